/** The words of collecting results and of the gradebook. */
import { lazily } from './lazy.ts';
import type { CollectWords } from './en/collect.ts';

export const collectWords = lazily<CollectWords>({
	en: async () => (await import('./en/collect.ts')).collect,
	fr: async () => (await import('./fr/collect.ts')).collect,
	ar: async () => (await import('./ar/collect.ts')).collect
});
