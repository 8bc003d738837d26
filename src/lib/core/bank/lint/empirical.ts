/** B08. Items that the answers of real classes speak against. */

/** Statistics of one item, as an analysis of results gives them. */
export interface ItemStatistics {
	readonly item: string;
	readonly answers: number;
	/** Upper bound of the 95 % interval of the discrimination index, −100 … 100. */
	readonly discriminationHigh?: number;
	/** Discriminative efficiency, −100 … 100. */
	readonly efficiency?: number;
	/** Facility index, 0 … 1. */
	readonly facility?: number;
	/** Wrong options that fewer than 5 % choose, or that the better learners choose (Tarrant, Ware & Mohammed 2009). */
	readonly nonFunctioning?: number;
	/** A wrong option goes with a good paper more than the key does. */
	readonly possibleMiskey?: boolean;
}

export type EmpiricalReason = 'miskey' | 'discrimination' | 'efficiency' | 'easy' | 'hard' | 'distractors';

export interface Suspicion {
	readonly item: string;
	/** `watch` from 30 answers on, `retire` from 50; below that nothing is said. */
	readonly verdict: 'watch' | 'retire';
	readonly reasons: readonly EmpiricalReason[];
}

const ANSWERS = { watch: 30, verdict: 50 };
/** Moodle calls an efficiency below 15 dubious; the other bounds are those of the assessment rules. */
const BOUNDS = { discrimination: 10, efficiency: 15, hard: 0.2, easy: 0.95 };

/** Items with too little discrimination, out of the range of difficulty, or with two wrong options that nobody takes. */
export function suspicions(statistics: readonly ItemStatistics[]): Suspicion[] {
	return statistics.flatMap((one) => {
		const reasons = one.answers < ANSWERS.watch ? [] : reasonsFor(one);
		if (reasons.length === 0) return [];
		return [{ item: one.item, verdict: one.answers < ANSWERS.verdict ? 'watch' : 'retire', reasons }];
	});
}

function reasonsFor(one: ItemStatistics): EmpiricalReason[] {
	const { discriminationHigh, efficiency, facility, nonFunctioning } = one;
	return [
		...(one.possibleMiskey === true ? ['miskey' as const] : []),
		...(discriminationHigh !== undefined && discriminationHigh < BOUNDS.discrimination
			? ['discrimination' as const]
			: []),
		...(efficiency !== undefined && efficiency < BOUNDS.efficiency ? ['efficiency' as const] : []),
		...(facility !== undefined && facility < BOUNDS.hard ? ['hard' as const] : []),
		...(facility !== undefined && facility > BOUNDS.easy ? ['easy' as const] : []),
		...((nonFunctioning ?? 0) >= 2 ? ['distractors' as const] : [])
	];
}
