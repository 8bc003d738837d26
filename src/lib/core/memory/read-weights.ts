/** Weights from outside: a fit, a file. */
import type { Fault, Result } from '../fault.ts';
import type { Weights } from './fsrs.ts';

/** Least and greatest of each, inclusive: what the authors' optimiser can give (ts-fsrs 5.4.2, `CLAMP_PARAMETERS`). */
export const WEIGHT_BOUNDS: readonly (readonly [least: number, greatest: number])[] = [
	...([
		[0.001, 100],
		[0.001, 100],
		[0.001, 100],
		[0.001, 100],
		[1, 10],
		[0.001, 4],
		[0.001, 4]
	] as const),
	...([
		[0.001, 0.75],
		[0, 4.5],
		[0, 0.8],
		[0.001, 3.5],
		[0.001, 5],
		[0.001, 0.25],
		[0.001, 0.9]
	] as const),
	...([
		[0, 4],
		[0, 1],
		[1, 6],
		[0, 2],
		[0, 2],
		[0.01, 0.8],
		[0.1, 0.8]
	] as const)
];

const isWeights = (value: readonly unknown[], faults: readonly Fault[]): value is Weights => faults.length === 0;

/**
 * The weights, or a fault `weights-unreadable` for each that is not a number within its bounds (`data.index`, and
 * `data.value` where it is a number), or one with `data.length` when there are not 21. Nothing is put right in silence.
 */
export function readWeights(value: unknown): Result<Weights, 'weights-unreadable'> {
	const list: readonly unknown[] = Array.isArray(value) ? value : [];
	if (list.length !== WEIGHT_BOUNDS.length) {
		return { ok: false, faults: [{ code: 'weights-unreadable', data: { length: list.length } }] };
	}
	const faults = WEIGHT_BOUNDS.flatMap(([least, greatest], index): Fault<'weights-unreadable'>[] => {
		const weight = list[index];
		if (typeof weight !== 'number') return [{ code: 'weights-unreadable', data: { index } }];
		return weight >= least && weight <= greatest
			? []
			: [{ code: 'weights-unreadable', data: { index, value: weight } }];
	});
	return isWeights(list, faults) ? { ok: true, value: list } : { ok: false, faults };
}
