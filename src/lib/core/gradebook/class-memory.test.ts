import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mark } from '../answer/mark.ts';
import { keyResponse } from '../answer/solution.ts';
import type { Bank, Item } from '../bank/bank.ts';
import { indexBank } from '../bank/index-bank.ts';
import type { StudyDay } from '../ids.ts';
import { DEFAULT_WEIGHTS } from '../memory/fsrs.ts';
import { classMemory, quizFor, type ClassMemoryAim } from './class-memory.ts';
import { submitted } from './collected.fixture.ts';
import type { CollectedMark } from './collected.ts';

const index = indexBank(JSON.parse(readFileSync('src/lib/generated/bank.en.json', 'utf8')) as Bank);
const singles = index.bank.items.filter(({ kind, tests }) => kind === 'short' && tests.length === 1);
const [first, second] = singles as [Item, Item];
const DAY = 86_400_000;
const TODAY = 20_800;
const aim: ClassMemoryAim = {
	weights: DEFAULT_WEIGHTS,
	today: TODAY as StudyDay,
	then: (TODAY + 7) as StudyDay,
	dayOf: (at) => Math.floor(at / DAY) as StudyDay
};

const answered = (item: Item, isRight: boolean, given: Partial<CollectedMark> = {}): CollectedMark => ({
	item: item.id,
	version: item.version,
	own: false,
	score: isRight ? 1 : 0,
	max: 1,
	outcome: isRight ? 'right' : 'wrong',
	response: isRight ? keyResponse(item) : null,
	parts: mark(item, isRight ? keyResponse(item) : { kind: 'skipped' }, index.names).parts,
	prompt: item,
	...given
});
const on = (label: string, day: number, marks: readonly CollectedMark[]) =>
	submitted('', { label, marks, nonce: `${label}${day}`, finished: (day * DAY) as never });

describe('what a class remembers', () => {
	it('is worse of what was missed, and worse next week than today', () => {
		const class1 = ['A', 'B', 'C'].map((label) =>
			on(label, TODAY - 2, [answered(first, true), answered(second, false)])
		);
		const [weakest, better] = classMemory(class1, index, aim);
		expect([weakest?.fact, better?.fact]).toEqual([second.tests[0], first.tests[0]]);
		expect(weakest).toMatchObject({ learners: 3, last: TODAY - 2 });
		for (const fact of [weakest!, better!]) {
			expect(fact.then).toBeLessThan(fact.now);
			expect(fact.least).toBeLessThan(fact.then);
			expect(fact.greatest).toBeGreaterThan(fact.then);
		}
	});

	it('grows with answers on later days, whatever the order in which they were collected', () => {
		const [early, late] = [on('A', TODAY - 9, [answered(first, true)]), on('A', TODAY - 2, [answered(first, true)])];
		const [once] = classMemory([late], index, aim);
		const [twice] = classMemory([late, early], index, aim);
		expect(twice!.then).toBeGreaterThan(once!.then);
		expect(classMemory([early, late], index, aim)).toEqual([twice]);
	});

	it('marks the raw answer itself, and passes over other versions and the teacher’s own questions', () => {
		const marks = [answered(first, false, { score: 1, outcome: 'right' })];
		const honest = [answered(first, false)];
		expect(classMemory([on('A', TODAY, marks)], index, aim)).toEqual(classMemory([on('A', TODAY, honest)], index, aim));
		const strange = [answered(first, true, { version: 99 }), answered(second, true, { own: true })];
		expect(classMemory([on('A', TODAY, strange)], index, aim)).toEqual([]);
	});

	it('takes an answer from the future as one of today', () => {
		const [ahead] = classMemory([on('A', TODAY + 400, [answered(first, true)])], index, aim);
		expect(ahead?.last).toBe(TODAY);
	});
});

describe('the quiz drawn from it', () => {
	const facts = [...new Set(index.bank.items.flatMap(({ tests }) => tests))].slice(0, 40);

	it('asks one question a fact, in their order, never two enemies, as many as wanted', () => {
		const items = quizFor(facts, index, new Set(), 10).map((id) => index.items.get(id)!);
		expect(items).toHaveLength(10);
		expect(items[0]?.tests).toContain(facts[0]);
		for (const item of items) expect(items.some((other) => item.enemies.includes(other.id))).toBe(false);
		expect(quizFor(facts, index, new Set(), 10)).toEqual(items.map(({ id }) => id));
	});

	it('prefers a question that the class has not had', () => {
		const fact = facts.find((one) => index.bank.items.filter(({ tests }) => tests.includes(one)).length > 1)!;
		const [usual] = quizFor([fact], index, new Set(), 1);
		const [other] = quizFor([fact], index, new Set([usual!]), 1);
		expect(other).not.toBe(usual);
		const all = new Set(index.bank.items.map(({ id }) => id));
		expect(quizFor([fact], index, all, 1)).toHaveLength(1);
	});
});
