import type { SheetWords } from '../en/sheet.ts';

export const sheet: SheetWords = {
	letters: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L'],
	verdicts: { true: 'Vrai', false: 'Faux' },
	because: 'Parce que',
	todo: {
		passage: 'Cochez une réponse en (1) et, en (2), la phrase du texte qui l’appuie.',
		one: 'Cochez une réponse.',
		many: 'Cochez toutes les réponses qui conviennent.',
		order: 'Écrivez les lettres dans l’ordre, en commençant par le plus ancien.',
		match: 'Écrivez à côté de chaque élément la lettre qui lui correspond. Certaines lettres ne servent pas.',
		categorise: 'Écrivez à côté de chaque élément la lettre de son groupe.'
	},
	day: 'Jour',
	month: 'Mois',
	year: 'Année',
	gap: (part) => `Blanc ${part}`,
	within: (value, tolerance) => `${value} (± ${tolerance})`
};
