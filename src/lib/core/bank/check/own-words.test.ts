import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edited, inspect, placeOf, teaFiles } from '../../../../../tests/fixtures/tea-source.ts';

const CUP = 'topics/leaf/o1-2.yaml';
const shared = (report: string, files = teaFiles()) => inspect(files, report).faults;

describe('own words', () => {
	it('finds seven words in a row, whatever their case, accents and commas', () => {
		const report = 'They say: UNESCO lists, customs around tea; no METHOD of brewing.';
		expect(shared(report)).toEqual([
			{
				code: 'words-shared',
				data: { id: 'tea-standard', text: 'unesco lists customs around tea no method of brewing', words: 9 },
				place: placeOf(CUP, '"UNESCO lists customs')
			}
		]);
	});

	it('lets six words be', () => {
		expect(shared('lists customs around tea no method')).toEqual([]);
	});

	it('looks into facts, corrections and topics too', () => {
		const report = 'The patent office lists an earlier patent. One plant, many teas: what is done to the leaf.';
		expect(shared(report).map(({ place }) => place?.file)).toEqual(['corrections.yaml', 'topics/leaf/topic.yaml']);
	});

	it('counts a proper name as one word', () => {
		const from =
			'text: "ISO, the International Organization for Standardization, describes how tea is brewed for tests."';
		const to = 'text: "Work of the International Organization for Standardization on tea in pots."';
		const files = edited({ file: 'facts/seed.yaml', from, to });
		expect(shared('the International Organization for Standardization on tea in', files)).toEqual([]);
		expect(shared('of the International Organization for Standardization on tea in pots', files)).toMatchObject([
			{ data: { id: 'p03-2', words: 10 } }
		]);
	});

	it('finds no run in a report that shares no word, nor in an empty one', () => {
		fc.assert(
			fc.property(fc.array(fc.stringMatching(/^zq[0-9]{1,3}$/), { maxLength: 20 }), (words) => {
				expect(shared(words.join(' '))).toEqual([]);
			}),
			{ numRuns: 5 }
		);
	});
});
