/** What can be said of a bank before it is read: compiled beside it, for the first screen of a first visit. */
import type { Bank } from '../bank/bank.ts';
import { indexBank } from '../bank/index-bank.ts';
import { DEFAULT_SETTINGS } from '../progress/settings.ts';
import { isAskable } from './fresh.ts';
import { ALL_ACTIVE } from './status.ts';

export interface BankHead {
	readonly title: string;
	readonly description: string;
	/** The language of these two (BCP 47) where they are not translated. */
	readonly lang?: string;
	/** Facts that the learner is asked about, with the settings one begins with. */
	readonly facts: number;
	/** Minutes a day by those settings. */
	readonly minutes: number;
}

export function headOf(bank: Bank): BankHead {
	const index = indexBank(bank);
	const topics = new Set(bank.topics.filter(({ optional }) => !optional).map(({ id }) => id));
	const { title, description, sourceLanguage } = bank;
	return {
		...{ title, description },
		...(bank.untranslated?.includes('head') ? { lang: sourceLanguage } : {}),
		facts: bank.facts.filter(({ id }) => isAskable({ index, topics, statuses: ALL_ACTIVE }, id)).length,
		minutes: DEFAULT_SETTINGS.minutesPerDay
	};
}
