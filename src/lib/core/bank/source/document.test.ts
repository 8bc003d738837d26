import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument, writtenPath, type Path } from './document.ts';

const TEXT = `# a comment
items:
  - id: a
    text: "one"
    list: [x, y]
  - id: b
    empty:
    deep:
      - deeper: 1
`;

function read(text: string) {
	const result = readDocument('f.yaml', text);
	if (!result.ok) throw new Error(JSON.stringify(result.faults));
	return result.value;
}

const faultsOf = (text: string) => {
	const result = readDocument('f.yaml', text);
	const faults = result.ok ? result.value.faults : result.faults;
	return faults.map(({ code, place }) => [code, place?.line, place?.column]);
};

describe('a document', () => {
	it('holds the data', () => {
		expect(read(TEXT).data).toEqual({
			items: [
				{ id: 'a', text: 'one', list: ['x', 'y'] },
				{ id: 'b', empty: null, deep: [{ deeper: 1 }] }
			]
		});
	});

	it.each<[Path, number, number]>([
		[[], 2, 1],
		[['items'], 3, 3],
		[['items', 0], 3, 5],
		[['items', 0, 'text'], 4, 11],
		[['items', 0, 'list', 1], 5, 15],
		[['items', 1, 'deep', 0, 'deeper'], 9, 17],
		// an empty value is where its field is
		[['items', 1, 'empty'], 7, 5],
		// what is missing is where the nearest thing around it is
		[['items', 1, 'deep', 4], 9, 7],
		[['items', 1, 'nothing', 'there'], 6, 5],
		[['items', 'text'], 3, 3],
		[['items', 9], 3, 3],
		[['other'], 2, 1]
	])('knows where %j stands', (path, line, column) => {
		expect(read(TEXT).placeOf(path)).toEqual({ file: 'f.yaml', line, column });
	});

	it('knows where the name of a field stands', () => {
		expect(read(TEXT).placeOfKey(['items', 0, 'text'])).toEqual({ file: 'f.yaml', line: 4, column: 5 });
		expect(read(TEXT).placeOfKey(['items', 0, 'absent'])).toEqual({ file: 'f.yaml', line: 3, column: 5 });
	});

	it('counts lines that end in CR LF', () => {
		expect(read(TEXT.replaceAll('\n', '\r\n')).placeOf(['items', 0, 'text'])).toMatchObject({ line: 4, column: 11 });
	});

	it('reads words that other readers take for something else', () => {
		expect(read('a: no\nb: 2023-09-16\nc: 5:30\nd: 0o7').data).toEqual({ a: 'no', b: '2023-09-16', c: '5:30', d: 7 });
	});

	it.each([
		['duplicate keys', 'a: 1\nb: 2\na: 3\n', [['yaml-duplicate-key', 3, 1]]],
		['an open quote', 'a: "one\nb: 2\n', [['yaml-syntax', 3, 1]]],
		['half an indentation', 'a:\n    b: 1\n  c: 2\n', [['yaml-syntax', 3, 1]]],
		[
			'an anchor and an alias',
			'a: &x 1\nb: *x\n',
			[
				['yaml-anchor', 1, 4],
				['yaml-anchor', 2, 4]
			]
		],
		['a tag', 'a: !!binary aGk=\n', [['yaml-tag', 1, 4]]],
		['a directive', '%YAML 1.1\n---\na: 1\n', [['yaml-directive', 1, 1]]],
		['a tab as indentation', 'a:\n\tb: 1\n', [['yaml-tab', 2, 1]]],
		['a tab after spaces', 'a:\n  \tb: 1\n', [['yaml-tab', 2, 3]]],
		['a flow map', 'a:\n  - {text: Chad, not a member}\n', [['yaml-flow-map', 2, 5]]],
		['two documents', 'a: 1\n---\nb: 2\n', [['yaml-syntax', 2, 1]]]
	])('finds %s', (_, text, faults) => {
		expect(faultsOf(text)).toEqual(faults);
	});

	it('reads a flow map all the same, as the two fields that it is', () => {
		expect(read('a: {text: Chad, not a member}').data).toEqual({ a: { text: 'Chad', 'not a member': null } });
	});

	it('holds a file of up to a million characters', () => {
		expect(faultsOf(`a: "${'x'.repeat(5_000_000)}"`)).toEqual([['file-too-big', 1, 1]]);
		expect(faultsOf(`a: "${'x'.repeat(9_000)}"\n`.repeat(110).replaceAll('a:', '- a:'))).toEqual([]);
	});

	it('holds a line of up to ten thousand characters', () => {
		expect(faultsOf(`# ${'x'.repeat(9_998)}\na: 1`)).toEqual([]);
		expect(faultsOf(`a: 1\n# ${'x'.repeat(9_999)}`)).toEqual([['yaml-line-too-long', 2, 1]]);
	});

	it.each([
		['flow lists', '['.repeat(9_000)],
		['flow maps', '{a: '.repeat(2_000)],
		['dashes on one line', `a:\n  ${'- '.repeat(200_000)}`],
		['dashes with tabs', '-\t'.repeat(40)],
		['explicit keys', '? '.repeat(100_000)],
		['indentation', Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')]
	])('refuses a depth that would exhaust the machine: %s', (_, text) => {
		expect(faultsOf(text).map(([code]) => code)).toEqual(['yaml-too-deep']);
	});

	it.each([
		['fields', (count: number) => Array.from({ length: count }, (_, at) => `k${at}: 1`).join('\n'), 2000],
		[
			'fields in braces',
			(count: number) => `a: {${Array.from({ length: count }, (_, at) => `k${at}: 1`).join(', ')}}`,
			200
		],
		['rows', (count: number) => '- a\n'.repeat(count), 2000]
	])('refuses so many %s that looking for doubles takes minutes', (_, text, most) => {
		expect(faultsOf(text(most)).filter(([code]) => code !== 'yaml-flow-map')).toEqual([]);
		expect(faultsOf(text(most + 1)).map(([code]) => code)).toEqual(['yaml-too-wide']);
		expect(faultsOf(text(most * 4)).map(([code]) => code)).toEqual(['yaml-too-wide']);
	});

	it('says where such a depth begins', () => {
		expect(faultsOf(`a:\n  b: ${'- '.repeat(200)}\n`)).toEqual([['yaml-too-deep', 2, 4]]);
	});

	it.each(['"', '! ', '[', '{a: ', '- "'])('refuses a line of %s that would exhaust the stack', (bit) => {
		expect(faultsOf(bit.repeat(200_000)).map(([code]) => code)).toEqual(['yaml-line-too-long']);
	});

	it('allows 32 levels', () => {
		const nested = (depth: number) => `a: ${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}`;
		expect(faultsOf(nested(32))).toEqual([]);
		expect(faultsOf(nested(33))).toEqual([['yaml-too-deep', 1, 35]]);
	});

	it('keeps a field called __proto__ a field', () => {
		expect(Object.keys(read('__proto__: 1\nconstructor: 2').data as object)).toEqual(['__proto__', 'constructor']);
	});

	it('never throws, whatever the text, and every fault has a place in it', () => {
		const bit = fc.constantFrom(
			'a',
			':',
			' ',
			'\n',
			'-',
			'?',
			'[',
			']',
			'{',
			'}',
			'"',
			"'",
			'&',
			'*',
			'!',
			'%',
			'|',
			'>',
			'#',
			'\t',
			',',
			'\\',
			'\r',
			'\u0000',
			'ا',
			'😀'
		);
		fc.assert(
			fc.property(fc.string({ unit: bit, maxLength: 60 }), (text) => {
				const lines = text.split('\n').length;
				for (const [, line, column] of faultsOf(text)) {
					expect(line).toBeGreaterThanOrEqual(1);
					expect(line).toBeLessThanOrEqual(lines);
					expect(column).toBeGreaterThanOrEqual(1);
				}
				expect(faultsOf(text)).toEqual(faultsOf(text));
			}),
			{ numRuns: 1000 }
		);
	});
});

describe('a path', () => {
	it.each<[Path, string]>([
		[[], ''],
		[['items'], 'items'],
		[['items', 3, 'choices', 1, 'text'], 'items[3].choices[1].text'],
		[[0, 'a'], '[0].a']
	])('%j is written %s', (path, text) => {
		expect(writtenPath(path)).toBe(text);
	});
});
