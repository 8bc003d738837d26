import type { Catalogue } from '../en.ts';
import { count } from './words.ts';

export const quiz: Catalogue['quiz'] = {
	teach: 'Pour une classe\u00a0: composer un quiz et le distribuer',
	take: 'Les quiz de mon enseignant',
	title: 'Quiz',
	intro:
		'Un quiz renseigne sur votre mémoire comme toute séance de révision. Il se termine par un bilan où chaque réponse est expliquée.',
	topics: 'Thèmes',
	allTopics: 'Tous les thèmes',
	optionalTopic: (title: string) => `${title} (facultatif, seulement si vous le choisissez)`,
	size: 'Questions',
	kinds: 'Types de question',
	kindsAll: 'Tous les types',
	difficulty: 'Difficulté',
	difficultyFrom: 'de',
	difficultyTo: 'à',
	seed: 'Graine',
	seedHint: 'La même graine donne le même quiz sur tous les appareils.',
	moreOptions: 'Types, difficulté et graine',
	available: (n: number) =>
		n === 0
			? 'Aucune question ne correspond à ce choix. Choisissez plus de thèmes, de types ou de difficultés.'
			: count(n, { one: '# question correspond à ce choix.', other: '# questions correspondent à ce choix.' }),
	start: 'Commencer le quiz',
	print: 'Imprimer',
	project: 'Projeter au mur',
	position: (index: number, all: number) => `Question ${index} sur ${all}`,
	progress: 'Avancement du quiz',
	leave: 'Faire une pause',
	finishNow: 'Terminer maintenant',
	printReport: 'Imprimer le bilan',
	score: (right: string, all: number) => `${right} sur ${count(all, { one: '# point', other: '# points' })}`,
	interval: (from: number, to: number) =>
		`Avec si peu de questions, le niveau réel se situe entre ${from}\u00a0% et ${to}\u00a0%, 19 fois sur 20.`,
	guess: (percent: string) => `Probabilité d’atteindre ce score au hasard\u00a0: ${percent}.`,
	byTopic: 'Par thème',
	byObjective: 'Par objectif',
	topic: 'Thème',
	objective: 'Objectif',
	points: 'Points',
	outOf: 'Sur',
	every: 'Chaque réponse, expliquée',
	studyMissed: (n: number) => `Réviser ce que j’ai manqué (${n})`,
	nothingMissed: 'Rien de manqué.',
	again: 'Un autre quiz',
	past: 'Quiz précédents',
	pastEmpty: 'Aucun quiz pour l’instant.',
	date: 'Date',
	result: 'Résultat',
	open: 'Ouvrir',
	goOn: 'Continuer',
	underWay: 'en cours',
	gone: 'Ce quiz n’est pas dans votre journal.',
	goneHint: 'Il a peut-être été effacé, ou le lien vient d’un autre appareil.',
	retired: (n: number) =>
		count(n, {
			one: '# question de ce quiz n’est plus dans la banque\u202f; votre réponse est gardée.',
			other: '# questions de ce quiz ne sont plus dans la banque\u202f; vos réponses sont gardées.'
		}),
	certainty: {
		marks: (marks: string, best: string) => `Points de certitude\u00a0: ${marks} sur ${best} possibles.`,
		sureSaid: (count: string, right: string) => `«\u00a0Sûr\u00a0» dit pour ${count}\u202f; justes\u00a0: ${right}.`,
		unsureSaid: (count: string, right: string) =>
			`«\u00a0Pas sûr\u00a0» dit pour ${count}\u202f; justes\u00a0: ${right}.`,
		how: 'Comment ils sont comptés',
		hint: 'Dire vrai rapporte le plus\u00a0: «\u00a0pas sûr\u00a0» à partir de deux fois juste sur trois, «\u00a0sûr\u00a0» à partir de quatre sur cinq.',
		tap: 'Vous avez dit',
		none: 'rien',
		right: 'Juste',
		wrong: 'Faux'
	}
};
