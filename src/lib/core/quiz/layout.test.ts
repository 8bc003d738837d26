import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	categorise,
	cloze,
	date,
	map,
	match,
	multiple,
	number,
	order,
	reading,
	selfCard,
	short,
	single,
	allKinds,
	truefalse
} from '../../../../tests/fixtures/all-kinds.ts';
import { isScale, layout } from './layout.ts';

const seeds = Array.from({ length: 40 }, (_, index) => `seed-${index}`);

describe('layout', () => {
	it.each([
		[single, ['a', 'b', 'c', 'd']],
		[multiple, ['a', 'b', 'c', 'd', 'e']],
		[truefalse, ['r1', 'r2', 'r3']],
		[cloze, ['dried', 'salted']],
		[match, ['r1', 'r2', 'r3']],
		[categorise, ['s1', 's2', 's3', 's4', 's5']],
		[map, ['cn', 'in', 'jp', 'lk']],
		[reading, ['a', 'b', 'c']],
		[order, ['e1', 'e2', 'e3', 'e4']],
		[short, []],
		[number, []],
		[date, []],
		[selfCard, []]
	])('shows each option once, in an order of its seed (%#)', (prompt, ids) => {
		for (const seed of seeds) expect([...layout(prompt, seed)].sort()).toEqual(ids);
		expect(new Set(seeds.map((seed) => layout(prompt, seed).join())).size).toBeGreaterThan(ids.length > 0 ? 1 : 0);
	});

	it('gives another item of the same seed another order', () => {
		const other = { ...multiple, id: single.id };
		expect(seeds.some((seed) => layout(multiple, seed).join() !== layout(other, seed).join())).toBe(true);
	});

	it.each(
		[single, multiple, truefalse, cloze, match, categorise, map, reading].map((item) => ({ ...item, locked: true }))
	)('keeps locked options in the order of the bank', (item) => {
		for (const seed of seeds) expect(layout(item, seed)).toEqual([...layout(item, seed)].sort());
	});

	it('never shows an order that is solved, nor leaves credit to be had when it would', () => {
		fc.assert(
			fc.property(fc.string(), (seed) => {
				expect(layout(order, seed)).not.toEqual(['e1', 'e2', 'e3', 'e4']);
				expect(layout({ ...order, sequence: order.sequence.slice(0, 2) }, seed)).toEqual(['e2', 'e1']);
				expect(layout({ ...order, locked: true }, seed)).not.toEqual(['e1', 'e2', 'e3', 'e4']);
			})
		);
	});

	it('keeps numbers in the order of the bank', () => {
		const choices = single.choices.map((choice, index) => ({ ...choice, text: `Article ${index + 4}` }));
		for (const seed of seeds) expect(layout({ ...single, choices }, seed)).toEqual(['a', 'b', 'c', 'd']);
	});

	it('holds for all time: the same seed, the same order', () => {
		expect(allKinds.map((item) => layout(item, 'golden').join(' '))).toMatchInlineSnapshot(`
			[
			  "d b a c",
			  "b d e c a",
			  "r3 r2 r1",
			  "dried salted",
			  "",
			  "",
			  "",
			  "e4 e3 e2 e1",
			  "r2 r3 r1",
			  "s1 s5 s3 s4 s2",
			  "lk in cn jp",
			  "b a c",
			]
		`);
	});
});

describe('isScale', () => {
	it.each([
		[['3', '5', '17'], true],
		[['٣', '٥', '١٧'], true],
		[['1,000', '5,000', '12 000'], true],
		[['Article 4', 'Article 5', 'Article 6'], true],
		[['5 goals', '6 goals'], true],
		[['6 July 2024', '16 September 2023'], true],
		[['2017', 'January 2017', '2 Jul. 2017'], true],
		[['2 juillet 2017', '16 septembre 2023'], true],
		[['١٦ سبتمبر ٢٠٢٣', '٢ يوليو ٢٠١٧'], true],
		[['2017-07-02', '2023'], true],
		[['Mali', 'Niger'], false],
		[['five', 'six'], false],
		[['Article 4', 'Clause 5'], false],
		[['2017 in Bamako', '2023 in Niamey'], false],
		[['the Sahel Alliance, July 2017', 'the charter, 16 September 2023'], false],
		[['from 2014 to 2017', 'from 2017 to 2023'], false],
		[['5', 'none'], false]
	])('%j: %s', (texts, expected) => {
		expect(isScale(texts)).toBe(expected);
	});
});
