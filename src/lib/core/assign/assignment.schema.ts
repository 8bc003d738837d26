/** What an assignment and a submission are, for whoever writes or checks one: docs/formats/ has them as JSON Schema. */
import { z } from 'zod';
import { ID_PATTERN } from '../ids.ts';
import { blueprintSchema, responseSchema } from '../log/event.schema.ts';
import {
	ATTEMPTS_MAX,
	EXTRA_TIMES,
	LABEL_MAX,
	MINUTES_MAX,
	OPTION_MAX,
	OPTIONS_MAX,
	QUESTIONS_MAX,
	SEED_MAX,
	STEM_MAX,
	TITLE_MAX,
	VARIANT_MAX
} from './assignment.ts';

const id = z.string().regex(ID_PATTERN);
const ids = z.array(id).max(200);
const millis = z.number().min(0).max(8.64e15);
const publicKey = z.string().regex(/^A[g-z0-9_-][A-Za-z0-9_-]{42}$/);
export const edition = z.string().regex(/^[a-z0-9][a-z0-9.]{0,31}-[0-9a-f]{8}$/);

export const rulesSchema = z.strictObject({
	opens: millis.exactOptional(),
	due: millis.exactOptional(),
	minutes: z.int().min(1).max(MINUTES_MAX).exactOptional(),
	attempts: z.int().min(0).max(ATTEMPTS_MAX),
	counts: z.enum(['first', 'best', 'last', 'average']),
	feedback: z.enum(['each', 'end', 'code', 'never']),
	release: z
		.string()
		.regex(/^[A-Za-z0-9_-]{8}$/)
		.exactOptional(),
	shuffle: z.strictObject({ questions: z.boolean(), options: z.boolean() }),
	variants: z.boolean(),
	asks: z.enum(['nothing', 'name', 'number']),
	graded: z.boolean()
});

const head = {
	v: z.literal(1),
	title: z.string().max(TITLE_MAX),
	language: z.string().max(64),
	bank: z.string().max(64),
	edition,
	rules: rulesSchema,
	teacher: z.strictObject({ sign: publicKey, box: publicKey })
};

const entry = z.discriminatedUnion('from', [
	z.strictObject({ from: z.literal('bank'), item: id, version: z.int().min(1) }),
	z.strictObject({
		from: z.literal('own'),
		kind: z.enum(['single', 'multiple', 'short']),
		stem: z.string().max(STEM_MAX),
		options: z.array(z.string().max(OPTION_MAX)).max(OPTIONS_MAX),
		locked: z.boolean()
	})
]);

const seed = z.string().max(SEED_MAX);
const paper = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('draw'), blueprint: blueprintSchema, objectives: ids, seed }),
	z.strictObject({ kind: z.literal('items'), items: z.array(entry).max(QUESTIONS_MAX), seed })
]);

export const assignmentSchema = z.discriminatedUnion('kind', [
	z.strictObject({ ...head, kind: z.literal('quiz'), paper }),
	z.strictObject({ ...head, kind: z.literal('recall'), topics: ids, by: z.string().regex(/^\d{4}-\d{2}-\d{2}$/) })
]);

const share = z.number().min(0).max(1);
const count = z.int().min(0).max(1_000_000);
export const submissionSchema = z.strictObject({
	v: z.literal([1, 2]),
	assignment: z.string().regex(/^[A-Za-z0-9_-]{16}$/),
	attempt: z.int().min(1).max(ATTEMPTS_MAX),
	label: z.string().max(LABEL_MAX),
	variant: z.int().min(0).max(VARIANT_MAX),
	time: z.literal([...EXTRA_TIMES]),
	started: millis,
	finished: millis,
	edition,
	language: z.string().max(64).exactOptional(),
	responses: z.array(responseSchema.nullable()).max(QUESTIONS_MAX),
	retention: z
		.strictObject({ facts: count, met: count, recalled: share, foretold: share, answers: count, days: count })
		.exactOptional(),
	nonce: z.string().regex(/^[A-Za-z0-9_-]{11}$/),
	device: publicKey
});

/** As JSON Schema 2020-12. Lengths count UTF-16 code units there too. */
export function classJsonSchemas(): Readonly<Record<'assignment' | 'submission', Record<string, unknown>>> {
	return {
		assignment: { ...z.toJSONSchema(assignmentSchema), title: 'An assignment of Liptako, version 1' },
		submission: { ...z.toJSONSchema(submissionSchema), title: 'A submission of Liptako, versions 1 and 2' }
	};
}
