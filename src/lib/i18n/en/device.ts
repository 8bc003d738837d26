/** What the device can do for the course: fetched when it is offered. */
export const device = {
	plan: 'Your study plan for a calendar',
	planHint:
		'A file with an entry a day, for any calendar. It does not change by itself: save it anew when your plan changes.',
	planAt: 'Time of day',
	planSave: 'Save the plan',
	planSaved: (days: number) => `${days} ${days === 1 ? 'day' : 'days'} written to the file.`,
	planStudy: (minutes: number) => `Liptako: ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`,
	planExam: 'Exam',

	install: 'Keep Liptako at hand',
	installHint:
		'As an app on this device it opens without the browser around it, and the browser is less likely to clear its data.',
	installYes: 'Install',
	installLater: 'Not now',
	installNever: 'Do not ask again',
	installApple:
		'Tap Share, then “Add to Home Screen”. Your answers of this browser stay in the browser: save the log in Settings and restore it there.',

	open: 'Open a file',
	openHint: 'A backup of your log, an assignment, results of a class, or a question bank.',
	openPick: 'Choose a file',
	openReading: 'Reading the file …',
	openNothing: 'No file has come along.',
	openName: (name: string) => `File: ${name}`,
	/** What a file is. */
	kinds: {
		backup: 'This is a backup of a log.',
		assignment: 'This is a quiz or a set of facts from a teacher.',
		collection: 'These are the results of a class.',
		submission: 'These are the answers of a learner to your class.',
		class: 'This is a teacher’s class, with its keys.',
		bank: 'This is a question bank.'
	},
	openBackup: 'Add it to the log here',
	openAssignment: 'Open it',
	openResults: 'Add to my results',
	openClass: 'Add to my class',
	openCollection: (results: number, assignments: number) =>
		`It holds ${results} ${results === 1 ? 'result' : 'results'} of ${assignments} ${assignments === 1 ? 'assignment' : 'assignments'}. What you have already is not counted twice.`,
	openBad: (count: number) => `${count} ${count === 1 ? 'entry' : 'entries'} cannot be read and will be left out.`,
	openClassAdds: (added: number) =>
		added === 0
			? 'Everything in it is on this device already.'
			: `${added} ${added === 1 ? 'entry' : 'entries'} of it ${added === 1 ? 'is' : 'are'} not on this device yet. Nothing here is replaced without asking.`,
	openClassBad: 'It is damaged, or of a later version. Nothing was changed. Save the class again where it comes from.',
	openBank:
		'A bank is built into the app and cannot be added on a device. Give the file to whoever runs this site. Nothing was changed.',
	openTooLarge: 'The file is larger than anything Liptako writes. Nothing was changed.',
	openUnknown: 'Liptako does not know this kind of file. Nothing was changed.',
	openFailed: 'The file could not be read. Nothing was changed.'
};

/** The same in every language, by type. */
export type DeviceWords = typeof device;
