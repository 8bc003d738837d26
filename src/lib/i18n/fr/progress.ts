import type { Catalogue } from '../en.ts';
import { days } from './words.ts';

export const progress: Catalogue['progress'] = {
	title: 'Progrès',
	empty: 'Rien à montrer pour l’instant',
	emptyHint:
		'Après votre première séance, cette page montre ce que vous retenez de chaque thème, ce qui revient bientôt et les jours où vous avez révisé.',
	startStudy: 'Commencer une séance',
	strength: 'Faits par thème et par solidité',
	strengthHint: 'La solidité est le temps pendant lequel le modèle s’attend à ce que vous reteniez un fait.',
	states: { new: 'pas encore vu', learning: 'quelques jours', young: 'quelques semaines', strong: 'un mois ou plus' },
	topic: 'Thème',
	total: 'Total',
	forecast: 'Ce qui revient dans les 30 prochains jours',
	forecastHint: 'Si vous n’apprenez rien de nouveau. Les faits en retard comptent pour aujourd’hui.',
	forecastSummary: (today: number, month: number) =>
		`${today} à revoir aujourd’hui, ${month} sur les 30 prochains jours.`,
	day: 'Jour',
	due: 'Faits à revoir',
	calendar: 'Jours de révision',
	calendarSummary: (studied: number, run: number) =>
		`${days(studied)} de révision\u202f; ${days(run)} d’affilée à ce jour.`,
	answers: 'Réponses',
	minutes: 'Minutes',
	asTable: 'En tableau',
	retrievability: 'retenus aujourd’hui, selon le modèle'
};
