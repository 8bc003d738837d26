import { describe, expect, it } from 'vitest';
import { edited, teaFiles, withFile } from '../../tests/fixtures/tea-source.ts';
import { sha256, teaIn } from '../../tests/fixtures/tea-translated.ts';
import { translationOf } from '#lib/core/bank/source/overlay/state.ts';
import { readBank, type SourceFile } from '#lib/core/bank/source/read.ts';
import { overlayFiles } from './overlay-file.ts';

const written = (files: readonly SourceFile[]) => overlayFiles(readBank(files).source, 'fr', sha256);
const add = (overlays: ReadonlyMap<string, string>, files: readonly SourceFile[]) =>
	[...overlays].reduce<readonly SourceFile[]>((all, [file, text]) => withFile(`i18n/fr/${file}`, text, all), files);
const state = (files: readonly SourceFile[]) => translationOf(readBank(files).source, 'fr', sha256);

describe('the files of a translation', () => {
	it('are one a topic, and one for each table', () => {
		expect([...written(teaFiles()).keys()]).toEqual([
			'bank.yaml',
			'leaf.yaml',
			'past.yaml',
			'facts.yaml',
			'corrections.yaml',
			'entities.yaml',
			'maps.yaml'
		]);
	});

	it('give each string empty, with the English above it', () => {
		const leaf = written(teaFiles()).get('leaf.yaml') ?? '';
		expect(leaf).toContain(
			'  tea-heat: # number\n    of: "' // then the digest
		);
		expect(leaf).toContain(
			'    # How warm should the water for green tea be, by the advice of the leaflet?\n    stem: ""\n'
		);
		expect(leaf).toContain(
			'    wrong:\n      boiling:\n        # Boiling water makes green tea bitter, the leaflet says.\n        feedback: ""\n'
		);
	});

	it('are read as what they are: nothing translated, nothing wrong', () => {
		const files = add(written(teaFiles()), teaFiles());
		expect(readBank(files).faults).toEqual([]);
		const { all, ready, findings } = state(files);
		expect(ready.size).toBe(0);
		expect(findings).toHaveLength(all);
		expect(findings.every(({ flaw, place }) => flaw === 'missing' && place === undefined)).toBe(true);
	});

	it('keep what is translated, whatever file it stood in', () => {
		const overlays = written(teaIn('fr'));
		const files = add(
			overlays,
			teaIn('fr').filter(({ file }) => !file.startsWith('i18n/'))
		);
		expect(state(files).findings).toEqual([]);
		expect(written(files)).toEqual(overlays);
	});

	it('leave the digest of a translation whose English has changed, and say what to write', () => {
		const change = { file: 'bank.yaml', from: 'A cup of tea', to: 'A pot of tea' };
		const files = withFile(
			'bank.yaml',
			(teaIn('fr').find(({ file }) => file === 'bank.yaml')?.text as { value: string }).value.replace(
				change.from,
				change.to
			),
			teaIn('fr')
		);
		const bank = written(files).get('bank.yaml') ?? '';
		const [, next = '', kept = ''] = /STALE: .*of: "(\w{8})"\n {4}of: "(\w{8})"/.exec(bank) ?? [];
		expect(next).not.toBe(kept);
		expect(bank).toContain('    # A pot of tea\n    title: "fr: A cup of tea"\n');
		const mended = withFile(
			'i18n/fr/bank.yaml',
			bank.replace(`of: "${kept}"`, `of: "${next}"`),
			files.filter(({ file }) => !file.startsWith('i18n/'))
		);
		expect(state(mended).findings.filter(({ section }) => section === 'bank')).toEqual([]);
	});

	it('take a new digest where nothing is translated yet', () => {
		const before = add(written(teaFiles()), teaFiles());
		const changed = edited({ file: 'bank.yaml', from: 'A cup of tea', to: 'A pot of tea' });
		const after = add(
			written(
				withFile(
					'bank.yaml',
					(changed.find(({ file }) => file === 'bank.yaml')?.text as { value: string }).value,
					before
				)
			),
			changed
		);
		expect(state(after).findings.some(({ flaw }) => flaw === 'stale')).toBe(false);
		expect(written(after).get('bank.yaml')).not.toContain('STALE');
	});
});
