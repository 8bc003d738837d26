/** What is seldom said: that something was lost, and how to bring it back. */
import { lazily } from './lazy.ts';
import { safety as english, type SafetyWords } from './en/safety.ts';

export const safetyWords = lazily<SafetyWords>({
	en: () => Promise.resolve(english),
	fr: async () => (await import('./fr/safety.ts')).safety,
	ar: async () => (await import('./ar/safety.ts')).safety
});
