/** The space that the browser allows runs out, by its own quota. */
import type { Bench } from './bench.ts';
import { suite } from './suites.ts';

const WHAT = 'the quota is used up';

export async function run(bench: Bench): Promise<void> {
	for (const { name } of bench.engines)
		if (name !== 'chromium') bench.leaveOut({ what: WHAT, engine: name, why: 'its quota cannot be set from outside' });
	if (bench.engines.some(({ name }) => name === 'chromium'))
		await suite(bench, 'playwright', {
			faults: [10],
			what: WHAT,
			engine: 'chromium',
			tried: 1,
			detected: 1,
			note: 'saved in the space held back, and said; taken again when there is room',
			files: ['tests/e2e/quota.spec.ts']
		});
}
