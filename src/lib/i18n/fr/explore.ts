import type { Catalogue } from '../en.ts';
import { count, facts } from './words.ts';

export const explore: Catalogue['explore'] = {
	title: 'Explorer',
	lede: 'Tout ce sur quoi reposent les questions, fait par fait\u00a0: qui le dit, ce que cela vaut et d’où cela vient. Cherchez, ou entrez par date, par voix ou par thème.',
	topics: 'Thèmes',
	facts,
	met: (met: number, all: number) => (met === 0 ? facts(all) : `${met} sur ${facts(all)} déjà vus`),
	unknown: 'Il n’y a rien à cette adresse',
	unknownHint: 'Le lien est peut-être ancien\u00a0: une édition plus récente de la banque peut retirer un fait.',
	toExplore: 'Aller à Explorer',
	doors: {
		label: 'Autres entrées',
		timeline: 'Chronologie',
		timelineHint: 'Ce qui s’est passé, et quand',
		map: 'Carte géographique',
		mapHint: 'Qui et quoi, et où',
		voices: 'Qui dit quoi',
		voicesHint: 'Chaque voix à part',
		trust: 'Jusqu’où se fier au reportage',
		trustHint: 'Toutes les corrections sur une feuille'
	},
	search: {
		label: 'Chercher dans la banque',
		hint: 'Un mot, un nom, une date, dans n’importe quelle langue de la banque',
		keys: '/ pour chercher, les flèches pour parcourir les résultats',
		clear: 'Effacer',
		found: (n: number) => count(n, { one: '# résultat', other: '# résultats' }),
		nothing: (query: string) => `Rien trouvé pour «\u00a0${query}\u00a0»`,
		nothingHint:
			'Essayez moins de mots, ou seulement le début d’un mot. Les accents et les majuscules ne comptent pas.',
		groups: {
			entity: 'Noms et dates',
			fact: 'Faits',
			correction: 'Corrections',
			item: 'Questions'
		},
		more: (n: number) => `Tout afficher (${n})`
	},
	topic: {
		remaining: 'Aussi dans ce thème',
		practise: 'S’exercer sur ce thème'
	},
	fact: {
		confidence: {
			a: 'Bien établi\u00a0: des sources hors du reportage disent la même chose.',
			b: 'Le point de vue du reportage. Il est vrai que le reportage le dit\u202f; que ce soit vrai reste ouvert.',
			c: 'Ici, le reportage ou sa traduction s’est trompé. Apprenez la lecture donnée ci-dessous.'
		},
		editor: 'Hors du reportage\u00a0: vérifié par la rédaction jusqu’à la date indiquée.',
		reading: { a: 'À garder à l’esprit', b: 'À garder à l’esprit', c: 'La lecture à apprendre' },
		corrections: 'Corrections',
		names: 'Nommés ici',
		dates: 'Dans la chronologie',
		questions: 'Questions à ce sujet',
		cards: (n: number) => count(n, { one: 'et # carte', other: 'et # cartes' }),
		noQuestions: 'Aucune question de cette banque ne porte dessus.',
		practise: 'S’exercer sur ces questions',
		before: 'Fait précédent',
		after: 'Fait suivant'
	},
	memory: {
		title: 'Ce que vous en retenez',
		notMet: 'Pas encore vu.',
		strength: {
			new: 'pas encore vu',
			learning: 'retenu pour quelques jours',
			young: 'retenu pour quelques semaines',
			strong: 'retenu pour un mois ou plus'
		},
		recall: 'Probabilité de s’en souvenir aujourd’hui, selon le modèle',
		back: 'Revient le',
		due: 'à revoir maintenant',
		answers: 'Réponses à ce jour'
	},
	entity: {
		kind: 'Ce que c’est',
		kinds: {
			state: 'État',
			power: 'Puissance',
			organisation: 'Organisation',
			force: 'Force',
			text: 'Texte',
			person: 'Personne',
			city: 'Ville',
			region: 'Région',
			date: 'Date',
			number: 'Nombre'
		},
		spellings: 'Accepté aussi',
		facts: 'Faits qui le nomment',
		none: 'Aucun fait ne le nomme\u202f; il sert de mauvaise réponse ou de nom voisin.'
	},
	timeline: {
		title: 'Chronologie',
		hint: 'Les dates sur lesquelles reposent des faits de la banque. Une barre est aussi longue que la date est vague\u00a0: un mois, ou une année.',
		strip: 'Chronologie\u00a0: plus et moins pour zoomer, les flèches pour se déplacer, Début pour tout voir',
		closer: 'Agrandir',
		wider: 'Réduire',
		earlier: 'Plus tôt',
		later: 'Plus tard',
		all: 'Tout',
		showing: (shown: number, all: number, from: string, to: string) =>
			`${shown} sur ${count(all, { one: '# date', other: '# dates' })}, de ${from} à ${to}`,
		nothing: 'Rien n’est daté de ces mois-là. Réduisez ou déplacez-vous.',
		saidBy: (n: number) => count(n, { one: '# fait repose sur elle', other: '# faits reposent sur elle' })
	},
	map: {
		title: 'Carte géographique',
		hint: 'Choisissez un lieu dans la liste ou sur la carte pour lire les faits qui le nomment.',
		spellings: (name: string) => `${name}\u00a0: ce que c’est, et ses graphies`,
		show: 'Voir sur la carte',
		none: 'Cette banque n’a pas de carte',
		noneHint: 'Tout ce qu’elle enseigne se trouve dans les thèmes.'
	},
	voices: {
		title: 'Qui dit quoi',
		hint: 'Chaque fait appartient à une voix et a son propre degré de certitude. Choisissez une voix, ou un degré de certitude.',
		everyone: 'Toutes les voix',
		shown: (n: number, voice: string, standing: string) => [facts(n), voice, standing].filter(Boolean).join(' · '),
		standings: {
			established: 'établi',
			reported: 'rapporté',
			forecast: 'prévision',
			corrected: 'corrigé',
			context: 'contexte'
		}
	},
	trust: {
		title: 'Jusqu’où se fier à ce reportage',
		lead: (n: number) =>
			`La banque repose sur un seul reportage, lu en traduction. En ${count(n, { one: '# endroit', other: '# endroits' })}, il s’écarte, lui ou sa traduction, de meilleures sources. La banque y enseigne la lecture donnée ci-dessous et le signale après la réponse.`,
		whence: 'D’où viennent les inexactitudes',
		corrections: 'Les corrections',
		writes: 'Le reportage écrit (version anglaise)',
		read: 'À lire',
		why: 'Pourquoi',
		touches: 'Faits concernés',
		print: 'Imprimer comme feuille de discussion',
		name: 'Nom',
		date: 'Date',
		discussion: 'À discuter',
		discussionHint: 'Répondez à deux. Désignez par son numéro la correction dont vous parlez.',
		questions: [
			'Choisissez une correction. Que finirait par croire un lecteur qui ne verrait que la formulation du reportage\u202f?',
			'Quelles corrections touchent le reportage lui-même, et lesquelles seulement sa traduction\u202f? Cela change-t-il la confiance que vous accordez au reportage\u202f?',
			'Certaines corrections sont établies par une source, d’autres déduites. Choisissez-en une déduite\u00a0: que faudrait-il voir pour trancher\u202f?',
			'Trouvez deux corrections qui déforment dans le même sens l’image que donne le reportage. Qu’est-ce qui pourrait l’expliquer\u202f?',
			'Le reportage passe aussi des choses sous silence. Quelle phrase vérifieriez-vous d’abord auprès d’une seconde source, et laquelle\u202f?',
			'Après tout cela\u00a0: pour quels types d’affirmation vous fieriez-vous encore au seul reportage\u202f?'
		]
	}
};
