import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBank } from '../source/read.ts';
import { edited, inspect, teaFiles } from '../../../../../tests/fixtures/tea-source.ts';
import { check, inOrder } from './check.ts';

const CUP = 'topics/leaf/o1-2.yaml';

describe('check', () => {
	it('finds nothing wrong with a bank on another subject', () => {
		expect(inspect(teaFiles())).toEqual({ faults: [], advice: [] });
	});

	it('finds all faults at once, in the order of files and lines', () => {
		const files = edited(
			{ file: CUP, from: 'also: [S03]', to: 'also: [S99]' },
			{ file: CUP, from: 'explanation: "The leaflet', to: 'explanation: "Recently the leaflet' },
			{ file: 'entities.yaml', from: 'value: 80', to: 'value: "1980"' },
			{ file: 'topics/past/o2-2.yaml', from: 'states: p03-2', to: 'states: p33-2' }
		);
		expect(inspect(files).faults.map(({ code, place }) => `${place?.file ?? ''} ${code}`)).toEqual([
			'entities.yaml entity-value-wrong',
			'topics/leaf/o1-2.yaml time-relative',
			'topics/leaf/o1-2.yaml source-unknown',
			'topics/past/o2-2.yaml fact-unknown'
		]);
	});

	it('checks drafts, and leaves what is retired as it was', () => {
		const spoil = (from: string, to: string, file: string) => inspect(edited({ file, from, to })).faults.length;
		expect(spoil('text: "31 May"', 'text: "21 May"', 'topics/past/o2-2.yaml')).toBe(1);
		expect(
			spoil(
				'para: [p05]\n    attribution:\n      voice: report\n      status: established\n    stem: "Which book',
				'para: [p01]\n    attribution:\n      voice: report\n      status: established\n    stem: "Which book',
				'topics/past/o2-1.yaml'
			)
		).toBe(0);
	});

	it('finds a bank of nothing wanting, without throwing', () => {
		const { source, faults } = readBank([]);
		expect(faults.map(({ data }) => data.file)).toEqual([
			'bank.yaml',
			'sources.yaml',
			'facts/seed.yaml',
			'topics/<topic>/topic.yaml',
			'topics/<topic>/<objective>.yaml'
		]);
		expect(check(source)).toEqual({ faults: [], advice: [] });
	});

	it('orders by file, line and column, and keeps the order at one place', () => {
		const place = fc.record({
			file: fc.constantFrom('a.yaml', 'b.yaml'),
			line: fc.integer({ min: 1, max: 3 }),
			column: fc.integer({ min: 1, max: 3 })
		});
		fc.assert(
			fc.property(fc.array(place), (places) => {
				const faults = places.map((one, at) => ({ code: 'x', data: { at }, place: one }));
				const key = (at: number) => {
					const { file, line, column } = places[at]!;
					return `${file} ${line} ${column} ${String(at).padStart(4, '0')}`;
				};
				const found = inOrder(faults).map(({ data }) => key(data.at));
				expect(found).toEqual([...found].sort());
				expect(found).toHaveLength(places.length);
			})
		);
	});
});
