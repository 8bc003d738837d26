import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laid, shortened } from './lanes.ts';

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
