import { describe, expect, it } from 'vitest';
import {
	edited,
	inspect,
	placeOf,
	spoil,
	textOf,
	withFile,
	without,
	type Spoiling
} from '../../../../../tests/fixtures/tea-source.ts';

const CUP = 'topics/leaf/o1-2.yaml';
const TOPIC = 'topics/leaf/topic.yaml';

const CASES: Spoiling[] = [
	{
		code: 'objective-without-items',
		file: TOPIC,
		from: 'id: o1-2\n',
		to: 'id: o1-3\n    title: "Wash up"\n    bloom: remember\n    facts: [p03-1]\n  - id: o1-2\n',
		at: 'o1-3'
	},
	{ code: 'objective-thin', file: CUP, from: 'status: published', to: 'status: reviewed', at: 'o1-2', in: TOPIC }
];

describe('topics and objectives', () => {
	it.each(CASES)('$code in $file', (one) => {
		const { found, expected } = spoil(one);
		expect(found).toContainEqual(expected[0]);
	});

	it('finds every topic of a circle', () => {
		const files = edited({ file: TOPIC, from: 'needs: []', to: 'needs: [past]' });
		expect(inspect(files).faults).toMatchObject([
			{ code: 'needs-circle', data: { id: 'leaf', topics: 'leaf, past' }, place: placeOf(TOPIC, '[past]', files) },
			{ code: 'needs-circle', data: { id: 'past' }, place: placeOf('topics/past/topic.yaml', '[leaf]') }
		]);
	});

	it('finds a topic that needs itself', () => {
		const files = edited({ file: 'topics/past/topic.yaml', from: 'needs: [leaf]', to: 'needs: [past]' });
		expect(inspect(files).faults.map(({ code }) => code)).toEqual(['needs-circle']);
	});

	it('knows the objectives of the topic in whose folder a file lies', () => {
		const files = withFile('topics/past/o1-2.yaml', textOf(CUP), without(CUP));
		expect(inspect(files).faults).toMatchObject([
			{ code: 'objective-unknown', data: { name: 'o1-2', topic: 'past' }, place: { line: 2, column: 12 } }
		]);
	});

	it('finds a file for an objective that no topic has', () => {
		const files = withFile('topics/leaf/o9-9.yaml', textOf(CUP).replace('o1-2', 'o9-9'), without(CUP));
		expect(inspect(files).faults.map(({ code, place }) => `${code} ${place?.file ?? ''}`)).toEqual([
			'objective-unknown topics/leaf/o9-9.yaml',
			'objective-without-items topics/leaf/topic.yaml'
		]);
	});

	it('does not count the items of a bank that it could not read completely', () => {
		const files = edited({ file: CUP, from: 'bloom: remember', to: 'blom: remember' });
		expect(inspect(files).faults.map(({ code }) => code)).toEqual(['field-missing', 'field-unknown']);
	});
});
