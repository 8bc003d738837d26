import type { GradeRow, Gradebook } from '#lib/core/gradebook/gradebook.ts';
import type { CollectWords } from '#lib/i18n/en/collect.ts';

/** A gradebook as it is shown, whichever way. */
export interface GradesShown {
	readonly say: CollectWords;
	readonly title: string;
	readonly book: Gradebook;
	/** In the order shown. */
	readonly rows: readonly GradeRow[];
	readonly onnote: (row: GradeRow) => void;
	readonly onerase: (row: GradeRow) => void;
}

/** Below the heading that says what is true of every row. */
export interface RowsShown extends GradesShown {
	/** Said of all of them already. */
	readonly shared: string | undefined;
}
