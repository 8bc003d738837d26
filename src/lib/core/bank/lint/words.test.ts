import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tongue } from '../../../../../tests/fixtures/lint.ts';
import { askingClause, contentWords, hasPhrase, jaccard, sentencesOf, shared, stemOf, wordsOf } from './words.ts';

const words = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e')).map((list) => new Set(list));

describe('words', () => {
	it.each([
		['en', 'forces', 'forc'],
		['en', 'force', 'forc'],
		['en', 'gas', 'gas'],
		['fr', 'alliances', 'allianc'],
		['fr', 'alliance', 'allianc'],
		['ar', 'والتحالف', 'تحالف'],
		['ar', 'دول', 'دول']
	])('%s: the stem of %s is %s', (language, word, stem) => {
		expect(stemOf(word, tongue(language))).toBe(stem);
	});

	it('keep leading articles, unlike answers', () => {
		expect(wordsOf('The Étage, 2.')).toEqual(['the', 'etage', '2']);
	});

	it('of content: long enough, no stop words, no numbers', () => {
		expect([...contentWords(wordsOf('Which of the guilds poured tea in 1908?'), tongue('en'))]).toEqual([
			'guild',
			'pour'
		]);
	});

	it('share from none to all', () => {
		expect(jaccard(new Set(), new Set())).toBe(0);
		fc.assert(
			fc.property(words, words, (one, other) => {
				expect(jaccard(one, other)).toBe(jaccard(other, one));
				expect(shared(one, one)).toBe(one.size);
				expect(jaccard(one, one)).toBe(one.size === 0 ? 0 : 1);
			})
		);
	});

	it('stand in a row as whole words', () => {
		expect([
			hasPhrase('the green tea', 'green tea'),
			hasPhrase('the evergreen tea', 'green tea'),
			hasPhrase('tea', '')
		]).toEqual([true, false, false]);
	});

	it('make sentences', () => {
		expect(sentencesOf('It rains. Does it? Yes: now!')).toEqual(['It rains.', 'Does it?', 'Yes:', 'now!']);
	});

	it.each([
		['It never rains. Which drink is it? Choose one.', 'Which drink is it?'],
		['Some drinks are hot. Name one. Be quick.', 'Name one.'],
		['A drink.', 'A drink.'],
		['', '']
	])('of “%s” ask: %s', (stem, asking) => {
		expect(askingClause(stem, tongue('en'))).toBe(asking);
	});
});
