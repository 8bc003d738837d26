import { expect, it } from 'vitest';
import { isBank } from './read-bank.ts';

const lists = {
	topics: [],
	objectives: [],
	facts: [],
	entities: [],
	sources: [],
	corrections: [],
	items: [],
	cards: []
};
const bank = { format: 1, edition: '1-00000000', ...lists };

it('accepts a compiled bank', () => {
	expect(isBank(bank)).toBe(true);
});

it.each([
	['nothing', undefined],
	['null', null],
	['a page of HTML', '<!doctype html>'],
	['a list', []],
	['another format', { ...bank, format: 2 }],
	['no edition', { ...bank, edition: undefined }],
	['a list missing', { ...bank, cards: undefined }],
	['a list that is none', { ...bank, items: { length: 3 } }]
])('refuses %s', (_, value) => {
	expect(isBank(value)).toBe(false);
});
