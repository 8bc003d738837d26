import type { Catalogue } from '../en.ts';

export const audit: Catalogue['audit'] = {
	title: 'Le modèle voit-il juste\u202f?',
	intro:
		'Avant chaque réponse, le modèle dit quelle chance vous avez de répondre juste, d’après les seules réponses précédentes. Voici ce qu’il en est advenu.',
	link: 'Le modèle voit-il juste\u202f?',
	working: 'Lecture de vos réponses…',
	failed:
		'Vos réponses n’ont pas pu être relues sur cet appareil pour l’instant. Rien n’est perdu\u202f; rouvrez cette page.',
	empty: 'Rien à juger pour l’instant',
	emptyHint: 'Le modèle peut être jugé dès que vous avez retrouvé les mêmes faits un autre jour.',
	notEnough: 'Pas encore assez de données.',
	counted: (answers: string) => `Réponses jugées jusqu’ici\u00a0: ${answers}.`,
	asTable: 'En tableau',
	between: (least: string, greatest: string) => `de\u00a0${least}\u00a0à\u00a0${greatest}`,
	interval: 'Intervalle à 95\u202f%',
	answers: 'Réponses',
	reliability: {
		title: 'Prévu et constaté',
		sentence: (apart: string) =>
			`Ce que le modèle prévoit et ce que vous répondez ensuite s’écartent de ${apart} points de pourcentage en moyenne.`,
		hint: 'Chaque point représente un dixième de vos réponses ou plus, le trait son intervalle à 95\u202f%. Sur la diagonale, le modèle voit tout à fait juste\u202f; au-dessus, vous en savez plus qu’il ne pensait.',
		wanted: 'Il faut à la courbe 100 réponses sur des faits vus un jour précédent.',
		foretold: 'Prévu',
		seen: 'Réponses justes',
		caption: 'Réponses justes selon ce qui était prévu'
	},
	gain: {
		title: 'Un modèle est-il utile\u202f?',
		better: (rival: string) => `Le modèle prévoit mieux vos réponses que ${rival}.`,
		worse: (rival: string) => `Jusqu’ici, le modèle prévoit moins bien vos réponses que ${rival}.`,
		unknown: (rival: string) => `Pas encore assez de données pour dire si le modèle fait mieux que ${rival}.`,
		hint: 'Mesuré en perte logarithmique\u00a0: moins vaut mieux. Du bon côté du trait, le modèle gagne\u202f; la barre est l’intervalle à 95\u202f% du gain.',
		rivals: { constant: 'un même chiffre pour tous les faits', recency: 'la moyenne des derniers temps' },
		model: 'le modèle',
		method: 'Prévu par',
		loss: 'Perte log.',
		gain: 'Gain du modèle',
		caption: 'Perte logarithmique du modèle et de deux règles simples'
	},
	weights: {
		title: 'Ce qui vaut pour vous',
		none: 'Les poids du modèle lui-même, tirés de nombreux apprenants. Ils seront ajustés à vous dès qu’il y aura assez de réponses et que l’ajustement prédira mieux les suivantes.',
		used: {
			defaults: (date: string) =>
				`Depuis le ${date}, de nouveau les poids du modèle\u00a0: ils prédisaient mieux vos réponses suivantes.`,
			shift: (date: string) => `Depuis le ${date}, les poids du modèle, décalés pour vous d’un seul nombre.`,
			refit: (date: string) => `Depuis le ${date}, des poids tous ajustés à vous.`
		},
		judged: (answers: string, before: string, after: string) =>
			`Jugé sur vos ${answers} dernières réponses, que l’ajustement n’avait pas vues\u00a0: perte logarithmique ${before} avant, ${after} avec lui.`,
		beside:
			'À côté des poids, chaque réponse ajuste ce que le modèle attend de vous. Avec de nouveaux poids, cela est réappris.',
		refused: (date: string) => `Les poids du ${date} ne sont pas utilisés\u00a0:`,
		why: {
			model: 'ils appartiennent à un autre modèle de mémoire.',
			length: 'ils ne sont pas aussi nombreux que ceux du modèle.',
			values: 'certains ne sont pas des nombres dans leurs bornes.'
		}
	},
	certainty: {
		title: 'À quel point vous êtes sûr',
		sure: (share: string, interval: string) =>
			`Quand vous dites «\u00a0sûr\u00a0», vous avez raison dans ${share} des cas (${interval}).`,
		unsure: (share: string, interval: string) =>
			`Quand vous dites «\u00a0pas sûr\u00a0», dans ${share} des cas (${interval}).`,
		none: 'Dites «\u00a0sûr\u00a0» ou «\u00a0pas sûr\u00a0» avant de répondre\u202f: vous verrez ici à quel point vous savez ce que vous savez.',
		taps: { sure: 'sûr', unsure: 'pas sûr' },
		tap: 'Vous avez dit',
		share: 'Juste',
		caption: 'Réponses justes selon ce que vous aviez dit'
	},
	retention: {
		title: 'Ce que vous retenez vraiment',
		sentence: (share: string, interval: string, foretold: string) =>
			`Interrogé un autre jour et sans choix proposés, vous avez retrouvé ${share} des faits (${interval})\u202f; le modèle avait prévu ${foretold}.`,
		hint: 'Le repère marque ce que le modèle avait prévu.',
		groups: {
			all: 'toutes les réponses',
			month: 'les 30 derniers jours',
			learning: 'faits retenus quelques jours',
			young: 'faits retenus quelques semaines',
			strong: 'faits retenus un mois ou plus'
		},
		group: 'Parmi',
		share: 'Retrouvés',
		foretold: 'Prévu',
		caption: 'Faits retrouvés, selon leur solidité'
	}
};
