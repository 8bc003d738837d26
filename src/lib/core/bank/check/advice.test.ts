import { describe, expect, it } from 'vitest';
import { edited, inspect, placeOf, teaFiles } from '../../../../../tests/fixtures/tea-source.ts';

const UNTESTED = {
	file: 'facts/seed.yaml',
	from: '  - id: p03-2',
	to: '  - id: p03-3\n    topic: leaf\n    paragraph: p03\n    type: aim\n    voice: report\n    confidence: a\n    verified: seed\n    text: "Tea is to be enjoyed."\n  - id: p03-2'
};

describe('advice', () => {
	it('names a fact that no published item tests', () => {
		const files = edited(UNTESTED);
		const { faults, advice } = inspect(files);
		expect(faults).toEqual([]);
		expect(advice.map(({ code, place }) => [code, place])).toEqual([
			['fact-untested', placeOf(UNTESTED.file, 'p03-3', files)]
		]);
	});

	it('has none for a bank whose facts are all tested', () => {
		expect(inspect(teaFiles()).advice).toEqual([]);
	});
});
