export const about = {
	title: 'About this bank',
	bank: 'The bank',
	edition: 'Edition',
	licence: 'Licence of the questions',
	counts: (items: number, facts: number, sources: number) =>
		`${items} questions over ${facts} facts, from ${sources} sources.`,
	report: 'The report behind it',
	reportDated: (publisher: string, dated: string) => `${publisher}, ${dated}`,
	trust: 'How far to trust this report',
	trustHint:
		'Where the report, or the translation it reached us in, differs from better sources, the bank teaches the reading on the right and says so after the answer.',
	licences: 'Licences of the software in it',
	toTrust: (corrections: number) =>
		`All ${corrections} ${corrections === 1 ? 'correction' : 'corrections'}, to read or to print`,
	origins: {
		translation: 'translation',
		arabic: 'the Arabic original',
		slip: 'a slip of the report',
		formatting: 'formatting',
		stale: 'a date that has passed'
	},
	certainty: { source: 'settled by a source', inferred: 'inferred from the Arabic that must lie behind it' },
	sources: 'Sources',
	privacy: 'What is stored, and where',
	privacyText:
		'Your answers, with their time, are stored in this browser on this device. Liptako sends nothing anywhere: no account, no statistics, no request to any other host.'
};
