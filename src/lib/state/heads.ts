/** What is said of the bank before it is read: some hundred bytes, compiled into the first screens. */
import type { BankHead } from '#lib/core/study/bank-head.ts';
import { BANK_LANGUAGES } from './bank-languages.ts';

const [heads]: readonly Readonly<Record<string, BankHead>>[] = Object.values(
	import.meta.glob<Readonly<Record<string, BankHead>>>('../generated/heads.json', { import: 'default', eager: true })
);

/** In a language; where the bank is not in that language, in its own. Undefined when none was compiled. */
export const headIn = (language: string): BankHead | undefined => heads?.[language] ?? heads?.[BANK_LANGUAGES[0] ?? ''];
