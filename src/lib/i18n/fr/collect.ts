import type { CollectWords } from '../en/collect.ts';
import { count } from './words.ts';

const results = (n: number): string => count(n, { one: '# résultat', other: '# résultats' });

/** Le recueil d’un collègue, par le nom qu’il a donné. */
const whose = (from: string): string => (from === '' ? 'du recueil d’un collègue' : `du recueil de ${from}`);

export const collect: CollectWords = {
	title: 'Recueillir les résultats',
	intro:
		'Présentez les codes des élèves l’un après l’autre devant la caméra, collez-les ou ouvrez leurs fichiers. Rien ne quitte cet appareil.',
	back: 'Enseigner',
	toGradebook: 'Carnet de notes',
	toAnalysis: 'Analyse',
	sofar: (n) =>
		count(n, {
			one: '# résultat recueilli pendant cette visite',
			other: '# résultats recueillis pendant cette visite'
		}),
	list: 'Ce qui est arrivé',
	who: (label) => (label === '' ? 'Un élève sans nom' : label),
	taken: (who, title) => `${who}\u00a0: recueilli. ${title}`,
	score: (points, max) => `${points} sur ${max} points`,
	late: 'Rendu en retard, d’après l’horloge de l’élève.',
	retake: 'A déjà rendu une fois\u00a0: les deux sont gardés, et les règles du quiz disent lequel compte.',
	otherEdition: 'Passé avec une autre édition des questions\u202f; celles posées sont les mêmes.',
	retention: (percent) => `saurait environ ${percent} aujourd’hui`,
	duplicate: (who, title) => `${who}\u00a0: déjà recueilli, compté une fois. ${title}`,
	paper: (code, title) => `Feuille ${code}, imprimée d’ici\u00a0: ${title}`,
	paperKey: 'Ouvrir son corrigé',
	paperHint: 'Le code ne désigne que la feuille\u00a0: ce qui y est répondu se corrige à la main.',
	paperForeign: (code) => `La feuille ${code} n’a pas été imprimée de cet appareil\u00a0: son corrigé n’est pas ici.`,
	part: (have, total) => `Partie ${have} sur ${total}\u00a0: présentez la suivante.`,
	merged: (added, known) => `Recueil ouvert\u00a0: ${results(added)} de plus, ${known} déjà là.`,
	mergedUnchecked: (added, from) =>
		count(added, {
			one: `# résultat vient ${whose(from)}, corrigé de nouveau ici, mais sa signature n’a pas été vérifiée\u00a0: le carnet de notes le dit.`,
			other: `# résultats viennent ${whose(from)}, corrigés de nouveau ici, mais leurs signatures n’ont pas été vérifiées\u00a0: le carnet de notes le dit.`
		}),
	mergedNotes: (notes) =>
		count(notes, {
			one: '# remarque a été remplacée par une plus récente.',
			other: '# remarques ont été remplacées par de plus récentes.'
		}),
	mergedBad: (bad) =>
		count(bad, {
			one: '# entrée du fichier n’a pas pu être lue et a été laissée de côté.',
			other: '# entrées du fichier n’ont pas pu être lues et ont été laissées de côté.'
		}),
	held: 'Gardé, mais pas encore corrigé\u00a0: il faut une édition des questions que cet appareil n’a pas. Il sera corrigé dès qu’elle y sera.',
	waiting: (n) =>
		count(n, {
			one: '# résultat gardé mais pas corrigé\u00a0: l’édition des questions qu’il lui faut n’est pas sur cet appareil.',
			other:
				'# résultats gardés mais pas corrigés\u00a0: l’édition des questions qu’il leur faut n’est pas sur cet appareil.'
		}),
	save: 'Enregistrer le recueil dans un fichier',
	saveHint:
		'Pour un collègue, à ouvrir sur cet écran de son appareil. Il contient des noms et des réponses\u00a0: gardez-le comme un cahier de notes.',
	saved: (name) => `Enregistré sous ${name}.`,
	memoryOnly: 'Ce navigateur ne garde rien ici\u00a0: enregistrez le recueil dans un fichier avant de fermer l’onglet.',
	openFailed:
		'Ce qui a été recueilli n’a pas pu être ouvert. Rien n’a changé. Fermez les autres onglets de Liptako et réessayez.',
	faults: {
		'handin-damaged':
			'Ce n’est pas un résultat, ou il en manque une partie. Rien n’a changé. Demandez à l’élève de le montrer encore une fois.',
		'handin-newer':
			'Ce résultat vient d’un Liptako plus récent que celui-ci. Rien n’est perdu\u00a0: il reste sur le téléphone de l’élève. Connectez-vous une fois pour mettre l’application à jour, puis scannez-le de nouveau.',
		'handin-foreign':
			'Ce résultat répond à un quiz qui n’a pas été distribué depuis cet appareil. Rien n’a changé. Recueillez-le là où le quiz a été fait, ou transférez ici votre classe depuis l’autre appareil.',
		'handin-tampered':
			'Ce résultat a été modifié après avoir été rendu, ou chiffré pour un autre enseignant\u00a0: il ne peut pas être ouvert. Rien n’a été compté. Demandez à l’élève de montrer le code sur son propre téléphone.',
		'handin-forged':
			'La signature ne correspond pas à ces réponses\u00a0: quelqu’un les a modifiées. Rien n’a été compté. Demandez à l’élève de montrer le code sur son propre téléphone.',
		'bank-other': 'Ce résultat porte sur une autre série de questions que celle de cette application.',
		'edition-other': 'Ce résultat demande une autre édition des questions.',
		'item-other': 'Ce résultat porte sur une question dans une version que cet appareil n’a pas.',
		'collection-damaged': 'Ce fichier n’est pas un recueil, ou il est abîmé. Rien n’a changé.',
		'collection-newer':
			'Ce recueil vient d’un Liptako plus récent. Rien n’a changé. Mettez cette application à jour, puis rouvrez-le.',
		'no-crypto':
			'Cette page est ouverte sans connexion sécurisée\u00a0: les résultats ne peuvent pas être déchiffrés. Rien n’est perdu. Ouvrez Liptako à une adresse qui commence par https.',
		failed:
			'L’appareil n’a pas pu le garder. Rien n’a été compté\u00a0: libérez de la place, puis scannez-le de nouveau.',
		quota: 'L’appareil n’a plus de place. Rien n’a été compté\u00a0: libérez-en, puis scannez-le de nouveau.',
		newer: 'Un autre onglet utilise un Liptako plus récent. Rechargez cette page, puis scannez-le de nouveau.'
	},
	brief: {
		duplicate: (who) => `${who}\u00a0: déjà recueilli`,
		held: 'Gardé, pas encore corrigé',
		refused: 'Non recueilli\u00a0: voir plus bas'
	},
	turnout: {
		untitled: 'Sans titre',
		size: 'Élèves dans la classe',
		of: (have, size) => `${count(have, { one: '# élève', other: '# élèves' })} sur ${size}`,
		progress: 'Élèves qui ont rendu',
		left: (n) => `Il en manque encore ${n}.`,
		missing: (numbers) => `Il manque encore\u00a0: ${numbers}.`,
		all: 'Tout le monde a rendu.',
		many: 'Plus que la classe n’en compte\u00a0: un nom a peut-être été écrit de deux façons.'
	},
	book: {
		title: 'Carnet de notes',
		choose: 'Quiz',
		empty: 'Aucun résultat pour l’instant',
		emptyHint: 'Recueillez le premier avec la caméra.',
		learners: (n) => count(n, { one: '# élève', other: '# élèves' }),
		caption: (title) => `${title}\u00a0: les élèves et leurs réponses`,
		learner: 'Élève',
		points: 'Points',
		attempts: 'Essais',
		attemptCount: (n) => `Essais\u00a0: ${n}`,
		handedIn: 'Rendu',
		note: 'Remarque',
		noteOf: (who) => `Remarque sur ${who}`,
		question: (place) => `Question ${place}`,
		origin: ({ way, colleague }) => {
			if (colleague === undefined) return way === 'cards' ? 'lu sur des cartes, sans signature' : 'signé, vérifié ici';
			return `${whose(colleague)}, non vérifié sur cet appareil${way === 'cards' ? '\u202f; lu sur des cartes' : ''}`;
		},
		each: (origin) => `Chaque résultat\u00a0: ${origin}.`,
		unspoken: (language) =>
			`répondu en ${language}, mais corrigé d’après une autre langue\u00a0: cette édition n’est pas sur cet appareil`,
		outcomes: { right: 'juste', partly: 'en partie juste', wrong: 'faux', blank: 'sans réponse' },
		notAsked: 'non posée',
		late: 'en retard',
		over: 'temps dépassé',
		time: 'Temps supplémentaire',
		timeOf: {
			'1': 'aucun',
			'1.25': '¼ de temps en plus',
			'1.5': '½ de temps en plus',
			'2': 'le double du temps',
			none: 'sans limite de temps'
		},
		devices: (n) => `${n} téléphones ont rendu sous ce nom\u00a0: ce sont peut-être plusieurs élèves.`,
		counts: 'Essai qui compte',
		countsOf: { first: 'le premier', best: 'le meilleur', last: 'le dernier', average: 'la moyenne' },
		sort: 'Trier par',
		sorts: { name: 'nom', points: 'points', time: 'heure' },
		view: 'Afficher en',
		views: { table: 'tableau', cards: 'fiches' },
		questions: 'Les questions',
		print: 'Imprimer',
		csv: 'Enregistrer en CSV',
		xlsx: 'Enregistrer pour Excel',
		forColleague: 'Enregistrer pour un collègue',
		colleagueTitle: 'Un fichier pour un collègue',
		colleagueName: 'Votre nom, si vous voulez',
		colleagueHint: 'Il figure dans son carnet de notes à côté de ces résultats, que son appareil ne peut pas vérifier.',
		colleagueSave: 'Enregistrer le fichier',
		preparing: 'Préparation du fichier…',
		failedFile:
			'Le fichier n’a pas pu être fait. Tout est encore là\u00a0: réessayez quand l’application est prête à fonctionner hors connexion.',
		writeNote: 'Écrire une remarque',
		keepNote: 'La garder',
		cancel: 'Annuler',
		erase: 'Effacer',
		eraseOf: (who) => `Effacer ${who}`,
		eraseAll: 'Effacer tous les résultats de ce quiz',
		erased: (n) =>
			count(n, {
				one: '# résultat effacé de cet appareil. Tant que vous ne quittez pas cette page, il peut être rétabli.',
				other:
					'# résultats effacés de cet appareil. Tant que vous ne quittez pas cette page, ils peuvent être rétablis.'
			}),
		undo: 'Rétablir',
		recalled: 'Su aujourd’hui',
		foretold: 'Su le jour dit',
		met: 'Faits rencontrés',
		of: (part, whole) => `${part} sur ${whole}`,
		sheet: {
			label: 'Élève',
			number: 'Numéro',
			started: 'Commencé',
			finished: 'Rendu',
			yes: 'oui',
			origin: 'Provenance',
			tally: 'Juste / en partie / faux / sans réponse'
		}
	}
};
