import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { teaBank } from '../../../../../tests/fixtures/tea.ts';
import { edited, teaFiles, without } from '../../../../../tests/fixtures/tea-source.ts';
import { Inconsistent } from '#lib/core/fault.ts';
import { readBank, type SourceFile } from '../source/read.ts';
import { canonicalJson } from './canonical.ts';
import { compile } from './compile.ts';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const compiled = (files: readonly SourceFile[] = teaFiles()) => compile(readBank(files).source, sha256);

describe('compile', () => {
	it('makes the bank that the fixture for other tests holds', () => {
		expect(compiled()).toEqual(teaBank());
	});

	it('gives the same bytes whenever it runs', () => {
		expect(JSON.stringify(compiled())).toBe(JSON.stringify(compiled()));
	});

	it('names the edition after the content', () => {
		const { edition, ...body } = compiled();
		expect(edition).toBe(`1-${sha256(canonicalJson(body)).slice(0, 8)}`);
		const other = compiled(edited({ file: 'bank.yaml', from: 'A cup of tea', to: 'A pot of tea' }));
		expect(other.edition).not.toBe(edition);
		expect(compiled(edited({ file: 'bank.yaml', from: 'edition: "1"', to: 'edition: "2.0"' })).edition).toMatch(
			/^2\.0-/
		);
	});

	it('has the same edition after a change that does not ship', () => {
		const files = edited(
			{ file: 'topics/leaf/o1-1.yaml', from: 'It is a near relative', to: 'A near relative' },
			{ file: 'topics/past/o2-2.yaml', from: 'Ten days too late.', to: 'Too late.' },
			{ file: 'bank.yaml', from: 'schema: 1', to: '# a comment\nschema: 1' }
		);
		expect(compiled(files).edition).toBe(compiled().edition);
	});

	it('ships what is published', () => {
		const ids = compiled().items.map(({ id }) => id);
		expect(ids).toHaveLength(17);
		expect(ids).not.toContain('tea-retired');
		expect(ids).not.toContain('tea-draft');
	});

	it('puts topics, objectives and items in the order in which they are taught', () => {
		const bank = compiled();
		expect(bank.topics.map(({ id }) => id)).toEqual(['leaf', 'past']);
		expect(bank.objectives.map(({ id, topic }) => `${topic} ${id}`)).toEqual([
			'leaf o1-1',
			'leaf o1-2',
			'past o2-1',
			'past o2-2'
		]);
		expect(bank.items.map(({ objective }) => objective)).toEqual([
			...Array.from({ length: 7 }, () => 'o1-1'),
			...Array.from({ length: 2 }, () => 'o1-2'),
			...Array.from({ length: 4 }, () => 'o2-1'),
			...Array.from({ length: 4 }, () => 'o2-2')
		]);
		const turned = edited(
			{ file: 'topics/leaf/topic.yaml', from: 'needs: []', to: 'needs: [past]' },
			{ file: 'topics/past/topic.yaml', from: 'needs: [leaf]', to: 'needs: []' }
		);
		expect(compiled(turned).topics.map(({ id }) => id)).toEqual(['past', 'leaf']);
	});

	it('says of each fact how it stands', () => {
		const stands = Object.fromEntries(compiled().facts.map(({ id, standing }) => [id, standing]));
		expect(stands).toMatchObject({
			'p01-1': 'established',
			'p01-2': 'reported',
			'p05-1': 'corrected',
			'p06-1': 'forecast',
			x01: 'context'
		});
	});

	it('dates a fact by its date cards and by what it lists, each date once', () => {
		const { facts } = compiled(
			edited({ file: 'facts/seed.yaml', from: '[dt-party]', to: '[dt-party, dt-book, dt-party]' })
		);
		const dated = facts.flatMap(({ id, dates }) => (dates ? [[id, ...dates]] : []));
		expect(dated).toEqual([
			['p04-1', 'dt-party'],
			['p04-2', 'dt-party', 'dt-book'],
			['p05-2', 'dt-book']
		]);
	});

	it('makes enemies of both, among those that ship', () => {
		const enemies = Object.fromEntries(compiled().items.map(({ id, enemies: list }) => [id, list]));
		expect(enemies['tea-sentence']).toEqual(['tea-match', 'tea-sorted']);
		expect(enemies['tea-sorted']).toEqual(['tea-green', 'tea-sentence']);
		expect(enemies['tea-match']).toEqual(['tea-sentence']);
		expect(enemies['tea-order']).toEqual(['tea-bag', 'tea-reading']);
		for (const [id, list] of Object.entries(enemies)) {
			for (const enemy of list) expect(enemies[enemy]).toContain(id);
		}
	});

	it('carries facts with their reading, their corrections and their date', () => {
		const facts = new Map(compiled().facts.map((fact) => [fact.id as string, fact]));
		expect(facts.get('p05-1')).toEqual({
			id: 'p05-1',
			topic: 'past',
			paragraph: 'p05',
			voice: 'report',
			confidence: 'c',
			standing: 'corrected',
			text: 'The leaflet dates the tea bag to 1908.',
			reading: 'A holder for tea leaves was patented in 1903.',
			sources: ['S02'],
			corrections: ['C01']
		});
		expect(facts.get('x01')).toMatchObject({ asOf: '2025-12-31' });
		expect(facts.get('x01')).not.toHaveProperty('paragraph');
	});

	it('carries sources, corrections and the head, without what only editors read', () => {
		const bank = compiled();
		expect(bank.sources[0]).toEqual({ id: 'S01', title: 'A handbook of tea', url: 'https://example.org/handbook' });
		expect(bank.corrections).toEqual([
			{
				id: 'C01',
				paragraphs: ['p05'],
				reportWording: 'invented in 1908',
				reading: 'A holder for tea leaves was patented in 1903.',
				why: 'The patent office lists an earlier patent.',
				origin: 'slip',
				certainty: 'source'
			}
		]);
		expect(bank).toMatchObject({
			format: 1,
			id: 'tea',
			language: 'en',
			licence: 'CC BY 4.0',
			report: { paragraphs: 7 }
		});
		expect(Object.keys(bank)).not.toContain('avoid');
	});

	it('names everything that an item, a card or an objective names', () => {
		const bank = compiled();
		const facts = new Set(bank.facts.map(({ id }) => id));
		const named = [
			...bank.items.flatMap(({ facts: list, tests }) => [...list, ...tests]),
			...bank.cards.map(({ fact }) => fact),
			...bank.objectives.flatMap(({ facts: list }) => list)
		];
		expect(named.filter((fact) => !facts.has(fact))).toEqual([]);
	});

	it('is never asked for a bank without bank.yaml', () => {
		expect(() => compiled(without('bank.yaml'))).toThrow(Inconsistent);
	});
});
