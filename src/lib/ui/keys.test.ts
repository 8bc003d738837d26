import { describe, expect, it } from 'vitest';
import type { Response } from '#lib/core/answer/response.ts';
import { afterDigit, digitOf } from './keys.ts';
import { samples } from './samples.fixture.ts';

const none: Response = { kind: 'skipped' };
const decided: Response = { kind: 'truefalse', verdict: false, reason: null };

describe('afterDigit', () => {
	it.each([
		['single', none, 2, { kind: 'single', choice: 'ecowas' }],
		['single', none, 9, undefined],
		['multiple', none, 1, { kind: 'multiple', choices: ['bf'] }],
		['multiple', { kind: 'multiple', choices: ['bf', 'ml'] }, 1, { kind: 'multiple', choices: ['ml'] }],
		['truefalse', none, 1, { kind: 'truefalse', verdict: true, reason: null }],
		['truefalse', none, 2, decided],
		['truefalse', none, 3, undefined],
		['truefalse', decided, 3, { kind: 'truefalse', verdict: false, reason: 'none-named' }],
		['truefalse', { ...decided, reason: 'none-named' }, 1, { kind: 'truefalse', verdict: true, reason: 'none-named' }],
		['short', none, 1, undefined]
	] as const)('%s, having %j, pressing %i', (kind, response, digit, expected) => {
		expect(afterDigit(samples[kind], [], response, digit)).toEqual(expected);
	});

	it('counts in the order shown', () => {
		expect(afterDigit(samples.single, ['g5', 'au'], none, 1)).toEqual({ kind: 'single', choice: 'g5' });
	});
});

describe('digitOf', () => {
	const none = { ctrlKey: false, altKey: false, metaKey: false };
	it.each([
		[{ code: 'Digit3', key: '3' }, 3],
		[{ code: 'Digit3', key: '"' }, 3],
		[{ code: 'Numpad7', key: '7' }, 7],
		[{ code: 'Numpad7', key: 'Home' }, undefined],
		[{ code: '', key: '5' }, 5],
		[{ code: 'Digit0', key: '0' }, undefined],
		[{ code: 'KeyU', key: 'u' }, undefined],
		[{ code: 'Digit3', key: '3', ctrlKey: true }, undefined],
		[{ code: 'Digit3', key: '3', metaKey: true }, undefined]
	])('%j', (event, digit) => {
		expect(digitOf({ ...none, ...event })).toBe(digit);
	});
});
