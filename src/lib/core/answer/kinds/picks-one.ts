import type { MapItem } from '#lib/core/bank/bank.ts';

/** Whether one place is chosen, because one is right, and not as many as apply. */
export function picksOne({ choices }: Pick<MapItem, 'choices'>): boolean {
	return choices.filter(({ key }) => key).length === 1;
}
