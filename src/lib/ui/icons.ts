/** One style: 24 units square, a line of 1.75 units, round ends, nothing filled except small dots. */
const ICONS = {
	today: ['M3 18h18', 'M6.5 18a5.5 5.5 0 0 1 11 0', 'M12 5v3.5', 'M4.2 9.7l2.3 2.3', 'M19.8 9.7L17.5 12', 'M7 21.5h10'],
	study: ['M8 8h12v12H8z', 'M4 16V4h12', 'M11.5 12.5h5', 'M11.5 15.5h3'],
	quiz: ['M5 3h14v18H5z', 'M8 8.2l1.2 1.3L11.4 7', 'M14 8.5h2.5', 'M8 15.2l1.2 1.3 2.2-2.5', 'M14 15.5h2.5'],
	progress: ['M4 20.5h16', 'M6 17v-5', 'M10 17V8', 'M14 17v-7', 'M18 17V4'],
	explore: ['M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z', 'M15.5 8.5l-2 5-5 2 2-5z'],
	teach: ['M3 5h18v11H3z', 'M12 16v5', 'M8 21h8', 'M7.5 9.5h9', 'M7.5 12.5H12'],
	settings: ['M4 7h8', 'M17 7h3', 'M14.5 9.5v-5', 'M4 17h3', 'M12 17h8', 'M9.5 19.5v-5'],
	check: ['M4.5 12.5l5 5 10-11'],
	cross: ['M6 6l12 12', 'M18 6L6 18'],
	partly: ['M4.5 12.5l5 5', 'M12.3 14.4v.1', 'M15.4 10.9v.1', 'M18.6 7.4v.1'],
	dot: ['M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8z'],
	undo: ['M8 5L4 9l4 4', 'M4 9h10a5.5 5.5 0 0 1 0 11H9'],
	up: ['M12 20V5', 'M6 11l6-6 6 6'],
	down: ['M12 4v15', 'M6 13l6 6 6-6'],
	next: ['M4 12h15', 'M13 6l6 6-6 6'],
	back: ['M20 12H5', 'M11 6l-6 6 6 6'],
	unfold: ['M6 9.5l6 6 6-6'],
	source: ['M12 6.5C9.5 4.5 6.5 4 3.5 4v14c3 0 6 .5 8.5 2.5 2.5-2 5.5-2.5 8.5-2.5V4c-3 0-6 .5-8.5 2.5z', 'M12 6.5v14'],
	voice: ['M4 5h16v11h-8l-5 4v-4H4z', 'M8 9h8', 'M8 12h5'],
	note: [
		'M4 6h9',
		'M8.5 3.5V6',
		'M11 6c-.8 3.5-3.2 6.2-7 8',
		'M6 9c1 2.2 2.7 3.9 5 5',
		'M11.5 20.5l4-10 4 10',
		'M12.8 17.5h5.4'
	],
	compare: ['M8 4v16', 'M16 4v16', 'M3.5 8H8', 'M3.5 12H8', 'M16 12h4.5', 'M16 16h4.5'],
	offline: ['M7 18.5h10a4 4 0 0 0 1.6-7.6', 'M15.8 7.6A5.5 5.5 0 0 0 7.2 10 4.3 4.3 0 0 0 5 17.8', 'M4 4l16 16'],
	download: ['M12 4v11', 'M7 10.5l5 5 5-5', 'M4.5 20h15'],
	upload: ['M12 16V5', 'M7 9.5l5-5 5 5', 'M4.5 20h15'],
	erase: ['M4.5 7h15', 'M9 7V4.5h6V7', 'M6.5 7l1 13.5h9l1-13.5', 'M10.5 11v5.5', 'M13.5 11v5.5'],
	info: ['M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17z', 'M12 11v5.5', 'M12 7.6v.2'],
	alert: ['M12 4L2.8 20h18.4z', 'M12 10v4.5', 'M12 17.2v.2'],
	keyboard: ['M3 6.5h18v11H3z', 'M7 10.3v.1', 'M10.3 10.3v.1', 'M13.7 10.3v.1', 'M17 10.3v.1', 'M8 14h8'],
	copy: ['M8.5 8.5h11v11h-11z', 'M15 5V4.5H4.5V15H5'],
	sound: ['M4 9.5v5h3.5L12 19V5L7.5 9.5z', 'M15.5 9a4.2 4.2 0 0 1 0 6', 'M18 6.5a7.8 7.8 0 0 1 0 11'],
	grip: ['M9 6v.1', 'M15 6v.1', 'M9 12v.1', 'M15 12v.1', 'M9 18v.1', 'M15 18v.1'],
	calendar: ['M4 6h16v14.5H4z', 'M4 10.5h16', 'M8.5 3.5V8', 'M15.5 3.5V8'],
	clock: ['M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17z', 'M12 7.5V12l3 2.5'],
	pause: ['M9 5.5v13', 'M15 5.5v13'],
	search: ['M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13z', 'M15.3 15.3l5.2 5.2'],
	timeline: ['M3 16h18', 'M6 13v6', 'M12 13v6', 'M18 13v6', 'M6 4.5h7', 'M12 8.5h6'],
	map: ['M9 4.5L3.5 7v13L9 17.5l6 2.5 5.5-2.5v-13L15 7z', 'M9 4.5v13', 'M15 7v13'],
	trust: ['M12 4v16', 'M7.5 20h9', 'M5 7h14', 'M5 7l-2.5 6.5a2.7 2.7 0 0 0 5 0z', 'M19 7l-2.5 6.5a2.7 2.7 0 0 0 5 0z'],
	closer: ['M12 5v14', 'M5 12h14'],
	wider: ['M5 12h14'],
	print: ['M7 9V4h10v5', 'M7 16H4V9h16v7h-3', 'M7 13.5h10V20H7z'],
	outside: ['M13.5 4.5h6v6', 'M19.5 4.5l-9 9', 'M17 13.5v6H4.5V7h6']
} as const satisfies Record<string, readonly string[]>;

export type IconName = keyof typeof ICONS;

/** Icons that point along the line of reading, and so turn round in right-to-left scripts. */
const TURNING: ReadonlySet<IconName> = new Set<IconName>(['sound', 'undo', 'next', 'back', 'outside', 'compare']);

/** The strokes of an icon, and whether it follows the direction of reading. */
export function icon(name: IconName): { readonly strokes: readonly string[]; readonly turns: boolean } {
	return { strokes: ICONS[name], turns: TURNING.has(name) };
}
