/** maps/<id>.yaml: what is drawn of a map, and what its places are. Names come from the entities. */
import { z } from 'zod';
import { entityId, legible, mapId, partId, sentences, words } from './words.schema.ts';

/** In units of the map: finer than this nothing is drawn. */
const length = z.number().min(0, 'number-too-small').max(10_000, 'number-too-big');
const spot = z.tuple([length, length]);
/** The data of an SVG path of straight lines. */
const outline = legible(6000).regex(/^[MLHVZmlhvz0-9 .,-]+$/u, 'outline-malformed');

const region = z.strictObject({
	/** ISO 3166-1 alpha-2: the region is the entity with this code. Its id is the code in small letters. */
	iso: z.string().regex(/^[A-Z]{2}$/u, 'iso-malformed'),
	label: spot,
	/** It stands out on the map. */
	stressed: z.boolean().default(false),
	outline
});
/** Points and areas have the id of their entity. */
const point = z.strictObject({ entity: entityId, at: spot, label: spot });
const area = z.strictObject({ entity: entityId, at: spot, radii: spot, turn: z.number().default(0), label: spot });
const group = z.strictObject({ id: partId, title: words, places: z.array(partId).min(1, 'list-empty') });

export const mapSchema = z.strictObject({
	id: mapId,
	title: words,
	/** What kind of map it is, and what it does not claim. */
	intro: sentences,
	/** West, south, east, north in degrees: what the script that draws the outlines goes by. */
	bounds: z.tuple([z.number(), z.number(), z.number(), z.number()]),
	width: length,
	height: length,
	groups: z.array(group).min(1, 'list-empty').max(8, 'list-too-long'),
	areas: z.array(area).max(10, 'list-too-long').default([]),
	points: z.array(point).max(40, 'list-too-long').default([]),
	regions: z.array(region).max(60, 'list-too-long').default([]),
	ground: outline.optional()
});

export type MapFile = z.infer<typeof mapSchema>;

/** The id of a region, from its code. */
export const regionId = (iso: string): string => iso.toLowerCase();
