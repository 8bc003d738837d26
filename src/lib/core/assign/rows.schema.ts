/** What the rows of the class database are. `class-schema.json` is made from it, which is what the app reads rows by. */
import { z } from 'zod';
import { KINDS } from '../bank/bank.ts';
import { NOTE_MAX } from '../gradebook/received.ts';
import { ID_PATTERN } from '../ids.ts';
import { responseSchema } from '../log/event.schema.ts';
import { MARKERS } from '../marker/marker.ts';
import { GROUP_MAX } from '../marker/showing.ts';
import {
	OPTION_MAX,
	OPTIONS_MAX,
	QUESTIONS_MAX,
	SEED_MAX,
	STEM_MAX,
	TITLE_MAX,
	LABEL_MAX,
	ATTEMPTS_MAX,
	VARIANT_MAX
} from './assignment.ts';
import { assignmentSchema, edition, rulesSchema } from './assignment.schema.ts';

const id = z.string().regex(ID_PATTERN);
const ids = z.array(id).max(200);
const millis = z.number().min(-8.64e15).max(8.64e15);
const base64url = z
	.string()
	.regex(/^[A-Za-z0-9_-]*$/)
	.max(100_000);
const handle = z.string().regex(/^[A-Za-z0-9_.-]{1,64}$/);
const accept = z.array(z.string().max(OPTION_MAX)).max(50);
const places = z.int().min(1).max(5);

const draft = z.strictObject({
	v: z.literal(1),
	id: handle,
	saved: millis,
	kind: z.enum(['quiz', 'recall']),
	title: z.string().max(TITLE_MAX),
	choice: z.enum(['draw', 'pick']),
	topics: ids,
	objectives: ids,
	kinds: z.array(z.enum([...KINDS])).max(KINDS.length),
	difficulty: z.strictObject({ from: places, to: places }),
	size: z.int().min(1).max(QUESTIONS_MAX),
	picked: ids,
	own: z.array(handle).max(QUESTIONS_MAX),
	seed: z.string().max(SEED_MAX),
	secret: z.string().max(64),
	variety: z.enum(['none', 'order', 'questions']),
	rules: rulesSchema.omit({ variants: true, release: true }),
	code: z.string().max(40),
	by: z.string().max(10)
});

const ownKey = z.strictObject({
	item: handle,
	version: z.int().min(1),
	right: z.array(z.string().max(1)).max(OPTIONS_MAX),
	accept
});

export const handed = z.strictObject({
	v: z.literal(1),
	id: handle,
	made: millis,
	assignment: assignmentSchema,
	code: base64url,
	keys: z.array(ownKey).max(QUESTIONS_MAX),
	release: z.string().max(40)
});

const printed = z.strictObject({
	v: z.literal(1),
	id: z.string().regex(/^printed\.[0-9A-HJKMNP-TV-Z]{6}$/),
	at: millis,
	title: z.string().max(TITLE_MAX),
	edition,
	of: z.string().max(4000),
	paper: z.strictObject({ assignment: assignmentSchema, keys: z.array(ownKey).max(QUESTIONS_MAX) }).exactOptional()
});

const own = z.strictObject({
	v: z.literal(1),
	id: handle,
	saved: millis,
	item: z.strictObject({
		id: handle,
		version: z.int().min(1),
		language: z.string().max(35),
		kind: z.enum(['single', 'multiple', 'short']),
		stem: z.string().max(STEM_MAX),
		options: z.array(z.strictObject({ text: z.string().max(OPTION_MAX), key: z.boolean() })).max(OPTIONS_MAX),
		accept,
		locked: z.boolean()
	})
});

const taking = z.strictObject({
	v: z.literal(1),
	id: handle,
	assignment: handle,
	attempt: z.int().min(1).max(ATTEMPTS_MAX),
	invite: base64url,
	title: z.string().max(TITLE_MAX),
	label: z.string().max(LABEL_MAX),
	variant: z.int().min(0).max(VARIANT_MAX),
	started: millis,
	seen: millis,
	responses: z.array(responseSchema.nullable()).max(QUESTIONS_MAX),
	spent: z.array(z.number().min(0)).max(QUESTIONS_MAX),
	settled: z.array(z.boolean()).max(QUESTIONS_MAX),
	nonce: base64url,
	finished: millis.exactOptional(),
	handIn: base64url.exactOptional(),
	logged: z.boolean()
});

const shown = z.strictObject({
	number: z.int().min(1).max(QUESTIONS_MAX),
	place: z
		.int()
		.min(0)
		.max(QUESTIONS_MAX - 1),
	item: z.string().regex(ID_PATTERN),
	version: z.int().min(1),
	options: z.array(z.string().max(64)).max(4),
	key: z.int().min(0).max(3),
	closed: z.boolean(),
	answers: z
		.string()
		.regex(/^[A-D-]*$/)
		.max(MARKERS)
});

const showingId = z.string().regex(/^showing\.[0-9a-f]{16}$/);
const showing = z.strictObject({
	v: z.literal(1),
	id: showingId,
	of: z.string().max(4000),
	edition,
	title: z.string().max(TITLE_MAX),
	group: z.string().max(GROUP_MAX),
	learners: z.int().min(1).max(MARKERS),
	started: millis,
	seen: millis,
	questions: z.array(shown).max(QUESTIONS_MAX),
	stored: millis.exactOptional()
});

/** What came back, whatever the submission in it may be. `v` is 2 where cards were read: an earlier reader would take what was not asked for blank. */
export function receivedSchema<Submission extends z.ZodType>(submission: Submission) {
	const base = {
		id: z.string().max(100),
		received: millis,
		submission,
		unchecked: z.literal(true).exactOptional(),
		from: z.string().max(LABEL_MAX).exactOptional()
	};
	const cards = z.strictObject({ showing: showingId, asked: z.array(shown.shape.place).max(QUESTIONS_MAX) });
	return z.discriminatedUnion('v', [
		z.strictObject({ v: z.literal(1), ...base }),
		z.strictObject({ v: z.literal(2), ...base, cards })
	]);
}

export const note = z.strictObject({
	v: z.literal(1),
	id: z.string().max(300),
	text: z.string().max(NOTE_MAX),
	at: millis
});

const rowSchemas = { draft, handed, printed, own, taking, showing, received: receivedSchema(z.unknown()), note };

export function rowJsonSchemas(): Record<string, unknown> {
	return Object.fromEntries(Object.entries(rowSchemas).map(([name, schema]) => [name, z.toJSONSchema(schema)]));
}
