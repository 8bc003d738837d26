/** Random lives of two devices with up to three tabs each, held against a plain reference. */
import { OVER_MEMORY } from '#lib/state/model-size.ts';
import type { Bench } from './bench.ts';
import { suite } from './suites.ts';

export const run = (bench: Bench): Promise<void> =>
	suite(bench, 'vitest', {
		faults: [1, 5, 12, 13, 29],
		what: 'answers, undos, tabs, kills, restores, merges at random',
		engine: 'node',
		tried: OVER_MEMORY.runs * OVER_MEMORY.steps,
		note: 'the same as a plain reference after every tenth step, and everywhere in the end',
		files: ['src/lib/state/model.test.ts']
	});
