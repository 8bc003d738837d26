import { expect, it } from 'vitest';
import type { Answered, LogEvent } from '../log/event.ts';
import { foldQuizzes } from './record.ts';

const base = { v: 1, device: 'd', at: 0, zone: 'UTC', day: 0, edition: 'e', model: 'm' };
const started = (id: string, quiz: string, items: string[], at = 0) =>
	({ ...base, id, at, kind: 'quiz-started', quiz, seed: 's', items, blueprint: {} }) as unknown as LogEvent;
const finished = (id: string, quiz: string) => ({ ...base, id, kind: 'quiz-finished', quiz }) as unknown as LogEvent;
const answered = (id: string, quiz: string | undefined, prompt: string, score: number) =>
	({ ...base, id, kind: 'answered', quiz, prompt, score, parts: [] }) as unknown as Answered;

it('finds no quiz in an empty log', () => {
	expect(foldQuizzes([], [])).toEqual([]);
});

it('lists the latest quiz first', () => {
	const events = [started('1', 'a', ['x']), started('2', 'b', ['x'])];
	expect(foldQuizzes(events, []).map(({ id }) => id)).toEqual(['b', 'a']);
});

it('keeps the last answer to each item and counts the missing as nothing', () => {
	const events = [started('1', 'a', ['x', 'y'])];
	const [record] = foldQuizzes(events, [answered('2', 'a', 'x', 0), answered('3', 'a', 'x', 1)]);
	expect(record?.answers.size).toBe(1);
	expect(record?.score).toBe(0.5);
	expect(record?.finished).toBe(false);
});

it('leaves out answers of other quizzes, of study, and to items it never asked', () => {
	const events = [started('1', 'a', ['x'])];
	const answers = [answered('2', 'b', 'x', 1), answered('3', undefined, 'x', 1), answered('4', 'a', 'z', 1)];
	expect(foldQuizzes(events, answers)[0]?.answers.size).toBe(0);
});

it.each([
	['every item is answered', [answered('2', 'a', 'x', 1)], []],
	['the learner says so', [], [finished('3', 'a')]]
])('is finished when %s', (_, answers, more) => {
	expect(foldQuizzes([started('1', 'a', ['x']), ...more], answers)[0]?.finished).toBe(true);
});

it('never divides by nothing', () => {
	expect(foldQuizzes([started('1', 'a', [])], [])[0]).toMatchObject({ score: 0, finished: false });
});
