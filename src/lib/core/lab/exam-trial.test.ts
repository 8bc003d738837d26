import { describe, expect, it } from 'vitest';
import { type ExamSetting, examTrial } from './exam-trial.ts';
import { refitTrial } from './refit-trial.ts';
import { timeUntil, returnTrial, type ReturnSetting } from './return-trial.ts';

const exam = (part: Partial<ExamSetting> = {}): ExamSetting => ({
	facts: 30,
	days: 10,
	answers: 6,
	planner: 'gain',
	spread: 0.5,
	...part
});
const back = (planner: ReturnSetting['planner']): ReturnSetting => ({
	...{ facts: 60, days: 25, perDay: 10, away: 30, after: 10, spread: 0.5 },
	planner
});

describe('examTrial', () => {
	it('is the same for the same seed', () => {
		expect(examTrial('one', exam())).toEqual(examTrial('one', exam()));
	});

	it.each(['gain', 'due-first'] as const)('nothing asked, nothing scored or foretold: %s', (planner) => {
		const outcome = examTrial('one', exam({ answers: 0, planner }));
		expect(outcome).toEqual({ score: 0, foretold: 0, low: 0, high: 0, halfway: 0 });
	});

	it('more answers a day, a higher score; the band holds what is foretold', () => {
		const [few, many] = [2, 12].map((answers) => examTrial('one', exam({ answers })));
		expect(many?.score).toBeGreaterThan(few?.score ?? 1);
		for (const one of [few, many]) expect(one!.low <= one!.foretold && one!.foretold <= one!.high).toBe(true);
	});
});

describe('returnTrial', () => {
	it.each(['gathered', 'gain', 'due-first', 'oracle'] as const)(
		'recall falls in the break and rises with answers: %s',
		(planner) => {
			const { before, onReturn, regained } = returnTrial('one', back(planner));
			expect(onReturn).toBeLessThan(before);
			expect(regained.at(-1)?.recall).toBeGreaterThan(onReturn);
			const times = regained.map(({ spent }) => spent);
			expect(times).toEqual(times.toSorted((one, other) => one - other));
		}
	);

	it('asking together takes less time than asking one by one', () => {
		const [together, apart] = [back('gathered'), back('gain')].map((setting) =>
			timeUntil(returnTrial('one', setting), 0.5)
		);
		expect(together).toBeLessThan(apart ?? 0);
	});

	it('all planners meet the same break', () => {
		const [one, other] = [back('gathered'), back('due-first')].map((setting) => returnTrial('one', setting));
		expect([one?.before, one?.onReturn]).toEqual([other?.before, other?.onReturn]);
	});

	it.each<[number, number | undefined]>([
		[0.5, 2],
		[1, 3],
		[1.5, undefined]
	])('share %d regained after %s answers', (share, answers) => {
		const regained = [0.375, 0.5, 0.75].map((recall, index) => ({ spent: index + 1, recall }));
		expect(timeUntil({ before: 0.75, onReturn: 0.25, regained }, share)).toBe(answers);
	});
});

describe('refitTrial', () => {
	it('gains nothing where nothing is adopted', () => {
		const [outcome] = refitTrial('one', { reviews: [60], spread: 0.5 });
		expect(outcome).toEqual({ reviews: 60, adopted: false, gain: 0 });
	});
});
