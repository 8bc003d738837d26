import { describe, expect, it } from 'vitest';
import { suspicions, type ItemStatistics } from './empirical.ts';

const GOOD: ItemStatistics = {
	item: 'i1',
	answers: 60,
	discriminationHigh: 45,
	efficiency: 40,
	facility: 0.6,
	nonFunctioning: 1
};

describe('what the answers of classes say (B08)', () => {
	it.each<[keyof ItemStatistics, number, string]>([
		['discriminationHigh', 9.9, 'discrimination'],
		['efficiency', 14, 'efficiency'],
		['facility', 0.19, 'hard'],
		['facility', 0.96, 'easy'],
		['nonFunctioning', 2, 'distractors']
	])('suspects a %s of %d', (name, value, reason) => {
		expect(suspicions([{ ...GOOD, [name]: value }])).toEqual([{ item: 'i1', verdict: 'retire', reasons: [reason] }]);
	});

	it('suspects the key itself first', () => {
		expect(suspicions([{ ...GOOD, possibleMiskey: true, facility: 0.1 }])).toMatchObject([
			{ reasons: ['miskey', 'hard'] }
		]);
	});

	it.each([
		[29, []],
		[30, ['watch']],
		[49, ['watch']],
		[50, ['retire']]
	])('from %d answers says %j', (answers, verdicts) => {
		expect(suspicions([{ ...GOOD, answers, facility: 0.1 }]).map(({ verdict }) => verdict)).toEqual(verdicts);
	});

	it('leaves good items and those without numbers alone', () => {
		expect(suspicions([GOOD, { item: 'i2', answers: 100 }])).toEqual([]);
	});
});
