/** The languages whose words the linter knows. */
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Language } from './language.ts';

const LANGUAGES: readonly Language[] = [en, fr, ar];

/** The language of a BCP 47 tag by its first part; undefined for one whose words are unknown. */
export function languageOf(tag: string): Language | undefined {
	return LANGUAGES.find(({ code }) => code === tag.split('-')[0]);
}
