import { describe, expect, it } from 'vitest';
import { edited, inspect, teaFiles, withFile } from '../../tests/fixtures/tea-source.ts';
import type { BankFault } from './load.ts';
import { SENTENCES, sentence } from './sentences.ts';

const CUP = 'topics/leaf/o1-2.yaml';
const tell = (files = teaFiles(), report?: string): string[] => {
	const { faults, advice } = inspect(files, report);
	return ([...faults, ...advice] as BankFault[]).map(sentence);
};

describe('sentences', () => {
	it.each(Object.entries(SENTENCES))(
		'%s says what is wrong and, unless it is advice on style, what to do',
		(_, text) => {
			expect(text).toMatch(/^[“{A-Z].*[.}]$/);
			expect(text).not.toMatch(/\s{2}|"\{/);
		}
	);

	it.each([
		[
			'an unknown reference',
			edited({ file: CUP, from: '[S03]', to: '[S99]' }),
			'“tea-standard” names the source “S99”, which is not in sources.yaml. Correct it or add it there.'
		],
		[
			'a misspelt field',
			edited({ file: CUP, from: '    unit: "°C"', to: '    unti: "°C"' }),
			'There is no field “unti” here. Did you mean “unit”? If it is half a sentence, put the whole sentence in double quotes.'
		],
		[
			'a field like no other',
			edited({ file: CUP, from: '    unit: "°C"', to: '    author: "me"' }),
			'There is no field “author” here. If it is half a sentence, put the whole sentence in double quotes.'
		],
		[
			'a thin objective',
			edited({ file: CUP, from: 'status: published', to: 'status: draft' }),
			'The objective “o1-2” of leaf has too few published items (1). Write at least 2.'
		]
	])('for %s', (_, files, text) => {
		expect(tell(files)).toContain(text);
	});

	it('for a broken file says what the reader of YAML says', () => {
		expect(
			tell(withFile('corrections.yaml', 'corrections: [')).filter((text) => text.startsWith('This is not YAML'))
		).toEqual([expect.stringMatching(/^This is not YAML: .+\. Check quotes, colons and indentation/)]);
	});

	it('leaves no slot open in any of the faults of a much spoilt bank', () => {
		const files = edited(
			{ file: 'bank.yaml', from: 'paragraphs: 7', to: 'paragraphs: 8' },
			{ file: 'bank.yaml', from: 'When was {event}?', to: 'When?' },
			{ file: 'entities.yaml', from: 'value: 80', to: 'value: "1980"' },
			{ file: 'facts/seed.yaml', from: 'entity: dt-book', to: 'entity: boston' },
			{ file: CUP, from: 'status: reported\n      lead: "the leaflet"', to: 'status: established' },
			{ file: CUP, from: 'value: 100', to: 'value: 81' },
			{ file: CUP, from: '"UNESCO"', to: '"iso"' },
			{ file: 'topics/past/o2-1.yaml', from: 'at: "1903"', to: 'at: "1820"' },
			{ file: 'topics/past/o2-1.yaml', from: 'corrections: [C01]', to: 'corrections: [C07]' },
			{ file: 'topics/past/topic.yaml', from: 'needs: [leaf]', to: 'needs: [past]' }
		);
		const told = tell(files, 'UNESCO lists customs around tea, no method of brewing');
		expect(told.length).toBeGreaterThan(11);
		expect(told.filter((text) => /[{}]|undefined/.test(text))).toEqual([]);
	});
});
