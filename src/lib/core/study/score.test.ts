import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNADJUSTED } from '../memory/adjustment.ts';
import { DEFAULT_WEIGHTS } from '../memory/fsrs.ts';
import { recallOn, type Standing } from '../memory/outlook.ts';
import { BAND, poissonBinomial, scoreOn } from './score.ts';

const OUTLOOK = { weights: DEFAULT_WEIGHTS, adjustment: UNADJUSTED };
const standing = (stability: number): Standing => ({
	stability,
	difficulty: 5,
	day: 0,
	reviews: 3,
	lapses: 0,
	lastScore: 1
});
const many = (size: number, stability: number) => Array.from({ length: size }, () => standing(stability));

describe('poissonBinomial', () => {
	it.each<[number[], number[]]>([
		[[], [1]],
		[[0.3], [0.7, 0.3]],
		[
			[0.5, 0.5],
			[0.25, 0.5, 0.25]
		],
		[
			[1, 0, 0.5],
			[0, 0.5, 0.5, 0]
		]
	])('of %j', (chances, masses) => {
		[...poissonBinomial(chances)].forEach((mass, count) => expect(mass).toBeCloseTo(masses[count] ?? NaN, 12));
	});

	it('sums to 1, with the mean of the chances', () => {
		fc.assert(
			fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 60 }), (chances) => {
				const masses = [...poissonBinomial(chances)];
				const total = chances.reduce((sum, chance) => sum + chance, 0);
				expect(masses.reduce((sum, mass) => sum + mass, 0)).toBeCloseTo(1, 9);
				expect(masses.reduce((sum, mass, count) => sum + mass * count, 0)).toBeCloseTo(total, 9);
			})
		);
	});
});

describe('scoreOn', () => {
	it('is undefined without facts', () => {
		expect(scoreOn(OUTLOOK, [], 10)).toBeUndefined();
	});

	it('is the mean recall; a fact never asked counts as nothing', () => {
		const one = standing(10);
		const score = scoreOn(OUTLOOK, [one, undefined], 10);
		expect(score?.mean).toBeCloseTo(recallOn(OUTLOOK, one, 10) / 2, 12);
	});

	it('the band holds the mean, narrows with what is known of the learner and with more facts', () => {
		const few = scoreOn(OUTLOOK, many(20, 10), 10)!;
		const more = scoreOn(OUTLOOK, many(320, 10), 10)!;
		const known = { ...UNADJUSTED, covariance: UNADJUSTED.covariance.map((row) => row.map(() => 0)) };
		const sure = scoreOn({ ...OUTLOOK, adjustment: known }, many(320, 10), 10)!;
		for (const { mean, low, high } of [few, more, sure]) expect(low <= mean && mean <= high).toBe(true);
		expect(more.high - more.low).toBeLessThan(few.high - few.low);
		expect(sure.high - sure.low).toBeLessThan(more.high - more.low);
	});

	it('what is certain has a band of one score', () => {
		expect(scoreOn(OUTLOOK, [undefined, undefined], 10)).toEqual({ mean: 0, low: 0, high: 0 });
		expect(scoreOn(OUTLOOK, many(5, 10), 0)).toEqual({ mean: 1, low: 1, high: 1 });
		expect(BAND).toBe(0.8);
	});
});
