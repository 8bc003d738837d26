import { describe, expect, it } from 'vitest';
import { assignmentOf, entriesOf, tea } from '../../../../tests/fixtures/class.ts';
import { keyResponse } from '../answer/solution.ts';
import { analyse } from '../analysis/analyse.ts';
import type { AssignmentId } from '../assign/assignment.ts';
import { paperOf } from '../assign/paper.ts';
import { isReceived } from '../assign/read-rows.ts';
import type { Millis } from '../ids.ts';
import { SIDES, type Side } from '../marker/marker.ts';
import { SHOWING, writeAnswers, type Showing } from '../marker/showing.ts';
import { cardRows } from './card-rows.ts';
import { collect } from './collected.ts';
import { gradebookOf } from './gradebook.ts';
import { marksFrom } from './pooled.ts';

const assignment = assignmentOf(entriesOf(tea, tea.items.length), { due: 1 as Millis, minutes: 1 });
const id = 'AAAAAAAAAAAAAAAA' as AssignmentId;
const drawn = paperOf(assignment, tea, 0);
const paper = drawn.ok ? drawn.value : [];
const singles = paper.flatMap((question, place) => (question.prompt.kind === 'single' ? [{ ...question, place }] : []));
const at = (value: number) => value as Millis;

/** The right side of each question, and another one. */
const sides = singles.map(({ options, prompt }): { readonly right: Side; readonly wrong: Side } => {
	const key = keyResponse(prompt);
	const right = SIDES.find((side) => options[side] === (key.kind === 'single' ? key.choice : ''))!;
	return { right, wrong: right === 0 ? 1 : 0 };
});

/** Cards 3 and 12 answer all questions, right and wrong; card 7 the first alone. */
function shown(given: Partial<Showing> = {}): Showing {
	const questions = singles.map(({ place, prompt, options }, index) => {
		const { right, wrong } = sides[index]!;
		const answers = new Map<number, Side>([
			[3, right],
			[12, wrong]
		]);
		if (index === 0) answers.set(7, right);
		const head = { number: index + 1, place, item: prompt.id, version: prompt.version };
		return { ...head, options, key: right, closed: true, answers: writeAnswers(answers) };
	});
	return {
		...{ v: 1, id: `${SHOWING}00000000000000aa`, of: `assignment=${id}`, edition: tea.edition, title: 'Tea' },
		...{ group: '', learners: 30, started: at(1_000_000), seen: at(9_000_000), questions, ...given }
	};
}
const collected = (showing: Showing) =>
	cardRows(showing, { id, assignment }, at(9_000_001)).map((row) => {
		const marked = collect(row, { id, assignment, keys: [], bank: tea });
		if (!marked.ok) throw new Error('not marked');
		return marked.value;
	});

describe('rows of the gradebook from cards', () => {
	it('are read back, a learner a card, marked by the key on the questions that were asked alone', () => {
		expect(singles.length).toBeGreaterThan(1);
		expect(singles.length).toBeLessThan(paper.length);
		const rows = cardRows(shown(), { id, assignment }, at(9_000_001));
		expect(rows.every(isReceived)).toBe(true);
		const all = collected(shown());
		expect(all.map(({ label, marks }) => [label, marks.map(({ outcome }) => outcome)])).toEqual([
			['3', singles.map(() => 'right')],
			['7', ['right', ...singles.slice(1).map(() => 'blank')]],
			['12', singles.map(() => 'wrong')]
		]);
		expect(all[0]?.marks.map(({ item }) => item)).toEqual(singles.map(({ item }) => item));
	});

	it('say that they came by cards; nobody is late before a class', () => {
		const [first] = collected(shown());
		expect(first).toMatchObject({ origin: { way: 'cards' }, isLate: false, isOver: false });
	});

	it('have the same ids however often they are made, and others for another showing', () => {
		const ids = (showing: Showing) => cardRows(showing, { id, assignment }, at(1)).map((row) => row.id);
		expect(ids(shown({ seen: at(9_100_000) }))).toEqual(ids(shown()));
		expect(new Set([...ids(shown()), ...ids(shown({ id: `${SHOWING}00000000000000bb` }))]).size).toBe(6);
	});

	it('leave out a question whose answer was not shown: who was not read yet left nothing blank', () => {
		const { questions } = shown();
		const open = shown({ questions: questions.map((one, index) => (index === 0 ? { ...one, closed: false } : one)) });
		expect(collected(open).map(({ label, marks }) => [label, marks.length])).toEqual([
			['3', singles.length - 1],
			['12', singles.length - 1]
		]);
	});

	it('are one learner in the gradebook with what the same number handed in, and another in another group', () => {
		const book = (showings: readonly Showing[]) =>
			gradebookOf({ submissions: showings.flatMap(collected), notes: [], assignment: id, counts: 'first' });
		const second = `${SHOWING}00000000000000bb`;
		const again = book([shown(), shown({ id: second, started: at(2_000_000_000), seen: at(2_000_000_001) })]);
		expect(again.rows.map(({ label, attempts }) => [label, attempts.length])).toEqual([
			['3', 2],
			['7', 2],
			['12', 2]
		]);
		const groups = book([shown({ group: '6a' }), shown({ id: second, group: '6b' })]);
		expect(groups.rows.map(({ label }) => label)).toEqual(['6a 3', '6a 7', '6a 12', '6b 3', '6b 7', '6b 12']);
	});

	it('are analysed by item and version, with who chose what', () => {
		const found = analyse(marksFrom(collected(shown()), 'first'));
		expect(found.learners).toBe(3);
		expect(found.items.map(({ key, answers }) => [key, answers])).toEqual(
			singles.map(({ item, prompt }) => [`${item}@${prompt.version}`, 3]).sort()
		);
	});
});
