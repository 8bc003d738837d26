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
	order,
	reading,
	selfCard,
	short,
	shortCard,
	single,
	allKinds,
	truefalse
} from '../../../../tests/fixtures/all-kinds.ts';
import { mark } from './mark.ts';
import { indexNames } from './names.ts';
import { keyResponse, solutionOf } from './solution.ts';
import { canSubmit, canSubmitCard, emptyResponse } from './submit.ts';

describe('canSubmit', () => {
	it.each(allKinds.map((item) => [item.kind, item] as const))(
		'%s: the key may be submitted, nothing may not',
		(_, item) => {
			expect(canSubmit(item, keyResponse(item))).toBe(true);
			expect(canSubmit(item, emptyResponse(item))).toBe(false);
			expect(canSubmit(item, { kind: 'skipped' })).toBe(false);
			expect(mark(item, emptyResponse(item), indexNames(entities)).score).toBe(0);
		}
	);

	it.each([
		[single, { kind: 'single', choice: 'nobody' }, false],
		[single, { kind: 'single', choice: 'a' }, true],
		[multiple, { kind: 'multiple', choices: ['nobody'] }, false],
		[multiple, { kind: 'multiple', choices: ['b'] }, true],
		[truefalse, { kind: 'truefalse', verdict: true, reason: null }, false],
		[truefalse, { kind: 'truefalse', verdict: true, reason: 'r1' }, true],
		[cloze, { kind: 'cloze', gaps: { g1: 'x' } }, false],
		[cloze, { kind: 'cloze', gaps: { g1: ' ', g2: 'dried' } }, false],
		[cloze, { kind: 'cloze', gaps: { g1: 'x', g2: 'x' } }, false],
		[cloze, { kind: 'cloze', gaps: { g1: 'x', g2: 'salted' } }, true],
		[short, { kind: 'short', text: ' ' }, false],
		[number, { kind: 'number', text: 'many' }, false],
		[number, { kind: 'number', text: '3 leaves' }, true],
		[date, { kind: 'date', text: '2023-' }, false],
		[date, { kind: 'date', text: '2023-09' }, true],
		[order, { kind: 'order', sequence: ['e1', 'e2', 'e3'] }, false],
		[order, { kind: 'order', sequence: ['e4', 'e2', 'e3', 'e1'] }, true],
		[match, { kind: 'match', pairs: { l1: 'r1' } }, false],
		[match, { kind: 'match', pairs: { l1: 'r3', l2: 'r3' } }, true],
		[categorise, { kind: 'categorise', entries: { s1: 'hot' } }, false],
		[categorise, { kind: 'single', choice: 'a' }, false],
		[map, { kind: 'map', places: ['nowhere'] }, false],
		[map, { kind: 'map', places: ['nowhere', 'in'] }, true],
		[map, { kind: 'multiple', choices: ['in'] }, false],
		[reading, { kind: 'reading', choice: 'b', sentence: '' }, false],
		[reading, { kind: 'reading', choice: 's3', sentence: 's3' }, false],
		[reading, { kind: 'reading', choice: 'a', sentence: 's1' }, true]
	] as const)('says of case %#', (item, response, expected) => {
		expect(canSubmit(item, response)).toBe(expected);
	});
});

describe('canSubmitCard', () => {
	it.each([
		[selfCard, { kind: 'self', grade: 'got' }, true],
		[selfCard, { kind: 'short', text: 'Niger' }, false],
		[shortCard, { kind: 'short', text: 'Niger' }, true],
		[shortCard, { kind: 'short', text: '' }, false],
		[dateCard, { kind: 'date', text: '2023' }, true],
		[dateCard, { kind: 'date', text: '23' }, false]
	] as const)('says of case %#', (card, response, expected) => {
		expect(canSubmitCard(card, response)).toBe(expected);
	});
});

describe('solutionOf', () => {
	it.each([
		[single, { kind: 'choices', keys: [{ id: 'b', text: 'Text of b' }] }],
		[truefalse, { kind: 'truefalse', verdict: false, reasons: [{ id: 'r2', text: 'It is heated at once.' }] }],
		[
			cloze,
			{
				kind: 'cloze',
				gaps: [
					{ id: 'g1', text: 'camellia' },
					{ id: 'g2', text: 'Text of dried' }
				]
			}
		],
		[short, { kind: 'short', text: 'Niger', others: ['Republic of Niger', 'النيجر'] }],
		[number, { kind: 'number', value: 5000, tolerance: 100, unit: 'leaves' }],
		[date, { kind: 'date', value: '2023-09-16' }],
		[
			match,
			{
				kind: 'match',
				pairs: [
					{ left: { id: 'l1', text: 'Left 1' }, right: { id: 'r1', text: 'Right 1' } },
					{ left: { id: 'l2', text: 'Left 2' }, right: { id: 'r2', text: 'Right 2' } }
				]
			}
		]
	])('shows case %#', (item, expected) => {
		expect(solutionOf(item)).toEqual(expected);
	});

	it('shows an order with its dates, and entries under their category', () => {
		expect(solutionOf(order)).toMatchObject({
			sequence: [{ id: 'e1', at: '2010' }, { id: 'e2' }, { id: 'e3' }, { id: 'e4' }]
		});
		expect(solutionOf(map)).toMatchObject({ kind: 'map', places: [{ id: 'in' }, { id: 'jp' }] });
		expect(solutionOf(reading)).toMatchObject({
			answers: [{ id: 'b' }],
			sentences: [{ id: 's3', text: 'Text of s3' }]
		});
		expect(solutionOf(categorise)).toMatchObject({
			categories: [
				{ category: { id: 'hot' }, entries: [{ id: 's1' }, { id: 's3' }, { id: 's5' }] },
				{ category: { id: 'cold' }, entries: [{ id: 's2' }, { id: 's4' }] }
			]
		});
	});
});
