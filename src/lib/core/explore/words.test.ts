import { describe, expect, it } from 'vitest';
import { formsOf, wordsIn } from './words.ts';

describe('wordsIn', () => {
	it.each([
		['Liptako-Gourma, 2023', ['Liptako', 'Gourma', '2023']],
		['l’Alliance des États', ['l', 'Alliance', 'des', 'États']],
		['ميثاق ليبتاكو-غورما', ['ميثاق', 'ليبتاكو', 'غورما']],
		['… – !', []]
	])('%s', (text, expected) => {
		expect(wordsIn(text).map((word) => word.text)).toEqual(expected);
	});

	it('says where each word stands', () => {
		const text = 'a “Sahel” pact';
		for (const { text: word, at } of wordsIn(text)) expect(text.slice(at, at + word.length)).toBe(word);
	});
});

describe('formsOf', () => {
	it.each([
		['États', ['etats']],
		['THE', ['the']],
		['النيجر', ['النيجر', 'نيجر']],
		['والنيجر', ['والنيجر', 'نيجر']],
		['للساحل', ['للساحل', 'ساحل']],
		['مالي', ['مالي']],
		['٢٠٢٣', ['2023']],
		['\u0651', []]
	])('%s', (word, expected) => {
		expect(formsOf(word)).toEqual(expected);
	});
});
