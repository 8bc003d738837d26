/**
 * i18n/<language>/*.yaml: the strings of other files in another language, by the ids of what they belong to. Only the
 * layout is checked here; which strings there have to be follows from the English.
 */
import { z } from 'zod';
import { legible } from './words.schema.ts';

/** Characters. An empty text has yet to be written. */
const text = legible(1600);

/** The strings of a row: fields as in the row, lists as fields named by ids. A list is one of accepted spellings. */
export interface Texts {
	readonly [name: string]: string | readonly string[] | Texts;
}

const name = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_/-]{0,128}$/, 'id-malformed');
const texts: z.ZodType<Texts> = z.lazy(() => z.record(name, z.union([text, z.array(text), texts])));

const entry = z
	.object({
		/** The first 8 hexadecimal digits of the digest of the English strings that were translated. */
		of: z
			.string()
			.regex(/^[0-9a-f]{8}$/, 'of-malformed')
			.optional()
	})
	.catchall(z.union([text, z.array(text), texts]));
const entries = z.record(name, entry).default({});

export const overlaySchema = z.strictObject({
	bank: entries,
	topics: entries,
	objectives: entries,
	items: entries,
	facts: entries,
	corrections: entries,
	entities: entries,
	maps: entries
});

export type OverlayFile = z.infer<typeof overlaySchema>;
export type Section = keyof OverlayFile;
export type Entry = OverlayFile[Section][string];
