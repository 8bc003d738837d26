import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findingsOf, lintOf, options, single } from '../../tests/fixtures/lint.ts';
import { LINT_SENTENCES } from './lint-sentences.ts';
import { sentence } from './sentences.ts';

const RULES_DOC = readFileSync(new URL('../../docs/item-rules.md', import.meta.url), 'utf8');

describe('the sentences of the linter', () => {
	it.each(Object.entries(LINT_SENTENCES))('%s says what is wrong and what to do', (_, text) => {
		expect(text).toMatch(/^[“{A-Z].*[.]$/);
		expect(text.match(/[.:;] [A-Z]/g)?.length ?? 0).toBeGreaterThan(0);
	});

	it.each(Object.keys(LINT_SENTENCES))('%s has its source in docs/item-rules.md', (rule) => {
		const row = RULES_DOC.split('\n').find((line) => line.startsWith(`| ${rule} `));
		expect(row?.split('|')[3]).toMatch(/HDR|SAQ|ROD|TAR|own/);
	});

	it('leave no slot open', () => {
		const item = findingsOf(
			single({
				stem: 'Which drink is not an',
				choices: options('*Coffee of the very best kind', 'All of these', 'Usually mild. '),
				explanation: 'It was recently so.'
			})
		);
		const many = Array.from({ length: 21 }, (_, at) =>
			single({
				id: `i${at}`,
				stem: `Which drink is number ${at}?`,
				choices: options('*Coffee and more', 'Lemon', 'Cocoa')
			})
		);
		const told = [...item, ...lintOf(many).findings].map(sentence);
		expect(told.length).toBeGreaterThan(10);
		expect(told.filter((text) => /[{}]|undefined/.test(text))).toEqual([]);
	});
});
