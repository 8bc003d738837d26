import { describe, expect, it } from 'vitest';
import { edited, inspect, withFile } from '../../../../../../tests/fixtures/tea-source.ts';
import { sha256, teaIn, whole } from '../../../../../../tests/fixtures/tea-translated.ts';
import { readBank, type SourceFile } from '../read.ts';
import { originals, digestOf, type Original } from './originals.ts';
import { translationOf } from './state.ts';
import { textsOf, withTexts } from './texts.ts';
import { translatedSource } from './translate.ts';

const state = (files: readonly SourceFile[], language = 'fr') =>
	translationOf(readBank(files).source, language, sha256);
const flaws = (files: readonly SourceFile[]) =>
	state(files).findings.map(({ flaw, section, id, paths }) => [flaw, `${section}/${id}`, ...paths]);
const but =
	(section: string, id: string, change: (entry: Record<string, unknown>) => object | undefined) =>
	(original: Original): object | undefined => {
		const entry = { ...whole('fr')(original) };
		return original.section === section && original.id === id ? change(entry) : entry;
	};

describe('the strings of a row', () => {
	it('are those that learners read, lists by the ids of their entries', () => {
		const row = {
			id: 'i',
			kind: 'cloze',
			stem: 'S',
			attribution: { voice: 'report', lead: 'not read' },
			editor_note: 'not read',
			text: 'a {{g1}}',
			gaps: [
				{
					id: 'g1',
					fact: 'f',
					accept: ['one', 'two'],
					wrong: [{ id: 'w', value: 'no', tempting: 't', feedback: 'F' }]
				},
				{ id: 'g2', fact: 'f', choices: [{ id: 'k', text: 'K', key: true }] }
			],
			pitfalls: [{ first: 'a', then: 'b', feedback: 'P' }],
			wrong_pairs: [{ left: 'a', right: 'b', feedback: 'W' }]
		};
		const texts = textsOf(row);
		expect(texts).toEqual({
			stem: 'S',
			text: 'a {{g1}}',
			gaps: {
				g1: { accept: ['one', 'two'], wrong: { w: { value: 'no', feedback: 'F' } } },
				g2: { choices: { k: { text: 'K' } } }
			},
			pitfalls: { 'a/b': { feedback: 'P' } },
			wrong_pairs: { 'a/b': { feedback: 'W' } }
		});
		expect(withTexts(row, texts)).toEqual(row);
		expect(withTexts(row, { gaps: { g1: { accept: ['un', 'one'] } } })).toMatchObject({
			gaps: [{ accept: ['un', 'one', 'two'] }, row.gaps[1]]
		});
	});

	it('ask for no spellings where an entity has its names, but take more', () => {
		const row = { id: 'i', kind: 'short', stem: 'S', entity: 'bamako', wrong: [] };
		expect(textsOf(row)).toEqual({ stem: 'S', accept: [] });
		expect(textsOf({ ...row, accept: ['Bamako, Mali'] })).toEqual({ stem: 'S', accept: [] });
		expect(withTexts(row, { accept: ['à Bamako'] })).toMatchObject({ accept: ['à Bamako'] });
		expect(withTexts(row, { accept: [] })).not.toHaveProperty('accept');
	});

	it('leave dates among expected wrong answers alone', () => {
		const row = { kind: 'date', stem: 'S', value: '2017', wrong: [{ id: 'w', value: '1970', feedback: 'F' }] };
		expect(textsOf(row)).toEqual({ stem: 'S', wrong: { w: { feedback: 'F' } } });
	});

	it('have a digest that changes with them, but not with further spellings', () => {
		const digest = digestOf({ stem: 'S', accept: ['a', 'b'] }, sha256);
		expect(digest).toMatch(/^[0-9a-f]{8}$/);
		expect(digestOf({ accept: ['a', 'c'], stem: 'S' }, sha256)).toBe(digest);
		expect(digestOf({ stem: 'S', accept: ['b'] }, sha256)).not.toBe(digest);
	});
});

describe('a translation', () => {
	it('that is whole is ready in every piece', () => {
		const { all, ready, findings } = state(teaIn('fr'));
		expect(findings).toEqual([]);
		expect(ready.size).toBe(all);
		expect(inspect(teaIn('fr')).faults).toEqual([]);
	});

	it('translates no retired item', () => {
		const ids = originals(readBank(teaIn('fr')).source).map(({ id }) => id);
		expect(ids).toContain('tea-draft');
		expect(ids).not.toContain('tea-retired');
	});

	it('puts its strings in the place of the others and changes nothing else', () => {
		const { source } = readBank(teaIn('fr'));
		const translated = translatedSource(source, state(teaIn('fr')));
		const heat = translated.items.find(({ value }) => value.id === 'tea-heat')?.value;
		expect(heat).toMatchObject({
			stem: 'fr: How warm should the water for green tea be, by the advice of the leaflet?',
			value: 80,
			unit: 'fr: °C',
			wrong: [{ value: 100, tempting: 'Other teas take boiling water.', feedback: expect.stringMatching(/^fr: /) }],
			card: { front: expect.stringMatching(/^fr: /) }
		});
		expect(translated.bank?.value).toMatchObject({ id: 'tea', title: 'fr: A cup of tea', licence: 'CC BY 4.0' });
		expect(translated.topics[0]?.value.objectives[0]?.title).toMatch(/^fr: /);
		expect(translated.objectives[0]?.value.items[0]?.value.stem).toMatch(/^fr: /);
	});

	it.each<[string, readonly SourceFile[], (string | undefined)[][]]>([
		[
			'nothing there',
			teaIn(
				'fr',
				but('facts', 'p03-2', () => undefined)
			),
			[['missing', 'facts/p03-2']]
		],
		[
			'an entry without words',
			teaIn(
				'fr',
				but('facts', 'p03-2', ({ of }) => ({ of, text: '' }))
			),
			[['missing', 'facts/p03-2']]
		],
		[
			'a string left out',
			teaIn(
				'fr',
				but('items', 'tea-heat', ({ unit: _, ...rest }) => ({ ...rest, wrong: {} }))
			),
			[['missing', 'items/tea-heat', 'unit', 'wrong.boiling.feedback']]
		],
		[
			'another wording',
			teaIn(
				'fr',
				but('topics', 'leaf', (one) => ({ ...one, of: '00000000' }))
			),
			[['stale', 'topics/leaf']]
		],
		[
			'no digest',
			teaIn(
				'fr',
				but('topics', 'leaf', ({ of: _, ...one }) => one)
			),
			[['stale', 'topics/leaf']]
		],
		[
			'a lost slot',
			teaIn(
				'fr',
				but('bank', 'standings', (one) => ({ ...one, context: 'Contexte' }))
			),
			[['faulty', 'bank/standings', 'context']]
		],
		[
			'a text too long for its field',
			teaIn(
				'fr',
				but('objectives', 'o1-1', (one) => ({ ...one, title: 'x'.repeat(400) }))
			),
			[['faulty', 'objectives/o1-1']]
		],
		[
			'a name that is none',
			teaIn(
				'fr',
				but('topics', 'leaf', (one) => ({ ...one, subtitle: 'Sous-titre' }))
			),
			[['extra', 'topics/leaf', 'subtitle']]
		]
	])('with %s says so', (_, files, expected) => {
		expect(flaws(files)).toEqual(expected);
	});

	it('that names an id the bank does not have says where', () => {
		const files = withFile('i18n/fr/more.yaml', 'items:\n  lost:\n    of: "00000000"\n    stem: "Où ?"\n', teaIn('fr'));
		expect(state(files).findings).toEqual([
			{
				flaw: 'extra',
				section: 'items',
				id: 'lost',
				paths: [],
				place: { file: 'i18n/fr/more.yaml', line: 3, column: 5 }
			}
		]);
	});

	it('needs a name for every entity that is not a date or a number', () => {
		const files = teaIn('fr', whole('fr'), edited());
		expect(flaws(files)).toEqual([
			['missing', 'entities/boston', 'names'],
			['missing', 'entities/canton', 'names'],
			['missing', 'entities/lake', 'names']
		]);
	});

	it('is stale once the English has changed, and only there', () => {
		const files = withFile('sources.yaml', '', teaIn('fr')).map((one) =>
			one.file === 'topics/leaf/o1-2.yaml' && one.text.ok
				? {
						...one,
						text: {
							ok: true as const,
							value: one.text.value
								.replace('Other teas', 'Some teas')
								.replace('The leaflet advises 80', 'It advises 80')
						}
					}
				: one
		);
		expect(flaws(files)).toEqual([['stale', 'items/tea-heat']]);
	});

	it('is held to its layout', () => {
		const files = withFile('i18n/fr/more.yaml', 'items:\n  lost:\n    of: "no"\nfactz: 1\n');
		expect(inspect(files).faults.map(({ code, place }) => [code, place?.line])).toEqual([
			['of-malformed', 3],
			['field-unknown', 4]
		]);
	});
});
