import type { Catalogue } from '../en.ts';
import { answers, count, facts } from './words.ts';

export const today: Catalogue['today'] = {
	title: 'Aujourd’hui',
	welcomeHint: (all: number, minutes: number) =>
		`${facts(all)} à apprendre et à retenir, environ ${minutes}\u00a0minutes par jour. Pas de compte. Vos réponses restent sur cet appareil, dans ce navigateur.`,
	start: 'Commencer',
	resume: 'Continuer',
	more: 'Réviser encore un peu',
	ready: (due: number, fresh: number) => {
		if (due === 0) return count(fresh, { one: '# fait nouveau', other: '# faits nouveaux' });
		const refresh = `${facts(due)} à revoir`;
		return fresh > 0 ? `${refresh} et ${count(fresh, { one: '# nouveau', other: '# nouveaux' })}` : refresh;
	},
	minutes: (minutes: number) => (minutes <= 1 ? 'environ une minute' : `environ ${minutes}\u00a0minutes`),
	done: 'C’est tout pour aujourd’hui',
	doneHint: (n: number) =>
		`${answers(n)} aujourd’hui. Ce que vous savez se repose\u202f; cela reviendra en temps voulu.`,
	nextDue: (date: string, n: number) => `Prochain rendez-vous\u00a0: ${facts(n)} le ${date}.`,
	rest: 'Un jour libre',
	restHint: 'Vous n’avez rien demandé pour aujourd’hui. Ce que vous savez se repose.',
	back: 'Content de vous revoir',
	backHint: 'Deux minutes pour commencer\u00a0: ce qui fait revenir le plus. Rien n’est en retard.',
	examToday: 'L’examen est aujourd’hui. Bonne chance\u202f!',
	courseLabel: 'Votre parcours jusqu’ici',
	met: 'faits vus',
	metOf: (met: number, all: number) => `${met} sur ${all}`,
	holding: 'retenus aujourd’hui, selon le modèle',
	holdingOf: (percent: number) => `${percent}\u00a0%`,
	days: (n: number) => (n < 2 ? 'jour de révision' : 'jours de révision'),
	quizLink: 'Faire un quiz',
	quizUnfinished: (answered: number, all: number) =>
		`Un quiz est en cours\u00a0: ${count(answered, { one: '# réponse', other: '# réponses' })} sur ${all}.`,
	quizResume: 'Continuer le quiz'
};
