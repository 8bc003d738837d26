import type { Point, Quad } from './marker.ts';

/**
 * Where a point of the unit square lies when the square is seen as `quad`: (0, 0) is its first corner, (1, 0) its second.
 * Points beyond the square are projected too. P. Heckbert, “Fundamentals of Texture Mapping and Image Warping”, 1989, 2.2.3.
 */
export function projection([a, b, c, d]: Quad): (u: number, v: number) => Point {
	const sum = { x: a.x - b.x + c.x - d.x, y: a.y - b.y + c.y - d.y };
	const e = { x: b.x - c.x, y: b.y - c.y };
	const f = { x: d.x - c.x, y: d.y - c.y };
	const area = e.x * f.y - f.x * e.y;
	const g = (sum.x * f.y - f.x * sum.y) / area;
	const h = (e.x * sum.y - sum.x * e.y) / area;
	return (u, v) => {
		const depth = g * u + h * v + 1;
		return {
			x: ((b.x - a.x + g * b.x) * u + (d.x - a.x + h * d.x) * v + a.x) / depth,
			y: ((b.y - a.y + g * b.y) * u + (d.y - a.y + h * d.y) * v + a.y) / depth
		};
	};
}
