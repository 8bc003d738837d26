import type { Catalogue } from '../en.ts';

export const app: Catalogue['app'] = {
	name: 'Liptako',
	today: 'Accueil',
	study: 'Réviser',
	quiz: 'Quiz',
	teach: 'Enseigner',
	explore: 'Explorer',
	progress: 'Progrès',
	settings: 'Réglages',
	about: 'À propos',
	retry: 'Réessayer',
	cancel: 'Annuler',
	offlineReady: 'Prêt à fonctionner hors connexion',
	noScript: 'Liptako a besoin de JavaScript, qui est désactivé dans ce navigateur.',
	bankFailed:
		'Les questions n’ont pas pu être chargées. Rien de ce qui est à vous n’est perdu. Connectez-vous une fois, puis réessayez.',
	storeFailed: 'Votre journal n’a pas pu être ouvert\u00a0: la révision n’a pas commencé et rien n’a été modifié.',
	notFound: 'Il n’y a rien à cette adresse.',
	notFoundHint: 'Le lien est peut-être ancien ou mal tapé. Vos progrès sont intacts.',
	toToday: 'Aller à l’accueil',
	failed: 'Un problème est survenu.',
	failedHint: 'Vos réponses enregistrées sont en sûreté. Recharger la page suffit le plus souvent.'
};
