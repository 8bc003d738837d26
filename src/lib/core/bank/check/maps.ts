/** Rules on maps, and on the items that are answered on them. */
import { quote } from '../source/codes.ts';
import { placesOf } from '../source/places.ts';
import type { ItemRow } from '../source/objective.schema.ts';
import type { Located } from '../source/source.ts';
import { repeated } from './names.ts';
import { faultIn, isKnown, type CheckFault, type Register } from './register.ts';

/** Each place is drawn once, has a name, and stands once in the list beside the map. */
export function mapPlaces(bank: Register): CheckFault[] {
	return bank.source.maps.flatMap((map): CheckFault[] => {
		const places = placesOf(
			map.value,
			bank.source.entities.map(({ value }) => value)
		);
		const listed = map.value.groups.flatMap((group, at) =>
			group.places.map((id, place) => ({ id, path: ['groups', at, 'places', place] }))
		);
		const isDrawn = new Set(places.map(({ id }) => id));
		const isListed = new Set(listed.map(({ id }) => id));
		return [
			...[...repeated(places, ({ id }) => id), ...repeated(listed, ({ id }) => id)].map(({ row }) =>
				faultIn(map, 'part-duplicate', row.path, { part: row.id })
			),
			...places
				.filter(({ entity }) => !isNamed(entity, bank))
				.map(({ id, path }) => faultIn(map, 'place-nameless', path, { part: id })),
			...places
				.filter(({ id }) => !isListed.has(id))
				.map(({ id, path }) => faultIn(map, 'place-ungrouped', path, { part: id })),
			...listed
				.filter(({ id }) => !isDrawn.has(id))
				.map(({ id, path }) => faultIn(map, 'place-unknown', path, { part: id, map: map.value.id }))
		];
	});
}

/** An entity that exists, or may: its row, or the file of entities, could not be read. */
const isNamed = (entity: string | undefined, bank: Register): boolean =>
	entity === undefined
		? bank.source.unread.size > 0 || bank.source.unreadKinds.has('entities')
		: isKnown(bank, 'entities', entity);

/** An item is answered on a map that there is, with places that are on it. */
export function itemPlaces(item: Located<ItemRow>, bank: Register): CheckFault[] {
	const row = item.value;
	if (row.kind !== 'map') return [];
	const map = bank.maps.get(row.map)?.value;
	if (!map)
		return isKnown(bank, 'maps', row.map) ? [] : [faultIn(item, 'map-unknown', ['map'], { name: quote(row.map) })];
	const ids = new Set(placesOf(map, []).map(({ id }) => id));
	return row.choices.flatMap(({ id }, at) =>
		ids.has(id) ? [] : [faultIn(item, 'place-unknown', ['choices', at, 'id'], { part: id, map: row.map })]
	);
}
