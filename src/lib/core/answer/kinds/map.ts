import type { MapItem } from '#lib/core/bank/bank.ts';
import type { Judgement } from '../judgement.ts';
import { markTicked } from './multiple.ts';
import { markPick } from './single.ts';

/** Whether one place is chosen, because one is right, and not as many as apply. */
export function picksOne({ choices }: Pick<MapItem, 'choices'>): boolean {
	return choices.filter(({ key }) => key).length === 1;
}

/** One place to find: 1 for it alone, else 0. Several: as in `multiple`. The part of a place has its id. */
export function markMap(item: MapItem, places: readonly string[]): Judgement {
	const key = item.choices.find((choice) => choice.key);
	if (!picksOne(item) || key?.fact === undefined) return markTicked(item.choices, places);
	const [place = null, another] = places;
	return markPick(item.choices, another === undefined ? place : null, { part: key.id, fact: key.fact });
}
