import { lazily } from './lazy.ts';
import { print as english, type PrintWords } from './en/print.ts';

export const printWords = lazily<PrintWords>({
	en: () => Promise.resolve(english),
	fr: async () => (await import('./fr/print.ts')).print,
	ar: async () => (await import('./ar/print.ts')).print
});
