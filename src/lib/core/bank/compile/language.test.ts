import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../source/read.ts';
import { readBank } from '../source/read.ts';
import { originals, type Original } from '../source/overlay/originals.ts';
import { edited } from '../../../../../tests/fixtures/tea-source.ts';
import { sha256, teaIn, whole } from '../../../../../tests/fixtures/tea-translated.ts';
import { compile } from './compile.ts';

const compiled = (files: readonly SourceFile[], language?: string) => compile(readBank(files).source, sha256, language);
const without =
	(...keys: readonly string[]) =>
	(original: Original) =>
		keys.includes(`${original.section}/${original.id}`) ? undefined : whole('fr')(original);
const textsOf = (value: unknown): string[] => {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
};

describe('a bank in another language', () => {
	const own = compiled(teaIn('fr'));
	const french = compiled(teaIn('fr'), 'fr');

	it('has the same pieces in the same order, and the same edition', () => {
		expect(french.edition).toBe(own.edition);
		for (const list of ['topics', 'objectives', 'facts', 'entities', 'items', 'cards', 'corrections'] as const) {
			expect(french[list].map(({ id }) => id)).toEqual(own[list].map(({ id }) => id));
		}
		expect(french.items.map(({ tests, version, kind }) => [tests, version, kind])).toEqual(
			own.items.map(({ tests, version, kind }) => [tests, version, kind])
		);
	});

	it('is wholly in that language when it is wholly translated', () => {
		expect([french.language, french.sourceLanguage, french.untranslated]).toEqual(['fr', 'en', undefined]);
		expect([own.language, own.sourceLanguage]).toEqual(['en', 'en']);
		expect(french.title).toBe('fr: A cup of tea');
		for (const piece of [...french.items, ...french.facts, ...french.topics, ...french.cards, ...french.entities]) {
			expect(piece).not.toHaveProperty('lang');
		}
		const stems = french.items.map(({ stem }) => stem);
		expect(stems.filter((stem) => !stem.startsWith('fr: '))).toEqual([]);
	});

	it('accepts its own spellings first and all others too', () => {
		const short =
			french.items.find(({ id }) => id === 'tea-colour-name') ?? french.items.find(({ kind }) => kind === 'short');
		const english = own.items.find(({ id }) => id === short?.id);
		if (short?.kind !== 'short' || english?.kind !== 'short') throw new Error('no short item');
		expect(short.accept[0]).not.toBe(english.accept[0]);
		expect(short.accept).toEqual(expect.arrayContaining([...english.accept]));
	});

	it('writes dates in that language on its cards', () => {
		const date = french.cards.find(({ answer, item }) => answer.kind === 'date' && item === undefined);
		expect(date?.back).toBe('16 décembre 1773');
		expect(date?.front).toMatch(/^fr: When was fr: /);
	});

	it('changes its edition with the translation', () => {
		expect(compiled(teaIn('fr', without('facts/p03-2'))).edition).not.toBe(own.edition);
	});
});

describe('what is not translated', () => {
	it.each([
		['items/tea-heat', 'items'],
		['facts/p03-2', 'facts'],
		['topics/leaf', 'topics'],
		['objectives/o1-1', 'objectives'],
		['corrections/C01', 'corrections']
	] as const)('%s stands as it was written, and says so', (key, list) => {
		const [, id] = key.split('/');
		const bank = compiled(teaIn('fr', without(key)), 'fr');
		const rows: readonly { id: string; lang?: string }[] = bank[list];
		const english: readonly { id: string }[] = compiled(teaIn('fr', without(key)))[list];
		const row = rows.find((one) => one.id === id);
		expect(row).toEqual({ ...english.find((one) => one.id === id), lang: 'en' });
		expect(textsOf(row).filter((text) => text.startsWith('fr: '))).toEqual([]);
		expect(rows.filter((one) => one.lang !== undefined)).toHaveLength(1);
	});

	it('an item brings its card along', () => {
		const bank = compiled(teaIn('fr', without('items/tea-heat')), 'fr');
		expect(bank.cards.filter(({ lang }) => lang === 'en').map(({ id }) => id)).toEqual(['card.tea-heat']);
	});

	it.each(['bank/cards', 'entities/dt-party'])('without %s the cards made from it stay as they were', (key) => {
		const foreign = compiled(teaIn('fr', without(key)), 'fr').cards.filter(({ lang }) => lang === 'en');
		expect(foreign.length).toBeGreaterThan(0);
		expect(foreign.every(({ item, front }) => item === undefined && !front.includes('fr: '))).toBe(true);
	});

	it('an entity keeps its name; only its gloss is foreign', () => {
		const bank = compiled(teaIn('fr', without('entities/london')), 'fr');
		expect(bank.entities.find(({ id }) => id === 'london')).toMatchObject({
			name: 'Londres',
			gloss: 'where tea was sold by auction',
			lang: 'en'
		});
	});

	it('the parts of the head are named', () => {
		const bank = compiled(teaIn('fr', without('bank/voices', 'bank/head')), 'fr');
		expect(bank.untranslated).toEqual(['head', 'voices']);
		expect([bank.title, bank.voices.report]).toEqual(['A cup of tea', 'The leaflet']);
		expect(bank.standings.established).toBe('fr: Established');
	});

	it('is everything, in a bank that has no translation at all', () => {
		const bank = compiled(edited(), 'fr');
		expect(bank.language).toBe('fr');
		expect(new Set(bank.items.map(({ lang }) => lang))).toEqual(new Set(['en']));
		expect(originals(readBank(edited()).source).length).toBeGreaterThan(30);
	});
});
