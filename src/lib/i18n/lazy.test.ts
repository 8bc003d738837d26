import { expect, it } from 'vitest';
import { lazily } from './lazy.ts';

const words = lazily<string>({
	en: () => Promise.resolve('Yes'),
	fr: () => Promise.resolve('Oui'),
	ar: () => Promise.reject(new Error('offline'))
});

it.each([
	['en', 'Yes'],
	['fr', 'Oui'],
	['ar', 'Yes'],
	['ha', 'Yes']
])('%s: %s, or English', async (language, word) => {
	expect(await words(language)).toBe(word);
});
