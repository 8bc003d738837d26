import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../cli/folder.ts';
import {
	edited,
	inspect,
	placeOf,
	teaFiles,
	textOf,
	withFile,
	without
} from '../../../../../tests/fixtures/tea-source.ts';
import { readBank, type SourceFile } from './read.ts';

const CUP = 'topics/leaf/o1-2.yaml';
const encoder = new TextEncoder();

const withBytes = (file: string, bytes: Uint8Array): SourceFile[] =>
	teaFiles().map((one) => (one.file === file ? { file, text: decodeText(file, bytes) } : one));

describe('reading a bank', () => {
	it('reads every row of the tea bank', () => {
		const { source, faults } = readBank(teaFiles());
		expect(faults).toEqual([]);
		const { bank, unread, unreadKinds, whole, ...tables } = source;
		expect(Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, rows.length]))).toEqual({
			sources: 3,
			corrections: 1,
			entities: 9,
			facts: 14,
			noFacts: 1,
			topics: 2,
			objectives: 4,
			items: 19,
			maps: 1,
			overlays: 0
		});
		expect([bank?.value.id, whole, unread.size, unreadKinds.size]).toEqual(['tea', true, 0, 0]);
	});

	it('knows where a piece of a row stands', () => {
		const { source } = readBank(teaFiles());
		const item = source.items.find(({ value }) => value.id === 'tea-standard');
		expect(item?.path).toEqual(['items', 1]);
		expect(item?.placeOf(['choices', 1, 'text'])).toEqual(placeOf(CUP, '"ISO"'));
	});

	it('leaves out a row with a fault, and only that row', () => {
		const { source } = readBank(edited({ file: CUP, from: 'difficulty: 3', to: 'difficulty: 9' }));
		expect(source.items).toHaveLength(18);
		expect([...source.unread]).toEqual(['tea-heat']);
		expect(source.whole).toBe(false);
	});

	it('remembers the objectives of a topic that it could not read', () => {
		const { source } = readBank(edited({ file: 'topics/leaf/topic.yaml', from: 'title:', to: 'titel:' }));
		expect([...source.unread].sort()).toEqual(['leaf', 'o1-1', 'o1-2']);
	});

	it.each([
		['an empty file', 'sources.yaml', '', 'file-empty'],
		['a list that is none', 'entities.yaml', 'entities: none', 'type-wrong'],
		[
			'a topic without objectives',
			'topics/leaf/topic.yaml',
			'id: leaf\ntitle: "Leaf"\nintro: "Leaf."',
			'field-missing'
		],
		[
			'a row without an id',
			'sources.yaml',
			textOf('sources.yaml').replace('id: S03', 'ids: S03'),
			'field-missing field-unknown'
		]
	])('does not hold %s against whatever names what is missing', (_, file, text, codes) => {
		expect(
			inspect(withFile(file, text))
				.faults.map(({ code }) => code)
				.join(' ')
		).toBe(codes);
	});

	it.each(['bank.yaml', 'sources.yaml'])('misses %s', (file) => {
		expect(readBank(without(file)).faults).toEqual([
			{ code: 'file-missing', data: { file }, place: { file, line: 1, column: 1 } }
		]);
	});

	it.each(['corrections.yaml', 'entities.yaml'])('does without %s', (file) => {
		expect(readBank(without(file)).faults).toEqual([]);
	});

	it.each(['notes.yaml', 'topics/leaf.yaml', 'topics/a/b/c.yaml', 'facts/old/x.yaml', 'bank.yml'])(
		'does not know %s',
		(file) => {
			expect(readBank(withFile(file, 'a: 1')).faults).toEqual([
				{ code: 'file-unexpected', data: { file }, place: { file, line: 1, column: 1 } }
			]);
		}
	);

	it('finds bytes that are not UTF-8, where they are', () => {
		const [before = '', after = ''] = textOf(CUP).split('°C', 2);
		const bytes = new Uint8Array([...encoder.encode(before), 0xb0, 0x43, ...encoder.encode(after)]);
		const faults = inspect(withBytes(CUP, bytes)).faults;
		expect(faults).toEqual([{ code: 'file-not-utf8', data: {}, place: placeOf(CUP, '°C') }]);
	});

	it('finds a file of five megabytes without reading it', () => {
		const faults = inspect(withBytes(CUP, new Uint8Array(5_000_000).fill(0x61))).faults;
		expect(faults).toEqual([{ code: 'file-too-big', data: {}, place: { file: CUP, line: 1, column: 1 } }]);
	});

	it('reads past a byte order mark', () => {
		expect(inspect(withBytes(CUP, encoder.encode(`\ufeff${textOf(CUP)}`))).faults).toEqual([]);
	});

	it('never throws, however the bytes of a bank are spoilt, and every fault has a place', () => {
		const files = teaFiles().map(({ file }) => file);
		const spoiling = fc.record({
			file: fc.constantFrom(...files),
			at: fc.double({ min: 0, max: 1, noNaN: true }),
			gone: fc.nat({ max: 40 }),
			put: fc.oneof(
				fc.uint8Array({ maxLength: 6 }),
				fc
					.constantFrom(
						': ',
						'- ',
						'\n',
						'  ',
						'"',
						'[',
						'{',
						'}',
						'\t',
						'&a ',
						'*a',
						'!!x ',
						'|\n',
						'? ',
						'#',
						'0',
						'null',
						'~'
					)
					.map((text) => encoder.encode(text))
			)
		});
		fc.assert(
			fc.property(spoiling, ({ file, at, gone, put }) => {
				const bytes = encoder.encode(textOf(file));
				const cut = Math.floor(at * bytes.length);
				const spoilt = new Uint8Array([...bytes.slice(0, cut), ...put, ...bytes.slice(cut + gone)]);
				const { faults, advice } = inspect(withBytes(file, spoilt));
				for (const fault of [...faults, ...advice]) {
					expect(fault.place?.line).toBeGreaterThanOrEqual(1);
					expect(fault.place?.column).toBeGreaterThanOrEqual(1);
				}
				expect(Array.isArray(faults)).toBe(true);
			}),
			{ numRuns: 150 }
		);
	}, 60_000);
});
