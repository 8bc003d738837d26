import { describe, expect, it } from 'vitest';
import type { Bank, Fact } from '#lib/core/bank/bank.ts';
import { en } from '#lib/i18n/en.ts';
import { COMMENT_MAX, type Reported, reportText } from './report-text.ts';
import { samples } from './samples.fixture.ts';

const reported = (part: Partial<Reported> = {}): Reported => ({
	bank: { id: 'tea', edition: '2026-1-0a1b2c3d', language: 'en' } as unknown as Bank,
	fact: { id: 'p01-1', text: 'Tea is a drink.', sources: ['S01', 'S02'] } as unknown as Fact,
	prompt: samples.single,
	comment: '',
	...part
});
const lines = (part?: Partial<Reported>) => reportText(en.left.lines, reported(part)).split('\n');

describe('reportText', () => {
	it('names the bank, the fact, the question and the sources', () => {
		expect(lines()).toEqual([
			'Report on a question of Liptako',
			'',
			'Bank: tea 2026-1-0a1b2c3d (en)',
			'Fact: p01-1 · Tea is a drink.',
			`Question: ${samples.single.id}, ${samples.single.version} · ${samples.single.stem}`,
			'Sources: S01, S02',
			''
		]);
	});

	it('adds what was answered, and what is wrong', () => {
		const more = lines({ response: { kind: 'single', choice: 'au' }, comment: '  The date is another.\n' });
		expect(more).toContain('Answer given: {"kind":"single","choice":"au"}');
		expect(more).toContain('Comment: The date is another.');
	});

	it('asks a card by its front', () => {
		expect(lines({ prompt: samples.card }).join('\n')).toContain(samples.card.front);
	});

	it('cuts what is too long', () => {
		expect(lines({ comment: 'x'.repeat(9000) }).at(-2)).toHaveLength(COMMENT_MAX + 'Comment: '.length);
	});
});
