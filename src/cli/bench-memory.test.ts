import { describe, expect, it } from 'vitest';
import { readEvent } from '#lib/core/log/read-event.ts';
import { effectiveAnswers } from '#lib/core/log/effective.ts';
import { benchFit, benchRebuild, generatedLog } from './bench-memory.ts';

describe('the generated log', () => {
	it('is of answers that the reader takes, in order, the same every time', () => {
		const log = generatedLog(1000, 0.4);
		expect(log.every((event) => readEvent(event).ok)).toBe(true);
		expect(effectiveAnswers(log.toReversed())).toEqual(log);
		expect(new Set(log.map(({ id }) => id)).size).toBe(1000);
		expect(generatedLog(1000, 0.4)).toEqual(log);
	});

	it('asks each fact fifty times, and has as many choices as wanted', () => {
		const facts = (chosen: number) => generatedLog(1000, chosen).flatMap(({ parts }) => parts);
		expect(new Set(facts(0).map(({ fact }) => fact)).size).toBe(20);
		expect(facts(0).every(({ chance }) => chance === 0)).toBe(true);
		const share = facts(0.4).filter(({ chance }) => chance > 0).length / 1000;
		expect(Math.abs(share - 0.4)).toBeLessThan(0.05);
	});
});

describe('the benches', () => {
	it('measure by the clock that is handed in, each beside its floor', () => {
		let ticks = 0;
		const now = () => (ticks += 1);
		const measures = [...benchRebuild(500, now), ...benchFit(500, now)];
		expect(measures.map(({ budget, taken, floor, most, least }) => [budget, taken, floor, most ?? least])).toEqual([
			['P5', 1, 1, 2],
			['P5', 1, 1, 2],
			['P5', 50, 1, 10],
			['P8', 1, 1, 4]
		]);
	});
});
