import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { TEA_FOLDER } from '../../tests/fixtures/tea-source.ts';
import { decodeText, readFolder } from './folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'bank-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a folder', () => {
	it('gives its YAML files in the order of their paths, with slashes', () => {
		expect(readFolder(TEA_FOLDER).map(({ file }) => file)).toEqual([
			'bank.yaml',
			'corrections.yaml',
			'entities.yaml',
			'facts/context.yaml',
			'facts/seed.yaml',
			'maps/ports.yaml',
			'sources.yaml',
			'topics/leaf/o1-1.yaml',
			'topics/leaf/o1-2.yaml',
			'topics/leaf/topic.yaml',
			'topics/past/o2-1.yaml',
			'topics/past/o2-2.yaml',
			'topics/past/topic.yaml'
		]);
	});

	it('gives nothing when it is not there', () => {
		expect(readFolder(join(folder, 'absent'))).toEqual([]);
	});

	it('gives what it could not read with the fault', () => {
		mkdirSync(join(folder, 'a.yaml'));
		writeFileSync(join(folder, 'big.yml'), 'x'.repeat(5_000_000));
		writeFileSync(join(folder, 'bytes.yaml'), new Uint8Array([0x61, 0x0a, 0x62, 0xff]));
		writeFileSync(join(folder, 'good.yaml'), 'é: 1\n');
		writeFileSync(join(folder, 'notes.md'), 'not a file of the bank');
		symlinkSync(join(folder, 'absent'), join(folder, 'lost.yaml'));
		expect(readFolder(folder)).toEqual([
			{
				file: 'big.yml',
				text: {
					ok: false,
					faults: [{ code: 'file-too-big', data: {}, place: { file: 'big.yml', line: 1, column: 1 } }]
				}
			},
			{
				file: 'bytes.yaml',
				text: {
					ok: false,
					faults: [{ code: 'file-not-utf8', data: {}, place: { file: 'bytes.yaml', line: 2, column: 2 } }]
				}
			},
			{ file: 'good.yaml', text: { ok: true, value: 'é: 1\n' } },
			{
				file: 'lost.yaml',
				text: {
					ok: false,
					faults: [
						{
							code: 'file-unreadable',
							data: { why: expect.stringContaining('ENOENT') },
							place: { file: 'lost.yaml', line: 1, column: 1 }
						}
					]
				}
			}
		]);
	});
});

describe('bytes', () => {
	it('are text when they are UTF-8, and never throw', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 30 }), (bytes) => {
				const text = decodeText('f', bytes);
				expect(text.ok).toBe(Buffer.from(bytes).equals(Buffer.from(Buffer.from(bytes).toString('utf8'))));
			})
		);
		fc.assert(
			fc.property(
				fc.string({ unit: 'grapheme' }).filter((text) => !text.startsWith('\ufeff')),
				(text) => {
					expect(decodeText('f', new TextEncoder().encode(text))).toEqual({ ok: true, value: text });
				}
			)
		);
	});
});
