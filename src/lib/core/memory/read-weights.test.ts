import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_WEIGHTS } from './fsrs.ts';
import { readWeights } from './read-weights.ts';

const withOne = (index: number, value: unknown): unknown[] =>
	DEFAULT_WEIGHTS.map((weight, at): unknown => (at === index ? value : weight));

describe('readWeights', () => {
	it('reads the defaults, and a copy of them from JSON', () => {
		expect(readWeights(DEFAULT_WEIGHTS)).toEqual({ ok: true, value: DEFAULT_WEIGHTS });
		expect(readWeights(JSON.parse(JSON.stringify(DEFAULT_WEIGHTS))).ok).toBe(true);
	});

	it.each<[string, unknown, object[]]>([
		['the 19 of FSRS-5', DEFAULT_WEIGHTS.slice(0, 19), [{ length: 19 }]],
		['22 of them', [...DEFAULT_WEIGHTS, 1], [{ length: 22 }]],
		['none', [], [{ length: 0 }]],
		['no list', { length: 21 }, [{ length: 0 }]],
		['nothing', undefined, [{ length: 0 }]],
		['a text', withOne(3, '8.3'), [{ index: 3 }]],
		['a hole', Object.assign([...DEFAULT_WEIGHTS], { 5: undefined }), [{ index: 5 }]],
		['not a number', withOne(0, Number.NaN), [{ index: 0, value: Number.NaN }]],
		['infinite', withOne(20, Infinity), [{ index: 20, value: Infinity }]],
		['no forgetting', withOne(20, 0), [{ index: 20, value: 0 }]],
		['below its bound', withOne(7, 0), [{ index: 7, value: 0 }]],
		['above its bound', withOne(4, 10.1), [{ index: 4, value: 10.1 }]],
		['every fault at once', withOne(1, -1).with(2, null), [{ index: 1, value: -1 }, { index: 2 }]]
	])('refuses %s, aloud', (_, value, data) => {
		expect(readWeights(value)).toEqual({
			ok: false,
			faults: data.map((each) => ({ code: 'weights-unreadable', data: each }))
		});
	});

	it('survives whatever it is given', () => {
		fc.assert(
			fc.property(fc.anything(), (value) => {
				expect(readWeights(value).ok).toBe(false);
			})
		);
	});
});
