import { describe, expect, it } from 'vitest';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { Speech } from './speech.svelte.ts';
import { wantAllWords } from './staged.ts';

describe('speech', () => {
	it('is English until another language is there', async () => {
		wantAllWords();
		const speech = new Speech();
		expect([speech.language, speech.locale, speech.direction]).toEqual(['en', 'en-GB', 'ltr']);
		await speech.complete();
		expect(speech.say.today).toBe(en.today);
		await speech.speak(speech.choose(['ar-TD']));
		expect([speech.language, speech.direction]).toEqual(['ar', 'rtl']);
		expect(speech.say.today).toBe(ar.today);
	});

	it('begins with the language whose words are there already', () => {
		const speech = new Speech({ code: 'ar', say: ar });
		expect([speech.language, speech.say, speech.settled]).toEqual(['ar', ar, true]);
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
