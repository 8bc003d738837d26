import { describe, expect, it } from 'vitest';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { Speech } from './speech.svelte.ts';
import { fetchWords } from './staged.ts';

describe('speech', () => {
	it('is English until another language is there', async () => {
		await fetchWords();
		const speech = new Speech();
		expect([speech.language, speech.locale, speech.direction]).toEqual(['en', 'en-GB', 'ltr']);
		expect(speech.say.today).toBe(en.today);
		await speech.speak(speech.choose(['ar-TD']));
		expect([speech.language, speech.direction]).toEqual(['ar', 'rtl']);
		expect(speech.say.today).toBe(ar.today);
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
