/** A table as an Excel workbook: a lazy entry, its writer is fetched with the first file. */
import writeXlsx from 'write-excel-file/universal';
import type { Sheet, SheetCell } from '#lib/core/exchange/sheet.ts';

/** What XML cannot hold; and what a sheet may not be called. */
// eslint-disable-next-line no-control-regex -- those are the ones
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu;
const UNNAMEABLE = /[\\/?*[\]:]/g;
const NAME_MAX = 31;

const sound = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD').replace(UNWRITABLE, '');

/** Texts are texts, whatever they look like: nothing is a formula. The head stays in sight. */
export async function xlsxOf({ name, rows }: Sheet, direction: 'ltr' | 'rtl'): Promise<Blob> {
	const [head = []] = rows;
	const data = rows.map((row, index) => row.map((cell) => cellOf(cell, index === 0)));
	const sheet = sound(name).replace(UNNAMEABLE, ' ').trim().slice(0, NAME_MAX) || 'Liptako';
	return writeXlsx(data, {
		sheet,
		stickyRowsCount: 1,
		stickyColumnsCount: 1,
		rightToLeft: direction === 'rtl',
		columns: head.map((_, column) => ({ width: column === 0 ? 24 : 12 }))
	}).toBlob();
}

function cellOf(cell: SheetCell, isHead: boolean) {
	if (cell === null || cell === '') return null;
	const look = isHead ? { fontWeight: 'bold' as const } : {};
	return typeof cell === 'number'
		? { type: Number, value: cell, ...look }
		: { type: String, value: sound(cell), ...look };
}
