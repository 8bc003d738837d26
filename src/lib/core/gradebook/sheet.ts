/** The gradebook as a table for spreadsheets. */
import type { ExtraTime } from '../assign/assignment.ts';
import type { Outcome } from '../assign/mark-submission.ts';
import type { SheetCell } from '../exchange/sheet.ts';
import type { Origin } from './collected.ts';
import type { Gradebook, GradeRow } from './gradebook.ts';

export interface SheetWords {
	readonly label: string;
	readonly number: string;
	readonly points: string;
	readonly attempts: string;
	readonly started: string;
	readonly finished: string;
	readonly late: string;
	readonly over: string;
	readonly time: string;
	readonly timeOf: Readonly<Record<ExtraTime, string>>;
	readonly yes: string;
	readonly note: string;
	readonly tally: string;
	readonly question: (place: number) => string;
	readonly origin: string;
	readonly originOf: (origin: Origin) => string;
	readonly outcomes: Readonly<Record<Outcome, string>>;
}

/**
 * A head, and a row a learner: the points of each question as numbers (empty where it was not asked), then what was
 * answered how in words, under the same names with a star. Instants are `YYYY-MM-DD HH:MM` in the zone given, as text: no spreadsheet then moves them.
 */
export function gradebookSheet(
	{ questions, rows }: Gradebook,
	words: SheetWords,
	zone: string
): readonly (readonly SheetCell[])[] {
	const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
	const { label, number, points, attempts, started, finished, late, over, time, note, tally } = words;
	const head = [label, number, points, '%', attempts, started, finished, late, over, time, words.origin, tally];
	const names = questions.map((_, place) => words.question(place + 1));
	const outcome = ({ cells }: GradeRow, key: (typeof questions)[number]['key']): SheetCell => {
		const cell = cells.get(key);
		return cell === undefined ? null : words.outcomes[cell.outcome];
	};
	return [
		[...head, ...names, ...names.map((name) => `${name} *`), note],
		...rows.map((row): readonly SheetCell[] => {
			const { right, partly, wrong, blank } = row.tally;
			return [
				row.label,
				row.variant === 0 ? null : row.variant,
				rounded(row.score),
				row.max === 0 ? null : rounded((100 * row.score) / row.max),
				row.attempts.length,
				clock.format(row.counted.started),
				clock.format(row.counted.finished),
				row.isLate ? words.yes : null,
				row.counted.isOver ? words.yes : null,
				row.counted.time === 1 ? null : words.timeOf[row.counted.time],
				row.origins.map(words.originOf).join('; '),
				`${right} / ${partly} / ${wrong} / ${blank}`,
				...questions.map(({ key }) => (row.cells.has(key) ? rounded(row.cells.get(key)?.score ?? 0) : null)),
				...questions.map(({ key }) => outcome(row, key)),
				row.note === '' ? null : row.note
			];
		})
	];
}

/** To a thousandth: thirds of a point end somewhere. */
const rounded = (value: number): number => Math.round(value * 1000) / 1000;
