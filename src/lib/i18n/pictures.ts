/** A picture taken along. */
import { pictures as english, type PictureWords } from './en/pictures.ts';
import { lazily } from './lazy.ts';

const load = lazily<PictureWords>({
	en: () => Promise.resolve(english),
	fr: async () => (await import('./fr/pictures.ts')).pictures,
	ar: async () => (await import('./ar/pictures.ts')).pictures
});

/** For a locale (BCP 47). */
export const pictureWords = (locale: string): Promise<PictureWords> => load(locale.split('-')[0] ?? locale);
