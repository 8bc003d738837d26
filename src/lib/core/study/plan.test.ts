import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { teaBank } from '../../../../tests/fixtures/tea.ts';
import { factId, selfCard, topicId } from '../../../../tests/fixtures/all-kinds.ts';
import type { Bank, Fact } from '../bank/bank.ts';
import { indexBank } from '../bank/index-bank.ts';
import type { CardId, FactId, Millis, ObjectiveId, StudyDay } from '../ids.ts';
import { DEFAULT_WEIGHTS } from '../memory/fsrs.ts';
import type { Memory } from '../memory/memory.ts';
import { plan, type PlanSetup } from './plan.ts';

const TODAY = 100 as StudyDay;

/** Topics a, b (needs a), c (needs a and b), d; ten facts each, every one with a card. */
function courseBank(): Bank {
	const [sample] = teaBank().facts;
	const needs: Record<string, string[]> = { a: [], b: ['a'], c: ['a', 'b'], d: [] };
	const topics = Object.entries(needs).map(([id, list]) => {
		return { id: topicId(id), title: id, intro: '', needs: list.map(topicId), optional: false };
	});
	const facts = topics.flatMap(({ id }) =>
		Array.from({ length: 10 }, (_, index): Fact => ({ ...sample!, id: factId(`${id}${index}`), topic: id }))
	);
	const cards = facts.map(({ id, topic }) => ({ ...selfCard, id: `card.${id}` as CardId, fact: id, topic }));
	return { ...teaBank(), topics, facts, cards, items: [], objectives: [] };
}

const memory = (fact: string, stability: number, day: number): Memory => ({
	fact: factId(fact),
	stability,
	difficulty: 5,
	first: day as StudyDay,
	at: 0 as Millis,
	day: day as StudyDay,
	reviews: 1,
	lapses: 0,
	lastScore: 1
});
const memories = (...list: readonly Memory[]) => new Map(list.map((one) => [one.fact, one]));
/** Met today, due on no day soon. */
const met = (topic: string, count: number) =>
	Array.from({ length: count }, (_, index) => memory(`${topic}${index}`, 1000, TODAY));
const letters = (facts: readonly FactId[]) => facts.map((fact) => fact[0]).join('');

const setup = (part: Partial<PlanSetup> = {}): PlanSetup => ({
	index: indexBank(courseBank()),
	memories: new Map(),
	day: TODAY,
	aim: { weights: DEFAULT_WEIGHTS, desiredRetention: 0.9 },
	topics: new Set(['a', 'b', 'c', 'd'].map(topicId)),
	minutes: 10,
	secondsPerAnswer: 20,
	...part
});

describe('plan: due', () => {
	const due = [memory('a0', 5, 60), memory('a1', 5, 20), memory('b0', 50, 40), memory('a2', 1000, 99)];

	it('asks first what is least likely to be recalled, and not what is not due', () => {
		expect(plan(setup({ memories: memories(...due) })).due).toEqual(['a1', 'a0', 'b0']);
	});

	it('takes no more than the minutes allow, and then nothing new', () => {
		const result = plan(setup({ memories: memories(...due), minutes: 1, secondsPerAnswer: 30 }));
		expect(result).toEqual({ due: ['a1', 'a0'], fresh: [], facts: ['a1', 'a0'], waiting: 1, prompts: 2, minutes: 1 });
	});

	it('leaves out facts of topics not studied, facts the bank has no more, and facts that nothing asks', () => {
		const bank = courseBank();
		const index = indexBank({ ...bank, cards: bank.cards.filter(({ fact }) => fact !== 'a1') });
		const known = memories(...due, memory('gone', 1, 0));
		expect(plan(setup({ index, memories: known })).due).toEqual(['a0', 'b0']);
		expect(plan(setup({ index, memories: known, topics: new Set([topicId('b')]) })).due).toEqual(['b0']);
	});

	it('breaks a tie by id, whatever the order of the memories', () => {
		const twins = [memory('a3', 5, 20), memory('a1', 5, 20), memory('a2', 5, 20)];
		expect(plan(setup({ memories: memories(...twins) })).due).toEqual(['a1', 'a2', 'a3']);
		expect(plan(setup({ memories: memories(...twins.reverse()) })).due).toEqual(['a1', 'a2', 'a3']);
	});
});

describe('plan: new facts', () => {
	it('takes ready topics in turn, and opens others as their prerequisites are met', () => {
		expect(letters(plan(setup()).fresh)).toBe('adadadadadadadadadad');
		expect(letters(plan(setup({ memories: memories(...met('a', 5)) })).fresh)).toBe('adadadadaddddddbbbbb');
		expect(letters(plan(setup({ memories: memories(...met('a', 6)) })).fresh)).toBe('abdabdabdabdbdbdbdbd');
		expect(letters(plan(setup({ memories: memories(...met('a', 6), ...met('b', 6)) })).fresh)).toMatch(/^abcd/);
	});

	it('lets a prerequisite stand in no way that is not studied or asks nothing', () => {
		const topics = new Set(['b', 'c'].map(topicId));
		expect(letters(plan(setup({ topics })).fresh)).toBe('bbbbbbbbbbcccccccccc');
		const bank = courseBank();
		const index = indexBank({ ...bank, cards: bank.cards.filter(({ topic }) => topic !== 'a') });
		expect(letters(plan(setup({ index })).fresh)).toMatch(/^bdbd/);
	});

	it('follows the objectives of a topic', () => {
		const facts = ['a7', 'a3', 'a7', 'b9', 'a1'].map(factId);
		const objective = { id: 'o' as ObjectiveId, topic: topicId('a'), title: '', bloom: 'remember' as const, facts };
		const index = indexBank({ ...courseBank(), objectives: [objective] });
		const { fresh } = plan(setup({ index, topics: new Set([topicId('a')]), minutes: 3 }));
		expect(fresh).toEqual(['a7', 'a3', 'a1', 'a0', 'a2', 'a4']);
	});

	it('keeps to the limit of new facts', () => {
		expect(plan(setup({ newFacts: 3 })).fresh).toEqual(['a0', 'd0', 'a1']);
		expect(plan(setup({ newFacts: 0 })).fresh).toEqual([]);
		expect(plan(setup({ newFacts: 100 })).fresh).toHaveLength(20);
	});

	it('has something to ask for no minutes at all, as long as there is something', () => {
		expect(plan(setup({ minutes: 0 }))).toEqual({
			due: [],
			fresh: ['a0'],
			facts: ['a0'],
			waiting: 0,
			prompts: 2,
			minutes: 1
		});
		expect(plan(setup({ topics: new Set() }))).toEqual({
			due: [],
			fresh: [],
			facts: [],
			waiting: 0,
			prompts: 0,
			minutes: 0
		});
	});
});

describe('plan: always', () => {
	it('keeps within the minutes, asks each fact once, nothing new that is known, nothing due that is not', () => {
		const anyMemory = fc.record({
			fact: fc
				.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.nat({ max: 9 }))
				.map(([topic, place]) => `${topic}${place}`),
			stability: fc.double({ min: 0.1, max: 300, noNaN: true }),
			day: fc.integer({ min: 0, max: TODAY })
		});
		fc.assert(
			fc.property(
				fc.array(anyMemory),
				fc.nat({ max: 60 }),
				fc.integer({ min: 5, max: 90 }),
				(list, minutes, seconds) => {
					const known = memories(...list.map(({ fact, stability, day }) => memory(fact, stability, day)));
					const result = plan(setup({ memories: known, minutes, secondsPerAnswer: seconds }));
					const all = [...result.due, ...result.fresh];
					expect(new Set(all).size).toBe(all.length);
					expect(result.due.every((fact) => known.has(fact))).toBe(true);
					expect(result.fresh.some((fact) => known.has(fact))).toBe(false);
					expect(result.prompts).toBeLessThanOrEqual(Math.max(2, (minutes * 60) / seconds + 1));
					expect(all.length).toBeGreaterThan(0);
				}
			)
		);
	});

	it('opens a topic only when three in five facts of each prerequisite are met or come before in the plan', () => {
		const counts = fc.record({ a: fc.nat({ max: 10 }), b: fc.nat({ max: 10 }), c: fc.nat({ max: 10 }) });
		fc.assert(
			fc.property(counts, fc.integer({ min: 1, max: 60 }), ({ a, b, c }, minutes) => {
				const known = memories(...met('a', a), ...met('b', b), ...met('c', c));
				const seen = new Set<string>(known.keys());
				const share = (topic: string) => [...seen].filter((fact) => fact.startsWith(topic)).length / 10;
				for (const fact of plan(setup({ memories: known, minutes })).fresh) {
					const needs = { a: [], b: ['a'], c: ['a', 'b'], d: [] }[fact[0] ?? ''] ?? [];
					expect(needs.every((topic) => share(topic) >= 0.6)).toBe(true);
					seen.add(fact);
				}
				expect(seen.size).toBeGreaterThan(known.size);
			})
		);
	});

	it('comes to the whole bank when there is time enough', () => {
		const { fresh } = plan(setup({ minutes: 240 }));
		expect(new Set(fresh)).toEqual(new Set(courseBank().facts.map(({ id }) => id)));
	});

	it('gives the same plan for the same setup', () => {
		const known = memories(...met('a', 6), memory('b1', 5, 20), memory('b2', 9, 3));
		expect(plan(setup({ memories: known }))).toEqual(plan(setup({ memories: new Map([...known].reverse()) })));
	});
});

describe('plan: what the learner wants', () => {
	const due = memories(memory('a0', 5, 60), memory('a1', 5, 20), memory('b0', 50, 40));

	it('leaves out facts suspended or disputed, due or new', () => {
		const statuses = new Map([
			[factId('a0'), 'suspended' as const],
			[factId('d0'), 'disputed' as const]
		]);
		expect(plan(setup({ memories: due, statuses })).due).toEqual(['a1', 'b0']);
		expect(plan(setup({ statuses })).fresh).not.toContain('d0');
	});

	it('a topic opens without the facts left out of it', () => {
		const statuses = new Map(met('a', 10).map(({ fact }) => [fact, 'suspended' as const]));
		expect(letters(plan(setup({ statuses, minutes: 3 })).fresh)).toContain('b');
	});

	it('asks new facts between those that are due, which come first', () => {
		const { facts } = plan(setup({ memories: due, minutes: 3 }));
		expect(facts.map((fact) => (due.has(fact) ? 'd' : 'n')).join('')).toBe('dndnndn');
	});

	it('with easy days asks what is due by the balanced days', () => {
		expect(plan(setup({ memories: due, easy: { weekdays: [], ranges: [] } })).due).toEqual(['a1', 'a0', 'b0']);
		const later = memories(memory('a0', 500, 99));
		expect(plan(setup({ memories: later, easy: { weekdays: [], ranges: [] } })).due).toEqual([]);
	});
});
