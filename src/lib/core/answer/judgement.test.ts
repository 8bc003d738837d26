import { describe, expect, it } from 'vitest';
import { factId } from '../../../../tests/fixtures/all-kinds.ts';
import { entryOf, mean, meanScore, remark } from './judgement.ts';

describe('mean', () => {
	it.each([
		[[], 0],
		[[1], 1],
		[[0, 1], 0.5],
		[[1, 0, 0.5], 0.5]
	])('of %j is %d', (scores, expected) => {
		expect(mean(scores)).toBe(expected);
		expect(meanScore(scores.map((score) => ({ part: 'p', fact: 'f', score, chance: 0.5 })))).toBe(expected);
	});
});

describe('remark', () => {
	it('names the fact that the wrong answer states, if any', () => {
		expect(remark('a', 'Not a.')).toEqual([{ about: 'a', text: 'Not a.' }]);
		expect(remark('a', 'Not a.', factId('f1'))).toEqual([{ about: 'a', text: 'Not a.', states: 'f1' }]);
	});

	it('is none where editors wrote none', () => {
		expect(remark('a', undefined, factId('f1'))).toEqual([]);
	});
});

describe('entryOf', () => {
	it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'b'])('finds nothing under %s', (key) => {
		expect(entryOf({ a: '1' }, key)).toBeUndefined();
	});

	it('finds what was given, under any name', () => {
		expect(entryOf({ a: '1' }, 'a')).toBe('1');
		expect(entryOf(Object.fromEntries([['__proto__', '1']]), '__proto__')).toBe('1');
	});
});
