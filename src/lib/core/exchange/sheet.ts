/** A table on its way out: to a spreadsheet, or to whatever else reads rows of values. */

/** A text stays a text however it begins, a number a number. Null: an empty cell. */
export type SheetCell = string | number | null;

export interface Sheet {
	readonly name: string;
	/** The first one is the head. Rows may differ in length. */
	readonly rows: readonly (readonly SheetCell[])[];
}
