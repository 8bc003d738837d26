import { describe, expect, it } from 'vitest';
import type { Entity, Fact, MapHead } from '../bank/bank.ts';
import type { EntityId } from '../ids.ts';
import { placesOf } from './map-places.ts';

const entity = (id: string) => [id as EntityId, { id, name: id.toUpperCase() } as unknown as Entity] as const;
const ENTITIES = new Map([entity('china'), entity('india'), entity('canton')]);
const HEAD = {
	id: 'tea',
	groups: [
		{ id: 'growers', title: 'Growers', places: ['cn', 'in'] },
		{ id: 'ports', title: 'Ports', places: ['port'] }
	],
	names: { cn: 'china', in: 'india', port: 'canton' }
} as unknown as MapHead;
const FACT = { id: 'p01-1' } as unknown as Fact;
const MENTIONS = new Map([['india' as EntityId, [FACT]]]);

describe('the places of a map', () => {
	it('are numbered through the groups, in the order of the map', () => {
		const groups = placesOf(HEAD, ENTITIES, MENTIONS);
		expect(groups.map(({ title, places }) => [title, places.map(({ id, number }) => `${number} ${id}`)])).toEqual([
			['Growers', ['1 cn', '2 in']],
			['Ports', ['3 port']]
		]);
	});

	it('carry their name and the facts that speak of it', () => {
		const [cn, india] = placesOf(HEAD, ENTITIES, MENTIONS)[0]?.places ?? [];
		expect(cn).toMatchObject({ entity: { name: 'CHINA' }, facts: [] });
		expect(india).toMatchObject({ entity: { name: 'INDIA' }, facts: [FACT] });
	});

	it('without a name are a fault of the build, not a gap in the list', () => {
		expect(() => placesOf({ ...HEAD, names: {} }, ENTITIES, MENTIONS)).toThrow(/Inconsistent: map tea lists cn/);
	});
});
