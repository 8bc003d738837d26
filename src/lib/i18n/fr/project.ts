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
	resultsHint:
		'Gardées sur cet appareil. Une question compte dès que sa réponse a été montrée et que quelqu’un y avait répondu.',
	question: 'Question',
	key: 'Bonne réponse',
	share: 'Juste',
	save: 'Enregistrer en CSV',
	card: 'Carte',
	total: 'Bonnes réponses',
	again: 'Encore une fois',
	none: 'Rien n’a été compté.',
	group: 'Classe ou groupe, si vous voulez',
	groupHint:
		'Se met devant les numéros dans le carnet de notes, pour que la carte 7 d’une classe ne soit pas prise pour celle d’une autre.',
	kept: 'Déjà projeté',
	keptHint:
		'Chaque réponse est gardée sur cet appareil dès qu’elle est lue\u00a0: ni une batterie vide ni une page fermée n’en font perdre.',
	summary: (shown, read) =>
		`${plural(shown, { one: 'une question', other: '# questions' })} avec réponses, ${plural(read, { one: 'une carte', other: '# cartes' })}`,
	goOn: 'Continuer',
	goOnWhat: (when) => `Continuer la séance du ${when}`,
	see: 'Voir les réponses',
	seeWhat: (when) => `Voir les réponses du ${when}`,
	discard: 'Jeter',
	discardWhat: (when) => `Jeter les réponses du ${when}`,
	discarded: 'Les réponses ont été jetées. Tant que vous restez sur cette page, elles peuvent revenir.',
	bringBack: 'Les reprendre',
	notKept: (why) => `Pas encore gardé\u00a0: ${why} Les réponses sont toujours sur cet écran.`,
	memoryOnly: 'Ce navigateur ne garde rien ici\u00a0: enregistrez les réponses en CSV avant de fermer l’onglet.',
	toBook: 'Porter au carnet de notes',
	toBookAgain: 'Les porter de nouveau, telles qu’elles sont',
	toBookHint:
		'Un élève par numéro de carte. Il est marqué qu’elles viennent de cartes\u00a0: lues par cette caméra, sous vos yeux, sans signature. Portées deux fois, elles comptent une fois.',
	putIn: (count) =>
		plural(count, {
			one: '# élève est ainsi au carnet de notes.',
			other: '# élèves sont ainsi au carnet de notes.'
		}),
	inBook: (when) => `Au carnet de notes depuis le ${when}.`,
	takeOut: 'Les en retirer',
	takenOut: 'Retirées du carnet de notes. Les réponses restent gardées ici.',
	openBook: 'Ouvrir le carnet de notes',
	noBook:
		'Seul un quiz distribué a un carnet de notes\u00a0: composez-en un dans Enseigner, partagez-le, puis projetez-le depuis là. Ces réponses restent sur cet appareil\u00a0: dans Enseigner, «\u00a0Projetés avec des cartes\u00a0».'
};
