/** Events for tests: random ones that are valid, and plain ones to build a small log with. */
import fc, { type Arbitrary } from 'fast-check';
import { KINDS } from '../bank/bank.ts';
import type { Response } from '../answer/response.ts';
import type { EventId } from '../ids.ts';
import type {
	Answered,
	FactStatus,
	FactStatusChanged,
	LogEvent,
	Overruled,
	PromptStatus,
	PromptStatusChanged,
	SettingChanged,
	Undone,
	WeightsAdopted
} from './event.ts';
import { LIST_MAX } from './limits.ts';

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,63}$/);
const name = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/);
const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 50 }), fc.constant('x'.repeat(2000)));
const share = fc.double({ min: 0, max: 1, noNaN: true });
const ids = fc.oneof(fc.array(id, { maxLength: 6 }), fc.constant(new Array<string>(LIST_MAX).fill('a')));
const record = (value: Arbitrary<string>): Arbitrary<Record<string, string>> =>
	fc.dictionary(id, value, { maxKeys: 5, noNullPrototype: true });

/** The id of the n-th event of a device, 0 … 65535. */
export const eventId = (number: number, device = 1): EventId =>
	`01900000-${number.toString(16).padStart(4, '0')}-7000-8000-${device.toString(16).padStart(12, '0')}` as EventId;

const anEventId = fc.tuple(fc.nat(0xffff), fc.nat(0xffff)).map(([number, device]) => eventId(number, device));

const response: Arbitrary<unknown> = fc.oneof(
	fc.record({ kind: fc.constant('single'), choice: id }),
	fc.record({ kind: fc.constant('multiple'), choices: ids }),
	fc.record({ kind: fc.constant('truefalse'), verdict: fc.boolean(), reason: fc.option(id) }),
	fc.record({ kind: fc.constant('cloze'), gaps: record(text) }),
	fc.record({ kind: fc.constantFrom('short', 'number', 'date'), text }),
	fc.record({ kind: fc.constant('order'), sequence: ids }),
	fc.record({ kind: fc.constant('match'), pairs: record(id) }),
	fc.record({ kind: fc.constant('categorise'), entries: record(id) }),
	fc.record({ kind: fc.constant('map'), places: ids }),
	fc.record({ kind: fc.constant('reading'), choice: id, sentence: id }),
	fc.record({ kind: fc.constant('self'), grade: fc.constantFrom('forgot', 'got', 'easy') }),
	fc.constant({ kind: 'skipped' })
);

const base = {
	v: fc.constant(1),
	id: anEventId,
	device: name,
	at: fc.oneof(fc.constantFrom(-8.64e15, 8.64e15, 0.5), fc.integer({ min: 0, max: 4e12 })),
	zone: fc.constantFrom('UTC', 'Africa/Bamako', 'Etc/GMT+1', 'z'.repeat(64)),
	day: fc.integer({ min: -100_000_001, max: 100_000_001 }),
	edition: name,
	model: name
};

const blueprint = fc.record({
	topics: ids,
	kinds: fc.subarray([...KINDS]),
	difficulty: fc.record({ from: fc.integer({ min: 1, max: 5 }), to: fc.integer({ min: 1, max: 5 }) }),
	size: fc.integer({ min: 1, max: 100 })
});

const answered = fc.record(
	{
		...base,
		kind: fc.constant('answered'),
		prompt: fc.oneof(
			id,
			fc.tuple(id, fc.constantFrom('date.forward', 'name.backward')).map((parts) => `card.${parts.join('.')}`)
		),
		version: fc.integer({ min: 1 }),
		format: fc.constantFrom(...KINDS, 'card'),
		mode: fc.constantFrom('study', 'quiz'),
		quiz: name,
		response,
		score: share,
		parts: fc.array(fc.record({ part: id, fact: id, score: share, chance: share }), { maxLength: 5 }),
		confidence: fc.constantFrom('sure', 'unsure'),
		ms: fc.double({ min: 0, max: 1e7, noNaN: true })
	},
	{ requiredKeys: [...keysOf(base), 'kind', 'prompt', 'version', 'format', 'mode', 'response', 'score', 'parts', 'ms'] }
);

function keysOf<Fields extends object>(fields: Fields): (keyof Fields)[] {
	return Object.keys(fields) as (keyof Fields)[];
}

const value = fc.oneof(
	text,
	fc.double({ noNaN: true, noDefaultInfinity: true }),
	fc.boolean(),
	fc.array(text, { maxLength: 4 })
);

/** Any valid event. Plain JSON but for -0. */
export const anEvent = fc.oneof(
	answered,
	answered,
	answered,
	fc.record({ ...base, kind: fc.constantFrom('undone', 'overruled'), target: anEventId }),
	fc.record({ ...base, kind: fc.constant('setting-changed'), name, value }),
	fc.record({ ...base, kind: fc.constant('quiz-started'), quiz: name, blueprint, seed: text, items: ids }),
	fc.record({ ...base, kind: fc.constant('quiz-finished'), quiz: name }),
	fc.record({
		...base,
		kind: fc.constant('fact-status'),
		fact: id,
		status: fc.constantFrom('active', 'suspended', 'disputed')
	}),
	fc.record({
		...base,
		kind: fc.constant('prompt-status'),
		prompt: id,
		status: fc.constantFrom('active', 'hidden')
	}),
	fc.record({
		...base,
		kind: fc.constant('weights-adopted'),
		weights: fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 64 }),
		method: fc.constantFrom('defaults', 'shift', 'refit'),
		reviews: fc.nat(),
		heldOut: fc.record({ reviews: fc.nat(), before: share, after: share })
	})
) as Arbitrary<LogEvent>;

const plainBase = (number: number) => ({
	v: 1,
	id: eventId(number),
	device: 'test',
	at: 1_767_225_600_000 + number * 60_000,
	zone: 'Africa/Bamako',
	day: 20_454 + Math.floor(number / 10),
	edition: 'test-00000000',
	model: 'fsrs6-1'
});

export interface PlainAnswer {
	readonly fact?: string;
	readonly score?: number;
	readonly chance?: number;
	readonly day?: number;
	readonly at?: number;
	readonly ms?: number;
	readonly response?: Response;
	readonly confidence?: 'sure' | 'unsure';
	readonly parts?: readonly { part: string; fact: string; score: number; chance: number }[];
}

/** A study answer of one part, the n-th event of the device. */
export function anAnswer(
	number: number,
	{ fact = 'p01-1', score = 1, chance = 0, parts, ...rest }: PlainAnswer = {}
): Answered {
	return {
		...plainBase(number),
		kind: 'answered',
		prompt: 'item-1',
		version: 1,
		format: 'short',
		mode: 'study',
		response: { kind: 'short', text: 'Bamako' },
		score,
		parts: parts ?? [{ part: 'answer', fact, score, chance }],
		ms: 5000,
		...rest
	} as unknown as Answered;
}

export const anUndo = (number: number, target: number): Undone =>
	({ ...plainBase(number), kind: 'undone', target: eventId(target) }) as unknown as Undone;

export const anOverruling = (number: number, target: number): Overruled =>
	({ ...plainBase(number), kind: 'overruled', target: eventId(target) }) as unknown as Overruled;

export const aSetting = (number: number, name: string, value: SettingChanged['value']): SettingChanged =>
	({ ...plainBase(number), kind: 'setting-changed', name, value }) as unknown as SettingChanged;

export const aStatus = (number: number, fact: string, status: FactStatus): FactStatusChanged =>
	({ ...plainBase(number), kind: 'fact-status', fact, status }) as unknown as FactStatusChanged;

export const aPromptStatus = (number: number, prompt: string, status: PromptStatus): PromptStatusChanged =>
	({ ...plainBase(number), kind: 'prompt-status', prompt, status }) as unknown as PromptStatusChanged;

export const anAdoption = (number: number, weights: readonly number[], model = 'fsrs6-1'): WeightsAdopted =>
	({
		...plainBase(number),
		kind: 'weights-adopted',
		model,
		weights,
		method: 'refit',
		reviews: 1000,
		heldOut: { reviews: 200, before: 0.4, after: 0.39 }
	}) as unknown as WeightsAdopted;
