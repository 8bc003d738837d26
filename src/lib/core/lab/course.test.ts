import { describe, expect, it } from 'vitest';
import { DEFAULT_WEIGHTS } from '../memory/fsrs.ts';
import { type Answer, CHANCE, courseOf, type CourseSetting } from './course.ts';
import { type Arm, foretell } from './foresight.ts';
import { drawLearner } from './learner.ts';
import { logLoss, mean } from './measures.ts';
import { aTracker, dayNumbered, learn } from './tracker.ts';

const setting = (part: Partial<CourseSetting> = {}): CourseSetting => ({
	learner: { ...drawLearner('course', 0.5), attendance: 1 },
	seed: 'course',
	weights: DEFAULT_WEIGHTS,
	facts: 60,
	days: 40,
	perDay: 12,
	answers: Infinity,
	choices: 0.6,
	...part
});
const perDay = (answers: readonly Answer[]): number[] => {
	const counts = new Map<number, number>();
	for (const { day } of answers) counts.set(day, (counts.get(day) ?? 0) + 1);
	return [...counts.values()];
};

describe('courseOf', () => {
	const answers = courseOf(setting());

	it('is the same for the same seed', () => {
		expect(courseOf(setting())).toEqual(answers);
		expect(courseOf(setting({ seed: 'another' }))).not.toEqual(answers);
	});

	it('keeps to the answers a day and in all, and to the facts', () => {
		expect(Math.max(...perDay(answers))).toBe(12);
		expect(courseOf(setting({ answers: 77 }))).toHaveLength(77);
		expect(new Set(answers.map(({ fact }) => fact)).size).toBe(60);
	});

	it('asks choices as often as wanted, and nothing on days away', () => {
		const choices = mean(answers.map(({ chance }) => (chance === CHANCE.choice ? 1 : 0)));
		expect(Math.abs(choices - 0.6)).toBeLessThan(0.1);
		const away = courseOf(setting({ learner: { ...drawLearner('course', 0.5), attendance: 0.5 } }));
		expect(perDay(away).length).toBeLessThan(30);
		expect(courseOf(setting({ learner: { ...drawLearner('course', 0.5), attendance: 0 } }))).toEqual([]);
	});

	it('its truths are those of its outcomes', () => {
		const off = mean(answers.map(({ right, truth }) => (right ? 1 : 0) - truth));
		expect(Math.abs(off)).toBeLessThan(0.06);
	});
});

describe('foretell', () => {
	const answers = courseOf(setting());
	const of = (arm: Arm) => foretell(answers, { weights: DEFAULT_WEIGHTS, arm });

	it('foretells each answer on a later day, and none twice', () => {
		const before = new Map<number, number>();
		const later = answers.filter(({ fact, day }) => {
			const last = before.get(fact);
			before.set(fact, day);
			return last !== undefined && day > last;
		});
		expect(of('blended').map(({ answer }) => answer)).toEqual(later);
	});

	it('knows nothing of an answer before it has seen it', () => {
		const turned = answers.map((answer, index) =>
			index === answers.length - 1 ? { ...answer, right: !answer.right } : answer
		);
		const [one, other] = [answers, turned].map((list) =>
			foretell(list, { weights: DEFAULT_WEIGHTS, arm: 'blended' }).at(-1)
		);
		expect(other?.adjusted).toBe(one?.adjusted);
		expect(other?.model).toBe(one?.model);
	});

	it('siloed memories do not hear of choices', () => {
		expect(of('siloed').length).toBeLessThan(of('blended').length);
		const choices = courseOf(setting({ choices: 1 }));
		expect(foretell(choices, { weights: DEFAULT_WEIGHTS, arm: 'siloed' })).toEqual([]);
	});

	it('foretells better than a coin', () => {
		const loss = logLoss(of('blended').map(({ answer, adjusted }) => ({ foretold: adjusted, observed: answer.truth })));
		expect(loss).toBeLessThan(Math.log(2));
	});
});

describe('learn', () => {
	it('remembers and adjusts from the second day on', () => {
		const tracker = aTracker();
		const lesson = (day: number) => ({
			day: dayNumbered(day),
			weights: DEFAULT_WEIGHTS,
			evidence: { score: 1, chance: 0.25, isEasy: false }
		});
		learn(tracker, 7, lesson(1));
		learn(tracker, 7, lesson(1));
		expect(tracker.adjustment.answers).toBe(0);
		learn(tracker, 7, lesson(4));
		expect(tracker.adjustment.answers).toBe(1);
		expect(tracker.memories.get(7)).toMatchObject({ fact: 'f7', reviews: 3, day: 4 });
	});

	it('a day that is none is a defect', () => {
		expect(() => dayNumbered(0.5)).toThrow('Inconsistent');
	});
});
