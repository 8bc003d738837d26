import type { Bank, BankPart } from '#lib/core/bank/bank.ts';
import type { Catalogue } from './en.ts';
import { english } from './en-early.ts';
import { asWanted } from './staged.ts';

export interface Language {
	/** What its speakers call it. */
	readonly name: string;
	/** BCP 47, for Intl. Arabic is written with the digits used in print west of Egypt, 0–9; answers may have either. */
	readonly locale: string;
	readonly direction: 'ltr' | 'rtl';
	/** English is always there; the others are fetched when they are chosen, as far as they are wanted (`wantAllWords`). */
	readonly load: () => Promise<Catalogue>;
}

const languages = {
	en: { name: 'English', locale: 'en-GB', direction: 'ltr', load: () => asWanted(english) },
	fr: {
		name: 'Français',
		locale: 'fr',
		direction: 'ltr',
		load: async () => asWanted((await import('./fr-early.ts')).french)
	},
	ar: {
		name: 'العربية',
		locale: 'ar-u-nu-latn',
		direction: 'rtl',
		load: async () => asWanted((await import('./ar-early.ts')).arabic)
	}
} satisfies Readonly<Record<string, Language>>;

export type LanguageCode = keyof typeof languages;
/** The languages of the interface, by their codes. */
export const LANGUAGES: Readonly<Record<LanguageCode, Language>> = languages;
export const LANGUAGE_CODES: readonly LanguageCode[] = ['en', 'fr', 'ar'];

export const isLanguage = (code: string): code is LanguageCode => Object.hasOwn(LANGUAGES, code);

/** The first of the languages wanted (BCP 47, any region) that is spoken here; otherwise English. */
export function languageFor(wanted: readonly string[]): LanguageCode {
	const codes = wanted.map((tag) => tag.toLowerCase().split('-')[0] ?? '');
	return codes.find(isLanguage) ?? 'en';
}

/** `lang` and `dir` for a text that may not be in the language of the interface; nothing for one that is. */
export function foreign({ lang }: { readonly lang?: string }): { lang?: string; dir?: 'ltr' | 'rtl' } {
	if (lang === undefined) return {};
	return { lang, dir: isLanguage(lang) ? LANGUAGES[lang].direction : 'ltr' };
}

/** The same for a part of the head of a bank: its title, the report, the words for voices and for standings. */
export function foreignPart(bank: Head, part: BankPart): ReturnType<typeof foreign> {
	return foreign(bank.untranslated?.includes(part) ? { lang: bank.sourceLanguage } : {});
}

/** The same for what stays in the language in which the bank was written: titles of sources, the report's wording. */
export function foreignSource(bank: Head): ReturnType<typeof foreign> {
	return foreign(bank.sourceLanguage === bank.language ? {} : { lang: bank.sourceLanguage });
}

type Head = Pick<Bank, 'language' | 'sourceLanguage' | 'untranslated'>;
