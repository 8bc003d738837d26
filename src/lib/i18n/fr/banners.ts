import type { Catalogue } from '../en.ts';
import { count } from './words.ts';

export const banners: Catalogue['banners'] = {
	updateReady: 'Une nouvelle version est prête. Elle démarre quand vous le voulez\u202f; rien ne se perd.',
	updateNow: 'Démarrer la nouvelle version',
	memoryOnly:
		'Ce navigateur ne laisse rien enregistrer à Liptako (navigation privée, peut-être). Vous pouvez réviser, mais tout est oublié à la fermeture de l’onglet. Enregistrez une sauvegarde dans les Réglages avant de partir.',
	rowsUnreadable: (n: number) =>
		count(n, {
			one: '# entrée de votre journal n’a pas pu être lue. Elle est gardée telle quelle et ne compte pas dans les chiffres.',
			other:
				'# entrées de votre journal n’ont pas pu être lues. Elles sont gardées telles quelles et ne comptent pas dans les chiffres.'
		}),
	erasedElsewhere: 'Tout a été effacé dans un autre onglet. Rechargez cette page pour repartir de zéro.',
	connectionLost:
		'La connexion avec l’espace d’enregistrement est perdue. Vos réponses sont gardées en mémoire\u00a0: enregistrez-les avant de fermer l’onglet.',
	reload: 'Recharger',
	unsaved: (n: number) =>
		count(n, {
			one: '# réponse n’est pas encore enregistrée. Elle est gardée en mémoire tant que cet onglet reste ouvert.',
			other:
				'# réponses ne sont pas encore enregistrées. Elles sont gardées en mémoire tant que cet onglet reste ouvert.'
		}),
	saveUnsaved: 'Les télécharger dans un fichier'
};
