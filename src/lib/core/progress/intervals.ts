/** How far a figure can be trusted. */
import type { Random } from '../random.ts';

export interface Interval {
	readonly least: number;
	readonly greatest: number;
}

/** A share of answers, with its interval. */
export interface Share extends Interval {
	readonly count: number;
	/** 0 … 1; 0 of none. */
	readonly share: number;
}

/** Of the normal distribution: 95 in 100 lie within so many standard deviations. */
const Z95 = 1.959964;

/**
 * A share and its 95 % interval by Wilson (1927), “Probable inference, the law of succession, and statistical inference”,
 * JASA 22, 209–212: it holds for few answers too, and never leaves 0 … 1. Of none it is 0 … 1.
 * @param right the sum of the scores, which may be shares themselves; then the interval is rather too wide
 */
export function wilson(right: number, count: number): Share {
	if (count === 0) return { count, share: 0, least: 0, greatest: 1 };
	const share = right / count;
	const square = (Z95 * Z95) / count;
	const centre = share + square / 2;
	const reach = Math.sqrt(square * share * (1 - share) + (square * square) / 4);
	const held = (value: number): number => Math.min(Math.max(value, 0), 1);
	return {
		count,
		share,
		least: held((centre - reach) / (1 + square)),
		greatest: held((centre + reach) / (1 + square))
	};
}

/** Of each block a sum, and how many values it sums. */
export interface Block {
	readonly sum: number;
	readonly count: number;
}

const ROUNDS = 1000;

/**
 * The 95 % interval of the mean over blocks of values that hang together, as the answers of a day do: blocks drawn with
 * replacement a thousand times (Efron 1979; by blocks: Davison and Hinkley 1997, section 3.8). Of none it has no bounds.
 */
export function bootstrap(blocks: readonly Block[], random: Random): Interval {
	if (blocks.length === 0) return { least: -Infinity, greatest: Infinity };
	const means = Array.from({ length: ROUNDS }, () => {
		let [sum, count] = [0, 0];
		for (let drawn = 0; drawn < blocks.length; drawn++) {
			const block = blocks[Math.floor(random() * blocks.length)];
			sum += block?.sum ?? 0;
			count += block?.count ?? 0;
		}
		return count === 0 ? 0 : sum / count;
	}).sort((one, other) => one - other);
	return { least: means[Math.floor(ROUNDS * 0.025)] ?? 0, greatest: means[Math.ceil(ROUNDS * 0.975) - 1] ?? 0 };
}
