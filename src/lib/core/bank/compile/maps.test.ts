import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../../cli/digest.ts';
import { edited, teaFiles, withFile } from '../../../../../tests/fixtures/tea-source.ts';
import { areSheets } from '../read-sheets.ts';
import { readBank } from '../source/read.ts';
import { compile, compileMaps } from './compile.ts';

describe('compiled maps', () => {
	it('give each place its entity, a region by its code', () => {
		expect(compile(readBank(teaFiles()).source, sha256).maps).toEqual([
			{
				id: 'ports',
				title: 'Ports of the tea trade',
				intro: 'A sketch, not to scale.',
				groups: [
					{ id: 'harbours', title: 'Harbours', places: ['boston', 'canton', 'london'] },
					{ id: 'growers', title: 'Where tea is grown', places: ['in', 'lake'] }
				],
				names: { in: 'india', lake: 'lake', boston: 'boston', canton: 'canton', london: 'london' }
			}
		]);
	});

	it('are drawn from the ground up: regions, areas, points', () => {
		const [sheet] = compileMaps(readBank(teaFiles()).source);
		expect(sheet?.places.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
			'region in',
			'area lake',
			'point boston',
			'point canton',
			'point london'
		]);
		expect(sheet).toMatchObject({ id: 'ports', width: 220, height: 65, ground: 'M10,10l60,0 0,30-60,0z' });
		expect(areSheets(JSON.parse(JSON.stringify([sheet])))).toBe(true);
	});

	it('name the places of an item in the language of the bank', () => {
		const files = withFile(
			'i18n/fr/entities.yaml',
			'entities:\n  london:\n    gloss: ""\n',
			edited({ file: 'bank.yaml', from: 'languages: [en]', to: 'languages: [en, fr]' })
		);
		const { items } = compile(readBank(files).source, sha256, 'fr');
		const item = items.find(({ id }) => (id as string) === 'tea-harbour');
		const names = item?.kind === 'map' ? item.choices.map(({ text }) => text) : [];
		// the item itself is not translated, so it stands as a whole in English
		expect([item?.lang, names]).toEqual(['en', ['Boston', 'Canton', 'India', 'London']]);
	});

	it('are absent from a bank without maps', () => {
		const { maps, ...source } = readBank(teaFiles()).source;
		expect(maps).toHaveLength(1);
		const bare = { ...source, maps: [], items: [], objectives: [] };
		expect(compile(bare, sha256)).not.toHaveProperty('maps');
		expect(compileMaps(bare)).toEqual([]);
	});
});

describe('areSheets', () => {
	it.each([[undefined], [{}], [[null]], [[{ id: 'ports' }]], [[{ id: 'ports', width: '1', height: 2, places: [] }]]])(
		'refuses %j',
		(value) => {
			expect(areSheets(value)).toBe(false);
		}
	);
});
