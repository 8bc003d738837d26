import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FileFaultCode } from '#lib/state/data.ts';
import type { StoreFaultCode } from '#lib/storage/store.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import {
	foreign,
	foreignPart,
	foreignSource,
	isLanguage,
	LANGUAGE_CODES,
	languageFor,
	LANGUAGES
} from './languages.ts';
import { wantAllWords } from './staged.ts';

type Leaf = readonly [path: string, value: string | ((...given: unknown[]) => unknown)];

/** Every sentence and every sentence with arguments, by its path. */
function leaves(value: unknown, path: readonly string[] = []): Leaf[] {
	if (typeof value === 'string') return [[path.join('.'), value]];
	if (typeof value === 'function') return [[path.join('.'), value as (...given: unknown[]) => unknown]];
	return Object.entries(value as object).flatMap(([name, inner]) => leaves(inner, [...path, name]));
}

/** Every group of sentences, those fetched later too: a file a group, which exports it by the file's name. */
const files = import.meta.glob<Readonly<Record<string, unknown>>>('./*/*.ts', { eager: true });
const groups = Object.keys(files).flatMap((path) => /^\.\/en\/(.+)\.ts$/.exec(path)?.[1] ?? []);

function folder(code: string): Readonly<Record<string, unknown>> {
	return Object.fromEntries(groups.map((group) => [group, files[`./${code}/${group}.ts`]?.[group]]));
}

const catalogues = { fr: folder('fr'), ar: folder('ar') };
const english = leaves(folder('en'));

it('a language is one folder, with a file for each group of sentences', () => {
	expect(groups.length).toBeGreaterThan(20);
	for (const code of LANGUAGE_CODES) {
		for (const group of groups) expect(folder(code)[group], `${code}/${group}.ts`).toBeTypeOf('object');
		expect(LANGUAGES[code].name).not.toBe('');
		expect(Intl.getCanonicalLocales(LANGUAGES[code].locale)).toHaveLength(1);
	}
});

/** What a sentence says when it is given these counts; names stand for themselves. */
function said([path, sentence]: Leaf, number: number): string {
	if (typeof sentence === 'string') return sentence;
	// an argument that is used as a number becomes one, others keep their name
	const given = Array.from({ length: sentence.length }, () => number);
	const text = sentence(...given);
	// a name may be given back as it is
	if (typeof text !== 'string' && text !== number) throw new Error(`${path} says nothing`);
	return String(text);
}

describe.each(Object.entries(catalogues))('the catalogue in %s', (language, catalogue) => {
	const own = leaves(catalogue);

	it('has the sentences that English has', () => {
		expect(own.map(([path]) => path).sort()).toEqual(english.map(([path]) => path).sort());
	});

	it('says something for each, in whatever number', () => {
		for (const leaf of [...own, ...english]) {
			// there is no card without a number
			for (const number of leaf[0] === 'cards.card' ? [1, 2, 100] : [0, 1, 2, 3, 11, 100]) {
				const text = said(leaf, number);
				expect(text, leaf[0]).not.toMatch(/^\s|\s$|undefined|NaN|#|~/);
				if (!(leaf[0] === 'today.ready' && number === 0)) expect(text, leaf[0]).not.toBe('');
			}
		}
	});

	it('leaves little in English', () => {
		const same = own.filter(
			([path, text]) => typeof text === 'string' && english.some(([a, b]) => a === path && b === text)
		);
		// names, and words that two languages share
		expect(same.length / own.length).toBeLessThan(language === 'ar' ? 0.01 : 0.06);
	});
});

/** Every code a learner can meet; by type none is left out. */
const FAULTS: Readonly<Record<StoreFaultCode | FileFaultCode, true>> = {
	unavailable: true,
	quota: true,
	blocked: true,
	newer: true,
	closed: true,
	failed: true,
	'backup-too-large': true,
	'backup-too-deep': true,
	'backup-not-json': true,
	'backup-foreign': true,
	'backup-newer': true,
	'backup-malformed': true,
	'backup-checksum': true,
	'event-unreadable': true
};

describe.each(Object.entries({ en, fr, ar }))('in %s', (_, { faults }) => {
	it.each(Object.keys(FAULTS) as (keyof typeof FAULTS)[])('the fault %s has a sentence', (code) => {
		expect(faults[code]).toMatch(/\p{L}.*\.$/u);
	});
});

describe('Arabic', () => {
	it.each([
		[0, 'لا معلومات'],
		[1, 'معلومة واحدة'],
		[2, 'معلومتان'],
		[3, '3 معلومات'],
		[10, '10 معلومات'],
		[11, '11 معلومة'],
		[99, '99 معلومة'],
		[100, '100 معلومة'],
		[103, '103 معلومات']
	])('counts %i', (n, text) => {
		expect(ar.explore.facts(n)).toBe(text);
	});

	it('writes the digits 0–9 and no mark that turns the direction', () => {
		for (const leaf of leaves(catalogues.ar))
			expect(said(leaf, 25), leaf[0]).not.toMatch(/[٠-٩\u202a-\u202e\u2066-\u2069]/);
	});
});

describe('French', () => {
	it('counts nothing and one alike', () => {
		expect([0, 1, 2].map(fr.explore.facts)).toEqual(['0 fait', '1 fait', '2 faits']);
	});

	it('keeps high punctuation with its word', () => {
		for (const leaf of leaves(catalogues.fr))
			expect(said(leaf, 5), leaf[0]).not.toMatch(/[^\u00a0\u202f][:;?!»]|«[^\u00a0]/);
	});
});

it('marks the parts of a bank that are not translated', () => {
	const bank = { language: 'fr', sourceLanguage: 'en', untranslated: ['voices'] } as const;
	expect(foreignPart(bank, 'voices')).toEqual({ lang: 'en', dir: 'ltr' });
	expect(foreignPart(bank, 'head')).toEqual({});
	expect(foreignSource(bank)).toEqual({ lang: 'en', dir: 'ltr' });
	expect(foreignSource({ language: 'en', sourceLanguage: 'en' })).toEqual({});
});

describe('languages', () => {
	it.each([
		[['fr-BF', 'en'], 'fr'],
		[['de', 'ar-TD'], 'ar'],
		[['EN-us'], 'en'],
		[['bm', 'ha'], 'en'],
		[[], 'en'],
		[['constructor'], 'en']
	])('of %j is %s', (wanted, code) => {
		expect(languageFor(wanted)).toBe(code);
	});

	it('load what they say', async () => {
		wantAllWords();
		const loaded = await Promise.all(LANGUAGE_CODES.map((code) => LANGUAGES[code].load()));
		expect(loaded.map(({ app, today }) => [app, today])).toEqual([en, fr, ar].map(({ app, today }) => [app, today]));
		expect(LANGUAGE_CODES).toEqual(Object.keys(LANGUAGES));
		expect(isLanguage('toString')).toBe(false);
	});

	it('are known before the first paint with their directions', () => {
		const [, listed = ''] = /directions = (\{.*\});/.exec(readFileSync('src/app.html', 'utf8')) ?? [];
		const directions = Object.fromEntries(LANGUAGE_CODES.map((code) => [code, LANGUAGES[code].direction]));
		expect(JSON.parse(listed.replaceAll(/(\w+)(?=:)/g, '"$1"').replaceAll("'", '"'))).toEqual(directions);
	});

	it('mark what stands in another', () => {
		expect(foreign({})).toEqual({});
		expect(foreign({ lang: 'en' })).toEqual({ lang: 'en', dir: 'ltr' });
		expect(foreign({ lang: 'ar' })).toEqual({ lang: 'ar', dir: 'rtl' });
		expect(foreign({ lang: 'ha' })).toEqual({ lang: 'ha', dir: 'ltr' });
	});
});
