/** What is looked up in a bank: made when it is first asked for, once a bank. */
import type { Bank } from '#lib/core/bank/bank.ts';
import { mentionsOf } from '#lib/core/explore/mentions.ts';
import { indexSearch } from '#lib/core/explore/search.ts';

function once<Made>(make: (bank: Bank) => Made): (bank: Bank) => Made {
	const made = new WeakMap<Bank, { readonly it: Made }>();
	return (bank) => {
		const { it } = made.get(bank) ?? { it: make(bank) };
		made.set(bank, { it });
		return it;
	};
}

export const searchIndexOf = once(indexSearch);
export const mentionsIn = once(mentionsOf);
