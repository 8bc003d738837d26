import type { Catalogue } from '../en.ts';

export const plan: Catalogue['plan'] = {
	goal: 'Pour quoi',
	life: 'Pour la vie',
	lifeHint: 'Ce que vous apprenez revient avant que vous ne l’oubliiez, aussi longtemps que vous voulez.',
	exam: 'Pour un examen',
	examHint: 'Chaque minute va là où elle ajoute le plus à votre note ce jour-là.',
	examOn: 'Jour de l’examen',
	examOver: (date: string) => `L’examen du ${date} est passé. Vous apprenez de nouveau pour la vie.`,
	easy: 'Jours légers',
	easyHint: 'Un tel jour, il est prévu moins, et il revient moins.',
	levels: { full: 'plein', half: 'moitié', none: 'libre' },
	dates: (count: number) => (count === 0 ? 'Vacances et autres dates' : `Vacances et autres dates (${count})`),
	from: 'Du',
	to: 'Au',
	howMuch: 'Combien',
	add: 'Ajouter',
	range: (from: string, to: string, level: string) =>
		from === to ? `${from}\u00a0: ${level}` : `du ${from} au ${to}\u00a0: ${level}`,
	remove: (range: string) => `Retirer ${range}`,
	more: 'Combien retenir, et quels thèmes',
	cost: (minutes: string) => `environ ${minutes}\u00a0minutes par jour pendant les trois mois à venir`
};
