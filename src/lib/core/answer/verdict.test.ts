import { expect, it } from 'vitest';
import { isWhole, missedFacts, verdictOf } from './verdict.ts';

it.each([
	[1, 'right'],
	[1 / 3 + 1 / 3 + 1 / 3, 'right'],
	[0.9991, 'right'],
	[0.998, 'partly'],
	[0.5, 'partly'],
	[0.002, 'partly'],
	[0.001, 'wrong'],
	[0, 'wrong']
])('%d is %s', (score, verdict) => {
	expect(verdictOf(score)).toBe(verdict);
	expect(isWhole(score)).toBe(verdict === 'right');
});

it.each([
	[1, [1, 1, 1], []],
	[0.9, [1, 1, 1], []],
	[0.5, [1, 0.5, 1], ['f2']],
	[0.3, [0, 0, 1], ['f1', 'f2']],
	[0, [1, 1, 1], ['f1', 'f2', 'f3']]
])('a score of %d with parts %j misses %j', (score, scores, expected) => {
	const parts = scores.map((part, index) => ({ part: `${index}`, fact: `f${index + 1}`, score: part, chance: 0.5 }));
	expect(missedFacts({ score, parts })).toEqual(expected);
	expect(missedFacts({ score, parts: [...parts, ...parts] })).toEqual(expected);
});
