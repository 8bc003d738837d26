import { describe, expect, it } from 'vitest';
import { tea } from '../../../../tests/fixtures/class.ts';
import type { OwnItem } from '#lib/core/assign/own.ts';
import { teach } from '#lib/i18n/en/teach.ts';
import { findingsOn } from './own-lint.ts';

const blank: OwnItem = {
	...{ id: 'own-1', version: 1, language: 'en', kind: 'single', stem: '', accept: [], locked: false },
	options: [true, false, false].map((key) => ({ text: '', key }))
};
const of = (...texts: string[]) => texts.map((text, place) => ({ text, key: place === 0 }));
const codes = (part: Partial<OwnItem>) => findingsOn({ ...blank, ...part }, tea).map(({ code }) => code);

describe('what is said of a question that is being written', () => {
	it.each<[string, Partial<OwnItem>, string[]]>([
		['nothing yet', {}, ['noStem', 'emptyOption']],
		['no key', { stem: 'Why?', options: of('a', 'b', 'c').map((one) => ({ ...one, key: false })) }, ['E01']],
		['two keys of one', { stem: 'Why?', options: of('a', 'b', 'c').map((one) => ({ ...one, key: true })) }, ['E01']],
		['no answer to type', { stem: 'Why?', kind: 'short', options: [] }, ['noAccept']]
	])('%s', (_, part, expected) => expect(codes(part)).toEqual(expected));

	it.each<[string, Partial<OwnItem>, string]>([
		['the same twice', { stem: 'Which river is it?', options: of('Niger', 'Volta', 'volta') }, 'E02'],
		['all of the above', { stem: 'Which river is it?', options: of('Niger', 'Volta', 'All of the above') }, 'E03'],
		['a giveaway', { stem: 'Which river is it?', options: of('Niger', 'It is never the Volta', 'Senegal') }, 'W05']
	])('%s', (_, part, expected) => expect(codes(part)).toContain(expected));

	it('is nothing where a question is sound', () => {
		expect(
			codes({ stem: 'Which river flows through Niamey?', options: of('the Niger', 'the Volta', 'the Senegal') })
		).toEqual([]);
	});

	it('has a sentence for each rule that a question of one’s own can break', () => {
		const broken = codes({
			stem: 'Which of these is not not always now',
			options: of('All of the above', 'never', 'never', 'both a and b')
		});
		expect(broken.length).toBeGreaterThan(2);
		expect(broken.filter((code) => !(code in teach.ownItems.finding))).toEqual([]);
	});
});
