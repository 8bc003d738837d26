import type { NoticeWords } from '../en/notice.ts';

export const notice: NoticeWords = {
	title: 'Avis aux parents',
	intro: 'Imprimez-le et distribuez-le avant de commencer. Les lignes à la fin sont à remplir par vous.',
	print: 'Imprimer l’avis',
	heading: (app) => `Votre enfant apprend avec ${app}`,
	lead: (app) =>
		`La classe utilise ${app}, une application d’apprentissage gratuite, sans compte et sans publicité. Cette feuille dit ce que deviennent les réponses de votre enfant.`,
	sections: [
		{
			title: 'Ce qui est gardé, et où',
			text: 'Les réponses de votre enfant, avec leur date et le temps mis, pour que l’application sache ce qu’il faut revoir. Elles restent sur l’appareil où elles ont été données, dans son navigateur.'
		},
		{
			title: 'Ce qui est envoyé',
			text: 'Rien n’est envoyé par internet\u00a0: ni réponses, ni noms, ni adresses, ni position. Aucun serveur ne pourrait les recevoir. Pour un quiz donné par l’enseignant, votre enfant montre un code ou remet un fichier\u202f; seul l’appareil de l’enseignant peut le lire.'
		},
		{
			title: 'Les noms',
			text: 'Un nom n’est jamais exigé. Un numéro de la liste de classe suffit. Ce que votre enfant écrit comme nom ne va nulle part ailleurs que dans le code ou le fichier qu’il remet.'
		},
		{
			title: 'Ce que garde l’enseignant',
			text: 'Les réponses remises, sur son propre appareil, jusqu’à ce qu’il les efface. Sur papier et avec des cartes imprimées, rien n’en reste sur un appareil de votre enfant.'
		},
		{
			title: 'La caméra',
			text: 'Quand la classe répond avec des cartes imprimées, ou quand des codes sont recueillis, l’appareil de l’enseignant les regarde par sa caméra. Les images ne sont ni gardées ni envoyées\u00a0: seuls sont gardés, sur cet appareil, les numéros des cartes et les réponses.'
		},
		{
			title: 'Comment voir, et comment effacer',
			text: 'Sur l’appareil de votre enfant, dans les Réglages\u00a0: «\u00a0Enregistrer une sauvegarde\u00a0» met tout ce qui est gardé dans un fichier lisible, «\u00a0Tout effacer\u00a0» le supprime aussitôt. Effacer les données de ce site dans le navigateur revient au même. Ce qui a été remis, l’enseignant l’efface à votre demande.'
		},
		{
			title: 'Ce qui ne peut être promis',
			text: 'Qui peut utiliser l’appareil peut voir ce qu’il contient. Les réponses ne sont un diagnostic d’aucune sorte\u00a0: elles disent ce qui était su un certain jour.'
		}
	],
	school: 'École',
	teacher: 'Enseignant, et comment le joindre',
	date: 'Date'
};
