import { describe, expect, it } from 'vitest';
import { options, row, single, subjectsOf } from '../../../../../tests/fixtures/lint.ts';
import { similarStems } from './similar.ts';

const LONG =
	'Which bitter drink does the ancient guild of careful brewers pour into silver vessels each sunny morning near harbour gates';
const found = (...items: readonly ReturnType<typeof single>[]) =>
	similarStems(subjectsOf(items)).map(({ code, data }) => [code, data.id, data.other]);

describe('items that ask the same (E07)', () => {
	it('are those whose questions read alike, whatever their answers', () => {
		const twin = single({
			id: 'i2',
			stem: 'Which drink does the guild pour, at noon',
			choices: options('*Water', 'Milk', 'Ale')
		});
		expect(found(single(), twin)).toEqual([['E07', 'i2', 'i1']]);
	});

	it('are those with nine tenths of their words and the answer in common', () => {
		const twin = single({ id: 'i2', stem: `${LONG}?` });
		const near = single({ id: 'i3', stem: `${LONG.replace('sunny', 'rainy')} again?` });
		expect(found(single({ stem: `${LONG} daily?` }), twin)).toEqual([['E07', 'i2', 'i1']]);
		expect(found(single({ stem: `${LONG} daily?` }), near)).toEqual([]);
	});

	it('are not those with another answer or of another kind', () => {
		const other = single({ id: 'i2', stem: `${LONG}?`, choices: options('Coffee', 'Lemonade', '*Cocoa') });
		const typed = row({ id: 'i3', kind: 'short', fact: 'f1', stem: `${LONG}?`, accept: ['Coffee'] });
		expect(found(single({ stem: `${LONG} daily?` }), other, { ...typed, stem: `${LONG} here` })).toEqual([]);
	});

	it('may share the task when what is to be ordered differs', () => {
		const order = (id: string, ...texts: readonly string[]) =>
			row({
				id,
				kind: 'order',
				stem: 'Put the events in order.',
				sequence: texts.map((text, at) => ({ id: `s${at}`, text, at: String(1900 + at), fact: 'f1' }))
			});
		expect(found(order('o1', 'a', 'b', 'c', 'd'), order('o2', 'e', 'f', 'g', 'h'))).toEqual([]);
		expect(found(order('o1', 'a', 'b', 'c', 'd'), order('o2', 'a', 'b', 'c', 'd'))).toEqual([['E07', 'o2', 'o1']]);
	});
});
