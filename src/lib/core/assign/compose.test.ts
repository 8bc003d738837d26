import { describe, expect, it } from 'vitest';
import { plainDraft, someKey, tea } from '../../../../tests/fixtures/class.ts';
import { compose, coverageOf, isFull, poolOf } from './compose.ts';
import { itemId } from '../../../../tests/fixtures/all-kinds.ts';
import type { OwnItem } from './own.ts';
import { paperOf } from './paper.ts';
import type { Draft } from './rows.ts';

const teacher = { sign: someKey, box: someKey };
const own: OwnItem[] = ['one', 'two'].map((id) => ({
	...{ id, version: 1, language: 'en', kind: 'single' as const, stem: `Stem ${id}`, accept: [], locked: false },
	options: ['right', 'wrong', 'also wrong', 'wrong too'].map((text) => ({ text, key: text === 'right' }))
}));
const made = (draft: Partial<Draft>, release?: string) =>
	compose(
		{ ...plainDraft, ...draft },
		{ bank: tea, own, teacher, language: 'en', ...(release === undefined ? {} : { release }) }
	);
const paperIn = (draft: Partial<Draft>) => {
	const { assignment } = made(draft);
	return assignment.kind === 'quiz' ? assignment.paper : undefined;
};

describe('composing', () => {
	it.each<[boolean, 'pick' | 'draw', number, number, number]>([
		[false, 'pick', 99, 40, 0],
		[true, 'pick', 100, 5, 0],
		[true, 'pick', 99, 5, 1],
		[false, 'draw', 100, 40, 59],
		[true, 'draw', 0, 40, 60]
	])('is full: %s, where it is to %s %d, %d are drawn and %d own', (full, choice, picked, size, mine) => {
		const ids = Array.from({ length: picked }, (_, index) => itemId(`tea-${index}`));
		const draft: Draft = {
			...plainDraft,
			choice,
			size,
			picked: ids,
			own: Array.from({ length: mine }, (_, n) => `o${n}`)
		};
		expect(isFull(draft)).toBe(full);
	});

	it('fixes the questions that were drawn, so that a later edition has the same', () => {
		const paper = paperIn({ size: 5 });
		expect(paper?.kind === 'items' && paper.items).toHaveLength(5);
		expect(paperIn({ size: 5, variety: 'order' })?.kind).toBe('items');
		expect(paperIn({ size: 5, variety: 'questions' })?.kind).toBe('draw');
	});

	it('says by the rules whether papers differ', () => {
		const rules = (['none', 'order', 'questions'] as const).map(
			(variety) => made({ variety }).assignment.rules.variants
		);
		expect(rules).toEqual([false, true, true]);
	});

	it('takes the questions that were picked, in that order, and the own ones after them', () => {
		const [one, two] = [tea.items[3]!.id, tea.items[0]!.id];
		const { assignment, keys } = made({
			choice: 'pick',
			picked: [one, two],
			own: ['two', 'gone'],
			variety: 'questions'
		});
		const items = assignment.kind === 'quiz' && assignment.paper.kind === 'items' ? assignment.paper.items : [];
		expect(items.map((entry) => (entry.from === 'bank' ? entry.item : entry.stem))).toEqual([one, two, 'Stem two']);
		expect(keys.map(({ item }) => item)).toEqual(['two']);
	});

	it('keeps the key of an own question out of what is handed out', () => {
		const places = new Set<string>();
		for (let round = 0; round < 24; round++) {
			const { assignment, keys } = made({ choice: 'pick', own: ['one'], secret: `secret ${round}` });
			const [entry] = assignment.kind === 'quiz' && assignment.paper.kind === 'items' ? assignment.paper.items : [];
			const options = entry?.from === 'own' ? entry.options : [];
			const right = keys[0]!.right[0]!;
			expect(options[right.charCodeAt(0) - 97]).toBe('right');
			expect(JSON.stringify(assignment)).not.toMatch(/"(key|accept|right)":/);
			places.add(right);
		}
		expect(places.size).toBeGreaterThan(2);
	});

	it('keeps to the objectives', () => {
		const objective = tea.items[0]!.objective;
		expect(new Set(poolOf({ ...plainDraft, objectives: [objective] }, tea).map((item) => item.objective))).toEqual(
			new Set([objective])
		);
		expect(poolOf(plainDraft, tea).length).toBeGreaterThan(
			poolOf({ ...plainDraft, objectives: [objective] }, tea).length
		);
	});

	it('makes a recall set of topics and a day', () => {
		const { assignment } = made({ kind: 'recall', by: '2027-02-01', topics: [] });
		expect([assignment.kind, assignment.kind === 'recall' && assignment.by]).toEqual(['recall', '2027-02-01']);
	});

	it('carries the hash of a release code, never the code', () => {
		const { assignment } = made({ code: 'KX42', rules: { ...plainDraft.rules, feedback: 'code' } }, 'Zm9vYmFy');
		expect([assignment.rules.release, JSON.stringify(assignment).includes('KX42')]).toEqual(['Zm9vYmFy', false]);
	});
});

it('counts what a paper covers', () => {
	const { assignment } = made({ size: 6 });
	const paper = paperOf(assignment, tea, 0);
	const coverage = coverageOf(paper.ok ? paper.value.map(({ prompt }) => prompt) : []);
	for (const counts of [coverage.topics, coverage.objectives, coverage.kinds, coverage.difficulties]) {
		expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(6);
	}
});
