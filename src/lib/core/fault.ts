/**
 * What can be expected to fail returns faults: a code and its data, no prose. The sentence for a code
 * stands in the catalogues (learners) or in `src/cli` (editors).
 */
export interface Place {
	readonly file: string;
	/** 1-based. */
	readonly line: number;
	/** 1-based. */
	readonly column: number;
}

export interface Fault<Code extends string = string> {
	readonly code: Code;
	/** What the sentence for the code needs: ids, counts, the offending text (cut to a sane length). */
	readonly data: Readonly<Record<string, string | number>>;
	readonly place?: Place;
	/** Where in the data, `items[3].choices[1].text`. */
	readonly path?: string;
}

export type Result<Value, Code extends string = string> =
	{ readonly ok: true; readonly value: Value } | { readonly ok: false; readonly faults: readonly Fault<Code>[] };

/** A broken invariant: a defect of ours, never of the input. */
export class Inconsistent extends Error {
	constructor(what: string) {
		super(`Inconsistent: ${what}`);
		this.name = 'Inconsistent';
	}
}
