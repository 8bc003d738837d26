/** A sentence for each code a learner can meet: what happened, what was kept, what to do. */
export const faults = {
	unavailable:
		'This browser does not allow storage here. Your answers are kept in memory only: save a backup before you close the tab.',
	quota: 'The device is full, so the last answer could not be saved. Free some space, then try again, or download it.',
	blocked:
		'Another tab holds an older version open. Your answers are kept in memory: close the other tabs, then try again.',
	newer:
		'Your log was written by a newer version of Liptako, so this one does not touch it. Reload to get the new version.',
	closed: 'The browser closed the store. Your last answer is kept in memory: try again, or download it.',
	failed: 'The browser could not save. Your last answer is kept in memory: try again, or download it.',
	'backup-too-large': 'The file is larger than 50 MB, so it was not read. Nothing was changed.',
	'backup-too-deep': 'The file is nested too deeply to be a log, so it was not read. Nothing was changed.',
	'backup-not-json': 'The file is not a Liptako log, or it was cut off. Nothing was changed. Try another copy.',
	'backup-foreign': 'The file is not a Liptako log. Nothing was changed.',
	'backup-newer':
		'The file was written by a newer version of Liptako. Nothing was changed. Update the app, then try again.',
	'backup-malformed': 'The file looks like a Liptako log but parts of it are missing or wrong.',
	'backup-checksum': 'The file has been changed or damaged since it was written.',
	'event-unreadable': 'An entry of the file could not be read.'
};
