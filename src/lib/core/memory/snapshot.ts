/**
 * A saved fold, so that a start need not replay the whole log. A cache: whatever is not exactly as this release writes
 * it is thrown away and folded anew. It knows nothing of the bank's edition: memories are of facts, and those have ids.
 */
import { type EventId, type FactId, isEventId, isFactId, isMillis, isStudyDay } from '../ids.ts';
import { DAYS_MAX, MODEL } from './fsrs.ts';
import type { Memory } from './memory.ts';

/** Rises when the rows or the fold change. */
const VERSION = 2;

/** How far into the log a fold has come. */
export interface Upto {
	/** Events folded, those without effect included. */
	readonly count: number;
	/** The greatest id among them; null for none. */
	readonly last: EventId | null;
}

type Row = readonly [
	fact: string,
	stability: number,
	difficulty: number,
	first: number,
	at: number,
	day: number,
	reviews: number,
	lapses: number,
	lastScore: number
];

export interface Snapshot extends Upto {
	readonly version: typeof VERSION;
	readonly model: typeof MODEL;
	readonly rows: readonly Row[];
}

export function writeSnapshot(memories: ReadonlyMap<FactId, Memory>, { count, last }: Upto): Snapshot {
	const rows = Array.from(memories.values(), (memory): Row => {
		const { fact, stability, difficulty, first, at, day, reviews, lapses, lastScore } = memory;
		return [fact, stability, difficulty, first, at, day, reviews, lapses, lastScore];
	});
	return { version: VERSION, model: MODEL, count, last, rows };
}

/** The memories and how far they go; undefined for anything that `writeSnapshot` of this release would not write. */
export function readSnapshot(
	value: unknown
): { readonly memories: Map<FactId, Memory>; readonly upTo: Upto } | undefined {
	const upTo = readHead(value);
	if (upTo === undefined) return undefined;
	const memories = new Map<FactId, Memory>();
	for (const row of upTo.rows) {
		const memory = readRow(row);
		if (memory === undefined || memories.has(memory.fact)) return undefined;
		memories.set(memory.fact, memory);
	}
	return { memories, upTo: { count: upTo.count, last: upTo.last } };
}

function readHead(value: unknown): (Upto & { readonly rows: readonly unknown[] }) | undefined {
	if (typeof value !== 'object' || value === null || Object.keys(value).length !== 5) return undefined;
	const head = new Map<string, unknown>(Object.entries(value));
	const [count, last, rows] = [head.get('count'), head.get('last'), head.get('rows')];
	if (head.get('version') !== VERSION || head.get('model') !== MODEL) return undefined;
	if (!isCount(count) || !Array.isArray(rows)) return undefined;
	const id = last === null || (typeof last === 'string' && isEventId(last)) ? last : undefined;
	return id === undefined || (id === null) !== (count === 0) ? undefined : { count, last: id, rows };
}

export const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const within = (value: number, least: number, greatest: number): boolean => value >= least && value <= greatest;

function readRow(row: unknown): Memory | undefined {
	if (!Array.isArray(row) || row.length !== 9) return undefined;
	const entries: readonly unknown[] = row;
	const [fact, ...rest] = entries;
	const numbers = rest.filter((entry) => typeof entry === 'number');
	const [stability = NaN, difficulty = NaN, first = NaN, at = NaN, day = NaN, reviews = NaN, lapses = NaN] = numbers;
	const lastScore = numbers[7];
	if (typeof fact !== 'string' || !isFactId(fact) || lastScore === undefined) return undefined;
	if (!isStudyDay(first) || !isMillis(at) || !isStudyDay(day) || !isCount(reviews) || !isCount(lapses))
		return undefined;
	const isSound =
		within(stability, 0.001, DAYS_MAX) && within(difficulty, 1, 10) && within(lastScore, 0, 1) && lapses < reviews;
	return isSound ? { fact, stability, difficulty, first, at, day, reviews, lapses, lastScore } : undefined;
}
