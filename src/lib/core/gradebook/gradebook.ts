/** The gradebook of an assignment: learners by questions, as a fold over what was collected. */
import { questionKey, type QuestionKey } from '../analysis/marks.ts';
import { Inconsistent } from '../fault.ts';
import { variantOf } from '../assign/assignment-code.ts';
import type { Counts } from '../assign/assignment.ts';
import type { Outcome } from '../assign/mark-submission.ts';
import type { Retention } from '../assign/submission.ts';
import type { Item } from '../bank/bank.ts';
import { originsOf, type Collected, type Origin } from './collected.ts';
import { noteId, type Note } from './received.ts';
import { grouped } from './grouped.ts';

export interface GradeCell {
	readonly score: number;
	readonly max: number;
	readonly outcome: Outcome;
}

export interface GradeRow {
	/** Unlike that of any other row of the gradebook. */
	readonly learner: string;
	/** As typed in the latest attempt; empty when none was asked for. */
	readonly label: string;
	readonly variant: number;
	/** Earliest first; never empty. */
	readonly attempts: readonly Collected[];
	/** The attempt whose answers stand in the cells; with `average` the last. */
	readonly counted: Collected;
	readonly cells: ReadonlyMap<QuestionKey, GradeCell>;
	readonly score: number;
	readonly max: number;
	/** How many questions were answered how, in the attempt that counts. */
	readonly tally: Readonly<Record<Outcome, number>>;
	readonly isLate: boolean;
	/** How the attempts came that count, each way once. */
	readonly origins: readonly Origin[];
	/** More than one device handed in under this name: it may be two learners. */
	readonly devices: number;
	readonly retention?: Retention;
	readonly note: string;
}

export interface GradeQuestion {
	readonly key: QuestionKey;
	readonly item: string;
	readonly version: number;
	readonly own: boolean;
	readonly max: number;
	/** As it was asked of the first learner who handed in. */
	readonly prompt: Item;
}

export interface Gradebook {
	readonly questions: readonly GradeQuestion[];
	/** By label, numbers by their value. */
	readonly rows: readonly GradeRow[];
}

/** A learner within an assignment: the label however it is spaced and capitalised, a number however it is written, else the device. */
export function learnerOf({ label, device }: { readonly label: string; readonly device: string }): string {
	const number = variantOf(label);
	if (number > 0) return `label:${number}`;
	const name = label.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();
	return name === '' ? `device:${device}` : `label:${name}`;
}

export interface GradebookInput {
	readonly submissions: readonly Collected[];
	readonly notes: readonly Note[];
	readonly assignment: string;
	readonly counts: Counts;
}

/** The gradebook of one assignment; what belongs to others is passed over. */
export function gradebookOf({ submissions, notes: written, assignment, counts }: GradebookInput): Gradebook {
	const own = submissions.filter((one) => one.assignment === assignment);
	const notes = new Map(written.map(({ id, text }) => [id, text]));
	const rows = [...grouped(own, learnerOf)].map(([learner, attempts]) =>
		rowOf(learner, attempts, counts, notes.get(noteId(assignment, learner)) ?? '')
	);
	return { questions: questionsOf(own), rows: rows.sort(byLabel) };
}

/** In the order of the papers: a question that stands earlier on most of them comes earlier. */
function questionsOf(submissions: readonly Collected[]): readonly GradeQuestion[] {
	const places = new Map<QuestionKey, { readonly question: GradeQuestion; places: number; papers: number }>();
	for (const { marks } of submissions) {
		for (const [place, { item, version, own, max, prompt }] of marks.entries()) {
			const key = questionKey(item, version);
			const known = places.get(key) ?? { question: { key, item, version, own, max, prompt }, places: 0, papers: 0 };
			known.places += place;
			known.papers += 1;
			places.set(key, known);
		}
	}
	return [...places.values()]
		.sort((one, other) => one.places / one.papers - other.places / other.papers || byKey(one.question, other.question))
		.map(({ question }) => question);
}

const byKey = (one: GradeQuestion, other: GradeQuestion): number => (one.key < other.key ? -1 : 1);

export const inTime = (one: Collected, other: Collected): number =>
	one.finished - other.finished || one.attempt - other.attempt || (one.nonce < other.nonce ? -1 : 1);

/**
 * Earliest first, the attempts of a learner on one device in the order in which they were made: a clock that was set
 * back between two of them does not change places.
 */
export function attemptsInOrder(submissions: readonly Collected[]): readonly Collected[] {
	const latest = new Map<string, number>();
	const placed = [...submissions]
		.sort((one, other) => one.attempt - other.attempt || inTime(one, other))
		.map((one) => {
			const own = `${one.assignment}/${one.device}/${learnerOf(one)}`;
			const time = Math.max(latest.get(own) ?? one.finished, one.finished);
			latest.set(own, time);
			return { one, time };
		});
	// a stable sort: of the same time the earlier attempt stays before
	return placed.sort((first, second) => first.time - second.time).map(({ one }) => one);
}

const pointsOf = ({ marks }: Collected): number => marks.reduce((sum, { score }) => sum + score, 0);

/** The attempt that counts; of equally good ones the earlier. Attempts are given earliest first. */
function countedOf(attempts: readonly Collected[], counts: Counts): Collected | undefined {
	if (counts === 'first') return attempts[0];
	if (counts !== 'best') return attempts.at(-1);
	return attempts.reduce((best, one) => (pointsOf(one) > pointsOf(best) ? one : best));
}

function rowOf(learner: string, given: readonly Collected[], counts: Counts, note: string): GradeRow {
	const attempts = attemptsInOrder(given);
	const counted = countedOf(attempts, counts) ?? given[0];
	if (counted === undefined) throw new Inconsistent('a learner without an attempt');
	const cells = counts === 'average' ? meanCells(attempts) : cellsOf(counted);
	const all = [...cells.values()];
	const latest = attempts.at(-1) ?? counted;
	return {
		learner,
		label: latest.label.trim(),
		variant: counted.variant,
		attempts,
		counted,
		cells,
		// a mean over attempts counts each attempt alike, however many questions it had
		score: counts === 'average' ? meanOf(attempts.map(pointsOf)) : pointsOf(counted),
		max: counts === 'average' ? meanOf(attempts.map(maxOf)) : maxOf(counted),
		tally: tallyOf(all),
		isLate: counted.isLate,
		origins: originsOf(counts === 'average' ? attempts : [counted]),
		devices: new Set(attempts.map(({ device }) => device)).size,
		...(latest.retention === undefined ? {} : { retention: latest.retention }),
		note
	};
}

const maxOf = ({ marks }: Collected): number => marks.reduce((sum, { max }) => sum + max, 0);
const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function cellsOf({ marks }: Collected): ReadonlyMap<QuestionKey, GradeCell> {
	return new Map(
		marks.map(({ item, version, score, max, outcome }) => [questionKey(item, version), { score, max, outcome }])
	);
}

/** The mean of each question over the attempts that had it. Blank in all of them is blank. */
function meanCells(attempts: readonly Collected[]): ReadonlyMap<QuestionKey, GradeCell> {
	const marks = attempts.flatMap((attempt) => attempt.marks);
	const byQuestion = grouped(marks, ({ item, version }) => questionKey(item, version));
	return new Map(
		[...byQuestion].map(([key, same]) => {
			const [score, max] = [meanOf(same.map((one) => one.score)), meanOf(same.map((one) => one.max))];
			const outcome = same.every((one) => one.outcome === 'blank') ? 'blank' : outcomeOf(score, max);
			return [key, { score, max, outcome }];
		})
	);
}

const outcomeOf = (score: number, max: number): Outcome => (score >= max ? 'right' : score > 0 ? 'partly' : 'wrong');

function tallyOf(cells: readonly GradeCell[]): Readonly<Record<Outcome, number>> {
	const count = (outcome: Outcome) => cells.filter((cell) => cell.outcome === outcome).length;
	return { right: count('right'), partly: count('partly'), wrong: count('wrong'), blank: count('blank') };
}

/** Numbers before names, and by their value; those without a label last, by their first attempt. */
function byLabel(one: GradeRow, other: GradeRow): number {
	const [first, second] = [one, other].map(({ label }) => (/^\d+$/.test(label) ? Number(label) : null));
	if (typeof first === 'number' && typeof second === 'number' && first !== second) return first - second;
	if (typeof first !== typeof second) return typeof first === 'number' ? -1 : 1;
	if ((one.label === '') !== (other.label === '')) return one.label === '' ? 1 : -1;
	const [earlier, later] = [one.attempts[0], other.attempts[0]];
	const names = one.label.localeCompare(other.label, undefined, { numeric: true });
	return names || (earlier && later ? inTime(earlier, later) : 0);
}
