import { describe, expect, it } from 'vitest';
import { allTopics, courseIndex, held, memoriesOf } from '../../../../tests/fixtures/course.ts';
import { factId, itemId, single } from '../../../../tests/fixtures/all-kinds.ts';
import { indexBank } from '../bank/index-bank.ts';
import type { StudyDay } from '../ids.ts';
import { UNADJUSTED } from '../memory/adjustment.ts';
import { DEFAULT_WEIGHTS } from '../memory/fsrs.ts';
import { FIRST_MINUTES } from './break.ts';
import { comeback, type ComebackSetup } from './comeback.ts';
import { ALL_ACTIVE } from './status.ts';

const setup = (part: Partial<ComebackSetup> = {}): ComebackSetup => ({
	index: courseIndex(),
	topics: allTopics,
	statuses: ALL_ACTIVE,
	memories: memoriesOf(...[1, 3, 9, 27, 81, 243].map((stability, index) => held(`a${index}`, stability, 60))),
	outlook: { weights: DEFAULT_WEIGHTS, adjustment: UNADJUSTED },
	today: 100 as StudyDay,
	secondsPerAnswer: 30,
	minutes: FIRST_MINUTES,
	...part
});

describe('comeback', () => {
	it('is two minutes of what brings most back, however much is due', () => {
		const { facts } = comeback(setup());
		expect(facts.length).toBeGreaterThan(1);
		expect(facts.length).toBeLessThanOrEqual(4);
		expect(facts).not.toContain('a5');
		expect(comeback(setup({ minutes: 0 })).facts).toHaveLength(1);
	});

	it('asks no new fact, and none that is left out', () => {
		const { facts: all } = comeback(setup({ minutes: 60 }));
		expect([...all].sort()).toEqual(['a0', 'a1', 'a2', 'a3', 'a4', 'a5']);
		expect(comeback(setup({ minutes: 60, statuses: new Map([[factId('a0'), 'suspended']]) })).facts).not.toContain(
			'a0'
		);
		expect(comeback(setup({ topics: new Set() })).facts).toEqual([]);
	});

	it('asks several facts with one question where a question asks several that are held', () => {
		const item = (id: string, ...facts: readonly string[]) => ({ ...single, id: itemId(id), tests: facts.map(factId) });
		const [wide, tooWide] = [item('i-wide', 'a1', 'a2', 'a3'), item('i-too-wide', 'a0', 'a9')];
		const { bank } = courseIndex();
		const { facts, together, prompts } = comeback(
			setup({ index: indexBank({ ...bank, items: [wide, tooWide] }), minutes: 60 })
		);
		expect([...together]).toEqual(['a1', 'a2', 'a3'].map((fact) => [factId(fact), 'i-wide']));
		expect([...facts].sort()).toEqual(['a0', 'a1', 'a2', 'a3', 'a4', 'a5']);
		expect(prompts).toBe(4);
	});
});
