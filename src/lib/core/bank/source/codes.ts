/** The codes of all faults that reading the editors' files can return. `src/cli` has a sentence for each. */
import type { Fault } from '#lib/core/fault.ts';

export type DocumentCode =
	| 'file-too-big'
	| 'file-not-utf8'
	| 'file-unreadable'
	| 'file-empty'
	| 'file-missing'
	| 'file-unexpected'
	| 'yaml-tab'
	| 'yaml-anchor'
	| 'yaml-tag'
	| 'yaml-directive'
	| 'yaml-flow-map'
	| 'yaml-too-deep'
	| 'yaml-too-wide'
	| 'yaml-line-too-long'
	| 'yaml-duplicate-key'
	| 'yaml-syntax';

/** Codes that the schemas use as the messages of their checks. */
export const SHAPE_CODES = [
	'id-malformed',
	'source-id-malformed',
	'correction-id-malformed',
	'paragraph-malformed',
	'text-illegible',
	'text-empty',
	'text-too-long',
	'date-malformed',
	'date-unreal',
	'day-malformed',
	'language-malformed',
	'edition-malformed',
	'address-malformed',
	'iso-malformed',
	'outline-malformed',
	'of-malformed',
	'list-empty',
	'list-too-short',
	'list-too-long',
	'number-too-small',
	'number-too-big'
] as const;

export type ShapeCode =
	(typeof SHAPE_CODES)[number] | 'field-missing' | 'field-unknown' | 'type-wrong' | 'value-unknown' | 'value-malformed';

export type SourceCode = DocumentCode | ShapeCode;
export type SourceFault = Fault<SourceCode>;

const LONGEST_QUOTE = 80;

/** A text as it may stand in a fault: one line of at most 80 characters. */
export function quote(text: string): string {
	const line = text.replace(/\s+/gu, ' ').trim();
	return line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE - 1)}…`;
}
