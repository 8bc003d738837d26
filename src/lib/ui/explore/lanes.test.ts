import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laid, shortened, stripSize } from './lanes.ts';

const at = (x: number, width = 100) => ({ id: `at-${x}`, x, width });

describe('laid', () => {
	it.each([
		['side by side', [at(0), at(200)], [0, 0]],
		['one above the other', [at(0), at(20), at(40)], [0, 1, 2]],
		['back to the axis when there is room', [at(0), at(20), at(130)], [0, 1, 0]],
		['no lane left', [at(0), at(10), at(20), at(30)], [0, 1, 2, null]],
		['before its point at the end', [at(390)], [0]],
		['wider than the picture', [at(10, 500)], [null]]
	])('%s', (_, wanted, lanes) => {
		expect(laid(wanted, 400, 3).map(({ lane }) => lane)).toEqual(lanes);
	});

	it('says on which side a label stands', () => {
		expect(laid([at(0), at(390)], 400, 1).map(({ isBefore }) => isBefore)).toEqual([false, true]);
	});

	it('never lets two labels of a lane touch', () => {
		const label = fc.record({ x: fc.integer({ min: 0, max: 900 }), width: fc.integer({ min: 10, max: 300 }) });
		fc.assert(
			fc.property(fc.array(label), (labels) => {
				const placed = laid(
					labels.map((one, index) => ({ id: String(index), ...one })),
					900,
					4
				).filter(({ lane }) => lane !== null);
				for (const one of placed) {
					const from = one.isBefore ? one.x - one.width : one.x;
					expect(from).toBeGreaterThanOrEqual(0);
					expect(from + one.width).toBeLessThanOrEqual(900);
					const others = placed.filter((other) => other !== one && other.lane === one.lane);
					for (const other of others) {
						const start = other.isBefore ? other.x - other.width : other.x;
						expect(from >= start + other.width || from + one.width <= start).toBe(true);
					}
				}
			})
		);
	});
});

describe('shortened', () => {
	it.each([
		['the charter is signed', 30, 'the charter is signed'],
		['the charter is signed', 15, 'the charter is…'],
		['Ouagadougou', 6, 'Ouaga…']
	])('%s to %i', (text, letters, expected) => {
		expect(shortened(text, letters)).toBe(expected);
	});
});

describe('stripSize', () => {
	const XS = 13;

	it.each([1, 1.5, 2, 4])('has room for the highest label and the years, letters %d times as large', (scale) => {
		const { line, lane, lanes, below, height } = stripSize(328, scale);
		expect(line - 14 - (lanes - 1) * lane).toBeGreaterThanOrEqual(0.7 * XS * scale);
		expect(lane).toBeGreaterThan(XS * scale);
		expect(below).toBeLessThan(height);
	});

	it('names fewer years and shortens labels for larger letters', () => {
		const [usual, twice] = [stripSize(328, 1), stripSize(328, 2)];
		expect(twice.years).toBe(usual.years / 2);
		expect(twice.letters).toBeLessThan(usual.letters);
		expect(twice.ticks).toBeLessThan(usual.ticks);
	});
});
