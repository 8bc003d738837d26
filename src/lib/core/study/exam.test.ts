import { describe, expect, it } from 'vitest';
import { allTopics, courseIndex, held, memoriesOf } from '../../../../tests/fixtures/course.ts';
import { factId } from '../../../../tests/fixtures/all-kinds.ts';
import type { StudyDay } from '../ids.ts';
import { UNADJUSTED } from '../memory/adjustment.ts';
import { DEFAULT_WEIGHTS } from '../memory/fsrs.ts';
import { NO_EASY_DAYS } from './easy-days.ts';
import { examForecast, examSession, type ExamSetup } from './exam.ts';
import { ALL_ACTIVE } from './status.ts';

const day = (number: number): StudyDay => number as StudyDay;
const setup = (part: Partial<ExamSetup> = {}): ExamSetup => ({
	index: courseIndex(),
	topics: allTopics,
	statuses: ALL_ACTIVE,
	memories: new Map(),
	outlook: { weights: DEFAULT_WEIGHTS, adjustment: UNADJUSTED },
	today: day(100),
	examDay: day(120),
	minutes: 5,
	minutesSpent: 0,
	easy: NO_EASY_DAYS,
	secondsPerAnswer: 20,
	...part
});
/** Both at once. */
const examPlan = (given: ExamSetup) => ({ ...examSession(given), ...examForecast(given) });
const some = memoriesOf(held('a0', 3, 90), held('a1', 40, 90), held('a2', 3, 99), held('d0', 8, 80));

describe('examPlan: today', () => {
	it('meets new facts under the prerequisites, at a cost of one and a half answers each', () => {
		const { facts, fresh, prompts, minutes } = examPlan(setup());
		expect(facts).toEqual(fresh);
		expect(facts).toHaveLength(10);
		expect(new Set(facts.map((fact) => fact[0]))).toEqual(new Set(['a', 'd']));
		expect([prompts, minutes]).toEqual([15, 5]);
	});

	it('interleaves new facts with those met once all the minutes are not needed for new ones', () => {
		const met = [...courseIndex().facts.keys()].slice(0, 37).map((fact, index) => held(fact, 2 + index, 90));
		const { facts, fresh } = examPlan(setup({ memories: memoriesOf(...met) }));
		expect(fresh).toHaveLength(3);
		expect(facts.length).toBeGreaterThan(6);
		expect(facts.slice(0, 3).some((fact) => fresh.includes(fact))).toBe(true);
		expect(fresh).not.toEqual(facts.slice(0, 3));
	});

	it('asks what gains most: the weak before the strong', () => {
		const statuses = new Map(
			[...courseIndex().facts.keys()].filter((fact) => !some.has(fact)).map((fact) => [fact, 'suspended' as const])
		);
		expect(examPlan(setup({ memories: some, statuses, minutes: 1, examDay: day(101) })).facts).toEqual([
			'a0',
			'd0',
			'a2'
		]);
	});

	it.each<[string, Partial<ExamSetup>]>([
		['on the day of the exam', { examDay: day(100) }],
		['after it', { examDay: day(90) }],
		['when the minutes are spent', { minutesSpent: 5 }],
		['on a day of rest', { easy: { weekdays: Array<number>(7).fill(0), ranges: [] } }],
		['without minutes', { minutes: 0 }]
	])('asks nothing %s', (_, part) => {
		expect(examPlan(setup({ memories: some, ...part }))).toMatchObject({
			facts: [],
			fresh: [],
			prompts: 0,
			minutes: 0
		});
	});

	it('leaves out what is suspended or disputed, from the session and from the score', () => {
		const statuses = new Map([
			[factId('a0'), 'suspended' as const],
			[factId('d1'), 'disputed' as const]
		]);
		const plan = examPlan(setup({ memories: some, statuses, minutes: 60 }));
		expect(plan.facts).not.toContain('a0');
		expect(plan.facts).not.toContain('d1');
		expect(plan.asItStands?.mean).toBeLessThan(examPlan(setup({ memories: some })).asItStands?.mean ?? 0);
	});
});

describe('examPlan: the score', () => {
	it('rises if the plan is kept to, and more with another minute', () => {
		const { asItStands, ifKept, oneMinuteMore } = examPlan(setup({ memories: some }));
		expect(ifKept?.mean).toBeGreaterThan(asItStands?.mean ?? 1);
		expect(oneMinuteMore).toBeGreaterThan(0);
		expect(oneMinuteMore).toBeLessThan(0.5);
	});

	it('another minute buys less where there are many already', () => {
		const bought = [2, 5, 20].map((minutes) => examPlan(setup({ minutes })).oneMinuteMore);
		expect(bought).toEqual(bought.toSorted((one, other) => other - one));
	});

	it('days of rest cost score', () => {
		const rest = { weekdays: [0, 0, 1, 1, 1, 0, 0], ranges: [] };
		const [full, eased] = [NO_EASY_DAYS, rest].map((easy) => examPlan(setup({ easy, minutes: 2 })).ifKept?.mean ?? 0);
		expect(eased).toBeLessThan(full ?? 0);
	});

	it('on the day itself there is nothing to gain', () => {
		const { asItStands, ifKept, oneMinuteMore } = examPlan(setup({ memories: some, examDay: day(100) }));
		expect(ifKept).toEqual(asItStands);
		expect(oneMinuteMore).toBe(0);
	});

	it('is undefined when nothing can be asked', () => {
		expect(examPlan(setup({ topics: new Set() }))).toMatchObject({
			asItStands: undefined,
			ifKept: undefined,
			oneMinuteMore: 0
		});
	});
});
