/** The places of a map as a list, each with the facts that speak of it. */
import type { Entity, Fact, MapHead } from '../bank/bank.ts';
import type { EntityId } from '../ids.ts';
import type { Mentions } from './mentions.ts';

export interface ListedPlace {
	/** On the map. */
	readonly id: string;
	/** From 1, by which it is found in the picture. */
	readonly number: number;
	readonly entity: Entity;
	readonly facts: readonly Fact[];
}

export interface PlaceGroup {
	readonly id: string;
	readonly title: string;
	readonly places: readonly ListedPlace[];
}

/** In the order of the map's groups, numbered through. Throws where a map names what the bank does not have. */
export function placesOf(
	{ id, groups, names }: MapHead,
	entities: ReadonlyMap<EntityId, Entity>,
	mentions: Mentions
): PlaceGroup[] {
	let number = 0;
	return groups.map((group) => ({
		id: group.id,
		title: group.title,
		places: group.places.map((place) => {
			const name = names[place];
			const entity = name && entities.get(name);
			if (!entity) throw new Error(`Inconsistent: map ${id} lists ${place}, which has no name`);
			number += 1;
			return { id: place, number, entity, facts: mentions.get(entity.id) ?? [] };
		})
	}));
}
