/** How right the model is: pictures, tables and one plain sentence each. Figures come in already written. */
export const audit = {
	title: 'How right the model is',
	intro:
		'Before each answer the model says how likely you are to get it right, from the answers before it alone. Here is what came of it.',
	link: 'How right is the model?',
	working: 'Reading your answers…',
	failed: 'Your answers could not be read through on this device just now. Nothing is lost; open this page again.',
	empty: 'Nothing to judge yet',
	emptyHint: 'The model can be judged once you have met the same facts again on later days.',
	notEnough: 'Not enough data yet.',
	counted: (answers: string) => `Answers judged so far: ${answers}.`,
	asTable: 'As a table',
	between: (least: string, greatest: string) => `${least}\u00a0to\u00a0${greatest}`,
	interval: '95% interval',
	answers: 'Answers',
	reliability: {
		title: 'Foretold and seen',
		sentence: (apart: string) =>
			`What the model foretells and what you then answer lie ${apart} percentage points apart, on average.`,
		hint: 'Each dot is a tenth of your answers or more, the line through it the 95% interval. On the diagonal the model is exactly right; above it you know more than it thought.',
		wanted: 'The curve needs 100 answers on facts met on an earlier day.',
		foretold: 'Foretold',
		seen: 'Right answers',
		caption: 'Right answers by what was foretold'
	},
	gain: {
		title: 'Is it worth having a model?',
		better: (rival: string) => `The model foretells your answers better than ${rival}.`,
		worse: (rival: string) => `So far the model foretells your answers worse than ${rival}.`,
		unknown: (rival: string) => `Not enough data yet to say whether the model does better than ${rival}.`,
		hint: 'Measured in log loss, where less is better. Right of the line the model gains; the bar is the 95% interval of the gain.',
		rivals: { constant: 'one figure for every fact', recency: 'how it went lately' },
		model: 'the model',
		method: 'Foretold by',
		loss: 'Log loss',
		gain: 'Gain of the model',
		caption: 'Log loss of the model and of two simple rules'
	},
	weights: {
		title: 'What is in force for you',
		none: 'The model’s own weights, which come from many learners. They are fitted to you once there are enough answers and the fit foretells later ones better.',
		used: {
			defaults: (date: string) =>
				`Since ${date} the model’s own weights again: they foretold your later answers better.`,
			shift: (date: string) => `Since ${date} the model’s weights, shifted for you by one number.`,
			refit: (date: string) => `Since ${date} weights that are all fitted to you.`
		},
		judged: (answers: string, before: string, after: string) =>
			`Judged by your latest ${answers} answers, which the fit had not seen: log loss ${before} before, ${after} with it.`,
		beside:
			'Beside the weights each answer adjusts what the model expects of you. With new weights that is learned anew.',
		refused: (date: string) => `The weights of ${date} are not used:`,
		why: {
			model: 'they belong to another memory model.',
			length: 'they are not as many as the model has.',
			values: 'some are no numbers within their bounds.'
		}
	},
	certainty: {
		title: 'How sure you are',
		sure: (share: string, interval: string) => `When you say “sure”, you are right ${share} of the time (${interval}).`,
		unsure: (share: string, interval: string) => `When you say “unsure”, ${share} (${interval}).`,
		none: 'Tap “sure” or “unsure” before you answer, and this shows how well you know what you know.',
		taps: { sure: 'sure', unsure: 'unsure' },
		tap: 'You said',
		share: 'Right',
		caption: 'Right answers by what you said before'
	},
	retention: {
		title: 'What you really keep',
		sentence: (share: string, interval: string, foretold: string) =>
			`Asked on a later day and without options to choose from, you recalled ${share} (${interval}); the model had foretold ${foretold}.`,
		hint: 'The tick marks what the model had foretold.',
		groups: {
			all: 'all answers',
			month: 'the last 30 days',
			learning: 'facts held for days',
			young: 'facts held for weeks',
			strong: 'facts held for a month or more'
		},
		group: 'Of',
		share: 'Recalled',
		foretold: 'Foretold',
		caption: 'Facts recalled, by how strongly they were held'
	}
};
