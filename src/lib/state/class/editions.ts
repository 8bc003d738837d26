/** The banks that stay with what was handed out: later editions may reword its questions. */
import type { Bank } from '#lib/core/bank/bank.ts';
import { isBank } from '#lib/core/bank/read-bank.ts';
import type { BankRow } from '#lib/core/assign/rows.ts';
import type { ClassStore } from '#lib/storage/class/class-store.ts';

/** An edition is the same in all its languages: each has a row of its own, the one handed out in also under the edition alone. */
const rowId = (edition: string, language: string): string => `${edition}/${language}`;

export const bankRows = (bank: Bank): readonly BankRow[] => [
	{ id: bank.edition, bank },
	{ id: rowId(bank.edition, bank.language), bank }
];

/** The bank as it was kept, in the language wanted where it was kept in that. Rejects with StoreError. */
export async function keptBank(
	store: Pick<ClassStore, 'get'>,
	edition: string,
	language: string
): Promise<Bank | undefined> {
	return bankIn(await store.get('banks', rowId(edition, language))) ?? bankIn(await store.get('banks', edition));
}

/** The bank of an edition: the one at hand where it is that, else as it was kept. Undefined where it was not. */
export async function bankOf(store: Pick<ClassStore, 'get'>, edition: string, atHand: Bank): Promise<Bank | undefined> {
	return atHand.edition === edition ? atHand : keptBank(store, edition, atHand.language);
}

function bankIn(row: unknown): Bank | undefined {
	const bank: unknown = typeof row === 'object' && row !== null && 'bank' in row ? row.bank : undefined;
	return isBank(bank) ? bank : undefined;
}
