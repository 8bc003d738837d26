/**
 * A digest as it is kept beside the log. A cache: whatever is not exactly as this release writes it is thrown away, and
 * the log is folded anew.
 */
import {
	type EventId,
	type FactId,
	isEventId,
	isFactId,
	isMillis,
	isStudyDay,
	type Millis,
	type StudyDay
} from '../ids.ts';
import { readEvent } from '../log/read-event.ts';
import { type Adjustment, UNADJUSTED } from '../memory/adjustment.ts';
import type { Changes } from '../memory/meaning.ts';
import { isCount, readSnapshot, type Snapshot, writeSnapshot } from '../memory/snapshot.ts';
import { foldWeights } from '../memory/weights.ts';
import type { Use } from '../study/prompts.ts';
import { type DayStudied, LATEST } from './calendar.ts';
import { type Choice, type Digest, isChoice } from './digest.ts';

/** Rises when the row or a fold in it changes. */
const VERSION = 1;

/** A digest, and under what it holds. */
export interface Kept {
	readonly digest: Digest;
	/** The facts’ changes of meaning that the memories go by. */
	readonly changes: Changes;
	/** How far the learner departs from the model after those answers. */
	readonly adjustment: Adjustment;
}

interface DigestRow {
	readonly version: typeof VERSION;
	readonly snapshot: Snapshot;
	readonly since: StudyDay | null;
	readonly answers: number;
	readonly days: readonly (readonly [day: StudyDay, answers: number, ms: number])[];
	readonly paces: readonly Millis[];
	readonly usage: readonly (readonly [prompt: string, times: number, last: number])[];
	readonly studied: EventId | null;
	readonly choices: readonly Choice[];
	readonly changes: readonly (readonly [fact: string, day: StudyDay])[];
	readonly adjustment: Adjustment;
}

export function writeDigest({ digest, changes, adjustment }: Kept): DigestRow {
	const { size, last, since, answers, days, paces, usage, studied, choices, memories } = digest;
	return {
		version: VERSION,
		snapshot: writeSnapshot(memories, { count: size, last }),
		...{ since, answers, paces, studied, choices, adjustment },
		days: Array.from(days, ([day, sums]) => [day, sums.answers, sums.ms] as const),
		usage: Array.from(usage, ([prompt, { times, last: place }]) => [prompt, times, place] as const),
		changes: [...changes]
	};
}

/** What `writeDigest` of this release wrote; undefined for anything else. */
export function readDigest(row: unknown): Kept | undefined {
	if (typeof row !== 'object' || row === null) return undefined;
	const fields = new Map<string, unknown>(Object.entries(row));
	const held = readSnapshot(fields.get('snapshot'));
	const rest = readSums(fields);
	const adjustment = readAdjustment(fields.get('adjustment'));
	const choices = listOf(fields.get('choices'), readChoice);
	const changes = listOf(fields.get('changes'), readChange);
	if (fields.get('version') !== VERSION || !held || !rest || !choices || !changes || !adjustment) return undefined;
	const { count: size, last } = held.upTo;
	if (rest.answers > size || (size === 0) !== (rest.since === null)) return undefined;
	const { weights } = foldWeights(choices);
	return {
		digest: { ...rest, size, last, memories: held.memories, choices, weights },
		changes: new Map(changes),
		adjustment
	};
}

type Sums = Pick<Digest, 'since' | 'answers' | 'days' | 'paces' | 'usage' | 'studied'>;

function readSums(fields: ReadonlyMap<string, unknown>): Sums | undefined {
	const [since, answers, studied] = ['since', 'answers', 'studied'].map((name) => fields.get(name));
	const days = listOf(fields.get('days'), readDay);
	const paces = listOf(fields.get('paces'), (ms) => (typeof ms === 'number' && isMillis(ms) ? ms : undefined));
	const usage = listOf(fields.get('usage'), readUse);
	if (since !== null && !isDay(since)) return undefined;
	if (studied !== null && !(typeof studied === 'string' && isEventId(studied))) return undefined;
	if (!isCount(answers) || !days || !paces || paces.length > LATEST || !usage) return undefined;
	return { since, answers, days: new Map(days), paces, usage: new Map(usage), studied };
}

const isDay = (value: unknown): value is StudyDay => typeof value === 'number' && isStudyDay(value);

/** The list with each entry read; undefined when it is none, or an entry cannot be read. */
function listOf<Value>(list: unknown, read: (entry: unknown) => Value | undefined): Value[] | undefined {
	if (!Array.isArray(list)) return undefined;
	const values: Value[] = [];
	for (const entry of list) {
		const value = read(entry);
		if (value === undefined) return undefined;
		values.push(value);
	}
	return values;
}

const entriesOf = (entry: unknown): readonly unknown[] => (Array.isArray(entry) ? entry : []);

function readDay(entry: unknown): readonly [StudyDay, DayStudied] | undefined {
	const [day, answers, ms] = entriesOf(entry);
	const isSound = isDay(day) && isCount(answers) && typeof ms === 'number' && isMillis(ms);
	return isSound ? [day, { answers, ms }] : undefined;
}

function readUse(entry: unknown): readonly [string, Use] | undefined {
	const [prompt, times, last] = entriesOf(entry);
	return typeof prompt === 'string' && isCount(times) && isCount(last) ? [prompt, { times, last }] : undefined;
}

function readChoice(entry: unknown): Choice | undefined {
	const read = readEvent(entry);
	return read.ok && isChoice(read.value) ? read.value : undefined;
}

function readChange(entry: unknown): readonly [FactId, StudyDay] | undefined {
	const [fact, day] = entriesOf(entry);
	return typeof fact === 'string' && isFactId(fact) && isDay(day) ? [fact, day] : undefined;
}

const readNumber = (entry: unknown): number | undefined =>
	typeof entry === 'number' && Number.isFinite(entry) ? entry : undefined;

/** As many numbers as there are features. */
function readVector(entry: unknown): number[] | undefined {
	const numbers = listOf(entry, readNumber);
	return numbers?.length === UNADJUSTED.shift.length ? numbers : undefined;
}

function readAdjustment(value: unknown): Adjustment | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const fields = new Map<string, unknown>(Object.entries(value));
	const [shift, covariance] = [readVector(fields.get('shift')), listOf(fields.get('covariance'), readVector)];
	const answers = fields.get('answers');
	if (!shift || covariance?.length !== shift.length || !isCount(answers)) return undefined;
	return { shift, covariance, answers };
}
