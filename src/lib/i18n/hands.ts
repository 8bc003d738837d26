/** Keys, voice and swipes. */
import { hands as english, type HandsWords } from './en/hands.ts';
import { lazily } from './lazy.ts';

export const handsWords = lazily<HandsWords>({
	en: () => Promise.resolve(english),
	fr: async () => (await import('./fr/hands.ts')).hands,
	ar: async () => (await import('./ar/hands.ts')).hands
});
