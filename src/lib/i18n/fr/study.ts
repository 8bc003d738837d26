import type { Catalogue } from '../en.ts';
import { answers, count } from './words.ts';

export const study: Catalogue['study'] = {
	title: 'Réviser',
	progress: (done: number, left: number) =>
		`${count(done, { one: '# question faite', other: '# questions faites' })}, ${left === 0 ? 'c’est la dernière' : `encore ${left} environ`}`,
	next: 'Suivant',
	finish: 'Terminer',
	undo: 'Annuler',
	undone: 'Annulé. Répondez de nouveau.',
	nothingToUndo: 'Rien à annuler dans cette séance.',
	end: 'Quitter',
	keys: 'Clavier',
	menu: 'Cette question',
	emptyTitle: 'Rien à revoir pour l’instant',
	emptyHint:
		'Tout ce que vous avez vu est encore frais. Vous pouvez apprendre de nouveaux faits ou faire un quiz\u202f; s’exercer davantage ne nuit jamais.',
	learnMore: 'En apprendre encore quelques-uns',
	finished: 'Séance terminée',
	finishedCount: (n: number, right: number) =>
		`${answers(n)}, ${count(right, { one: '# juste du premier coup', other: '# justes du premier coup' })}.`,
	finishedRelearned: (n: number) =>
		count(n, {
			one: '# fait manqué d’abord, puis retrouvé.',
			other: '# faits manqués d’abord, puis retrouvés.'
		}),
	finishedResting: (n: number) =>
		`${count(n, { one: '# fait se repose', other: '# faits se reposent' })} jusqu’à la prochaine séance\u00a0: un autre jour aide plus qu’un autre essai.`,
	finishedSaved: 'Toutes les réponses sont enregistrées sur cet appareil.',
	toToday: 'Retour à l’accueil',
	again: 'Encore une courte séance',
	saving: 'Enregistrement…',
	blocked: 'Cette réponse n’est pas encore enregistrée\u00a0: la question suivante attend.',
	isNew: 'Nouveau',
	isBack: 'De retour',
	comesBack: (date: string) => `Revient le ${date}`,
	comesBackToday: 'Revient dans cette séance',
	missedTitle: 'Ce que vous avez manqué'
};
