import type { DeviceWords } from '../en/device.ts';

export const device: DeviceWords = {
	plan: 'Votre plan de révision pour un agenda',
	planHint:
		'Un fichier avec une entrée par jour, pour tout agenda. Il ne change pas de lui-même\u00a0: enregistrez-le de nouveau quand votre plan change.',
	planAt: 'Heure',
	planSave: 'Enregistrer le plan',
	planSaved: (days: number) => `${days} ${days < 2 ? 'jour inscrit' : 'jours inscrits'} dans le fichier.`,
	planStudy: (minutes: number) => `Liptako\u00a0: ${minutes} ${minutes < 2 ? 'minute' : 'minutes'}`,
	planExam: 'Examen',

	install: 'Garder Liptako à portée de main',
	installHint:
		'Installée sur cet appareil, l’application s’ouvre sans le navigateur autour, et celui-ci risque moins d’effacer ses données.',
	installYes: 'Installer',
	installLater: 'Pas maintenant',
	installNever: 'Ne plus demander',
	installApple:
		'Touchez Partager, puis «\u00a0Sur l’écran d’accueil\u00a0». Les réponses données ici restent dans le navigateur\u00a0: enregistrez le journal dans les Réglages et restaurez-le dans l’application installée.',

	open: 'Ouvrir un fichier',
	openHint: 'Une sauvegarde de votre journal, un devoir, les résultats d’une classe ou une banque de questions.',
	openPick: 'Choisir un fichier',
	openReading: 'Lecture du fichier…',
	openNothing: 'Aucun fichier n’est arrivé.',
	openName: (name: string) => `Fichier\u00a0: ${name}`,
	kinds: {
		backup: 'C’est la sauvegarde d’un journal.',
		assignment: 'C’est un quiz ou une liste de faits donnés par un enseignant.',
		collection: 'Ce sont les résultats d’une classe.',
		submission: 'Ce sont les réponses d’un élève de votre classe.',
		class: 'C’est la classe d’un enseignant, avec ses clés.',
		bank: 'C’est une banque de questions.'
	},
	openBackup: 'L’ajouter au journal de cet appareil',
	openAssignment: 'L’ouvrir',
	openResults: 'Ajouter à mes résultats',
	openClass: 'Ajouter à ma classe',
	openCollection: (results: number, assignments: number) =>
		`Contenu\u00a0: ${results} ${results < 2 ? 'résultat' : 'résultats'} pour ${assignments} ${assignments < 2 ? 'devoir' : 'devoirs'}. Ce que vous avez déjà n’est pas compté deux fois.`,
	openBad: (count: number) =>
		count < 2
			? `${count} entrée est illisible et sera laissée de côté.`
			: `${count} entrées sont illisibles et seront laissées de côté.`,
	openClassAdds: (added: number) =>
		added === 0
			? 'Tout ce qu’elle contient est déjà sur cet appareil.'
			: added === 1
				? '1 entrée n’est pas encore sur cet appareil. Rien n’est remplacé ici sans vous demander.'
				: `${added} entrées ne sont pas encore sur cet appareil. Rien n’est remplacé ici sans vous demander.`,
	openClassBad:
		'Le fichier est abîmé, ou d’une version plus récente. Rien n’a changé. Enregistrez la classe de nouveau là d’où elle vient.',
	openBank:
		'Une banque fait partie de l’application et ne s’ajoute pas sur un appareil. Donnez le fichier à qui gère ce site. Rien n’a changé.',
	openTooLarge: 'Le fichier est plus gros que tout ce que Liptako enregistre. Rien n’a changé.',
	openUnknown: 'Liptako ne connaît pas ce genre de fichier. Rien n’a changé.',
	openFailed: 'Le fichier n’a pas pu être lu. Rien n’a changé.'
};
