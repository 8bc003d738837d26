// npm run maps -- questions/maps/sahel.yaml
// Draws the outlines and the ground of a map anew from Natural Earth (1:110m, public domain; npm world-atlas) within the
// bounds that the file gives, and says where each of its places lies. What editors wrote in the file stays.
import { readFileSync, writeFileSync } from 'node:fs';
import { feature, merge } from 'topojson-client';
import { isMap, isSeq, parseDocument } from 'yaml';

/** Units that a step between two points has at the least: the map is a sketch. */
const COARSE = 0.5;

/** @typedef {[number, number]} Point */

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('Say which map: npm run maps -- questions/maps/<name>.yaml');
const document = parseDocument(readFileSync(file, 'utf8'));
/** @type {{ width: number; height: number; bounds: number[]; regions: { iso: string }[] }} */
const map = document.toJS();
const [west = 0, south = 0, east = 0, north = 0] = map.bounds;
/** Equirectangular, true to scale along the middle parallel. */
const scale = map.width / (east - west);
const stretch = 1 / Math.cos((((south + north) / 2) * Math.PI) / 180);
const height = Math.round((north - south) * scale * stretch);

/** @type {(point: number[]) => Point} */
const project = ([longitude = 0, latitude = 0]) => [(longitude - west) * scale, (north - latitude) * scale * stretch];

/** Both ends of a border are drawn alike, so that neighbours keep touching. @type {(points: Point[]) => Point[]} */
function coarse(points) {
	/** @type {Point[]} */
	const kept = [];
	for (const [x, y] of points) {
		/** @type {Point} */
		const point = [Math.round(x / COARSE) * COARSE, Math.round(y / COARSE) * COARSE];
		const last = kept.at(-1);
		if (last === undefined || last[0] !== point[0] || last[1] !== point[1]) kept.push(point);
	}
	return kept.filter((point, at) => {
		const [before, after] = [kept[at - 1], kept[at + 1]];
		// what lies on a straight line adds nothing
		return (
			!before ||
			!after ||
			(point[0] - before[0]) * (after[1] - point[1]) !== (after[0] - point[0]) * (point[1] - before[1])
		);
	});
}

/** Cuts a ring to the frame, side by side (Sutherland & Hodgman 1974). @type {(ring: Point[]) => Point[]} */
function clipped(ring) {
	/** @type {[axis: 0 | 1, limit: number, sign: 1 | -1][]} */
	const sides = [
		[0, 0, 1],
		[0, map.width, -1],
		[1, 0, 1],
		[1, height, -1]
	];
	return sides.reduce((points, [axis, limit, sign]) => {
		/** @param {Point} point */
		const inside = (point) => sign * (point[axis] - limit) >= 0;
		return points.flatMap((point, at) => {
			const before = points.at(at - 1) ?? point;
			const share = (limit - before[axis]) / (point[axis] - before[axis]);
			/** @type {Point} */
			const crossing = [before[0] + share * (point[0] - before[0]), before[1] + share * (point[1] - before[1])];
			if (inside(point)) return inside(before) ? [point] : [crossing, point];
			return inside(before) ? [crossing] : [];
		});
	}, ring);
}

/** @type {(polygons: number[][][][]) => string} */
function outline(polygons) {
	const rings = polygons.flatMap((polygon) => polygon.slice(0, 1)).map((ring) => coarse(clipped(ring.map(project))));
	return rings
		.filter((ring) => ring.length > 3)
		.map((ring) => {
			const [first = [0, 0], ...rest] = ring;
			let [x, y] = first;
			const steps = rest.map(([nextX, nextY]) => {
				const step = `${+(nextX - x).toFixed(1)},${+(nextY - y).toFixed(1)}`;
				[x, y] = [nextX, nextY];
				return step;
			});
			return `M${first.join(',')}l${steps.join(' ').replace(/ -|,-/gu, '-')}z`;
		})
		.join('');
}

const atlas = JSON.parse(readFileSync('node_modules/world-atlas/countries-110m.json', 'utf8'));
const countries = atlas.objects.countries;
/** @param {string} name */
const plain = (name) => name.replaceAll('’', "'");
const english = new Intl.DisplayNames('en', { type: 'region' });
/** @param {string} iso */
const countryOf = (iso) => {
	const name = plain(english.of(iso) ?? iso);
	const found = countries.geometries.find((/** @type {any} */ one) => plain(one.properties.name) === name);
	if (!found) throw new Error(`${iso}: the atlas has no country called ${name}`);
	return found;
};
/** @param {any} shape @returns {number[][][][]} */
const polygonsOf = ({ type, coordinates }) => (type === 'Polygon' ? [coordinates] : coordinates);

const named = map.regions.map(({ iso }) => countryOf(iso));
const regions = document.get('regions');
if (isSeq(regions)) {
	for (const [at, country] of named.entries()) {
		const row = regions.get(at);
		if (isMap(row)) row.set('outline', outline(polygonsOf(feature(atlas, country).geometry)));
	}
}
// one piece, without borders: whose land it is says nothing here
const others = countries.geometries.filter((/** @type {any} */ one) => !named.includes(one));
document.set('ground', outline(polygonsOf(merge(atlas, others))));
document.set('height', height);
writeFileSync(file, document.toString({ lineWidth: 0, flowCollectionPadding: false }));
