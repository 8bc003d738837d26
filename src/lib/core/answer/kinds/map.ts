import type { MapItem } from '#lib/core/bank/bank.ts';
import type { Judgement } from '../judgement.ts';
import { markTicked } from './multiple.ts';
import { picksOne } from './picks-one.ts';
import { markPick } from './single.ts';

/** One place to find: 1 for it alone, else 0. Several: as in `multiple`. The part of a place has its id. */
export function markMap(item: MapItem, places: readonly string[]): Judgement {
	const key = item.choices.find((choice) => choice.key);
	if (!picksOne(item) || key?.fact === undefined) return markTicked(item.choices, places);
	const [place = null, another] = places;
	return markPick(item.choices, another === undefined ? place : null, { part: key.id, fact: key.fact });
}
