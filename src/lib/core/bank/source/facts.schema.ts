/** facts/*.yaml: one atomic, sourced statement a row. */
import { z } from 'zod';
import {
	correctionId,
	entityId,
	factId,
	isoDay,
	paragraphId,
	sentences,
	sourceId,
	topicId,
	voice,
	words
} from './words.schema.ts';

const factCardSchema = z.strictObject({
	relation: z.enum(['date', 'place', 'name']),
	/** What happened, so that it fits the templates of bank.yaml; not needed for names. */
	event: words.optional(),
	entity: entityId,
	only: z.enum(['forward', 'backward']).optional()
});

export const factSchema = z.strictObject({
	id: factId,
	topic: topicId,
	/** Absent for facts from outside the report. */
	paragraph: paragraphId.optional(),
	type: z.enum([
		'date',
		'actor',
		'name',
		'place',
		'number',
		'charter',
		'cause',
		'aim',
		'comparison',
		'opinion',
		'forecast',
		'event'
	]),
	voice,
	confidence: z.enum(['a', 'b', 'c']),
	verified: z.enum(['source', 'seed', 'memory']),
	sources: z.array(sourceId).default([]),
	corrections: z.array(correctionId).default([]),
	as_of: isoDay.optional(),
	/** Since this day it says something else than before: whoever learned it is asked anew. Not for a better wording. */
	changed: isoDay.optional(),
	text: sentences,
	reading: sentences.optional(),
	/** Entities of type date that the fact dates something by, besides those of its cards. */
	dates: z.array(entityId).default([]),
	cards: z.array(factCardSchema).default([])
});

export const noFactSchema = z.strictObject({ paragraph: paragraphId, why: sentences });

export const factsSchema = z.strictObject({
	/** Paragraphs of the report that state nothing testable. */
	no_fact: z.array(noFactSchema).default([]),
	facts: z.array(factSchema).min(1, 'list-empty')
});

export type FactRow = z.infer<typeof factSchema>;
export type FactCardRow = z.infer<typeof factCardSchema>;
export type NoFactRow = z.infer<typeof noFactSchema>;
