/** What the analysis says of the bank: rule B08 on the answers of real classes. */
import { suspicions, type EmpiricalReason, type ItemStatistics } from '../bank/lint/empirical.ts';
import type { ItemAnalysis } from './analyse.ts';

export interface ItemFinding {
	readonly item: ItemAnalysis;
	/** `few`: nothing can be said yet. `good`: nothing speaks against it. */
	readonly verdict: 'few' | 'good' | 'watch' | 'retire';
	/** Why, weightiest first; none unless it is to be watched or retired. */
	readonly reasons: readonly EmpiricalReason[];
}

/** A verdict on each question, in the order given; none under 30 first attempts. */
export function findingsOf(items: readonly ItemAnalysis[]): readonly ItemFinding[] {
	const suspected = new Map(suspicions(items.map(statisticsOf)).map((one) => [one.item, one]));
	return items.map((item) => {
		const found = suspected.get(item.key);
		if (found !== undefined) return { item, verdict: found.verdict, reasons: found.reasons };
		return { item, verdict: item.certainty === 'few' ? 'few' : 'good', reasons: [] };
	});
}

/**
 * The wrong options of a picture and a pairing are too many to count as idle two at a time: only one list of
 * alternatives is judged by it.
 */
function statisticsOf(item: ItemAnalysis): ItemStatistics {
	const { key, answers, discrimination, efficiency, facility, options } = item;
	const isOneList = new Set(options.map(({ part }) => part)).size === 1;
	const high = discrimination?.bounds?.greatest;
	return {
		item: key,
		answers,
		...(high === undefined ? {} : { discriminationHigh: high }),
		...(efficiency === null ? {} : { efficiency: efficiency.value }),
		...(facility === null ? {} : { facility: facility.value }),
		nonFunctioning: isOneList ? options.filter(({ isIdle }) => isIdle).length : 0,
		possibleMiskey: options.some(({ isRival }) => isRival)
	};
}
