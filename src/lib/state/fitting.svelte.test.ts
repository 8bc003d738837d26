import { describe, expect, it } from 'vitest';
import { anAdoption, anAnswer } from '#lib/core/log/event.arbitrary.ts';
import type { Answered } from '#lib/core/log/event.ts';
import { DEFAULT_WEIGHTS } from '#lib/core/memory/fsrs.ts';
import { readWeights } from '#lib/core/memory/read-weights.ts';
import { breathe, spawnFitWorker } from './fit-host.ts';
import { Fitting } from './fitting.svelte.ts';

const DAY = 86_400_000;
/** A learner who forgets nothing in ten days, or everything: the defaults are far from both. */
function answersOf(count: number, isRight: (number: number) => boolean): Answered[] {
	return Array.from({ length: count }, (_, number) =>
		anAnswer(number, {
			fact: `f${String(number % 30)}`,
			day: 20_454 + Math.floor(number / 30) * 9,
			at: 1_767_225_600_000 + Math.floor(number / 30) * 9 * DAY + (number % 30) * 60_000,
			score: isRight(number) ? 1 : 0
		})
	);
}
const forgetful = answersOf(2000, (number) => (number * 7) % 10 < 4);

describe('Fitting, with its worker', () => {
	it('fits, and says what to log', async () => {
		const fitting = new Fitting({ spawn: spawnFitWorker, breathe });
		const under = fitting.fit({ events: forgetful, answers: forgetful, seed: 'test' });
		expect(fitting.busy).toBe(true);
		const adoption = await under;
		expect(fitting.busy).toBe(false);
		expect(adoption).toMatchObject({ kind: 'weights-adopted', reviews: 2000 });
		expect(readWeights(adoption?.weights).ok).toBe(true);
		expect(adoption!.heldOut.after).toBeLessThan(adoption!.heldOut.before);
	});

	it('audits', async () => {
		const fitting = new Fitting({ spawn: spawnFitWorker, breathe });
		const audit = await fitting.audit({ events: forgetful, answers: forgetful, seed: 'test' });
		expect(audit?.answers).toBe(1970);
		expect(audit?.comparisons).toHaveLength(2);
	});

	it('leaves the page free to paint while it works', async () => {
		const fitting = new Fitting({ spawn: spawnFitWorker, breathe });
		let turns = 0;
		let isOver = false as boolean;
		const under = fitting.fit({ events: forgetful, answers: forgetful, seed: 'test' }).then(() => (isOver = true));
		while (!isOver) {
			await breathe();
			turns += 1;
		}
		await under;
		expect(turns).toBeGreaterThan(3);
	});
});

describe('Fitting, before it asks the worker', () => {
	let asked = 0;
	const idle = () => {
		asked = 0;
		const refuse = () => {
			asked += 1;
			throw new Error('no worker here');
		};
		return new Fitting({ spawn: refuse, breathe });
	};
	const log = (answers: readonly Answered[], adopted?: number) => ({
		events: adopted === undefined ? answers : [...answers, { ...anAdoption(9999, DEFAULT_WEIGHTS), reviews: adopted }],
		answers,
		seed: 'test'
	});

	it.each([
		['fewer than 200 answers', log(forgetful.slice(0, 199))],
		['fewer than 200 since the last fit', log(forgetful.slice(0, 500), 301)],
		['less than a quarter more than the last fit had seen', log(forgetful, 1601)]
	])('waits with %s', async (_, given) => {
		expect(await idle().fit(given)).toBeNull();
		expect(asked).toBe(0);
	});

	it('asks it from then on', async () => {
		expect(await idle().fit(log(forgetful, 1600))).toBeNull();
		expect(asked).toBe(1);
	});

	it('does not try again with nearly the same answers', async () => {
		const fitting = idle();
		for (const count of [1000, 1001, 1099, 1100]) await fitting.fit(log(forgetful.slice(0, count)));
		expect(asked).toBe(2);
	});

	it('comes to nothing when the worker breaks', async () => {
		const broken = {
			postMessage: () => broken.onerror(),
			terminate: () => undefined,
			onmessage: null,
			onerror: null as any
		};
		const fitting = new Fitting({ spawn: () => broken, breathe });
		expect(await fitting.fit(log(forgetful))).toBeNull();
		expect(await fitting.audit(log(forgetful))).toBeNull();
		expect(fitting.busy).toBe(false);
	});
});
