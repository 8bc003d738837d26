/** What the kinds are made of: options, expected wrong answers, entries, gaps. */
import { z } from 'zod';
import { factId, isoDate, partId, sentences, words } from './words.schema.ts';

/** Why someone falls for it (editors only), why it is wrong (shown), and the fact that it really states. */
const trap = { tempting: sentences, feedback: sentences, states: factId.optional() };
const halfTrap = { tempting: sentences.optional(), feedback: sentences.optional(), states: factId.optional() };

const choice = { id: partId, text: words, key: z.boolean().default(false), ...halfTrap };
export const choiceSchema = z.strictObject(choice);
/** A key of a `multiple` names the fact that it tests. */
export const multipleChoiceSchema = z.strictObject({ ...choice, fact: factId.optional() });

/** The id of a place of the map, which has its name. */
export const placeChoiceSchema = z.strictObject({
	id: partId,
	key: z.boolean().default(false),
	fact: factId.optional(),
	...halfTrap
});
/** A sentence of a passage; the key carries the answer. */
export const sentenceSchema = z.strictObject({ ...choice, text: sentences });

export const wrongWordsSchema = z.strictObject({ id: partId, value: words, ...trap });
export const wrongNumberSchema = z.strictObject({ id: partId, value: z.number(), ...trap });
export const wrongDateSchema = z.strictObject({ id: partId, value: isoDate, ...trap });

export const accepted = z.array(words).min(1, 'list-empty').max(60, 'list-too-long');

/** Typed (`accept`) or chosen (`choices`): a rule sees to it that it is exactly one of the two. */
export const gapSchema = z.strictObject({
	id: partId,
	fact: factId,
	accept: accepted.optional(),
	wrong: z.array(wrongWordsSchema).optional(),
	choices: z.array(choiceSchema).min(2, 'list-too-short').max(5, 'list-too-long').optional()
});

export const stepSchema = z.strictObject({ id: partId, text: words, at: isoDate, fact: factId });
export const pitfallSchema = z.strictObject({ first: partId, then: partId, ...trap });

export const leftSchema = z.strictObject({ id: partId, text: words, fact: factId });
export const rightSchema = z.strictObject({ id: partId, text: words, of: partId.optional(), ...halfTrap });
export const wrongPairSchema = z.strictObject({ left: partId, right: partId, ...trap });

export const categorySchema = z.strictObject({ id: partId, text: words });
export const entrySchema = z.strictObject({ id: partId, text: words, in: partId, fact: factId, ...trap });

export const wrongVerdictSchema = z.strictObject(trap);

export type ChoiceRow = z.infer<typeof choiceSchema>;
export type GapRow = z.infer<typeof gapSchema>;
