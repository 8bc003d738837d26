import type { MapSheet } from '#lib/core/bank/bank.ts';

/**
 * What is drawn of a map under a question: a place that can be chosen looks like every other, and a point or an area that
 * cannot be chosen is left out. Heavier borders, and capitals drawn for some states alone, would give the answer away.
 */
export function askedSheet(sheet: MapSheet, asked: ReadonlySet<string>): MapSheet {
	const places = sheet.places
		.filter(({ kind, id }) => kind === 'region' || asked.has(id))
		.map((place) => (place.kind === 'region' && asked.has(place.id) ? { ...place, stressed: false } : place));
	return { ...sheet, places };
}
