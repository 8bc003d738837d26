import { expect, it } from 'vitest';
import { teaBank } from '../../../../tests/fixtures/tea.ts';
import { headOf } from './bank-head.ts';

const tea = teaBank();

it('names the bank and counts what a first learner is asked about', () => {
	const { title, description } = tea;
	const head = headOf(tea);
	expect(head).toMatchObject({ title, description, minutes: 10 });
	expect(head).not.toHaveProperty('lang');
	expect(head.facts).toBeGreaterThan(0);
	expect(head.facts).toBeLessThanOrEqual(tea.facts.length);
});

it('leaves out what nothing asks, and optional topics', () => {
	expect(headOf({ ...tea, items: [], cards: [] }).facts).toBe(0);
	expect(headOf({ ...tea, topics: tea.topics.map((topic) => ({ ...topic, optional: true })) }).facts).toBe(0);
});

it('says in which language it is where it is not translated', () => {
	expect(headOf({ ...tea, language: 'fr', untranslated: ['head'] }).lang).toBe(tea.sourceLanguage);
});
