import { describe, expect, it } from 'vitest';
import type { Mark } from '#lib/core/answer/response.ts';
import { partTone, remarksOn, toneOf } from './tone.ts';

const mark: Mark = {
	score: 0.5,
	verdict: 'partly',
	parts: [
		{ part: 'a', fact: 'f', score: 1, chance: 0 },
		{ part: 'b', fact: 'f', score: 0, chance: 0 }
	],
	remarks: [{ about: 'b', text: 'no' }],
	overrulable: false
};

describe('toneOf', () => {
	it.each([
		[1, 'right'],
		[1 / 3 + 1 / 3 + 1 / 3, 'right'],
		[0.5, 'partly'],
		[0, 'wrong']
	] as const)('%f', (score, tone) => expect(toneOf(score)).toBe(tone));
});

it('finds the tone of a part', () => {
	expect(partTone(mark, 'a')).toBe('right');
	expect(partTone(mark, 'b')).toBe('wrong');
	expect(partTone(mark, 'c')).toBe('wrong');
	expect(partTone(undefined, 'a')).toBe('wrong');
});

it('finds what is said about a thing', () => {
	expect(remarksOn(mark, 'b')).toEqual([{ about: 'b', text: 'no' }]);
	expect(remarksOn(mark, 'a')).toEqual([]);
	expect(remarksOn(undefined, 'b')).toEqual([]);
});
