import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CERTAINTY_MAX, certaintyMark, certaintyReport, type Confidence } from './certainty.ts';

const TAPS = [undefined, 'unsure', 'sure'] as const;

describe('certaintyMark', () => {
	it.each<[Confidence | undefined, number, number, number]>([
		[undefined, 1, 0.5, 0],
		['unsure', 2, 0, -2],
		['sure', 3, -1.5, -6]
	])('%s: right %d, half right %d, wrong %d', (confidence, right, half, wrong) => {
		expect([1, 0.5, 0].map((score) => certaintyMark(score, confidence))).toEqual([right, half, wrong]);
	});

	it.each<[number, Confidence | undefined]>([
		[0.3, undefined],
		[0.6, undefined],
		[0.7, 'unsure'],
		[0.79, 'unsure'],
		[0.81, 'sure'],
		[1, 'sure']
	])('right with probability %d: %s pays best', (probability, best) => {
		const paid = TAPS.map((tap) => certaintyMark(probability, tap));
		expect(TAPS[paid.indexOf(Math.max(...paid))]).toBe(best);
	});

	it('rises with the score and never exceeds the best mark', () => {
		const share = fc.double({ min: 0, max: 1, noNaN: true });
		fc.assert(
			fc.property(share, share, fc.constantFrom(...TAPS), (one, other, tap) => {
				const [less, more] = [Math.min(one, other), Math.max(one, other)];
				expect(certaintyMark(less, tap)).toBeLessThanOrEqual(certaintyMark(more, tap) + 1e-12);
				expect(certaintyMark(more, tap)).toBeLessThanOrEqual(CERTAINTY_MAX);
			})
		);
	});
});

describe('certaintyReport', () => {
	it('sums the marks, and counts each tap', () => {
		expect(
			certaintyReport([
				{ score: 1, confidence: 'sure' },
				{ score: 0, confidence: 'sure' },
				{ score: 0.5, confidence: 'unsure' },
				{ score: 1 },
				{ score: 0 }
			])
		).toEqual({ marks: -2, best: 15, sure: { count: 2, right: 1 }, unsure: { count: 1, right: 0.5 } });
	});

	it.each([[[]], [[{ score: 1 }, { score: 0 }]]])('says nothing where nothing was tapped: %j', (answers) => {
		expect(certaintyReport(answers)).toBeUndefined();
	});
});
