import { describe, expect, it } from 'vitest';
import { togetherTrial } from './together-trial.ts';

/** Nats: what a fit may cost at most, as in the laboratory. */
const HARM = 0.002;
const learners = ['tuning/two/0', 'tuning/two/3', 'tuning/two/5', 'tuning/two/9'];
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('fitted weights and the adjustment', () => {
	it.each([0.5, 1])('foretell together no worse than either alone, at %d of the published spread', (spread) => {
		const trials = learners.map((seed) => togetherTrial(seed, { reviews: 2000, spread }));
		const adopted = trials.filter((trial) => trial.adopted);
		expect(adopted.length).toBeGreaterThan(0);
		for (const { defaults, adjusted, fitted, together } of adopted)
			expect(together).toBeLessThan(Math.min(defaults, adjusted, fitted) + HARM);
		const of = (part: 'defaults' | 'adjusted' | 'fitted' | 'together') => mean(adopted.map((trial) => trial[part]));
		expect(of('together')).toBeLessThan(of('defaults'));
		expect(of('together')).toBeLessThan(of('adjusted') + HARM / 4);
		expect(of('together')).toBeLessThan(of('fitted') + HARM / 4);
	});

	it('without an adoption are the adjustment alone', () => {
		const { adopted, defaults, adjusted, fitted, together } = togetherTrial('tuning/two/1', {
			reviews: 100,
			spread: 0.5
		});
		expect([adopted, fitted, together]).toEqual([false, defaults, adjusted]);
	});
});
