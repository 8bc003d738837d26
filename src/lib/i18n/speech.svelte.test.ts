import { describe, expect, it } from 'vitest';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fetchWords } from './english.ts';
import { Speech } from './speech.svelte.ts';

describe('speech', () => {
	it('is English until another language is there', async () => {
		await fetchWords();
		const speech = new Speech();
		expect([speech.language, speech.locale, speech.direction, speech.say]).toEqual(['en', 'en-GB', 'ltr', en]);
		await speech.speak(speech.choose(['ar-TD']));
		expect([speech.language, speech.direction, speech.say]).toEqual(['ar', 'rtl', ar]);
	});

	it('passes over what it does not know', async () => {
		const speech = new Speech();
		await speech.speak('ha');
		expect(speech.language).toBe('en');
	});

	it('ends in the language asked for last, whichever comes first', async () => {
		const speech = new Speech();
		await Promise.all([speech.speak('ar'), speech.speak('en')]);
		expect(speech.language).toBe('en');
	});
});
