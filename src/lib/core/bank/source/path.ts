/** Where a value stands in the data of a file. */

/** `['items', 3, 'stem']`. */
export type Path = readonly (string | number)[];

/** `items[3].choices[1].text` */
export function writtenPath(path: Path): string {
	return path.map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`)).join('');
}
