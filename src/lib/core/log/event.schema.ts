/** What an event of the log is, for whoever writes or checks one. `event-schema.json` is made from it. */
import { z } from 'zod';
import { KINDS } from '../bank/bank.ts';
import { EVENT_ID_PATTERN, ID_PATTERN } from '../ids.ts';
import { ID_MAX, LIST_MAX, PROMPT_MAX, TEXT_MAX, WEIGHTS_MAX } from './limits.ts';

/** Ids that a device makes or the head of a bank gives: devices, quizzes, editions, models, names of settings. */
const name = z
	.string()
	.regex(/^[A-Za-z0-9][A-Za-z0-9._:-]*$/)
	.max(ID_MAX);
const id = z.string().regex(ID_PATTERN);
/** Half an answer is one too: of an attempt that ended while it was being given. */
const idOrNone = z.string().regex(new RegExp(`^$|${ID_PATTERN.source}`));
const eventId = z.string().regex(EVENT_ID_PATTERN);
const text = z.string().max(TEXT_MAX);
const millis = z.number().min(-8.64e15).max(8.64e15);
const share = z.number().min(0).max(1);
const ids = z.array(id).max(LIST_MAX);
const kind = z.enum([...KINDS]);
/** By name, no more than a list may have; the keyword is for whoever reads by the JSON Schema. */
const byName = <Value extends z.ZodType>(value: Value) =>
	z
		.record(id, value)
		.refine((fields) => Object.keys(fields).length <= LIST_MAX)
		.meta({ maxProperties: LIST_MAX });

export const responseSchema = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('single'), choice: idOrNone }),
	z.strictObject({ kind: z.literal('multiple'), choices: ids }),
	z.strictObject({ kind: z.literal('truefalse'), verdict: z.boolean(), reason: id.nullable() }),
	z.strictObject({ kind: z.literal('cloze'), gaps: byName(text) }),
	z.strictObject({ kind: z.literal('short'), text }),
	z.strictObject({ kind: z.literal('number'), text }),
	z.strictObject({ kind: z.literal('date'), text }),
	z.strictObject({ kind: z.literal('order'), sequence: ids }),
	z.strictObject({ kind: z.literal('match'), pairs: byName(id) }),
	z.strictObject({ kind: z.literal('categorise'), entries: byName(id) }),
	z.strictObject({ kind: z.literal('map'), places: ids }),
	z.strictObject({ kind: z.literal('reading'), choice: idOrNone, sentence: idOrNone }),
	z.strictObject({ kind: z.literal('self'), grade: z.enum(['forgot', 'got', 'easy']) }),
	z.strictObject({ kind: z.literal('skipped') })
]);

export const blueprintSchema = z.strictObject({
	topics: ids,
	kinds: z.array(kind).max(KINDS.length),
	difficulty: z.strictObject({ from: z.int().min(1).max(5), to: z.int().min(1).max(5) }),
	size: z.int().min(1).max(100)
});

const base = {
	v: z.literal(1),
	id: eventId,
	device: name,
	at: millis,
	zone: z.string().min(1).max(ID_MAX),
	day: z.int().min(-100_000_001).max(100_000_001),
	edition: name,
	model: name
};

const prompt = z
	.string()
	.regex(/^[a-z0-9][a-z0-9.-]*$/)
	.max(PROMPT_MAX);

const answered = z.strictObject({
	...base,
	kind: z.literal('answered'),
	prompt,
	version: z.int().min(1),
	format: z.enum([...KINDS, 'card']),
	mode: z.enum(['study', 'quiz']),
	quiz: name.exactOptional(),
	response: responseSchema,
	score: share,
	parts: z.array(z.strictObject({ part: id, fact: id, score: share, chance: share })).max(LIST_MAX),
	confidence: z.enum(['sure', 'unsure']).exactOptional(),
	ms: millis.min(0)
});

const setting = z.union([text, z.number(), z.boolean(), z.array(text).max(LIST_MAX)]);

export const eventSchema = z.discriminatedUnion('kind', [
	answered,
	z.strictObject({ ...base, kind: z.literal('undone'), target: eventId }),
	z.strictObject({ ...base, kind: z.literal('overruled'), target: eventId }),
	z.strictObject({ ...base, kind: z.literal('setting-changed'), name, value: setting }),
	z.strictObject({
		...base,
		kind: z.literal('quiz-started'),
		quiz: name,
		blueprint: blueprintSchema,
		seed: text,
		items: ids
	}),
	z.strictObject({ ...base, kind: z.literal('quiz-finished'), quiz: name }),
	z.strictObject({
		...base,
		kind: z.literal('fact-status'),
		fact: id,
		status: z.enum(['active', 'suspended', 'disputed'])
	}),
	z.strictObject({ ...base, kind: z.literal('prompt-status'), prompt, status: z.enum(['active', 'hidden']) }),
	z.strictObject({
		...base,
		kind: z.literal('weights-adopted'),
		weights: z.array(z.number()).min(1).max(WEIGHTS_MAX),
		method: z.enum(['defaults', 'shift', 'refit']),
		reviews: z.int().min(0),
		heldOut: z.strictObject({ reviews: z.int().min(0), before: z.number().min(0), after: z.number().min(0) })
	})
]);

/** The same as JSON Schema 2020-12. Lengths count UTF-16 code units there too. */
export function eventJsonSchema(): Record<string, unknown> {
	return { ...z.toJSONSchema(eventSchema), title: 'An event of the Liptako log, version 1' };
}
