import type { Catalogue } from '../en.ts';
import { answers, days, facts } from './words.ts';

export const exam: Catalogue['exam'] = {
	title: 'Votre examen',
	days: (date: string, n: number) => `Encore ${days(n)} jusqu’au ${date}.`,
	working: 'Prévision en cours…',
	notEnough: 'Pas encore assez de données.',
	wanted: (n: number, wanted: number) =>
		`La prévision demande ${answers(wanted)} sur des faits vus un jour précédent\u202f; il y en a ${n} pour l’instant.`,
	kept: (score: string, low: string, high: string) =>
		`Si vous suivez le plan, attendez-vous à ${score} le jour venu\u202f; quatre fois sur cinq, ce sera entre ${low} et ${high}.`,
	now: (score: string) => `Si vous arrêtiez aujourd’hui, attendez-vous à ${score}.`,
	more: (points: string) => `Une minute de plus par jour apporterait environ ${points} points de pourcentage.`,
	moreNothing: 'Une minute de plus par jour n’apporterait presque rien.',
	hint: (n: number) =>
		`La note est la part des ${facts(n)} dont vous vous souvenez sans choix proposés. Les jours que vous sautez ne sont pas prévus.`,
	rows: { kept: 'si vous suivez le plan', now: 'si vous arrêtiez aujourd’hui' },
	caption: 'La note à attendre le jour venu',
	case: 'Hypothèse',
	expected: 'Note',
	band: 'Bande de 80\u00a0%'
};
