import type { AnalysisWords } from '../en/analysis.ts';
import { count } from './words.ts';

export const analysis: AnalysisWords = {
	title: 'Analyse',
	choose: 'Résultats de',
	all: 'Tous les quiz ensemble',
	attempts: 'Essais',
	attemptsOf: { first: 'le premier seulement', last: 'le dernier seulement', all: 'tous' },
	attemptsHint:
		'Aux essais suivants, les réponses ont été vues\u00a0: seul le premier dit quelque chose des questions.',
	counting: 'Calcul en cours…',
	empty: 'Rien à analyser pour l’instant',
	emptyHint: 'Recueillez d’abord des résultats.',
	counted: (n) => count(n, { one: '# élève en tout.', other: '# élèves en tout.' }),
	few: 'À moins de 30 élèves, rien n’est dit d’une question\u00a0: dans une classe de dix, une bonne question sur neuf paraît mauvaise par hasard. Les chiffres sont donnés avec leur intervalle à 95\u00a0%.',
	watch: 'De 30 à 49 élèves, une question est tout au plus à surveiller. À partir de 50, il y a un verdict.',
	paper: 'Le sujet dans son ensemble',
	figure: 'Mesure',
	value: 'Valeur',
	interval: 'Intervalle à 95\u00a0%',
	notDefined: 'non défini',
	range: (least, greatest) => `de\u00a0${least}\u00a0à\u00a0${greatest}`,
	figures: {
		mean: 'Moyenne, en points',
		median: 'Médiane, en points',
		deviation: 'Écart-type, en points',
		skewness: 'Asymétrie',
		kurtosis: 'Aplatissement (excès)',
		consistency: 'Cohérence interne (CIC), %',
		errorRatio: 'Part d’erreur, %',
		standardError: 'Erreur type, en points'
	},
	onePaper:
		'Cohérence, part d’erreur et erreur type ne sont pas définies ici\u00a0: les élèves n’ont pas eu le même sujet.',
	items: 'Question par question',
	summary: {
		retire: (numbers, n) => `À revoir\u00a0: ${n === 1 ? 'question' : 'questions'} ${numbers}.`,
		watch: (numbers, n) => `À surveiller\u00a0: ${n === 1 ? 'question' : 'questions'} ${numbers}.`,
		good: (n) => count(n, { one: 'Rien ne plaide contre # question.', other: 'Rien ne plaide contre # questions.' }),
		few: (n) =>
			count(n, {
				one: '# question a trop peu de premières réponses pour en juger.',
				other: '# questions ont trop peu de premières réponses pour en juger.'
			})
	},
	pictures: 'En images\u00a0: facilité et discrimination',
	question: 'Question',
	columns: {
		answers: 'Réponses',
		facility: 'Indice de facilité, %',
		deviation: 'Écart-type',
		discrimination: 'Indice de discrimination',
		efficiency: 'Efficacité discriminative',
		intendedWeight: 'Poids prévu, %',
		effectiveWeight: 'Poids effectif, %',
		guess: 'Score au hasard, %'
	},
	pictureFacility:
		'Combien la réussissent\u00a0: facilité et son intervalle\u202f; le repère est ce que donne le hasard',
	pictureDiscrimination: 'Distingue-t-elle ceux qui savent\u00a0: discrimination et son intervalle',
	sentence: {
		facility: (percent, least, greatest) =>
			`${percent} des points ont été obtenus\u202f; dans des classes comme celle-ci, entre ${least} et ${greatest}.`,
		few: (n) =>
			count(n, {
				one: '# première réponse\u00a0: trop peu pour en juger.',
				other: '# premières réponses\u00a0: trop peu pour en juger.'
			}),
		good: 'Rien ne plaide contre elle.',
		watch: (reasons) => `À surveiller\u00a0: ${reasons}.`,
		retire: (reasons) => `À revoir\u00a0: ${reasons}.`
	},
	reasons: {
		miskey: 'une réponse fausse est plus liée aux bonnes copies que la bonne réponse, qui est peut-être mal indiquée',
		discrimination: 'elle ne distingue guère ceux qui savent des autres',
		efficiency: 'elle les distingue bien moins qu’une question de cette difficulté ne le pourrait',
		easy: 'presque tous la réussissent',
		hard: 'presque personne ne la réussit',
		distractors: 'deux réponses fausses ou plus ne servent à rien'
	},
	negative: 'Elle fait baisser la note de ceux qui réussissent.',
	options: 'Qui a choisi quoi',
	option: 'Réponse',
	key: 'bonne réponse',
	idle: 'ne sert à rien',
	rival: 'peut-être la bonne',
	share: 'Tous',
	bottom: 'Tiers le plus faible',
	top: 'Tiers le plus fort',
	link: 'Corrélation avec le reste',
	verdicts: { true: 'Vrai', false: 'Faux' },
	ofPart: (part, text) => `${part}\u00a0: ${text}`,
	gap: (place) => `Blanc ${place}`,
	report: 'Rapport à la rédaction',
	reportHint: 'Ce que les résultats disent des questions, sans noms ni réponses isolées.',
	reportNothing:
		'Rien à signaler\u00a0: aucune question de la banque n’a encore 30 premières réponses qui plaident contre elle.',
	reportLines: {
		heading: 'Liptako\u00a0: ce que les résultats disent des questions',
		bank: 'Banque',
		made: 'Fait le',
		learners: 'Élèves',
		none: 'Aucune question ne ressort.'
	},
	saved: (name) => `Enregistré sous ${name}.`,
	memory: {
		title: 'Ce que cette classe est sur le point d’oublier',
		intro:
			'D’après les réponses rendues, estimé comme toute mémoire dans Liptako. Ce que les élèves ont étudié seuls reste sur leurs téléphones\u00a0: ils en savent peut-être plus.',
		caption: 'Les faits selon la part de la classe qui les saura encore',
		fact: 'Fait',
		now: 'Aujourd’hui',
		then: 'Dans une semaine',
		asked: 'Élèves interrogés',
		more: (n) => `et ${n} de plus`,
		quiz: (n) => `Composer le quiz de la semaine prochaine (${count(n, { one: '# question', other: '# questions' })})`,
		quizTitle: (date) => `Rappel du ${date}`,
		failed: 'Le quiz n’a pas pu être gardé. Rien n’a changé\u00a0: libérez de la place et réessayez.',
		own: 'Vos propres questions ne reposent sur aucun fait\u00a0: on ne peut rien en estimer.'
	}
};
