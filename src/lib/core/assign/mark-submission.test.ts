import { describe, expect, it } from 'vitest';
import { assignmentOf, entriesOf, tea, teaItem } from '../../../../tests/fixtures/class.ts';
import type { Response } from '../answer/response.ts';
import type { Bank, SingleItem } from '../bank/bank.ts';
import type { Blueprint } from '../quiz/blueprint.ts';
import type { Assignment, PaperEntry } from './assignment.ts';
import { markSubmission } from './mark-submission.ts';
import { handOut, type OwnItem } from './own.ts';
import { paperOf, seedOf } from './paper.ts';

const blueprint: Blueprint = { topics: [], kinds: [], difficulty: { from: 1, to: 5 }, size: 5 };
const drawn = { ...assignmentOf([]), paper: { kind: 'draw', blueprint, objectives: [], seed: 'leaf' } } as const;
const headOf = ({ v, title, language, bank, edition, rules, teacher }: Assignment) =>
	({ v, title, language, bank, edition, rules, teacher }) as const;
const codes = (result: ReturnType<typeof paperOf>) => (result.ok ? [] : result.faults.map(({ code }) => code));
const written = (result: ReturnType<typeof paperOf>) =>
	result.ok ? result.value.map(({ item, options }) => `${item}: ${options.join(' ')}`) : [];

const river: OwnItem = {
	...{ id: 'river', version: 3, language: 'fr', kind: 'single', stem: 'Quel fleuve ?', accept: [], locked: false },
	options: [
		{ text: 'Niger', key: true },
		{ text: 'Sénégal', key: false },
		{ text: 'Volta', key: false }
	]
};
const capital: OwnItem = {
	...river,
	id: 'capital',
	kind: 'short',
	stem: 'Capitale ?',
	options: [],
	accept: ['Niamey']
};

describe('a paper', () => {
	const fixed = { questions: false, options: false };

	it('has the questions that were listed, in their order where it is not shuffled', () => {
		const entries = entriesOf(tea, 6);
		const paper = paperOf(assignmentOf(entries, { shuffle: fixed }), tea, 0);
		expect(paper.ok && paper.value.map(({ item }) => item)).toEqual(tea.items.slice(0, 6).map(({ id }) => id));
		expect(paper.ok && paper.value.map(({ entry }) => entry)).toEqual([0, 1, 2, 3, 4, 5]);
	});

	it('shuffles questions and options by the seed, and for each number where there are variants', () => {
		const entries = entriesOf(tea, 10);
		const one = assignmentOf(entries);
		expect(written(paperOf(one, tea, 0))).toEqual(written(paperOf(one, tea, 7)));
		const many = assignmentOf(entries, { variants: true });
		expect(written(paperOf(many, tea, 0))).toEqual(written(paperOf(one, tea, 0)));
		expect(written(paperOf(many, tea, 7))).not.toEqual(written(paperOf(many, tea, 8)));
		expect(seedOf(many, many.paper, 7)).toBe('leaf/7');
	});

	it('drawn anew is of one edition only', () => {
		const other = { ...tea, edition: 'later-00000000' } as Bank;
		expect(written(paperOf(drawn, tea, 0))).toHaveLength(5);
		expect(codes(paperOf(drawn, other, 0))).toEqual(['edition-other']);
		expect(codes(paperOf(assignmentOf(entriesOf(tea, 3)), other, 0))).toEqual([]);
	});

	it('keeps to the objectives that were chosen', () => {
		const [{ objective }] = tea.items as [Bank['items'][number]];
		const paper = paperOf({ ...drawn, paper: { ...drawn.paper, objectives: [objective] } }, tea, 0);
		expect(paper.ok && [...new Set(paper.value.map(({ prompt }) => prompt.objective))]).toEqual([objective]);
	});

	it('is refused where a question was changed since, or is gone, or the bank is another', () => {
		const reworded = { ...tea, items: tea.items.map((item) => ({ ...item, version: 2 })) };
		expect(codes(paperOf(assignmentOf(entriesOf(tea, 2)), reworded, 0))).toEqual(['item-other']);
		expect(codes(paperOf(assignmentOf([teaItem('gone')]), tea, 0))).toEqual(['item-other']);
		expect(codes(paperOf({ ...assignmentOf([]), bank: 'coffee' }, tea, 0))).toEqual(['bank-other']);
	});

	it('is empty for topics to be remembered', () => {
		const recall: Assignment = { ...headOf(assignmentOf([])), kind: 'recall', topics: [], by: '2027-01-31' };
		expect(paperOf(recall, tea, 0)).toEqual({ ok: true, value: [] });
	});
});

describe('marking', () => {
	const items = tea.items.slice(0, 8);
	const assignment = assignmentOf(entriesOf(tea, 8), { shuffle: { questions: true, options: true } });
	const place = (id: string) => {
		const paper = paperOf(assignment, tea, 0);
		return paper.ok ? paper.value.findIndex(({ item }) => item === id) : -1;
	};
	const answersOf = (given: Readonly<Record<string, Response>>) => {
		const responses: (Response | null)[] = items.map(() => null);
		for (const [id, response] of Object.entries(given)) responses[place(id)] = response;
		return responses;
	};
	const single = items.find((item): item is SingleItem => item.kind === 'single')!;
	const choiceOf = (isKey: boolean): Response => ({
		kind: 'single',
		choice: single.choices.find(({ key }) => key === isKey)!.id
	});

	it.each([
		[true, 'right', 1],
		[false, 'wrong', 0]
	] as const)('goes by the raw answer: key %s', (isKey, outcome, score) => {
		const responses = answersOf({ [single.id]: choiceOf(isKey) });
		const marked = markSubmission(assignment, { variant: 0, responses }, tea);
		if (!marked.ok) throw new Error('refused');
		const { item, version, own, max } = marked.value[place(single.id)]!;
		expect([item, version, own, max]).toEqual([single.id, single.version, false, 1]);
		expect(marked.value.filter((one) => one.outcome === 'blank')).toHaveLength(7);
		expect([marked.value[place(single.id)]!.outcome, marked.value[place(single.id)]!.score]).toEqual([outcome, score]);
	});

	it('takes what is missing as blank and passes over what is too much', () => {
		for (const responses of [[], Array.from({ length: 50 }, () => null)]) {
			const marked = markSubmission(assignment, { variant: 0, responses }, tea);
			expect(marked.ok && marked.value.map(({ outcome }) => outcome)).toEqual(items.map(() => 'blank'));
		}
	});

	it('marks own questions with their keys, and names them by what they were made from', () => {
		const handed = [handOut(river, [2, 0, 1]), handOut(capital, [])];
		const entries: PaperEntry[] = [handed[0]!.entry, ...entriesOf(tea, 1), handed[1]!.entry];
		const own = assignmentOf(entries, { shuffle: { questions: false, options: true } });
		const keys = handed.map(({ key }) => key);
		// option b is the author's first, Niger
		const responses: Response[] = [
			{ kind: 'single', choice: 'b' },
			{ kind: 'skipped' },
			{ kind: 'short', text: 'niamey' }
		];
		const marked = markSubmission(own, { variant: 0, responses }, tea, keys);
		expect(marked.ok && marked.value.map((one) => [one.item, one.version, one.outcome, one.own])).toEqual([
			['river', 3, 'right', true],
			[tea.items[0]!.id, 1, 'wrong', false],
			['capital', 3, 'right', true]
		]);
	});
});

describe('handing out an own question', () => {
	it('leaves the key behind', () => {
		const { entry, key } = handOut(river, [1, 2, 0]);
		expect(entry).toEqual({
			...{ from: 'own', kind: 'single', stem: 'Quel fleuve ?', locked: false },
			options: ['Sénégal', 'Volta', 'Niger']
		});
		expect(key).toEqual({ item: 'river', version: 3, right: ['c'], accept: [] });
		expect(JSON.stringify(handOut(capital, []).entry)).not.toContain('Niamey');
	});

	it('keeps the order of a locked one', () => {
		const { entry, key } = handOut({ ...river, locked: true }, [2, 1, 0]);
		expect([entry.options[0], key.right]).toEqual(['Niger', ['a']]);
	});
});
