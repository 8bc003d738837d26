/** topics/<topic>/<objective>.yaml: the items of one objective, in twelve kinds. */
import { z } from 'zod';
import {
	accepted,
	categorySchema,
	choiceSchema,
	entrySchema,
	gapSchema,
	leftSchema,
	multipleChoiceSchema,
	pitfallSchema,
	placeChoiceSchema,
	rightSchema,
	sentenceSchema,
	stepSchema,
	wrongDateSchema,
	wrongNumberSchema,
	wrongPairSchema,
	wrongVerdictSchema,
	wrongWordsSchema
} from './parts.schema.ts';
import {
	bloom,
	correctionId,
	entityId,
	factId,
	isoDate,
	isoDay,
	itemId,
	mapId,
	objectiveId,
	paragraphId,
	sentences,
	sourceId,
	standing,
	voice,
	words
} from './words.schema.ts';

const base = {
	id: itemId,
	version: z.int().min(1, 'number-too-small'),
	status: z.enum(['draft', 'reviewed', 'published', 'retired']),
	bloom,
	difficulty: z.literal([1, 2, 3, 4, 5]),
	facts: z.array(factId),
	context: z.array(factId).default([]),
	source: z.strictObject({ para: z.array(paragraphId), also: z.array(sourceId).default([]) }),
	attribution: z.strictObject({ voice, status: standing, lead: words.optional() }),
	as_of: isoDay.optional(),
	stem: sentences,
	explanation: sentences,
	note: z.strictObject({ corrections: z.array(correctionId), text: sentences }).optional(),
	/** `fact` where an item tests several facts and the card is not about the first of them. */
	card: z.strictObject({ front: sentences, back: sentences, fact: factId.optional() }).optional(),
	enemies: z.array(itemId).default([]),
	supersedes: z.array(itemId).default([]),
	locked: z.boolean().default(false),
	editor_note: sentences.optional(),
	reviewed: z
		.array(z.strictObject({ by: words, on: isoDay, role: z.enum(['subject', 'test', 'language']) }))
		.default([])
};

/** A list of `from` to `to` rows. */
const rows = <Row extends z.ZodType>(row: Row, from: number, to: number) =>
	z.array(row).min(from, 'list-too-short').max(to, 'list-too-long');
const of = <const Kind extends string, Shape extends z.ZodRawShape>(kind: Kind, shape: Shape) =>
	z.strictObject({ ...base, kind: z.literal(kind), ...shape });

export const itemSchema = z.discriminatedUnion('kind', [
	of('single', { fact: factId, choices: rows(choiceSchema, 3, 5) }),
	of('multiple', { choices: rows(multipleChoiceSchema, 4, 8) }),
	of('truefalse', {
		fact: factId,
		statement: sentences,
		verdict: z.boolean(),
		wrong_verdict: wrongVerdictSchema,
		reasons: rows(choiceSchema, 3, 4)
	}),
	of('cloze', { text: sentences, gaps: rows(gapSchema, 1, 3) }),
	of('short', {
		fact: factId,
		entity: entityId.optional(),
		accept: accepted.optional(),
		wrong: z.array(wrongWordsSchema).default([])
	}),
	of('number', {
		fact: factId,
		value: z.number(),
		tolerance: z.number().min(0, 'number-too-small').default(0),
		unit: words.optional(),
		wrong: z.array(wrongNumberSchema).default([])
	}),
	of('date', { fact: factId, value: isoDate, wrong: z.array(wrongDateSchema).default([]) }),
	of('order', { sequence: rows(stepSchema, 4, 6), pitfalls: z.array(pitfallSchema).default([]) }),
	of('match', {
		left: rows(leftSchema, 2, 8),
		right: rows(rightSchema, 3, 10),
		wrong_pairs: z.array(wrongPairSchema).default([])
	}),
	of('categorise', { categories: rows(categorySchema, 2, 4), entries: rows(entrySchema, 5, 8) }),
	of('map', { map: mapId, choices: rows(placeChoiceSchema, 3, 12) }),
	of('reading', {
		fact: factId,
		evidence: factId,
		passage: rows(sentenceSchema, 3, 6),
		choices: rows(choiceSchema, 3, 5)
	})
]);

export const objectiveSchema = z.strictObject({
	objective: objectiveId,
	items: z.array(itemSchema).min(1, 'list-empty')
});

export type ItemRow = z.infer<typeof itemSchema>;
export type ItemOf<Kind extends ItemRow['kind']> = Extract<ItemRow, { kind: Kind }>;
