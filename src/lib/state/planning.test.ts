import { describe, expect, it } from 'vitest';
import { courseIndex } from '../../../tests/fixtures/course.ts';
import type { StudyDay } from '#lib/core/ids.ts';
import { anAnswer, aSetting, aStatus, type PlainAnswer } from '#lib/core/log/event.arbitrary.ts';
import type { LogEvent } from '#lib/core/log/event.ts';
import { ahead, examOutlook, outlookOf, retentionCosts } from './ahead.ts';
import { History } from './history.svelte.ts';
import { dueDaysOf, modeOf, nextDueOf, planFor, todayOf, wantsAhead, type View } from './planning.ts';

/** Thursday, 1 January 2026. */
const FIRST = 20_454;
const DAY = 86_400_000;
const on = (offset: number) => (FIRST + offset) as StudyDay;

/** Ten questions a day, each right and thirty seconds long, on the days given. */
function answersOn(...days: number[]): LogEvent[] {
	return days.flatMap((day, place) =>
		Array.from({ length: 10 }, (_, index) => {
			const part: PlainAnswer = {
				fact: `a${index}`,
				day: on(day),
				at: on(day) * DAY + index * 30_000,
				ms: 30_000,
				score: index < 7 ? 1 : 0
			};
			return anAnswer(1000 + place * 10 + index, part);
		})
	);
}

function view(
	answers: readonly LogEvent[],
	...settings: readonly [name: string, value: string | number | string[]][]
): View {
	const history = new History();
	history.add([...settings.map(([name, value], at) => aSetting(at, name, value)), ...answers]);
	return { index: courseIndex(), history };
}

describe('todayOf', () => {
	it('plans the whole day before the first answer', () => {
		const today = todayOf(view([]), on(0), null);
		expect(today).toMatchObject({ mode: 'life', left: 10, rest: false, due: [], answersEver: 0, minutesToday: 0 });
		expect(today.fresh.length).toBeGreaterThan(10);
	});

	it.each<[string, number, [string, number | string[]][], number]>([
		['what is left of the minutes', 0, [], 5],
		['more, of more minutes', 0, [['minutesPerDay', 30]], 25],
		['on an easy day half of them, of which all are spent', 0, [['easyDays', ['thu=0.5']]], 0],
		['no less on another day', 1, [['easyDays', ['thu=0.5']]], 10],
		['nothing on a day of rest', 1, [['easyDays', ['fri=0']]], 0],
		['nothing within a holiday', 1, [['easyDays', ['2026-01-02/2026-01-09=0']]], 0]
	])('is %s', (_, day, settings, left) => {
		const today = todayOf(view(answersOn(0), ...settings), on(day), null);
		expect(today.left).toBeCloseTo(left);
		expect(today.facts.length > 0).toBe(left > 0);
		expect(today.rest).toBe(day === 1 && left === 0);
	});

	it('keeps to the setting of new facts, those met today included', () => {
		const fresh = (day: number) =>
			todayOf(view(answersOn(0), ['newPerDay', 12], ['minutesPerDay', 20]), on(day), null).fresh.length;
		expect([fresh(0), fresh(1)]).toEqual([2, 12]);
	});

	it('comes back for less with a lighter retention', () => {
		const due = (level: string) => todayOf(view(answersOn(0), ['desiredRetention', level]), on(3), null).due.length;
		expect(due('light')).toBeLessThan(due('thorough'));
	});

	it('leaves out what is suspended or disputed', () => {
		const all = todayOf(view(answersOn(0)), on(5), null).facts;
		const some = view([...answersOn(0), aStatus(2000, 'a8', 'suspended'), aStatus(2001, 'd0', 'disputed')]);
		const left = todayOf(some, on(5), null).facts;
		expect([all.includes('a8' as never), all.includes('d0' as never)]).toEqual([true, true]);
		expect(left.filter((fact) => ['a8', 'd0'].includes(fact))).toEqual([]);
	});
});

describe('after a break', () => {
	const away = view(answersOn(0, 1));
	it('begins with two minutes, and nothing new', () => {
		expect(modeOf(away, on(9))).toBe('comeback');
		const today = todayOf(away, on(9), ahead);
		expect(today).toMatchObject({ left: 2, fresh: [], minutes: 2, waiting: 0 });
		expect(today.due.length).toBeGreaterThan(0);
		expect(today.due.length).toBeLessThanOrEqual(5);
	});

	it('does so without the plans that look ahead', () => {
		expect(todayOf(away, on(9), null).facts.length).toBeLessThanOrEqual(5);
	});

	it('is no break any more after the first answer', () => {
		const back = view(answersOn(0, 1, 20).slice(0, 21));
		expect(modeOf(back, on(20))).toBe('life');
	});

	it('asks what brings most back while more is due than there is time for', () => {
		const waiting = view(answersOn(0, 1), ['minutesPerDay', 5]);
		const sitting = { day: on(5), minutes: 1, mode: 'life' } as const;
		expect(wantsAhead(waiting, on(1))).toBe(false);
		expect(planFor(waiting, sitting, null).waiting).toBeGreaterThan(0);
		expect(planFor(waiting, sitting, ahead)).toMatchObject({ waiting: 0, fresh: [] });
	});
});

describe('towards an exam', () => {
	const exam = (date: string, ...answers: LogEvent[]) => view(answers, ['examOn', date]);

	it.each([
		['to come', '2026-01-31', 'exam', 29],
		['today', '2026-01-02', 'life', undefined],
		['past', '2025-12-01', 'life', undefined]
	])('%s', (_, date, mode, days) => {
		const given = exam(date, ...answersOn(0));
		expect(modeOf(given, on(1))).toBe(mode);
		expect(wantsAhead(given, on(1))).toBe(mode === 'exam');
		expect(examOutlook(given, on(1))?.days).toBe(days);
	});

	it('asks what adds most to the score, new facts among those met', () => {
		const given = exam('2026-01-31', ...answersOn(0));
		const today = todayOf(given, on(5), ahead);
		expect(today.mode).toBe('exam');
		expect(new Set([...today.due, ...today.fresh])).toEqual(new Set(today.facts));
		expect(today.minutes).toBeLessThanOrEqual(11);
	});

	it('foretells the score, and what a minute more would buy', () => {
		const given = view(answersOn(0, 2, 5), ['examOn', '2026-01-31'], ['easyDays', ['2026-01-01/2026-01-31=0.1']]);
		const outlook = examOutlook(given, on(6));
		expect(outlook).toMatchObject({ days: 24, facts: 40, learned: 20 });
		expect(outlook!.ifKept!.low).toBeLessThan(outlook!.ifKept!.high);
		expect(outlook!.ifKept!.mean).toBeGreaterThan(outlook!.asItStands!.mean);
		expect(outlook!.oneMinuteMore).toBeGreaterThan(0);
	});

	it('with days of rest foretells less', () => {
		const score = (...entries: string[]) =>
			examOutlook(view(answersOn(0), ['examOn', '2026-01-31'], ['minutesPerDay', 5], ['easyDays', entries]), on(1))
				?.ifKept?.mean ?? 0;
		expect(score('2026-01-03/2026-01-30=0')).toBeLessThan(score());
	});

	it('comes back from a break in two minutes all the same', () => {
		expect(todayOf(exam('2026-01-31', ...answersOn(0)), on(9), ahead)).toMatchObject({ mode: 'comeback', left: 2 });
	});
});

describe('due days', () => {
	it('are the same wherever they are shown', () => {
		const given = view(answersOn(0, 3));
		const days = [...dueDaysOf(given, on(3)).values()].filter((day) => day > on(3));
		const next = nextDueOf(given, on(3));
		expect(next?.day).toBe(Math.min(...days));
		expect(next?.count).toBe(days.filter((day) => day === next?.day).length);
		expect(nextDueOf(view([]), on(0))).toBeNull();
	});
});

describe('outlookOf', () => {
	it('learns on from where it was, and anew after an undo', () => {
		const all = answersOn(0, 2, 5);
		const { history } = view(all.slice(0, 15));
		expect(outlookOf(history).adjustment.answers).toBe(5);
		for (const answer of all.slice(15)) history.add([answer]);
		expect(outlookOf(history)).toEqual(outlookOf(view(all).history));
		history.replace(all.slice(0, 12));
		expect(outlookOf(history).adjustment.answers).toBe(2);
	});
});

describe('retentionCosts', () => {
	it('costs more the more is kept', () => {
		const { light, standard, thorough } = retentionCosts(view(answersOn(0, 2)), on(3));
		const minutes = [light, standard, thorough].map(({ minutesPerDay }) => minutesPerDay);
		const recalled = [light, standard, thorough].map((cost) => cost.recalled);
		expect(minutes).toEqual(minutes.toSorted((one, other) => one - other));
		expect(recalled).toEqual(recalled.toSorted((one, other) => one - other));
		expect(light.minutesPerDay).toBeGreaterThan(0);
	});
});
