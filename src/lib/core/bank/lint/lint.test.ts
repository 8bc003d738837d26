import { describe, expect, it } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bankOf, findingsOf, lintOf, options, single, tongue } from '../../../../../tests/fixtures/lint.ts';
import { teaBank } from '../../../../../tests/fixtures/tea.ts';
import { severityOf } from './finding.ts';
import { registerOf } from './from-bank.ts';
import { languageOf } from './languages/languages.ts';
import { lintBank } from './lint.ts';

const codes = (findings: readonly { readonly code: string }[]) => findings.map(({ code }) => code);

describe('the linter', () => {
	it('makes two warnings on an item an error, and leaves one be', () => {
		const one = single({ choices: options('*Coffee', 'Always tea', 'Cocoa') });
		const two = single({ choices: options('*Coffee', 'Always tea', 'Usually milk') });
		expect(findingsOf(one).map(({ code, severity }) => [code, severity])).toEqual([['W05', 'warning']]);
		expect(findingsOf(two).map(({ code, severity }) => [code, severity])).toEqual([
			['W05', 'warning'],
			['W06', 'warning'],
			['W2+', 'error']
		]);
	});

	it('says where', () => {
		const [found] = findingsOf(single({ choices: options('*Coffee', 'Always tea', 'Cocoa') }));
		expect(found).toMatchObject({ path: 'choices[1].text', data: { id: 'i1', text: 'always' }, place: { line: 1 } });
	});

	it('finds the twin of an item that is being written', () => {
		expect(codes(findingsOf(single(), { others: [single({ id: 'i2' })] }))).toEqual(['E07']);
	});

	it('leaves to the check what the check says', () => {
		const bank = bankOf([single({ choices: options('*Coffee', '*Lemonade', 'Cocoa') })]);
		expect(codes(lintBank(bank, tongue('en'), { isChecked: true }).findings)).not.toContain('E01');
		expect(codes(lintBank(bank, tongue('en'), { isChecked: false }).findings)).toContain('E01');
	});

	it('looks at drafts, and not at what is retired', () => {
		const bad = { choices: options('*Coffee', 'Always tea', 'Cocoa') };
		expect(codes(lintOf([single({ ...bad, status: 'draft' })]).findings)).toContain('W05');
		expect(codes(lintOf([single({ ...bad, status: 'retired' })]).findings)).not.toContain('W05');
	});

	const even = (at: number) =>
		['Coffee', 'Lemons', 'Cocoas'].map((text, place) => (place === at % 3 ? `*${text}` : text));
	const bankWith = (count: number, textsOf: (at: number) => readonly string[]) =>
		codes(
			lintOf(
				Array.from({ length: count }, (_, at) =>
					single({ id: `i${at}`, stem: `Which drink has the number ${at} here?`, choices: options(...textsOf(at)) })
				)
			).findings.filter(({ code }) => code.startsWith('B'))
		);

	it('judges the habits of a bank from twenty lists on', () => {
		expect(bankWith(19, () => ['*Coffee and more', 'Lemon', 'Cocoa'])).toEqual([]);
		expect(new Set(bankWith(21, () => ['*Coffee and more', 'Lemon', 'Cocoa']))).toEqual(
			new Set(['B01', 'B02', 'B03', 'B06'])
		);
		expect(bankWith(21, even).filter((code) => code !== 'B02')).toEqual([]);
	});

	it('hands on what classes say of items', () => {
		const bank = bankOf([single()]);
		const statistics = [
			{ item: 'i1', answers: 80, facility: 0.1 },
			{ item: 'gone', answers: 80, facility: 0.1 }
		];
		const { findings } = lintBank(bank, tongue('en'), { isChecked: false, statistics });
		expect(findings.map(({ code, data }) => [code, data])).toEqual([
			['B08', { id: 'i1', verdict: 'retire', reasons: 'hard' }]
		]);
	});

	it.each([
		['E01', 'error'],
		['W01', 'warning'],
		['B03', 'error'],
		['B05', 'warning']
	] as const)('%s is an %s', (rule, severity) => {
		expect(severityOf(rule)).toBe(severity);
	});

	it.each([
		['en-GB', 'en'],
		['fr', 'fr'],
		['ar', 'ar'],
		['de', undefined]
	])('%s: knows the words of %s', (tag, code) => {
		expect(languageOf(tag)?.code).toBe(code);
	});
});

describe('the linter on a compiled bank', () => {
	it('says of each item what it says of the rows', () => {
		const { findings, bot } = lintBank(registerOf(teaBank()), tongue('en'), { isChecked: false });
		expect(codes(findings).filter((code) => code.startsWith('E'))).toEqual([]);
		expect(bot[0]?.all.lists).toBeGreaterThan(2);
	});

	it('leaves out what is not in its language', () => {
		const bank = teaBank();
		const [first, ...rest] = bank.items;
		const mixed = registerOf({ ...bank, items: [{ ...first!, lang: 'en' }, ...rest] });
		expect(mixed.items.has(first!.id)).toBe(false);
		expect(mixed.source.items).toHaveLength(rest.length);
	});
});

describe('the code of the linter', () => {
	const room = dirname(fileURLToPath(import.meta.url));
	const lib = resolve(room, '../../..');
	const importsOf = (file: string): string[] =>
		[...readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type)[^;]*? from '([^']+)'/gmu)].map(
			([, name = '']) => name
		);

	function reached(files: readonly string[]): { files: Set<string>; packages: Set<string> } {
		const seen = new Set<string>();
		const packages = new Set<string>();
		const waiting = [...files];
		for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
			if (seen.has(file)) continue;
			seen.add(file);
			for (const name of importsOf(file)) {
				if (name.startsWith('#lib/')) waiting.push(join(lib, name.slice(5)));
				else if (name.startsWith('.')) waiting.push(resolve(dirname(file), name));
				else packages.add(name);
			}
		}
		return { files: seen, packages };
	}

	it('reaches no reader of YAML and no schema, so that it runs in the browser', () => {
		const own = readdirSync(room, { recursive: true, encoding: 'utf8' })
			.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
			.map((name) => join(room, name));
		const { files, packages } = reached(own);
		expect([...packages]).toEqual([]);
		expect(files.size).toBeGreaterThan(own.length);
	});
});
