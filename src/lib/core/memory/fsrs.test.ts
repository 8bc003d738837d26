import { FSRSAlgorithm, forgetting_curve } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import { pick, type Random, seeded } from '../random.ts';
import {
	DAYS_MAX,
	DEFAULT_WEIGHTS,
	type Grade,
	interval,
	retrievability,
	type State,
	step,
	type Weights
} from './fsrs.ts';
import { readWeights } from './read-weights.ts';

const GRADES: readonly Grade[] = [1, 2, 3, 4];
const STEPS = 20_000;
const LENGTH = 25;

/** The native module of the authors' own implementation in Rust, where the platform has one. */
const binding = await import('@open-spaced-repetition/binding').catch((reason: unknown) => {
	console.warn('SKIPPED: no comparison with the Rust implementation, its native module does not load:', reason);
	return undefined;
});

const between = (random: Random, least: number, greatest: number): number => least + random() * (greatest - least);
const gradeOf = (random: Random): Grade => pick(GRADES, random) ?? 3;
/** Often the same day, mostly days to months, now and then decades. */
const elapsedOf = (random: Random): number =>
	pick([0, 0, 1, Math.floor(random() * 8), Math.floor(random() ** 3 * 400), Math.floor(random() * DAYS_MAX)], random) ??
	0;
const stateOf = (random: Random): State => ({
	stability: Math.exp(between(random, Math.log(0.001), Math.log(DAYS_MAX))),
	difficulty: between(random, 1, 10)
});

function weightsOf(random: Random): Weights {
	const moved = DEFAULT_WEIGHTS.map((weight) => weight * between(random, 0.7, 1.3));
	const read = readWeights(moved);
	return read.ok ? read.value : weightsOf(random);
}

const gap = (one: number, other: number): number =>
	Math.abs(one - other) / Math.max(Math.abs(one), Math.abs(other), 1e-9);

interface Worst {
	gap: number;
	steps: number;
	sameDay: number;
	where: unknown;
}
const note = (worst: Worst, found: number, where: unknown): void => {
	worst.steps += 1;
	if (found > worst.gap || Number.isNaN(found)) Object.assign(worst, { gap: found, where });
};
const newWorst = (): Worst => ({ gap: 0, steps: 0, sameDay: 0, where: undefined });

describe('against ts-fsrs 5.4.2', () => {
	it('20,000 random steps: the same states, retrievabilities and intervals to 1e-6', () => {
		const random = seeded('fsrs: differential');
		const worst = newWorst();
		while (worst.steps < STEPS) {
			const weights = worst.steps % 2 === 0 ? DEFAULT_WEIGHTS : weightsOf(random);
			const retention = between(random, 0.7, 0.99);
			const theirs = new FSRSAlgorithm({ w: [...weights], request_retention: retention });
			let state = random() < 0.5 ? null : stateOf(random);
			for (let index = 0; index < LENGTH; index++) {
				const [grade, elapsed] = [gradeOf(random), elapsedOf(random)];
				const [ours, other] = [step(weights, state, grade, elapsed), theirs.next_state(state, elapsed, grade)];
				const recall = retrievability(weights, elapsed, ours.stability);
				const days = interval(weights, ours.stability, retention);
				const gaps = [
					gap(ours.stability, other.stability),
					gap(ours.difficulty, other.difficulty),
					gap(recall, forgetting_curve(weights, elapsed, other.stability)),
					gap(days, theirs.next_interval(other.stability, elapsed))
				];
				note(worst, Math.max(...gaps), { weights, state, grade, elapsed, ours, other });
				if (elapsed === 0 && state !== null) worst.sameDay += 1;
				state = ours;
			}
		}
		expect(worst.gap, JSON.stringify(worst.where)).toBeLessThan(1e-6);
		expect(worst.steps).toBeGreaterThanOrEqual(STEPS);
		expect(worst.sameDay).toBeGreaterThan(STEPS / 10);
	});
});

describe.skipIf(binding === undefined)('against the Rust implementation, which counts in 32 bits', () => {
	const { FSRSBinding, BindingMemoryState } = binding ?? {};
	const native = FSRSBinding === undefined ? undefined : new FSRSBinding([...DEFAULT_WEIGHTS]);
	const asked = (state: State | null, elapsed: number) => {
		const given =
			state === null || !BindingMemoryState ? null : new BindingMemoryState(state.stability, state.difficulty);
		const next = native?.nextStates(given, 0.9, elapsed);
		if (next === undefined) throw new Error('not loaded');
		return { 1: next.again, 2: next.hard, 3: next.good, 4: next.easy };
	};

	it('20,000 random steps: the same states and intervals to 5e-5', () => {
		const random = seeded('fsrs: binding');
		const worst = newWorst();
		for (let index = 0; index < STEPS / GRADES.length; index++) {
			const state = index % 20 === 0 ? null : { ...stateOf(random), stability: between(random, 0.01, 500) };
			const elapsed = elapsedOf(random);
			const next = asked(state, elapsed);
			for (const grade of GRADES) {
				const ours = step(DEFAULT_WEIGHTS, state, grade, elapsed);
				const { memory, interval: days } = next[grade];
				const off = Math.max(0, Math.abs(Math.max(days, 1) - interval(DEFAULT_WEIGHTS, ours.stability, 0.9)) - 0.51);
				const gaps = [gap(ours.stability, memory.stability), gap(ours.difficulty, memory.difficulty), off / (days + 1)];
				note(worst, Math.max(...gaps), {
					state,
					grade,
					elapsed,
					ours,
					theirs: [memory.stability, memory.difficulty, days]
				});
			}
		}
		expect(worst.gap, JSON.stringify(worst.where)).toBeLessThan(5e-5);
		expect(worst.steps).toBe(STEPS);
	});

	it('histories of 25 answers, each side going on from its own states: the same to 1e-3', () => {
		const random = seeded('fsrs: histories');
		const worst = newWorst();
		for (let history = 0; history < 200; history++) {
			let [ours, theirs]: [State | null, State | null] = [null, null];
			for (let index = 0; index < LENGTH; index++) {
				const [grade, elapsed] = [gradeOf(random), elapsedOf(random)];
				[ours, theirs] = [step(DEFAULT_WEIGHTS, ours, grade, elapsed), asked(theirs, elapsed)[grade].memory];
			}
			if (ours !== null && theirs !== null) note(worst, gap(ours.stability, theirs.stability), { ours, theirs });
		}
		expect(worst.gap, JSON.stringify(worst.where)).toBeLessThan(1e-3);
		expect(worst.steps).toBe(200);
	});
});

describe('step', () => {
	it.each<[Grade, State]>([
		[1, { stability: 0.212, difficulty: 6.4133 }],
		[2, { stability: 1.2931, difficulty: 5.11217071 }],
		[3, { stability: 2.3065, difficulty: 2.11810397 }],
		[4, { stability: 8.2956, difficulty: 1 }]
	])('a first answer of grade %i', (grade, expected) => {
		expect(step(DEFAULT_WEIGHTS, null, grade, 0)).toEqual(expected);
	});

	it('better grades never leave a shorter memory', () => {
		const random = seeded('fsrs: order');
		for (let index = 0; index < 2000; index++) {
			const [state, elapsed] = [stateOf(random), elapsedOf(random)];
			const [again, hard, good, easy] = GRADES.map((grade) => step(DEFAULT_WEIGHTS, state, grade, elapsed).stability);
			expect([again, hard, good, easy].toSorted((a, b) => Number(a) - Number(b))).toEqual([again, hard, good, easy]);
		}
	});

	it('stays within its ranges, whatever comes', () => {
		const random = seeded('fsrs: ranges');
		for (let chain = 0; chain < 200; chain++) {
			const weights = weightsOf(random);
			let state: State | null = null;
			for (let index = 0; index < LENGTH; index++) {
				state = step(weights, state, chain % 3 === 0 ? 4 : gradeOf(random), elapsedOf(random));
				expect(state.stability >= 0.001 && state.stability <= DAYS_MAX).toBe(true);
				expect(state.difficulty >= 1 && state.difficulty <= 10).toBe(true);
			}
		}
	});
});

describe('retrievability and interval', () => {
	it.each([0.1, 1, 30, DAYS_MAX])('after S = %d days it is 0.9, and that is the interval', (stability) => {
		expect(retrievability(DEFAULT_WEIGHTS, stability, stability)).toBeCloseTo(0.9, 7);
		expect(retrievability(DEFAULT_WEIGHTS, 0, stability)).toBe(1);
		expect(interval(DEFAULT_WEIGHTS, stability, 0.9)).toBe(Math.max(1, Math.round(stability)));
	});

	it.each<[number, number, number]>([
		[100, 0.85, 191],
		[100, 0.9, 100],
		[100, 0.95, 40],
		[0.001, 0.9, 1],
		[DAYS_MAX, 0.7, DAYS_MAX]
	])('S = %d at %d: %i days', (stability, retention, days) => {
		expect(interval(DEFAULT_WEIGHTS, stability, retention)).toBe(days);
	});
});
