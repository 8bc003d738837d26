import { describe, expect, it } from 'vitest';
import { cardsWords } from './cards.ts';

describe('the number of a card in words, so that 6 and 9 turned over are not taken for one another', () => {
	it.each([
		['en', 1, 'Card one'],
		['en', 13, 'Card thirteen'],
		['en', 40, 'Card forty'],
		['en', 99, 'Card ninety-nine'],
		['en', 100, 'Card one hundred'],
		['fr', 1, 'Carte un'],
		['fr', 17, 'Carte dix-sept'],
		['fr', 21, 'Carte vingt et un'],
		['fr', 22, 'Carte vingt-deux'],
		['fr', 60, 'Carte soixante'],
		['fr', 61, 'Carte soixante et un'],
		['fr', 70, 'Carte soixante-dix'],
		['fr', 71, 'Carte soixante et onze'],
		['fr', 72, 'Carte soixante-douze'],
		['fr', 80, 'Carte quatre-vingts'],
		['fr', 81, 'Carte quatre-vingt-un'],
		['fr', 91, 'Carte quatre-vingt-onze'],
		['fr', 99, 'Carte quatre-vingt-dix-neuf'],
		['fr', 100, 'Carte cent'],
		['ar', 3, 'البطاقة ثلاثة'],
		['ar', 12, 'البطاقة اثنا عشر'],
		['ar', 15, 'البطاقة خمسة عشر'],
		['ar', 20, 'البطاقة عشرون'],
		['ar', 21, 'البطاقة واحد وعشرون'],
		['ar', 100, 'البطاقة مئة']
	])('%s %i: %s', async (language, number, words) => {
		expect((await cardsWords(language)).card(number)).toBe(words);
	});

	it.each(['en', 'fr', 'ar'])('is another for each card in %s', async (language) => {
		const { card } = await cardsWords(language);
		expect(new Set(Array.from({ length: 100 }, (_, index) => card(index + 1))).size).toBe(100);
	});
});
