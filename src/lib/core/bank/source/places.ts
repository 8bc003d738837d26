/** The places of a map with what they are. */
import type { EntityId } from '#lib/core/ids.ts';
import { regionId, type MapFile } from './map.schema.ts';
import type { Path } from './path.ts';
import type { EntityRow } from './tables.schema.ts';

interface PlaceRow {
	readonly id: string;
	/** Undefined for a region whose code no entity has. */
	readonly entity: EntityId | undefined;
	/** Where it is named, inside the map. */
	readonly path: Path;
}

/** In the order in which they are drawn: regions, areas, points. */
export function placesOf({ regions, areas, points }: MapFile, entities: readonly EntityRow[]): PlaceRow[] {
	// a city has the code of its state as well
	const states = entities.filter(({ type }) => type === 'state' || type === 'power');
	const byCode = new Map(states.flatMap(({ id, iso }) => (iso === undefined ? [] : [[iso, id] as const])));
	const named = (list: string) => (row: { readonly entity: EntityId }, at: number) => ({
		id: row.entity,
		entity: row.entity,
		path: [list, at, 'entity']
	});
	return [
		...regions.map(({ iso }, at) => ({ id: regionId(iso), entity: byCode.get(iso), path: ['regions', at, 'iso'] })),
		...areas.map(named('areas')),
		...points.map(named('points'))
	];
}
