/** Reading codes: fetched with the room that does it. */
export const scan = {
	start: 'Start the camera',
	stop: 'Stop the camera',
	starting: 'Waiting for the camera. If the browser asks, allow it.',
	hold: 'Hold one code after the other before the camera.',
	picture: 'What the camera sees',
	light: 'Light',
	sound: 'Sound',
	files: 'Open files or pictures',
	paste: 'Paste a code or a link',
	pasted: 'Code or link',
	take: 'Read it',
	faults: {
		insecure: 'The camera works only on a safe connection (https). Paste the code, or open a picture of it.',
		none: 'No camera was found. Paste the code, or open a picture of it.',
		denied:
			'The browser may not use the camera. Allow it in the site’s settings, next to the address, and start again; or paste the code.',
		busy: 'The camera did not start: another program may be using it. Close that and start again, or paste the code.',
		reader: 'The reader of codes could not be fetched. Connect once, or paste the code.'
	},
	fileFaults: {
		'picture-empty': (name: string) => `No code can be read in ${name}. Take the picture closer, without glare.`,
		'picture-broken': (name: string) => `${name} is no picture that this browser can open.`,
		'file-large': (name: string) => `${name} is too large to be one of ours. It was not opened.`
	}
};

/** The same in every language, by type. */
export type ScanWords = typeof scan;
