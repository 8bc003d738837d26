import { describe, expect, it } from 'vitest';
import { teaBank } from '../../../../tests/fixtures/tea.ts';
import { itemId } from '../../../../tests/fixtures/all-kinds.ts';
import { mark } from '../answer/mark.ts';
import type { Response } from '../answer/response.ts';
import { keyResponse } from '../answer/solution.ts';
import { indexBank } from '../bank/index-bank.ts';
import type { BankEdition, DeviceId, EventId, ItemId, Millis, StudyDay } from '../ids.ts';
import type { Answered } from '../log/event.ts';
import { reportQuiz } from './report.ts';

const index = indexBank(teaBank());
const ids = ['tea-match', 'tea-green', 'tea-party-date', 'tea-order'].map(itemId);

function answered(prompt: ItemId, response: Response): Answered {
	const item = index.items.get(prompt)!;
	const { score, parts } = mark(item, response, index.names);
	return {
		v: 1,
		id: `e-${prompt}` as EventId,
		device: 'd' as DeviceId,
		at: 0 as Millis,
		zone: 'UTC',
		day: 0 as StudyDay,
		edition: 'tea-00000000' as BankEdition,
		model: 'fsrs6-1',
		kind: 'answered',
		prompt,
		version: item.version,
		format: item.kind,
		mode: 'quiz',
		response,
		score,
		parts,
		ms: 1000 as Millis
	};
}
const right = (id: ItemId) => answered(id, keyResponse(index.items.get(id)!));
const skipped = (id: ItemId) => answered(id, { kind: 'skipped' });

describe('reportQuiz', () => {
	it('offers for study what study can ask', () => {
		const [id] = ids;
		const tests = index.items.get(id!)!.tests;
		expect(reportQuiz(index, [id!], []).missed).toEqual(tests);
		const promptsByFact = new Map([...index.promptsByFact].filter(([fact]) => fact !== tests[0]));
		expect(reportQuiz({ ...index, promptsByFact }, [id!], []).missed).toEqual(tests.slice(1));
	});

	it('gives every point for every key', () => {
		const report = reportQuiz(index, ids, ids.map(right));
		expect(report).toMatchObject({ points: 4, outOf: 4, score: 1, retired: 0, missed: [] });
		expect(report.interval.to).toBeCloseTo(1, 12);
		expect(report.guess).toBeLessThan(0.001);
		expect(report.items.map(({ item }) => item.id)).toEqual(ids);
	});

	it('counts points by topic and objective, in the order of the bank', () => {
		const report = reportQuiz(index, ids, [right(ids[0]!), skipped(ids[1]!), right(ids[2]!), skipped(ids[3]!)]);
		expect(report.byTopic).toEqual([
			{ id: 'leaf', title: 'From leaf to cup', points: 1, outOf: 2 },
			{ id: 'past', title: 'Tea through time', points: 1, outOf: 2 }
		]);
		expect(report.byObjective.reduce((sum, row) => sum + row.outOf, 0)).toBe(4);
		expect(report.byObjective.reduce((sum, row) => sum + row.points, 0)).toBe(2);
		expect(report.byObjective.every((row) => row.outOf > 0)).toBe(true);
	});

	it('lists the facts missed, partly right ones among them, each once', () => {
		const date = answered(itemId('tea-party-date'), { kind: 'date', text: '1773-12-17' });
		expect(date.score).toBe(0.5);
		const report = reportQuiz(index, ids, [right(ids[0]!), skipped(ids[1]!), date, skipped(ids[3]!)]);
		expect(report.missed).toEqual(['p02-1', 'p04-1', 'p05-3', 'p05-1', 'p05-2']);
		expect(report.points).toBe(1.5);
	});

	it('counts every fact of a worthless answer as missed, keys ticked among all else too', () => {
		const all = index.items.get(itemId('tea-true'));
		const choices = all?.kind === 'multiple' ? all.choices.map(({ id }) => id) : [];
		const answer = answered(itemId('tea-true'), { kind: 'multiple', choices });
		expect(answer).toMatchObject({ score: 0, parts: [{ score: 1 }, { score: 1 }] });
		expect(reportQuiz(index, [itemId('tea-true')], [answer]).missed).toEqual(['p02-2', 'p02-1']);
	});

	it('counts a question without an answer as missed', () => {
		const report = reportQuiz(index, ids, [right(ids[1]!)]);
		expect(report).toMatchObject({ points: 1, outOf: 4, score: 0.25 });
		expect(report.items.map(({ answer }) => answer !== undefined)).toEqual([false, true, false, false]);
		expect(report.missed).toContain('p05-2');
	});

	it('lets a later answer replace an earlier one', () => {
		const [first] = ids.slice(1);
		expect(reportQuiz(index, [first!], [right(first!), skipped(first!)]).points).toBe(0);
		expect(reportQuiz(index, [first!], [skipped(first!), right(first!)]).points).toBe(1);
	});

	it('leaves out questions that the bank has no more', () => {
		const report = reportQuiz(index, [...ids, itemId('retired')], ids.map(right));
		expect(report).toMatchObject({ points: 4, outOf: 4, retired: 1 });
	});

	it('says nothing of a quiz without questions', () => {
		expect(reportQuiz(index, [], [])).toMatchObject({
			...{ points: 0, outOf: 0, score: 0, guess: 1, missed: [], byTopic: [], items: [] },
			interval: { from: 0, to: 1 }
		});
	});
});
