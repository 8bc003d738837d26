/** bank.yaml: what the bank is, on which report it is built, and the wording of generated cards. */
import { z } from 'zod';
import { language, partId, sentences, topicId, words } from './words.schema.ts';

const directions = z.strictObject({ forward: words, backward: words });

const atLeast = z.int().min(0, 'number-too-small').max(999, 'number-too-big');
/** The fewest published items: for a fact of each confidence, for an objective, for a topic. */
const targetsSchema = z.strictObject({
	facts: z.strictObject({ a: atLeast, b: atLeast, c: atLeast }),
	objective: atLeast,
	topics: z.array(z.strictObject({ topic: topicId, items: atLeast })).default([])
});

export const bankSchema = z.strictObject({
	schema: z.literal(1),
	id: partId,
	title: words,
	description: sentences,
	edition: z.string().regex(/^[a-z0-9][a-z0-9.]{0,31}$/, 'edition-malformed'),
	/** The language in which the items are written. */
	source_language: language,
	languages: z.array(language).min(1, 'list-empty'),
	licence: words,
	report: z.strictObject({
		title: words,
		publisher: words,
		paragraphs: z.int().min(0, 'number-too-small').max(999, 'number-too-big'),
		dated: words
	}),
	editors: z.array(words).min(1, 'list-empty'),
	voices: z.strictObject({
		charter: words,
		report: words,
		researcher: words,
		observers: words,
		leaders: words,
		editor: words
	}),
	standings: z.strictObject({
		established: words,
		reported: words,
		forecast: words,
		corrected: words,
		context: words
	}),
	cards: z.strictObject({ date: directions, place: directions, name: directions }),
	/** Numbers that this bank has set itself; a bank short of one is not built. */
	targets: targetsSchema.optional(),
	/** Phrases that this bank does not use, with the reason: everywhere, or only in what is asked. */
	avoid: z
		.array(
			z.strictObject({
				phrases: z.array(words).min(1, 'list-empty'),
				where: z.enum(['anywhere', 'question']),
				why: sentences
			})
		)
		.default([])
});

export type BankFile = z.infer<typeof bankSchema>;
export type TargetsRow = z.infer<typeof targetsSchema>;
