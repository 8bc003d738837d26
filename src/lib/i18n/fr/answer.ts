import type { Catalogue } from '../en.ts';

export const answer: Catalogue['answer'] = {
	check: 'Vérifier',
	dontKnow: 'Je ne sais pas',
	proceed: 'Continuer',
	showAnswer: 'Voir la réponse',
	forgot: 'Oublié',
	got: 'Je savais',
	easy: 'Facile',
	overrule: 'J’avais raison',
	overruleWhy: 'Votre réponse a été jugée par l’application. Si elle veut dire la même chose, comptez-la comme juste.',
	rightAnswer: 'Bonne réponse',
	rightIs: (answer: string) => `Bonne réponse\u00a0: ${answer}`,
	youChose: (answer: string) => `Votre choix\u00a0: ${answer}`,
	notAnswered: 'Pas de réponse',
	untranslated: (language: string) => `Pas encore traduit, affiché en ${language}`,
	given: { right: 'Votre réponse, juste', partly: 'Votre réponse, en partie juste', wrong: 'Votre réponse, fausse' },
	/** Tapped before the solution shows; never asked for. */
	certainty: {
		label: 'Certitude',
		sure: 'Sûr',
		unsure: 'Pas sûr'
	},
	keys: { enter: 'Entrée', space: 'Espace' },

	verdict: {
		right: 'Juste',
		partly: 'En partie juste',
		wrong: 'Pas encore',
		forgot: 'Pas encore',
		got: 'Retenu'
	},
	option: {
		chosenRight: 'Votre réponse, juste',
		chosenWrong: 'Votre réponse, fausse',
		missed: 'Bonne réponse',
		missedAlso: 'Juste aussi'
	},
	leniency: {
		typo: (written: string) => `Orthographe\u00a0: ${written}`,
		variant: (written: string) => `S’écrit aussi\u00a0: ${written}`
	},

	truefalse: {
		statement: 'Affirmation',
		decision: 'Décision',
		true: 'Vrai',
		false: 'Faux',
		reason: 'Parce que…'
	},
	cloze: {
		gap: (number: number) => `Blanc ${number}`,
		marked: (gap: string, right: string, isRight: boolean) =>
			isRight ? `${gap}\u00a0: ${right}, juste` : `${gap}\u00a0: la bonne réponse est ${right}`,
		choose: 'Choisir…'
	},
	short: { field: 'Votre réponse' },
	number: {
		field: 'Nombre',
		range: (from: string, to: string) => `Toute valeur de ${from} à ${to} compte comme juste.`
	},
	date: { day: 'Jour', month: 'Mois', year: 'Année', choose: 'Choisir…' },
	order: {
		list: 'Votre ordre',
		rightOrder: 'Bon ordre',
		up: (entry: string) => `Monter\u00a0: ${entry}`,
		down: (entry: string) => `Descendre\u00a0: ${entry}`,
		hint: 'La touche Espace prend ou pose l’élément\u202f; les flèches le déplacent.',
		held: (entry: string, place: number, of: number) => `${entry}\u00a0: pris, place ${place} sur ${of}.`,
		moved: (entry: string, place: number, of: number) => `${entry}\u00a0: place ${place} sur ${of}.`,
		dropped: (entry: string, place: number, of: number) => `${entry}\u00a0: posé à la place ${place} sur ${of}.`,
		youPut: (place: number) => `Vous l’avez mis à la place ${place}`,
		placed: { right: 'À sa place', partly: 'À sa place, mauvais voisin', wrong: 'Mauvais voisins' }
	},
	match: {
		choose: 'Choisir ce qui correspond',
		partner: (left: string) => `Correspond à ${left}`,
		taken: (left: string) => `déjà avec ${left}`,
		unused: 'Reste inutilisé'
	},
	categorise: { in: (category: string) => `À classer sous\u00a0: ${category}` },
	map: {
		one: 'Choisissez un lieu.',
		several: 'Choisissez tous les lieux qui conviennent.',
		noPicture: 'La carte ne peut pas s’afficher. La liste ci-dessous contient les mêmes lieux.',
		schematic: 'Carte schématique\u00a0: les frontières ne font pas autorité.'
	},
	reading: { passage: 'Texte', answer: 'Réponse', sentence: 'Quelle phrase l’appuie\u202f?' },

	explanation: {
		label: 'Explication',
		contrast: 'Votre choix est vrai d’autre chose',
		named: (name: string, gloss: string) => `Vous avez nommé ${name}\u00a0: ${gloss}.`,
		whoSaysSo: 'Qui le dit',
		paragraphs: (list: string, count: number) =>
			count === 1 ? `Paragraphe ${list} du reportage` : `Paragraphes ${list} du reportage`,
		outside: 'Hors du reportage',
		sources: 'Sources',
		note: 'Note de traduction',
		toCorrection: (id: string) => `Correction ${id} en entier`
	}
};
