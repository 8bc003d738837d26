/** Words fetched when they are wanted, not with the first page: those of rooms that few enter, and of what is seldom said. */
import { isLanguage, type LanguageCode } from './languages.ts';

export type Load<Words> = Readonly<Record<LanguageCode, () => Promise<Words>>>;

/** In the language asked for, or in English where that cannot be had. */
export const lazily =
	<Words>(load: Load<Words>) =>
	async (language: string): Promise<Words> =>
		isLanguage(language) && language !== 'en' ? load[language]().catch(load.en) : load.en();
