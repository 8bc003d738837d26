import type { Bank } from '#lib/core/bank/bank.ts';
import { isBank } from '#lib/core/bank/read-bank.ts';
import { bankUrl } from './first-row.ts';

/**
 * Fetches the bank in a language: from the network once, then from the offline cache. Where the bank is not in that
 * language, in English. Rejects when it cannot be had.
 */
export async function loadBank(language: string): Promise<Bank> {
	const url = bankUrl(language);
	if (url === undefined) throw new Error('bank: none was compiled');
	const response = await fetch(url);
	if (!response.ok) throw new Error(`bank: ${response.status}`);
	const value: unknown = await response.json();
	if (!isBank(value)) throw new Error('bank: not a bank of this format');
	return value;
}
