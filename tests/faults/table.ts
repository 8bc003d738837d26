/** What a run found out, as one table: a row for each fault and engine. */
export interface Row {
	/** Numbers of docs/reliability.md. */
	readonly faults: readonly number[];
	/** What was done. */
	readonly what: string;
	/** Where: an engine, or `node`. */
	readonly engine: string;
	/** How often it was done. */
	readonly tried: number;
	/** What was acknowledged and is gone or changed without a word, and whatever else must not be. Anything but 0 fails the run. */
	readonly lost: number;
	/** How often harm was done and the app said so; absent where there is nothing to detect. */
	readonly detected?: number;
	/** In a few words: what was compared. */
	readonly note: string;
}

/** What could not be tried here, and why. */
export interface Gap {
	readonly what: string;
	readonly engine: string;
	readonly why: string;
}

export interface Report {
	readonly rows: readonly Row[];
	readonly gaps: readonly Gap[];
}

const HEAD = ['fault', 'what', 'engine', 'tried', 'lost', 'detected', ''] as const;

/** The table as text; figures to the right. */
export function tableOf({ rows, gaps }: Report): string {
	const cells = rows.map(({ faults, what, engine, tried, lost, detected, note }) => [
		faults.join(' '),
		what,
		engine,
		String(tried),
		String(lost),
		detected === undefined ? '–' : String(detected),
		note
	]);
	const widths = HEAD.map((name, column) => Math.max(name.length, ...cells.map((row) => row[column]?.length ?? 0)));
	const line = (row: readonly string[]): string =>
		row
			.map((cell, column) =>
				column >= 3 && column <= 5 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)
			)
			.join('  ')
			.trimEnd();
	const missing = gaps.map(({ what, engine, why }) => `not tried: ${what} in ${engine}: ${why}`);
	return [line(HEAD), ...cells.map(line), ...missing].join('\n');
}
