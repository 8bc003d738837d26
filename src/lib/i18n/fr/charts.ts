import type { Catalogue } from '../en.ts';

export const charts: Catalogue['charts'] = {
	asTable: 'En tableau',
	strength: 'Faits par thème et par solidité',
	forecast: 'Faits à revoir par jour',
	calendar: 'Réponses par jour',
	topic: 'Thème',
	total: 'Total',
	day: 'Jour',
	due: 'Faits à revoir',
	answers: 'Réponses',
	today: 'Aujourd’hui',
	less: 'moins',
	more: 'plus'
};
