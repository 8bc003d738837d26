/** The small pieces that every file of the bank is made of. The message of a check is the code of its fault. */
import { z } from 'zod';
import { CORRECTION_ID_PATTERN, ID_PATTERN, SOURCE_ID_PATTERN } from '#lib/core/ids.ts';
import type { CorrectionId, EntityId, FactId, ItemId, MapId, ObjectiveId, SourceId, TopicId } from '#lib/core/ids.ts';
import type { Bloom, Standing, Voice } from '../bank.ts';
import { isRealDate } from '../written-date.ts';

/** The one place where the text of an editor becomes an id: the pattern has been checked when the brand is given. */
const branded = <Id extends string>(pattern: RegExp, code: string) =>
	z.string().regex(pattern, code) as unknown as z.ZodType<Id, string>;

export const partId = z.string().regex(ID_PATTERN, 'id-malformed');
export const factId = branded<FactId>(ID_PATTERN, 'id-malformed');
export const itemId = branded<ItemId>(ID_PATTERN, 'id-malformed');
export const entityId = branded<EntityId>(ID_PATTERN, 'id-malformed');
export const mapId = branded<MapId>(ID_PATTERN, 'id-malformed');
export const topicId = branded<TopicId>(ID_PATTERN, 'id-malformed');
export const objectiveId = branded<ObjectiveId>(ID_PATTERN, 'id-malformed');
export const sourceId = branded<SourceId>(SOURCE_ID_PATTERN, 'source-id-malformed');
export const correctionId = branded<CorrectionId>(CORRECTION_ID_PATTERN, 'correction-id-malformed');
export const paragraphId = z.string().regex(/^p\d{2,3}$/, 'paragraph-malformed');

/**
 * Letters anyone can see: no control characters (a line break in a folded text apart), no overrides of the
 * writing direction (they can make a text read differently from what it is), no replacement character.
 */
const LEGIBLE = /^(?:\n|[^\p{Cc}\u202a-\u202e\u2066-\u2069\ufffd])*$/u;
/** Legible text, perhaps empty. */
export const legible = (longest: number) =>
	z.string().regex(LEGIBLE, 'text-illegible').trim().max(longest, 'text-too-long');
const text = (longest: number) => legible(longest).min(1, 'text-empty');

/** One line: a title, an option, a name. */
export const words = text(300);
/** A few sentences. */
export const sentences = text(1200);

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, a date that exists. */
export const isoDate = z
	.string()
	.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, { error: 'date-malformed', abort: true })
	.refine(isRealDate, 'date-unreal');
export const isoDay = z
	.string()
	.regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'day-malformed', abort: true })
	.refine(isRealDate, 'date-unreal');
/** BCP 47, language and region at most. */
export const language = z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, 'language-malformed');

const VOICES = ['charter', 'report', 'researcher', 'observers', 'leaders', 'editor'] as const;
const STANDINGS = ['established', 'reported', 'forecast', 'corrected', 'context'] as const;
export const voice: z.ZodType<Voice, Voice> = z.enum(VOICES);
export const standing: z.ZodType<Standing, Standing> = z.enum(STANDINGS);
const BLOOMS = ['remember', 'understand', 'apply', 'analyse', 'evaluate'] as const;
export const bloom: z.ZodType<Bloom, Bloom> = z.enum(BLOOMS);
