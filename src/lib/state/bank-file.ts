import type { Bank } from '#lib/core/bank/bank.ts';
import { isBank } from '#lib/core/bank/read-bank.ts';

// compiled from questions/ by `npm run bank:compile`: data files named by their content, not bundled code
const URLS: Readonly<Record<string, string>> = import.meta.glob('../generated/bank.*.json', {
	query: '?url',
	import: 'default',
	eager: true
});

/**
 * Fetches the bank in a language: from the network once, then from the offline cache. Where the bank is not in that
 * language, in English. Rejects when it cannot be had.
 */
export async function loadBank(language: string): Promise<Bank> {
	const url = URLS[`../generated/bank.${language}.json`] ?? URLS['../generated/bank.en.json'];
	if (url === undefined) throw new Error('bank: none was compiled');
	const response = await fetch(url);
	if (!response.ok) throw new Error(`bank: ${response.status}`);
	const value: unknown = await response.json();
	if (!isBank(value)) throw new Error('bank: not a bank of this format');
	return value;
}
