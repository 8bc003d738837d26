import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { teaBank } from '../../../../tests/fixtures/tea.ts';
import { boundsOf, moved, occasionsOf, spanOf, ticksOf, within, zoomed } from './timeline.ts';

describe('spanOf', () => {
	it.each([
		['2023', 2023, 2024],
		['2023-01', 2023, 2023 + 31 / 365],
		['2024-12', 2024 + 335 / 366, 2025],
		['2024-02-29', 2024 + 59 / 366, 2024 + 60 / 366],
		['2023-12-31', 2023 + 364 / 365, 2024]
	])('%s', (iso, from, to) => {
		expect(spanOf(iso)?.from).toBeCloseTo(from, 10);
		expect(spanOf(iso)?.to).toBeCloseTo(to, 10);
	});

	it.each(['', 'soon', '23', '2023-1', '2023-01-01T00:00'])('“%s” is no date', (text) => {
		expect(spanOf(text)).toBeUndefined();
	});
});

describe('occasionsOf', () => {
	it('takes the dates that facts are filed under, in order', () => {
		const occasions = occasionsOf(teaBank());
		expect(occasions.map(({ id, at, facts }) => [id, at, ...facts.map((fact) => fact.id)])).toEqual([
			['dt-party', '1773-12-16', 'p04-1', 'p04-2'],
			['dt-book', '1906', 'p05-2']
		]);
		expect(occasions[0]?.what).toBe('the Boston Tea Party');
		expect(boundsOf(occasions)).toEqual({ from: 1773, to: 1907 });
	});

	it('puts the more exact date first, then the smaller id', () => {
		const bank = teaBank();
		const date = (id: string, value: string) => ({
			...bank.entities[0]!,
			id: id as never,
			type: 'date' as const,
			value
		});
		const facts = [{ ...bank.facts[0]!, dates: ['year', 'day', 'alike'] as never }];
		const entities = [
			date('year', '2023'),
			date('day', '2023-01-01'),
			date('alike', '2023-01-01'),
			date('unused', '2020')
		];
		expect(occasionsOf({ facts, entities }).map(({ id }) => id)).toEqual(['alike', 'day', 'year']);
	});
});

it('has bounds even with nothing in them', () => {
	expect(boundsOf([])).toEqual({ from: 0, to: 1 });
});

const BOUNDS = { from: 2014, to: 2026 };

describe('zoomed and moved', () => {
	it.each([
		['in, about the middle', zoomed(BOUNDS, 2, 2020, BOUNDS), 2017, 2023],
		['in, about the beginning', zoomed(BOUNDS, 2, 2014, BOUNDS), 2014, 2020],
		['in, about the end', zoomed(BOUNDS, 2, 2026, BOUNDS), 2020, 2026],
		['out, held by the bounds', zoomed({ from: 2014, to: 2017 }, 0.5, 2015, BOUNDS), 2014, 2020],
		['out, no longer than all', zoomed({ from: 2015, to: 2025 }, 0.1, 2020, BOUNDS), 2014, 2026],
		['in, no shorter than a quarter', zoomed({ from: 2020, to: 2020.25 }, 2, 2020.1, BOUNDS), 2020, 2020.25],
		['later', moved({ from: 2014, to: 2018 }, 0.25, BOUNDS), 2015, 2019],
		['later, to the end', moved({ from: 2014, to: 2018 }, 9, BOUNDS), 2022, 2026],
		['earlier, from the beginning', moved({ from: 2014, to: 2018 }, -1, BOUNDS), 2014, 2018]
	])('%s', (_, { from, to }, wantedFrom, wantedTo) => {
		expect(from).toBeCloseTo(wantedFrom, 10);
		expect(to).toBeCloseTo(wantedTo, 10);
	});

	it('stays within the bounds whatever is pressed', () => {
		const press = fc.oneof(
			fc.record({ zoom: fc.constantFrom(2, 0.5), about: fc.double({ min: 0, max: 1, noNaN: true }) }),
			fc.record({ move: fc.constantFrom(-1, -0.25, 0.25, 1) })
		);
		fc.assert(
			fc.property(fc.array(press, { maxLength: 40 }), (presses) => {
				let span = BOUNDS;
				for (const one of presses) {
					span =
						'zoom' in one
							? zoomed(span, one.zoom, span.from + one.about * (span.to - span.from), BOUNDS)
							: moved(span, one.move, BOUNDS);
					expect(span.from).toBeGreaterThanOrEqual(BOUNDS.from - 1e-9);
					expect(span.to).toBeLessThanOrEqual(BOUNDS.to + 1e-9);
					expect(span.to - span.from).toBeGreaterThanOrEqual(0.25 - 1e-9);
				}
			})
		);
	});
});

describe('within', () => {
	const list = [
		{ from: 2014, to: 2015 },
		{ from: 2017.1, to: 2017.2 },
		{ from: 2020, to: 2021 }
	];
	it.each([
		[2014, 2026, 3],
		[2014.5, 2014.6, 1],
		[2015, 2017.1, 0],
		[2017.15, 2020.5, 2]
	])('%d to %d holds %d', (from, to, count) => {
		expect(within(list, { from, to })).toHaveLength(count);
	});
});

describe('ticksOf', () => {
	it.each([
		[{ from: 2014, to: 2026 }, 24, ['2014', '2026'], 13],
		[{ from: 2022, to: 2024 }, 12, ['2022', '2024'], 9],
		[{ from: 2023.1, to: 2023.6 }, 12, ['2023-03', '2023-08'], 6],
		[{ from: 2023.1, to: 2023.6 }, 3, ['2023-04', '2023-07'], 2]
	])('%o, at most %d', (span, most, ends, count) => {
		const ticks = ticksOf(span, most);
		expect([ticks[0]?.iso, ticks.at(-1)?.iso]).toEqual(ends);
		expect(ticks).toHaveLength(count);
	});
});
