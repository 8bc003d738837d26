import type { ProjectWords } from '../en/project.ts';
import { count as plural } from './words.ts';

export const project: ProjectWords = {
	title: 'Projeter au mur',
	intro:
		'Une question à la fois, lisible du dernier rang. En avant avec la télécommande, Espace ou Page suivante, en arrière avec Page précédente\u202f; B éteint l’écran.',
	questions: (count) => plural(count, { one: 'Une question', other: '# questions' }),
	answering: 'Comment la classe répond',
	hands: 'À main levée',
	handsHint: 'Vous pouvez noter combien de mains se lèvent pour chaque réponse.',
	cards: 'Avec des cartes imprimées',
	cardsHint:
		'La caméra de cet appareil compte les cartes. Seules les questions à une bonne réponse parmi quatre au plus sont montrées.',
	toCards: 'Imprimer ou essayer les cartes',
	learners: 'Cartes distribuées',
	timer: 'Temps par question',
	timerHint: 'Un trait fin qui raccourcit. Rien ne se passe quand il a disparu.',
	noTimer: 'Sans minuterie',
	seconds: (count) => `${count} secondes`,
	start: 'Commencer',
	noneFit:
		'Aucune question de ce quiz ne se prête aux cartes. Choisissez «\u00a0Une réponse\u00a0» parmi les types dans Quiz.',
	position: (index, all) => `${index} sur ${all}`,
	stage: 'Question projetée',
	back: 'Retour',
	reveal: 'Montrer la réponse',
	next: 'Question suivante',
	finish: 'Terminer',
	blank: 'Éteindre l’écran',
	unblank: 'Montrer de nouveau',
	fullScreen: 'Plein écran',
	leave: 'Quitter',
	countHands: 'Compter les mains',
	handsFor: (letter) => `Mains pour ${letter}`,
	answer: 'Bonne réponse',
	right: 'Juste',
	given: (count) => plural(count, { one: '# réponse', other: '# réponses' }),
	results: 'Réponses par question',
	resultsHint: 'Elles ne sont gardées que sur cet écran\u00a0: enregistrez-les avant de quitter.',
	question: 'Question',
	key: 'Bonne réponse',
	share: 'Juste',
	save: 'Enregistrer en CSV',
	card: 'Carte',
	total: 'Bonnes réponses',
	again: 'Encore une fois',
	none: 'Rien n’a été compté.'
};
