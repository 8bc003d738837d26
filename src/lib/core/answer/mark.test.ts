import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	categorise,
	cloze,
	date,
	dateCard,
	entities,
	map,
	match,
	multiple,
	number,
	oneOnMap,
	order,
	reading,
	selfCard,
	short,
	shortCard,
	single,
	allKinds,
	truefalse
} from '../../../../tests/fixtures/all-kinds.ts';
import { teaBank } from '../../../../tests/fixtures/tea.ts';
import type { Item } from '../bank/bank.ts';
import { mark, markCard } from './mark.ts';
import { indexNames } from './names.ts';
import type { Response } from './response.ts';
import { keyResponse } from './solution.ts';

const names = indexNames(entities);
const abouts = (item: Item, response: Response) => mark(item, response, names).remarks.map((remark) => remark.about);
const scores = (item: Item, response: Response) => mark(item, response, names).parts.map((part) => part.score);

/** Any response at all: right kind or wrong, ids of the items or made up. */
const anyId = fc.oneof(
	fc.constantFrom(
		'a',
		'b',
		'c',
		's3',
		'in',
		'jp',
		'lk',
		'r1',
		'r2',
		'g1',
		'e1',
		'e2',
		's1',
		'hot',
		'l1',
		'l2',
		'__proto__',
		'constructor',
		''
	),
	fc.string()
);
const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('Niger', '5,000', '2023-09-16', '1.000'));
const anyRecord = fc.dictionary(anyId, fc.oneof(anyId, anyText), { noNullPrototype: false });
const anyResponse: fc.Arbitrary<Response> = fc.oneof(
	fc.record({ kind: fc.constant('single' as const), choice: anyId }),
	fc.record({ kind: fc.constant('multiple' as const), choices: fc.array(anyId) }),
	fc.record({ kind: fc.constant('truefalse' as const), verdict: fc.boolean(), reason: fc.option(anyId) }),
	fc.record({ kind: fc.constant('cloze' as const), gaps: anyRecord }),
	fc.record({ kind: fc.constantFrom('short' as const, 'number' as const, 'date' as const), text: anyText }),
	fc.record({ kind: fc.constant('order' as const), sequence: fc.array(anyId) }),
	fc.record({ kind: fc.constant('match' as const), pairs: anyRecord }),
	fc.record({ kind: fc.constant('categorise' as const), entries: anyRecord }),
	fc.record({ kind: fc.constant('map' as const), places: fc.array(anyId) }),
	fc.record({ kind: fc.constant('reading' as const), choice: anyId, sentence: anyId }),
	fc.record({
		kind: fc.constant('self' as const),
		grade: fc.constantFrom('forgot' as const, 'got' as const, 'easy' as const)
	}),
	fc.constant({ kind: 'skipped' as const })
);

describe('mark: what holds for every kind', () => {
	it.each(allKinds.map((item) => [item.kind, item] as const))('%s: the key is right', (_, item) => {
		const result = mark(item, keyResponse(item), names);
		expect(result).toMatchObject({ score: 1, verdict: 'right', remarks: [], overrulable: false });
		expect(result.leniency).toBeUndefined();
		expect(result.parts.every((part) => part.score === 1)).toBe(true);
	});

	it.each(allKinds.map((item) => [item.kind, item] as const))('%s: skipped is 0 on every part', (_, item) => {
		const result = mark(item, { kind: 'skipped' }, names);
		expect(result).toMatchObject({ score: 0, verdict: 'wrong', remarks: [], overrulable: false });
		expect(result.parts.every((part) => part.score === 0)).toBe(true);
	});

	it.each(allKinds.map((item) => [item.kind, item] as const))('%s: a part for each fact tested', (_, item) => {
		const facts = mark(item, { kind: 'skipped' }, names).parts.map((part) => part.fact);
		expect([...new Set(facts)]).toEqual([...item.tests]);
	});

	it('holds for a whole bank', () => {
		const bank = teaBank();
		const index = indexNames(bank.entities);
		for (const item of bank.items) {
			const right = mark(item, keyResponse(item), index);
			expect(right).toMatchObject({ score: 1, verdict: 'right', remarks: [] });
			expect([...new Set(right.parts.map((part) => part.fact))]).toEqual([...item.tests]);
		}
	});

	it('stays within bounds, keeps to its facts and never throws', () => {
		fc.assert(
			fc.property(fc.constantFrom(...allKinds), anyResponse, (item, response) => {
				const result = mark(item, response, names);
				expect(mark(item, response, names)).toEqual(result);
				expect(result.score).toBeGreaterThanOrEqual(0);
				expect(result.score).toBeLessThanOrEqual(1);
				for (const part of result.parts) {
					expect(item.tests).toContain(part.fact);
					expect(part.score >= 0 && part.score <= 1 && part.chance > 0 && part.chance <= 1).toBe(true);
				}
				if (response.kind !== item.kind) expect(result).toMatchObject({ score: 0, verdict: 'wrong' });
			}),
			{ numRuns: 1000 }
		);
	});
});

describe('mark: items that no checked bank has', () => {
	const bare: readonly Item[] = [
		{ ...single, choices: [] },
		{ ...multiple, choices: [] },
		{ ...multiple, choices: multiple.choices.filter((choice) => !choice.key) },
		{ ...truefalse, reasons: [] },
		{ ...cloze, gaps: [] },
		{ ...short, accept: [] },
		{ ...date, value: 'no date' },
		{ ...order, sequence: [] },
		{ ...order, sequence: order.sequence.slice(0, 1) },
		{ ...match, left: [], right: [] },
		{ ...match, right: [] },
		{ ...categorise, entries: [], categories: [] },
		{ ...categorise, categories: [] },
		{ ...map, choices: [] },
		{ ...reading, choices: [], passage: [] }
	];

	it.each(bare.map((item) => [item.kind, item] as const))('%s: nothing scores, nothing throws', (_, item) => {
		fc.assert(
			fc.property(fc.oneof(anyResponse, fc.constant(keyResponse(item))), (response) => {
				const result = mark(item, response, names);
				expect(result.score).toBeGreaterThanOrEqual(0);
				expect(result.score).toBeLessThanOrEqual(1);
				expect(result.parts.every((part) => part.chance > 0 && part.chance <= 1)).toBe(true);
			}),
			{ numRuns: 50 }
		);
	});
});

describe('mark: what a right part needs', () => {
	it('gives full marks for the whole, and less for anything taken away from the key', () => {
		const less: readonly (readonly [Item, Response])[] = [
			[multiple, { kind: 'multiple', choices: ['a', 'c'] }],
			[truefalse, { kind: 'truefalse', verdict: false, reason: null }],
			[cloze, { kind: 'cloze', gaps: { g1: 'camellia' } }],
			[date, { kind: 'date', text: '2023-09' }],
			[order, { kind: 'order', sequence: ['e1', 'e2', 'e3'] }],
			[match, { kind: 'match', pairs: { l1: 'r1' } }],
			[categorise, { kind: 'categorise', entries: { s1: 'hot' } }],
			[map, { kind: 'map', places: ['in'] }],
			[reading, { kind: 'reading', choice: 'b', sentence: '' }]
		];
		for (const [item, response] of less) {
			const result = mark(item, response, names);
			expect(result.verdict).toBe('partly');
			expect(result.remarks).toEqual([]);
			expect(result.score).toBeLessThan(mark(item, keyResponse(item), names).score);
		}
	});

	it('pairs one right entry with its own left one only', () => {
		const response: Response = { kind: 'match', pairs: { l1: 'r1', l2: 'r1' } };
		expect(scores(match, response)).toEqual([1, 0]);
		expect(mark(match, response, names).score).toBe(0.5);
	});

	it('says nothing of an entry that was left out', () => {
		expect(abouts(match, { kind: 'match', pairs: {} })).toEqual([]);
		expect(abouts(categorise, { kind: 'categorise', entries: {} })).toEqual([]);
		expect(abouts(order, { kind: 'order', sequence: ['e4'] })).toEqual([]);
	});
});

describe('mark: single, multiple, truefalse', () => {
	it('single: the feedback of the wrong choice and the fact it states', () => {
		const result = mark(single, { kind: 'single', choice: 'a' }, names);
		expect(result.parts).toEqual([{ part: 'answer', fact: 'f1', score: 0, chance: 0.25 }]);
		expect(result.remarks).toEqual([{ about: 'a', text: 'Not a', states: 'f9' }]);
	});

	it.each([
		[['a', 'c', 'e'], 1, [1, 1, 1], []],
		[['a', 'c'], 2 / 3, [1, 1, 0], []],
		[['a', 'c', 'e', 'b'], 2 / 3, [1, 1, 1], ['b']],
		[['d', 'a', 'b'], 0, [1, 0, 0], ['b', 'd']],
		[['a', 'a', 'nobody'], 1 / 3, [1, 0, 0], []],
		[['a', 'b', 'c', 'd', 'e'], 1 / 3, [1, 1, 1], ['b', 'd']],
		[[], 0, [0, 0, 0], []]
	])('multiple: %j scores %d', (choices, score, parts, remarks) => {
		const response: Response = { kind: 'multiple', choices };
		expect(mark(multiple, response, names).score).toBeCloseTo(score, 10);
		expect(scores(multiple, response)).toEqual(parts);
		expect(abouts(multiple, response)).toEqual(remarks);
	});

	it('multiple: ticking everything shows nothing', () => {
		const chances = (choices: string[]) => mark(multiple, { kind: 'multiple', choices }, names).parts[0]?.chance;
		expect(chances(['a'])).toBe(0.5);
		expect(chances(['a', 'b'])).toBe(0.5);
		expect(chances(['a', 'b', 'c', 'd', 'e'])).toBe(1);
	});

	it.each([
		[false, 'r2', 1, 'right', []],
		[false, 'r1', 0.5, 'partly', ['r1']],
		[false, null, 0.5, 'partly', []],
		[false, 'nobody', 0.5, 'partly', []],
		[true, 'r2', 0, 'wrong', ['verdict']],
		[true, 'r3', 0, 'wrong', ['verdict', 'r3']]
	])('truefalse: %s because of %s scores %d', (verdict, reason, score, word, remarks) => {
		const response: Response = { kind: 'truefalse', verdict, reason };
		expect(mark(truefalse, response, names)).toMatchObject({ score, verdict: word });
		expect(mark(truefalse, response, names).parts).toEqual([{ part: 'answer', fact: 'f4', score, chance: 1 / 6 }]);
		expect(abouts(truefalse, response)).toEqual(remarks);
	});
});

describe('mark: typed kinds', () => {
	it.each([
		[{ g1: 'Camellia', g2: 'dried' }, 1, [1, 1], [], undefined, false],
		[{ g1: 'camelia', g2: 'dried' }, 1, [1, 1], [], 'typo', false],
		[{ g1: 'rooibos', g2: 'dried' }, 0.5, [0, 1], ['g1'], undefined, true],
		[{ g1: 'camellia', g2: 'salted' }, 0.5, [1, 0], ['g2'], undefined, false],
		// a chosen gap is wrong beyond dispute
		[{ g1: 'rooibos', g2: 'salted' }, 0, [0, 0], ['g1', 'g2'], undefined, false],
		[{ g2: 'dried' }, 0.5, [0, 1], [], undefined, false],
		[{}, 0, [0, 0], [], undefined, false]
	])('cloze: %j scores %d', (gaps: Record<string, string>, score, parts, remarks, leniency, overrulable) => {
		const response: Response = { kind: 'cloze', gaps };
		const result = mark(cloze, response, names);
		expect(result.score).toBe(score);
		expect(result.leniency).toBe(leniency);
		expect(result.overrulable).toBe(overrulable);
		expect(scores(cloze, response)).toEqual(parts);
		expect(abouts(cloze, response)).toEqual(remarks);
		expect(result.parts.map((part) => part.chance)).toEqual([0.01, 0.5]);
	});

	it('short: says which entity was named instead, and lets the learner overrule', () => {
		expect(mark(short, { kind: 'short', text: 'Nigeria' }, names)).toMatchObject({
			score: 0,
			named: 'nigeria',
			overrulable: true
		});
		expect(mark(short, { kind: 'short', text: 'Mali' }, names).remarks).toEqual([
			{ about: 'w-mali', text: 'Mali drinks it too.', states: 'f9' }
		]);
		expect(mark(short, { kind: 'short', text: ' ' }, names).overrulable).toBe(false);
		expect(mark(short, { kind: 'short', text: 'Nigr' }, names)).toMatchObject({
			score: 1,
			leniency: 'typo',
			overrulable: false
		});
	});

	it.each([
		['5000', 1, []],
		['5,000 leaves', 1, []],
		['٥٬٠٠٠', 1, []],
		['4 900', 1, []],
		['5101', 0, []],
		['500', 0, ['w-500']],
		['5.0', 0, []],
		['many', 0, []]
	])('number: %j scores %d', (text, score, remarks) => {
		const response: Response = { kind: 'number', text };
		expect(mark(number, response, names)).toMatchObject({ score, overrulable: score === 0 });
		expect(abouts(number, response)).toEqual(remarks);
	});

	it('number: a decimal tolerance reaches its edge', () => {
		const decimal = { ...number, value: 0.3, tolerance: 0.1 };
		expect(mark(decimal, { kind: 'number', text: '0.4' }, names).score).toBe(1);
		expect(mark(decimal, { kind: 'number', text: '0.41' }, names).score).toBe(0);
	});

	it.each([
		['2023-09-16', 1, 'right', [], false],
		['2023-09-06', 0.5, 'partly', ['w-day'], false],
		['2023-09', 0.5, 'partly', [], false],
		['2022-09-16', 0, 'wrong', [], true]
	])('date: %j scores %d', (text, score, verdict, remarks, overrulable) => {
		const response: Response = { kind: 'date', text };
		expect(mark(date, response, names)).toMatchObject({ score, verdict, overrulable });
		expect(abouts(date, response)).toEqual(remarks);
	});
});

describe('mark: order, match, categorise', () => {
	it.each([
		[['e1', 'e2', 'e3', 'e4'], 1, [1, 1, 1, 1], []],
		[['e2', 'e3', 'e4', 'e1'], 2 / 3, [0, 0.5, 1, 1], []],
		[['e1', 'e2', 'e4', 'e3'], 1 / 3, [1, 0.5, 0, 0], []],
		[['e4', 'e3', 'e2', 'e1'], 0, [0, 0, 0, 0], ['e4']],
		[['e1', 'nobody', 'e2', 'e2'], 1 / 3, [1, 0.5, 0, 0], []],
		[[], 0, [0, 0, 0, 0], []]
	])('order: %j scores %d', (sequence, score, parts, remarks) => {
		const response: Response = { kind: 'order', sequence };
		expect(mark(order, response, names).score).toBeCloseTo(score, 10);
		expect(scores(order, response)).toEqual(parts);
		expect(abouts(order, response)).toEqual(remarks);
		expect(mark(order, response, names).parts[0]?.chance).toBe(0.25);
	});

	it.each([
		[{ l1: 'r1', l2: 'r2' }, [1, 1], []],
		// the pair has feedback of its own
		[{ l1: 'r3', l2: 'r2' }, [0, 1], [{ about: 'l1', text: 'Not this pair.', states: 'f9' }]],
		[{ l1: 'r1', l2: 'r3' }, [1, 0], [{ about: 'l2', text: 'Nobody has this one.', states: 'f9' }]],
		[{ l1: 'r2', l2: 'r1' }, [0, 0], []],
		[{ l2: 'r2', l3: 'r1' }, [0, 1], []]
	])('match: %j', (pairs: Record<string, string>, parts, remarks) => {
		const result = mark(match, { kind: 'match', pairs }, names);
		expect(result.parts.map((part) => part.score)).toEqual(parts);
		expect(result.remarks).toEqual(remarks);
		expect(result.parts[0]?.chance).toBeCloseTo(1 / 3, 10);
	});

	it.each([
		[{ s1: 'hot', s2: 'cold', s3: 'hot', s4: 'cold', s5: 'hot' }, 1, []],
		[{ s1: 'cold', s2: 'cold', s3: 'hot', s4: 'hot', s5: 'hot' }, 0.6, ['s1', 's4']],
		[{ s1: 'lukewarm', s2: 'cold' }, 0.2, []]
	])('categorise: %j scores %d', (entries: Record<string, string>, score, remarks) => {
		const response: Response = { kind: 'categorise', entries };
		expect(mark(categorise, response, names).score).toBeCloseTo(score, 10);
		expect(abouts(categorise, response)).toEqual(remarks);
		expect(mark(categorise, response, names).parts[0]?.chance).toBe(0.5);
	});
});

describe('mark: map, reading', () => {
	it.each([
		[['in', 'jp'], 1, []],
		[['in'], 0.5, []],
		[['in', 'jp', 'lk'], 0.5, ['lk']],
		[['cn', 'lk'], 0, ['cn', 'lk']],
		[['in', 'in', 'jp'], 1, []]
	])('map: %j scores %d', (places, score, remarks) => {
		const response: Response = { kind: 'map', places };
		expect(mark(map, response, names).score).toBeCloseTo(score, 10);
		expect(abouts(map, response)).toEqual(remarks);
	});

	it('map: whoever chooses every place has shown nothing by having chosen the right ones', () => {
		expect(mark(map, { kind: 'map', places: ['cn', 'in', 'jp', 'lk'] }, names).parts).toEqual([
			{ part: 'in', fact: 'f1', score: 1, chance: 1 },
			{ part: 'jp', fact: 'f2', score: 1, chance: 1 }
		]);
	});

	it.each([
		[['in'], 1, []],
		[['jp'], 0, ['jp']],
		[['jp', 'in'], 0, []],
		[[], 0, []]
	])('map with one place to find: %j scores %d', (places: string[], score, remarks) => {
		const result = mark(oneOnMap, { kind: 'map', places }, names);
		expect(result.parts).toEqual([{ part: 'in', fact: 'f3', score, chance: 0.25 }]);
		expect(result.remarks.map(({ about }) => about)).toEqual(remarks);
	});

	it.each([
		['b', 's3', 1, [1, 1], []],
		['b', 's1', 0.5, [1, 0], ['s1']],
		['a', 's3', 0.5, [0, 1], ['a']],
		['c', 's2', 0, [0, 0], ['c', 's2']],
		['b', '', 0.5, [1, 0], []]
	])('reading: %s and %s score %d', (choice, sentence, score, parts, remarks) => {
		const result = mark(reading, { kind: 'reading', choice, sentence }, names);
		expect(result.score).toBeCloseTo(score, 10);
		expect(result.parts).toMatchObject([
			{ part: 'answer', fact: 'f5', score: parts[0], chance: 1 / 3 },
			{ part: 'evidence', fact: 'f6', score: parts[1], chance: 1 / 4 }
		]);
		expect(result.remarks.map(({ about }) => about)).toEqual(remarks);
	});

	it('reading: a wrong sentence says which fact it really states', () => {
		const result = mark(reading, { kind: 'reading', choice: 'b', sentence: 's1' }, names);
		expect(result.remarks).toEqual([{ about: 's1', text: 'Not s1', states: 'f9' }]);
	});
});

describe('markCard', () => {
	it.each([
		[selfCard, { kind: 'self', grade: 'got' }, 1, 0],
		[selfCard, { kind: 'self', grade: 'easy' }, 1, 0],
		[selfCard, { kind: 'self', grade: 'forgot' }, 0, 0],
		[selfCard, { kind: 'skipped' }, 0, 0],
		[shortCard, { kind: 'short', text: 'niger' }, 1, 0.01],
		[shortCard, { kind: 'short', text: 'Nigeria' }, 0, 0.01],
		[shortCard, { kind: 'self', grade: 'got' }, 1, 0],
		[shortCard, { kind: 'skipped' }, 0, 0.01],
		[dateCard, { kind: 'date', text: '2023-09' }, 1, 0.01],
		[dateCard, { kind: 'date', text: '2023' }, 0.5, 0.01],
		[dateCard, { kind: 'short', text: '2023-09' }, 0, 0.01]
	] as const)('marks case %#', (card, response, score, chance) => {
		expect(markCard(card, response, names).parts).toEqual([{ part: 'answer', fact: 'f7', score, chance }]);
		expect(markCard(card, response, names).score).toBe(score);
	});

	it('lets the learner overrule what was typed, not what they judged', () => {
		expect(markCard(shortCard, { kind: 'short', text: 'Nigeria' }, names)).toMatchObject({
			overrulable: true,
			named: 'nigeria'
		});
		expect(markCard(selfCard, { kind: 'self', grade: 'forgot' }, names).overrulable).toBe(false);
	});
});
