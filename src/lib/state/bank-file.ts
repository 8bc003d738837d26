import type { Bank } from '#lib/core/bank/bank.ts';
import { isBank } from '#lib/core/bank/read-bank.ts';
// compiled from questions/ by `npm run bank:compile`: a data file named by its content, not bundled code
import bankUrl from '../generated/bank.json?url';

/** Fetches the bank: from the network once, then from the offline cache. Rejects when it cannot be had. */
export async function loadBank(): Promise<Bank> {
	const response = await fetch(bankUrl);
	if (!response.ok) throw new Error(`bank: ${response.status}`);
	const value: unknown = await response.json();
	if (!isBank(value)) throw new Error('bank: not a bank of this format');
	return value;
}
