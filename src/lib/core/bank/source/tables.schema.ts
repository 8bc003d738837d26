/** sources.yaml, corrections.yaml and entities.yaml. */
import { z } from 'zod';
import { isWebAddress } from '../web-address.ts';
import { correctionId, entityId, isoDate, language, paragraphId, sentences, sourceId, words } from './words.schema.ts';

const address = z
	.url({ protocol: /^https?$/, error: 'address-malformed', abort: true })
	.max(2000, 'text-too-long')
	.refine(isWebAddress, 'address-malformed');

export const sourceSchema = z.strictObject({ id: sourceId, title: words, url: address, supports: sentences });
export const sourcesSchema = z.strictObject({ sources: z.array(sourceSchema).min(1, 'list-empty') });

export const correctionSchema = z.strictObject({
	id: correctionId,
	paragraphs: z.array(paragraphId).min(1, 'list-empty'),
	report_wording: words,
	reading: sentences,
	origin: z.enum(['translation', 'arabic', 'slip', 'formatting', 'stale']),
	certainty: z.enum(['source', 'inferred']),
	why: sentences,
	treatment: sentences
});
export const correctionsSchema = z.strictObject({ corrections: z.array(correctionSchema) });

/** By language: `en: "Mali"`. */
const byLanguage = z.record(language, words);

export const entitySchema = z.strictObject({
	id: entityId,
	type: z.enum(['state', 'power', 'organisation', 'force', 'text', 'person', 'city', 'region', 'date', 'number']),
	gloss: words,
	/** ISO 3166-1 alpha-2. */
	iso: z
		.string()
		.regex(/^[A-Z]{2}$/, 'iso-malformed')
		.optional(),
	/** For dates `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; for numbers the number. */
	value: z.union([z.number(), isoDate]).optional(),
	abbreviation: byLanguage.optional(),
	names: byLanguage.optional(),
	variants: z.array(words).default([]),
	confusable: z.array(entityId).default([]),
	distractors: z.array(entityId).default([])
});
export const entitiesSchema = z.strictObject({ entities: z.array(entitySchema) });

export type SourceRow = z.infer<typeof sourceSchema>;
export type CorrectionRow = z.infer<typeof correctionSchema>;
export type EntityRow = z.infer<typeof entitySchema>;
