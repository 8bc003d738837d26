/** The model test: random lives of devices and tabs against a plain reference. Run over memory and in a real browser. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Disk, ModelWorld, type Step } from './model-world.ts';

interface Size {
	readonly runs: number;
	readonly steps: number;
	/** All that must be true is looked at after so many steps, and at the end. */
	readonly every: number;
	/** Where the runner sets none. */
	readonly seed?: number;
}

const step: fc.Arbitrary<Step> = fc.record({
	what: fc.constantFrom<Step['what']>(
		...([
			'rest',
			'answer',
			'answer2',
			'undo',
			'redo',
			'overrule',
			'setting',
			'open',
			'kill',
			'close',
			'full',
			'restore'
		] as const)
	),
	device: fc.nat(1),
	tab: fc.nat(2),
	pick: fc.nat(999)
});

export function modelSuite(name: string, makeDisk: () => Disk, { runs, steps, every, ...drawn }: Size): void {
	it(`${name}: ${runs * steps} steps, nothing lost, nothing invented, the same state everywhere`, async () => {
		let walked = 0;
		await fc.assert(
			fc.asyncProperty(fc.array(step, { minLength: steps, maxLength: steps, size: 'max' }), async (life) => {
				const world = new ModelWorld([makeDisk(), makeDisk()]);
				try {
					for (const [index, one] of life.entries()) {
						await world.run(one);
						walked += 1;
						if (index % every === every - 1) await world.check();
					}
					await world.unite();
				} finally {
					await world.end();
				}
			}),
			{ numRuns: runs, ...drawn }
		);
		expect(walked).toBe(runs * steps);
	}, 120_000);
}
