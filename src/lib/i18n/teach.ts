/** The words of the class: composing, handing out, taking, handing in. */
import { lazily } from './lazy.ts';
import type { TeachWords } from './en/teach.ts';

export const teachWords = lazily<TeachWords>({
	en: async () => (await import('./en/teach.ts')).teach,
	fr: async () => (await import('./fr/teach.ts')).teach,
	ar: async () => (await import('./ar/teach.ts')).teach
});
