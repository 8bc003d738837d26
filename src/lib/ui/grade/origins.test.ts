import { describe, expect, it } from 'vitest';
import type { Origin } from '#lib/core/gradebook/collected.ts';
import { sharedOrigin, toldOrigins } from './origins.ts';

const phone: Origin = { way: 'device' };
const cards: Origin = { way: 'cards' };
const adama: Origin = { way: 'device', colleague: 'Adama' };
const unnamed: Origin = { way: 'device', colleague: '' };
const say = ({ way, colleague }: Origin): string => `${way}/${colleague ?? '-'}`;
const rows = (...all: (readonly Origin[])[]) => all.map((origins) => ({ origins }));

describe('toldOrigins', () => {
	it('says nothing of a phone that was checked here', () => {
		expect(toldOrigins({ origins: [phone] }, say)).toEqual([]);
		expect(toldOrigins({ origins: [phone, cards, unnamed] }, say)).toEqual(['cards/-', 'device/']);
	});
});

describe('sharedOrigin', () => {
	it.each([
		['all read from cards', rows([cards], [cards]), 'cards/-'],
		['all from one colleague', rows([adama], [adama], [adama]), 'device/Adama'],
		['nobody', [], undefined],
		['all from phones', rows([phone], [phone]), undefined],
		['a single one', rows([cards]), undefined],
		['one otherwise', rows([cards], [phone]), undefined],
		['one by two ways', rows([cards], [cards, adama]), undefined],
		['two colleagues', rows([adama], [unnamed]), undefined]
	] as const)('%s', (_, given, expected) => expect(sharedOrigin(given, say)).toBe(expected));
});
