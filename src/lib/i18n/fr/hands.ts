import type { HandsWords } from '../en/hands.ts';

export const hands: HandsWords = {
	heading: 'Clavier',
	change: 'Changer les touches',
	actions: {
		go: 'vérifier, voir, continuer',
		skip: 'je ne sais pas',
		sure: 'sûr (facultatif)',
		unsure: 'pas sûr (facultatif)',
		undo: 'annuler la dernière réponse',
		read: 'lire à voix haute, ou arrêter',
		menu: 'ce qu’on peut faire de cette question',
		help: 'afficher ces touches',
		forgot: 'pour une carte\u00a0: oublié',
		got: 'pour une carte\u00a0: je savais',
		easy: 'pour une carte\u00a0: facile'
	},
	choose: 'choisir une réponse',
	chooseOne: (place: number) => `choisir la réponse ${place}`,

	title: 'Touches, voix et gestes',
	keys: 'Touches',
	keysHint:
		'Ce que fait chaque touche pendant la révision. Pressez le bouton d’une touche, puis la touche que vous voulez à sa place.',
	key: 'Touche',
	does: 'Ce qu’elle fait',
	changeOf: (action: string, key: string) => `${key}\u00a0: ${action}. Changer`,
	press: 'Pressez une touche…',
	pressed: (action: string, key: string) => `${key} désormais\u00a0: ${action}.`,
	taken: (key: string, action: string) => `${key} sert déjà\u00a0: ${action}. Pressez-en une autre, ou Échap.`,
	reset: 'Toutes les touches comme au début',
	wasReset: 'Toutes les touches sont comme au début.',

	read: 'Lire à voix haute',
	stop: 'Arrêter la lecture',
	auto: 'Lire chaque question à voix haute',
	autoHint: 'Avec la voix de cet appareil, sans réseau. Un bouton permet de lire à tout moment.',
	noVoice: 'Cet appareil n’a pas de voix pour cette langue.',
	swipes: 'Balayer pour continuer ou annuler',
	swipesHint:
		'Dans le sens de la lecture\u00a0: question suivante\u202f; en sens inverse\u00a0: annuler. Les boutons restent.'
};
