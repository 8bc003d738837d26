/** Said when a typed answer is as long as it may be. */
import { lazily } from './lazy.ts';
import type { TypedWords } from './en/typed.ts';

export const typedWords = lazily<TypedWords>({
	en: async () => (await import('./en/typed.ts')).typed,
	fr: async () => (await import('./fr/typed.ts')).typed,
	ar: async () => (await import('./ar/typed.ts')).typed
});
