/** From the file of a map to its words, which are the bank's, and its drawing, which is the same in every language. */
import type { MapHead, MapPlace, MapSheet } from '../bank.ts';
import { regionId, type MapFile } from '../source/map.schema.ts';
import { placesOf } from '../source/places.ts';
import type { EntityRow } from '../source/tables.schema.ts';

export function mapHead(map: MapFile, entities: readonly EntityRow[]): MapHead {
	const { id, title, intro, groups } = map;
	const names = placesOf(map, entities).flatMap((place) =>
		place.entity === undefined ? [] : [[place.id, place.entity] as const]
	);
	return { id, title, intro, groups, names: Object.fromEntries(names) };
}

/** Regions below, then areas, then points. */
export function mapSheet({ id, width, height, ground = '', regions, areas, points }: MapFile): MapSheet {
	const places: MapPlace[] = [
		...regions.map(({ iso, ...rest }) => ({ kind: 'region' as const, id: regionId(iso), ...rest })),
		...areas.map(({ entity, ...rest }) => ({ kind: 'area' as const, id: entity, ...rest })),
		...points.map(({ entity, ...rest }) => ({ kind: 'point' as const, id: entity, ...rest }))
	];
	return { id, width, height, ground, places };
}
