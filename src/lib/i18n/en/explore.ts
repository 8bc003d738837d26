import { pluralIn } from '../plural.ts';

const count = pluralIn('en');
const facts = (n: number) => count(n, { one: '# fact', other: '# facts' });

/** Everything in the bank, to be looked at rather than asked. */
export const explore = {
	title: 'Explore',
	/** Below the title. */
	lede: 'Everything that the questions rest on, fact by fact: who says so, how it stands, and where it comes from. Search it, or go in by date, by voice or by topic.',
	topics: 'Topics',
	facts,
	/** Beside a topic. */
	met: (met: number, all: number) => (met === 0 ? facts(all) : `${met} of ${facts(all)} met`),
	unknown: 'There is nothing at this address',
	unknownHint: 'The link may be old: a later edition of the bank can retire a fact.',
	toExplore: 'Go to Explore',
	doors: {
		label: 'Other ways in',
		timeline: 'Timeline',
		timelineHint: 'What happened when',
		map: 'Map',
		mapHint: 'Who and what lies where',
		voices: 'Who says what',
		voicesHint: 'Each voice on its own',
		trust: 'How far to trust the report',
		trustHint: 'Every correction, on one sheet'
	},
	search: {
		label: 'Search the bank',
		hint: 'A word, a name, a date, in any of the bank’s languages',
		keys: '/ to search, arrow keys to go through what is found',
		clear: 'Clear',
		found: (n: number) => count(n, { one: '# thing found', other: '# things found' }),
		nothing: (query: string) => `Nothing found for “${query}”`,
		nothingHint: 'Try fewer words, or only the beginning of one. Accents and capitals do not matter.',
		groups: {
			entity: 'Names and dates',
			fact: 'Facts',
			correction: 'Corrections',
			item: 'Questions'
		},
		more: (n: number) => `Show all ${n}`
	},
	topic: {
		remaining: 'Also in this topic',
		practise: 'Practise this topic'
	},
	fact: {
		/** By the editors' confidence. */
		confidence: {
			a: 'Well established: sources outside the report say the same.',
			b: 'The report’s own framing. It is true that the report says so; whether it is so remains open.',
			c: 'Here the report or its translation slipped. Learn the reading below it.'
		},
		editor: 'From outside the report: checked by the editors up to the date given.',
		reading: { a: 'To bear in mind', b: 'To bear in mind', c: 'The reading to learn' },
		corrections: 'Corrections',
		names: 'Named here',
		dates: 'On the timeline',
		questions: 'Questions about it',
		cards: (n: number) => count(n, { one: 'and # card', other: 'and # cards' }),
		noQuestions: 'No question in this bank asks it.',
		practise: 'Practise these',
		before: 'Previous fact',
		after: 'Next fact'
	},
	memory: {
		title: 'What you remember',
		notMet: 'Not met yet.',
		strength: {
			new: 'not met',
			learning: 'kept for days',
			young: 'kept for weeks',
			strong: 'kept for a month or more'
		},
		recall: 'Recall today, by the model',
		back: 'Comes back on',
		due: 'due now',
		answers: 'Answers so far'
	},
	entity: {
		kind: 'What it is',
		kinds: {
			state: 'State',
			power: 'Power',
			organisation: 'Organisation',
			force: 'Force',
			text: 'Text',
			person: 'Person',
			city: 'City',
			region: 'Region',
			date: 'Date',
			number: 'Number'
		},
		spellings: 'Also accepted',
		facts: 'Facts that name it',
		none: 'No fact names it; it serves as a wrong answer or a neighbour.'
	},
	timeline: {
		title: 'Timeline',
		hint: 'Dates that facts of the bank rest on. A bar is as long as the date is vague: a month, or a year.',
		strip: 'Timeline: plus and minus zoom, the arrow keys move, Home shows everything',
		closer: 'Zoom in',
		wider: 'Zoom out',
		earlier: 'Earlier',
		later: 'Later',
		all: 'Everything',
		showing: (shown: number, all: number, from: string, to: string) =>
			`${shown} of ${count(all, { one: '# date', other: '# dates' })}, ${from} to ${to}`,
		nothing: 'Nothing is dated within these months. Zoom out or move on.',
		saidBy: (n: number) => count(n, { one: '# fact rests on it', other: '# facts rest on it' })
	},
	map: {
		title: 'Map',
		hint: 'Choose a place in the list or in the picture to read the facts that name it.',
		spellings: (name: string) => `${name}: what it is, and its spellings`,
		/** On the page of a name that is drawn. */
		show: 'Show on the map',
		none: 'This bank has no map',
		noneHint: 'Everything it teaches is under the topics.'
	},
	voices: {
		title: 'Who says what',
		hint: 'Each fact belongs to one voice, and each stands in its own way. Choose a voice, or how its facts stand.',
		everyone: 'Every voice',
		shown: (n: number, voice: string, standing: string) => [facts(n), voice, standing].filter(Boolean).join(' · '),
		standings: {
			established: 'established',
			reported: 'reported',
			forecast: 'forecast',
			corrected: 'corrected',
			context: 'context'
		}
	},
	trust: {
		title: 'How far to trust this report',
		lead: (n: number) =>
			`The bank rests on one report, read in translation. In ${count(n, { one: '# place', other: '# places' })} it, or its translation, differs from better sources. There the bank teaches the reading below and says so after the answer.`,
		whence: 'Where the slips come from',
		corrections: 'The corrections',
		writes: 'The report writes',
		read: 'Read',
		why: 'Why',
		touches: 'Facts it touches',
		print: 'Print as a discussion sheet',
		name: 'Name',
		date: 'Date',
		discussion: 'To discuss',
		discussionHint: 'Answer in pairs. Name the correction you speak of by its number.',
		questions: [
			'Choose one correction. What would a reader come to believe who saw only the report’s wording?',
			'Which corrections concern the report itself, and which only its translation? Does that change how far you trust the report?',
			'Some corrections are settled by a source, others inferred. Choose an inferred one: what would you need to see to settle it?',
			'Find two corrections that pull the report’s picture in the same direction. What might explain it?',
			'The report leaves things out as well. Which one of its sentences would you ask a second source about first, and which source?',
			'After all this: for which kinds of statement would you still rely on the report alone?'
		]
	}
};
