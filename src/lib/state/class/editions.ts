/** The banks that stay with what was handed out: later editions may reword its questions. */
import type { Bank } from '#lib/core/bank/bank.ts';
import { isBank } from '#lib/core/bank/read-bank.ts';
import type { BankRow } from '#lib/core/assign/rows.ts';
import { LANGUAGE_CODES } from '#lib/i18n/languages.ts';
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

/** A bank in a language, as the app has it now; in another where it has none in that. */
export type LoadBank = (language: string) => Promise<Bank>;

/** The edition in a language: as it was kept, else as the app has it now, if that is still the edition. Undefined where it cannot be had. */
export async function spokenBank(
	store: Pick<ClassStore, 'get' | 'write'>,
	{ edition, language }: Pick<Bank, 'edition' | 'language'>,
	load: LoadBank
): Promise<Bank | undefined> {
	const kept = await keptBank(store, edition, language);
	if (kept?.language === language) return kept;
	const bank = await load(language).catch(() => undefined);
	if (bank?.edition !== edition || bank.language !== language) return undefined;
	const row: BankRow = { id: rowId(edition, language), bank };
	await store.write({ table: 'banks', put: [row] });
	return bank;
}

/** Keeps an edition in all its languages: learners may answer in each, and come back after the app has gone on to another. */
export async function keepSpoken(store: Pick<ClassStore, 'get' | 'write'>, bank: Bank, load: LoadBank): Promise<void> {
	for (const language of LANGUAGE_CODES) {
		if (language !== bank.language) await spokenBank(store, { edition: bank.edition, language }, load);
	}
}

/** Entries of a list of a bank that is carried in a file: many times the largest bank. */
export const ENTRIES_MAX = 20_000;

/** Whether a row from outside is a bank kept under a name of its own edition. */
export function isBankRow(row: unknown): boolean {
	const bank = bankIn(row);
	if (!bank || typeof row !== 'object' || row === null || !('id' in row)) return false;
	const isNamed = row.id === bank.edition || row.id === rowId(bank.edition, bank.language);
	return isNamed && Object.values(bank).every((part) => !Array.isArray(part) || part.length <= ENTRIES_MAX);
}

function bankIn(row: unknown): Bank | undefined {
	const bank: unknown = typeof row === 'object' && row !== null && 'bank' in row ? row.bank : undefined;
	return isBank(bank) ? bank : undefined;
}
