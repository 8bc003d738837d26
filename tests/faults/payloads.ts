/** Hostile texts through every door: none runs, none becomes more than a text. */
import { DOORS } from '../fixtures/doors.ts';
import { PAYLOADS } from '../fixtures/payloads.ts';
import type { Bench } from './bench.ts';
import { suite } from './suites.ts';

export async function run(bench: Bench): Promise<void> {
	const row = { faults: [15, 16, 19], what: 'hostile texts through every door', tried: PAYLOADS.length };
	await suite(bench, 'vitest', {
		...row,
		engine: 'node',
		note: `through ${DOORS.length} readers, 0 executed`,
		files: ['tests/unit/doors.test.ts']
	});
	if (bench.engines.some(({ name }) => name === 'chromium'))
		await suite(bench, 'playwright', {
			...row,
			engine: 'chromium',
			note: 'through every screen, field, address and file, 0 executed',
			files: ['tests/e2e/guard.spec.ts']
		});
}
