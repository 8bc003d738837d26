import type { Catalogue } from '../en.ts';

export const faults: Catalogue['faults'] = {
	unavailable:
		'Ce navigateur ne permet pas d’enregistrer ici. Vos réponses ne sont gardées qu’en mémoire\u00a0: enregistrez une sauvegarde avant de fermer l’onglet.',
	quota:
		'L’appareil est plein\u00a0: la dernière réponse n’a pas pu être enregistrée. Libérez de la place, puis réessayez, ou téléchargez-la.',
	blocked:
		'Un autre onglet garde ouverte une version plus ancienne. Vos réponses sont gardées en mémoire\u00a0: fermez les autres onglets, puis réessayez.',
	newer:
		'Votre journal a été écrit par une version plus récente de Liptako\u202f; celle-ci n’y touche donc pas. Rechargez pour obtenir la nouvelle version.',
	closed:
		'Le navigateur a fermé l’espace d’enregistrement. Votre dernière réponse est gardée en mémoire\u00a0: réessayez ou téléchargez-la.',
	failed:
		'Le navigateur n’a pas pu enregistrer. Votre dernière réponse est gardée en mémoire\u00a0: réessayez ou téléchargez-la.',
	'backup-too-large': 'Le fichier dépasse 50\u00a0Mo\u00a0: il n’a pas été lu. Rien n’a été modifié.',
	'backup-too-deep':
		'Le fichier est trop profondément imbriqué pour être un journal\u00a0: il n’a pas été lu. Rien n’a été modifié.',
	'backup-not-json':
		'Le fichier n’est pas un journal de Liptako, ou il est tronqué. Rien n’a été modifié. Essayez une autre copie.',
	'backup-foreign': 'Le fichier n’est pas un journal de Liptako. Rien n’a été modifié.',
	'backup-newer':
		'Le fichier a été écrit par une version plus récente de Liptako. Rien n’a été modifié. Mettez l’application à jour, puis réessayez.',
	'backup-malformed': 'Le fichier ressemble à un journal de Liptako, mais des parties manquent ou sont fausses.',
	'backup-checksum': 'Le fichier a été modifié ou abîmé depuis qu’il a été écrit.',
	'event-unreadable': 'Une entrée du fichier n’a pas pu être lue.'
};
