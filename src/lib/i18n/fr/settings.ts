import type { Catalogue } from '../en.ts';
import { count, entries } from './words.ts';

export const settings: Catalogue['settings'] = {
	title: 'Réglages',
	learning: 'Apprentissage',
	minutes: 'Minutes par jour',
	minutesHint: 'Chaque séance est prévue pour tenir dans ce temps. Vous pouvez toujours en faire plus.',
	retention: 'Combien retenir',
	retentionLevels: { light: 'Léger', standard: 'Normal', thorough: 'Approfondi' },
	retentionHints: {
		light: 'environ 85 sur 100 à tout moment',
		standard: 'environ 90 sur 100',
		thorough: 'environ 95 sur 100'
	},
	topics: 'Thèmes',
	topicsHint:
		'Un thème désactivé n’apporte ni faits nouveaux ni révisions\u202f; rien n’est retiré de votre journal. Un thème facultatif reste désactivé jusqu’à ce que vous l’activiez.',
	optionalTopic: (title: string) => `${title} (facultatif)`,
	language: 'Langue',
	languageHint: 'De l’application et des questions. Vos progrès sont les mêmes dans toutes les langues.',
	languageFailed: 'Cette langue n’a pas pu être chargée. Connectez-vous une fois, puis réessayez.',
	look: 'Apparence',
	theme: 'Couleurs',
	themes: { auto: 'Comme l’appareil', light: 'Claires', dark: 'Sombres' },
	data: 'Vos données',
	dataHint: 'Tout est gardé dans ce navigateur, sur cet appareil, et nulle part ailleurs.',
	counts: (n: number, since: string) => `${entries(n)} dans le journal depuis le ${since}.`,
	countsEmpty: 'Le journal est vide.',
	durable: 'Le navigateur s’est engagé à ne pas l’effacer de lui-même.',
	notDurable: 'Le navigateur peut l’effacer quand la place manque. Enregistrez une sauvegarde de temps en temps.',
	restore: 'Restaurer depuis un fichier',
	restoreHint: 'Ajoute ce qui manque ici\u202f; rien n’est remplacé, et deux fois le même fichier n’ajoute rien.',
	restored: (added: number, known: number) => `Entrées ajoutées\u00a0: ${added}\u202f; déjà présentes\u00a0: ${known}.`,
	restoreSome: (added: number, known: number, bad: number) =>
		`Entrées ajoutées\u00a0: ${added}\u202f; déjà présentes\u00a0: ${known}\u202f; illisibles et laissées de côté\u00a0: ${bad}.`,
	restorePartly: (good: number, bad: number) =>
		`Le fichier est abîmé. Entrées lisibles\u00a0: ${good}\u202f; illisibles\u00a0: ${bad}. Ajouter celles qui sont lisibles\u202f?`,
	restoreAnyway: (good: number) => `Ajouter ${entries(good)}`,
	restoreFailed: 'Rien n’a été ajouté.',
	rebuild: 'Recalculer à partir du journal',
	rebuildHint:
		'Jette tous les chiffres et les refait à partir du journal. Le résultat est le même\u202f; c’est là pour que vous puissiez vérifier.',
	rebuilt: (events: number, facts: number) =>
		`Entrées lues\u00a0: ${events}\u202f; souvenirs recalculés\u00a0: ${facts}, tous identiques.`,
	rebuiltDiffered: (events: number, facts: number) =>
		`Entrées lues\u00a0: ${events}\u202f; souvenirs recalculés\u00a0: ${facts}. Certains différaient et ont été corrigés.`,
	erase: 'Tout effacer',
	eraseHint: 'Supprime de cet appareil le journal et tous les chiffres. C’est irréversible.',
	eraseConfirm: 'Tout effacer sur cet appareil\u202f?',
	eraseConfirmHint: (n: number) =>
		`${count(n, { one: '# entrée disparaîtra', other: '# entrées disparaîtront' })} pour toujours. Si vous pourriez en avoir encore besoin, enregistrez d’abord une sauvegarde.`,
	eraseYes: 'Tout effacer',
	erased: 'Effacé. Cet appareil ne contient plus rien de vous.',
	offline: 'Hors connexion',
	offlineYes: 'Toutes les pages et toutes les questions fonctionnent sans réseau. Vérifié sur cet appareil.',
	offlineNo: 'Pas encore prêt\u00a0: ouvrez une fois l’application avec du réseau et attendez un instant.',
	offlineNever: 'Ce navigateur ne peut pas garder l’application pour un usage hors connexion.',
	about: 'À propos de cette banque'
};
