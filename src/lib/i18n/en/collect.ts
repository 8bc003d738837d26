/** Fetched with the screens on which results are collected. */
const results = (count: number): string => `${count} ${count === 1 ? 'result' : 'results'}`;

/** A colleague's collection, by the name they gave. */
const whose = (from: string): string => (from === '' ? 'a colleague’s collection' : `${from}’s collection`);

export const collect = {
	title: 'Collect results',
	intro:
		'Hold the learners’ codes before the camera one after the other, paste them, or open their files. Nothing leaves this device.',
	back: 'Teach',
	toGradebook: 'Gradebook',
	toAnalysis: 'Analysis',
	sofar: (count: number) => `${results(count)} taken on this visit`,
	list: 'What came in',
	who: (label: string) => (label === '' ? 'A learner without a name' : label),
	taken: (who: string, title: string) => `${who}: taken. ${title}`,
	score: (points: string, max: string) => `${points} of ${max} points`,
	late: 'Handed in late, by the learner’s clock.',
	retake: 'Has handed in before: both are kept, and the rules of the quiz say which counts.',
	otherEdition: 'Taken with another edition of the questions; those asked are the same.',
	retention: (percent: string) => `would know about ${percent} today`,
	duplicate: (who: string, title: string) => `${who}: had already, counted once. ${title}`,
	paper: (code: string, title: string) => `Paper ${code}, printed from here: ${title}`,
	paperKey: 'Open its key',
	paperHint: 'The code names the paper alone: what was answered on it has to be marked by hand.',
	paperForeign: (code: string) => `Paper ${code} was not printed from this device, so its key is not here.`,
	part: (have: number, total: number) => `Part ${have} of ${total}: show the next one.`,
	merged: (added: number, known: number) => `Collection opened: ${results(added)} new, ${known} had already.`,
	mergedUnchecked: (added: number, from: string) =>
		`${results(added)} from ${whose(from)}, marked anew here, but not checked by signature: the gradebook says so.`,
	mergedNotes: (notes: number) =>
		notes === 1 ? '1 note was replaced by a later one.' : `${notes} notes were replaced by later ones.`,
	mergedBad: (bad: number) =>
		`${bad} ${bad === 1 ? 'entry' : 'entries'} of the file could not be read and were left out.`,
	held: 'Kept, but not marked yet: it needs an edition of the questions that this device does not have. It will be marked when that is here.',
	waiting: (count: number) =>
		`${results(count)} kept but not marked: the edition of the questions that they need is not on this device.`,
	save: 'Save the collection as a file',
	saveHint:
		'For a colleague, to be opened on this screen of their device. It holds names and answers: keep it as you would a register.',
	saved: (name: string) => `Saved as ${name}.`,
	memoryOnly: 'This browser keeps nothing here: save the collection as a file before you close the tab.',
	openFailed: 'What was collected could not be opened. Nothing was changed. Close other tabs of Liptako and try again.',
	faults: {
		'handin-damaged':
			'This is no result, or a part of it is missing. Nothing was changed. Ask the learner to show it again.',
		'handin-newer':
			'This result was made with a newer Liptako than this one. Nothing was lost: it stays on the learner’s phone. Go online once so that this app is updated, then scan it again.',
		'handin-foreign':
			'This result is for a quiz that was not handed out from this device. Nothing was changed. Collect it where the quiz was made, or carry your class over from there.',
		'handin-tampered':
			'This result was changed after it was handed in, or was locked for another teacher: it cannot be opened. Nothing was counted. Ask the learner to show the code on their own phone.',
		'handin-forged':
			'The signature does not belong to these answers: somebody changed them. Nothing was counted. Ask the learner to show the code on their own phone.',
		'bank-other': 'This result is about another set of questions than this app has.',
		'edition-other': 'This result needs another edition of the questions.',
		'item-other': 'This result is about a question in a wording that this device does not have.',
		'collection-damaged': 'This file is no collection, or it is damaged. Nothing was changed.',
		'collection-newer':
			'This collection was saved by a newer Liptako. Nothing was changed. Update this app, then open it again.',
		'no-crypto':
			'This page was opened without a secure connection, so results cannot be unlocked. Nothing was lost. Open Liptako by an address that begins with https.',
		failed: 'The device could not keep it. Nothing was counted: free some space, then scan it again.',
		quota: 'The device has no space left. Nothing was counted: free some, then scan it again.',
		newer: 'Another tab runs a newer Liptako. Reload this page, then scan it again.'
	},
	/** For a glance, over the picture of the camera. */
	brief: {
		duplicate: (who: string) => `${who}: had already`,
		held: 'Kept, not marked yet',
		refused: 'Not taken: see below'
	},
	turnout: {
		untitled: 'Without a title',
		size: 'Learners in the class',
		of: (have: number, size: number) => `${have} of ${size} learners`,
		progress: 'Learners who have handed in',
		left: (count: number) => (count === 1 ? '1 is still to come.' : `${count} are still to come.`),
		missing: (numbers: string) => `Still to come: ${numbers}.`,
		all: 'Everyone has handed in.',
		many: 'More than the class has: perhaps a name was written in two ways.'
	},
	book: {
		title: 'Gradebook',
		choose: 'Quiz',
		empty: 'No results yet',
		emptyHint: 'Collect the first one with the camera.',
		learners: (count: number) => `${count} ${count === 1 ? 'learner' : 'learners'}`,
		caption: (title: string) => `${title}: learners by questions`,
		learner: 'Learner',
		points: 'Points',
		attempts: 'Attempts',
		attemptCount: (count: number) => `Attempts: ${count}`,
		handedIn: 'Handed in',
		note: 'Note',
		noteOf: (who: string) => `Note on ${who}`,
		question: (place: number) => `Question ${place}`,
		/** How a result came: by the learner's own phone, or read from cards; with whose collection. */
		origin: ({ way, colleague }: { readonly way: 'device' | 'cards'; readonly colleague?: string }) => {
			if (colleague === undefined)
				return way === 'cards' ? 'read from cards, signed by nobody' : 'signed, checked here';
			return `from ${whose(colleague)}, not checked on this device${way === 'cards' ? '; read from cards' : ''}`;
		},
		/** What holds for every result alike. */
		each: (origin: string) => `Each result: ${origin}.`,
		unspoken: (language: string) =>
			`typed in ${language}, but marked by the key of another language: that edition is not on this device`,
		outcomes: { right: 'right', partly: 'partly right', wrong: 'wrong', blank: 'blank' },
		notAsked: 'not asked',
		late: 'late',
		over: 'over the time limit',
		time: 'Extra time',
		timeOf: { '1': 'none', '1.25': '¼ more time', '1.5': '½ more time', '2': 'twice the time', none: 'no time limit' },
		devices: (count: number) => `${count} phones handed in under this name: perhaps it is more than one learner.`,
		counts: 'Which attempt counts',
		countsOf: { first: 'the first', best: 'the best', last: 'the last', average: 'the average' },
		sort: 'Sort by',
		sorts: { name: 'name', points: 'points', time: 'time' },
		view: 'Show as',
		views: { table: 'table', cards: 'cards' },
		questions: 'The questions',
		print: 'Print',
		csv: 'Save as CSV',
		xlsx: 'Save as Excel',
		forColleague: 'Save for a colleague',
		colleagueTitle: 'A file for a colleague',
		colleagueName: 'Your name, if you like',
		colleagueHint: 'It stands in their gradebook beside these results, which their device cannot check.',
		colleagueSave: 'Save the file',
		preparing: 'Preparing the file …',
		failedFile:
			'The file could not be made. Everything is still here: try again when the app is ready to work offline.',
		writeNote: 'Write a note',
		keepNote: 'Keep it',
		cancel: 'Cancel',
		erase: 'Erase',
		eraseOf: (who: string) => `Erase ${who}`,
		eraseAll: 'Erase all results of this quiz',
		erased: (count: number) =>
			`${results(count)} erased from this device. Until you leave this page they can be brought back.`,
		undo: 'Bring back',
		recalled: 'Known today',
		foretold: 'Known on the day',
		met: 'Facts met',
		of: (part: string, whole: string) => `${part} of ${whole}`,
		sheet: {
			label: 'Learner',
			number: 'Number',
			started: 'Started',
			finished: 'Handed in',
			yes: 'yes',
			origin: 'How it came',
			tally: 'Right / partly / wrong / blank'
		}
	}
};

/** The same in every language, by type. */
export type CollectWords = typeof collect;
