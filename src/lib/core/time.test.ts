import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Millis, StudyDay } from './ids.ts';
import { dateToDay, dayToDate, elapsedDays, type Moment, studyDay } from './time.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const ROLLOVER = 4;
const ZONES = Intl.supportedValuesOf('timeZone');

const instant = (iso: string): Millis => Date.parse(iso) as Millis;
const moment = (at: number, zone: string): Moment => ({
	at: at as Millis,
	day: studyDay(at as Millis, zone, ROLLOVER)
});
const date = (iso: string, zone: string, rollover = ROLLOVER): string =>
	dayToDate(studyDay(instant(iso), zone, rollover));
const anInstant = fc.integer({ min: instant('1970-01-01T00:00Z'), max: instant('2037-12-31T00:00Z') });
const aZone = fc.constantFrom(...ZONES);

/** Minutes by which the zone's wall clock is ahead of UTC, by a road of its own. */
function offset(at: number, zone: string): number {
	const shown = new Date(at).toLocaleString('sv-SE', { timeZone: zone });
	const whole = Math.floor(at / 1000) * 1000;
	return (Date.parse(`${shown.replace(' ', 'T')}Z`) - whole) / 60_000;
}

describe('studyDay', () => {
	it.each([
		['before the rollover it is still yesterday', '2026-03-10T03:59:59.999Z', 'UTC', '2026-03-09'],
		['at the rollover the day begins', '2026-03-10T04:00:00.000Z', 'UTC', '2026-03-10'],
		['until midnight', '2026-03-10T23:59:59.999Z', 'UTC', '2026-03-10'],
		['west of Greenwich', '2026-03-10T03:00:00Z', 'America/New_York', '2026-03-09'],
		['with an offset of 45 minutes, before', '2026-03-09T22:14:00Z', 'Asia/Kathmandu', '2026-03-09'],
		['with an offset of 45 minutes, after', '2026-03-09T22:15:00Z', 'Asia/Kathmandu', '2026-03-10'],
		['over the end of a year', '2026-01-01T02:00:00Z', 'Africa/Bamako', '2025-12-31'],
		['over a leap day', '2024-03-01T02:59:00Z', 'Africa/Niamey', '2024-02-29'],
		['east of the date line', '2026-03-09T22:00:00Z', 'Pacific/Kiritimati', '2026-03-10'],
		['before the epoch', '1969-12-31T12:00:00Z', 'UTC', '1969-12-31'],
		['in a zone that no engine knows: UTC', '2026-03-10T05:00:00Z', 'Sahel/Nowhere', '2026-03-10']
	])('%s', (_, at, zone, expected) => {
		expect(date(at, zone)).toBe(expected);
	});

	it('counts from 1970-01-01', () => {
		expect(studyDay(instant('1970-01-01T04:00Z'), 'UTC', 4)).toBe(0);
		expect(studyDay(instant('1970-01-01T03:59Z'), 'UTC', 4)).toBe(-1);
		expect(studyDay(instant('1970-01-01T00:00Z'), 'UTC', 0)).toBe(0);
	});

	it('holds at the ends of time', () => {
		expect(studyDay(8.64e15 as Millis, 'UTC', 0)).toBe(1e8);
		expect(studyDay(-8.64e15 as Millis, 'UTC', 0)).toBe(-1e8);
		expect(studyDay(-8.64e15 as Millis, 'UTC', 4)).toBe(-1e8 - 1);
		expect(() => studyDay(Number.NaN as Millis, 'UTC', 4)).toThrow(RangeError);
	});

	it('agrees with UTC arithmetic for every instant and rollover', () => {
		fc.assert(
			fc.property(fc.integer({ min: -8.64e15, max: 8.64e15 }), fc.integer({ min: 0, max: 23 }), (at, rollover) => {
				expect(studyDay(at as Millis, 'UTC', rollover)).toBe(Math.floor((at - rollover * HOUR) / DAY));
			})
		);
	});

	it('is the wall-clock date less the rollover, in every zone', () => {
		fc.assert(
			fc.property(aZone, anInstant, (zone, at) => {
				const wall = at + offset(at, zone) * 60_000;
				expect(studyDay(at as Millis, zone, ROLLOVER)).toBe(Math.floor((wall - ROLLOVER * HOUR) / DAY));
			}),
			{ numRuns: 500 }
		);
	});
});

describe('daylight saving', () => {
	// Paris: 2026-03-29 02:00 → 03:00, 2026-10-25 03:00 → 02:00
	it.each([
		['the gap does not move the rollover', '2026-03-29T01:59:00Z', '2026-03-28'],
		['04:00 of the short day', '2026-03-29T02:00:00Z', '2026-03-29'],
		['the overlap does not move the rollover', '2026-10-25T02:59:00Z', '2026-10-24'],
		['04:00 of the long day', '2026-10-25T03:00:00Z', '2026-10-25']
	])('%s', (_, at, expected) => {
		expect(date(at, 'Europe/Paris')).toBe(expected);
	});

	it.each([
		['2026-03-29T01:30:00Z', 'from before the rollover over the gap'],
		['2026-03-28T02:30:00Z', 'from 03:30, so that the wall clock shows 04:30 a day later'],
		['2026-10-24T02:30:00Z', 'from 04:30, so that the wall clock shows 03:30 a day later'],
		['2026-10-25T00:30:00Z', 'from the first 02:30'],
		['2026-10-25T01:30:00Z', 'from the second 02:30']
	])('24 hours from %s are one day: %s', (at) => {
		const start = instant(at);
		expect(elapsedDays(moment(start, 'Europe/Paris'), moment(start + DAY, 'Europe/Paris'))).toBe(1);
	});

	it('a zone that skipped a whole day counts the hours that went by', () => {
		const before = instant('2011-12-30T06:00:00Z'); // 29 December, 20:00 in Apia; 30 December never was
		const [earlier, later] = [moment(before, 'Pacific/Apia'), moment(before + DAY, 'Pacific/Apia')];
		expect(later.day - earlier.day).toBe(2);
		expect(elapsedDays(earlier, later)).toBe(1);
	});
});

describe('elapsedDays', () => {
	const at = (hours: number, day: number): Moment => ({ at: (hours * HOUR) as Millis, day: day as StudyDay });

	it.each<[string, Moment, Moment, number]>([
		['the same instant', at(0, 0), at(0, 0), 0],
		['one sitting over the rollover', at(0, 0), at(5.99, 1), 0],
		['an evening and the next morning', at(0, 0), at(6, 1), 1],
		['a morning and the evening of the same day', at(0, 0), at(19, 0), 0],
		['a clock set back by a year', at(9000, 375), at(240, 10), 0],
		['a clock set back by an hour over the rollover', at(10, 1), at(9, 0), 0],
		['west over the date line: the day repeats', at(0, 10), at(30, 10), 1],
		['east over the date line: a day is jumped', at(0, 10), at(20, 12), 1],
		['months', at(0, 0), at(24 * 90, 90), 90],
		['a day that contradicts the instants', at(0, 0), at(48, 20_000), 2],
		['a day that runs backwards', at(0, 50), at(48, 0), 2]
	])('%s', (_, earlier, later, expected) => {
		expect(elapsedDays(earlier, later)).toBe(expected);
	});

	it('never counts an hour as a day: every zone, any journey, around every rollover of a year', () => {
		const year = instant('2026-01-01T00:00Z');
		for (const zone of ZONES)
			for (let day = 0; day < 365; day += 28) {
				const rollover = year + day * DAY + (ROLLOVER * 60 - offset(year + day * DAY, zone)) * 60_000;
				const [earlier, later] = [moment(rollover - HOUR / 2, zone), moment(rollover + HOUR / 2, zone)];
				if (elapsedDays(earlier, later) !== 0) expect.fail(`${zone} ${new Date(rollover).toISOString()}`);
			}
		fc.assert(
			fc.property(anInstant, aZone, aZone, fc.integer({ min: -DAY, max: HOUR }), (start, from, to, gap) => {
				expect(elapsedDays(moment(start, from), moment(start + gap, to))).toBe(0);
			})
		);
	});

	it('24 hours apart in one zone are one day: every zone, every month, the hours round the rollover', () => {
		for (const zone of ZONES)
			for (let month = 0; month < 12; month++) {
				const start = Date.UTC(2026, month, 28, (month * 5) % 24, 30);
				if (elapsedDays(moment(start, zone), moment(start + DAY, zone)) !== 1) expect.fail(`${zone} ${String(month)}`);
			}
		fc.assert(
			fc.property(aZone, anInstant, fc.integer({ min: 1, max: 4000 }), (zone, start, days) => {
				expect(elapsedDays(moment(start, zone), moment(start + days * DAY, zone))).toBe(days);
			}),
			{ numRuns: 500 }
		);
	});

	it('within one zone without a change of clocks it is the plain difference of the days', () => {
		fc.assert(
			fc.property(aZone, anInstant, fc.integer({ min: 6 * HOUR, max: 60 * DAY }), (zone, start, gap) => {
				const [earlier, later] = [moment(start, zone), moment(start + gap, zone)];
				fc.pre(offset(start, zone) === offset(start + gap, zone));
				expect(elapsedDays(earlier, later)).toBe(later.day - earlier.day);
			})
		);
	});

	it('is 0 or more and at most the real days rounded up, wherever one travels', () => {
		fc.assert(
			fc.property(anInstant, anInstant, aZone, aZone, (first, second, from, to) => {
				const elapsed = elapsedDays(moment(first, from), moment(second, to));
				expect(elapsed).toBeGreaterThanOrEqual(0);
				expect(elapsed).toBeLessThanOrEqual(Math.max(0, Math.ceil((second - first) / DAY)));
			})
		);
	});
});

describe('dayToDate', () => {
	it.each<[number, string]>([
		[0, '1970-01-01'],
		[-1, '1969-12-31'],
		[19_616, '2023-09-16'],
		[11_016, '2000-02-29'],
		[-719_528, '0000-01-01'],
		[2_932_896, '9999-12-31'],
		[1e8 + 1, '+275760-09-13']
	])('%s is %s', (day, expected) => {
		expect(dayToDate(day as StudyDay)).toBe(expected);
	});

	it('undoes studyDay', () => {
		fc.assert(
			fc.property(fc.integer({ min: -1e6, max: 1e6 }), (day) => {
				expect(studyDay((day * DAY) as Millis, 'UTC', 0)).toBe(day);
				expect(Date.parse(dayToDate(day as StudyDay))).toBe(day * DAY);
			})
		);
	});
});

describe('dateToDay', () => {
	it.each([
		['1970-01-01', 0],
		['1969-12-31', -1],
		['2026-11-24', 20_781],
		['2024-02-29', 19_782],
		['2023-02-29', undefined],
		['2023-13-01', undefined],
		['2023-00-10', undefined],
		['2023-1-1', undefined],
		['+10000-01-01', undefined],
		['2023-01-01T00:00Z', undefined],
		['', undefined]
	])('%s', (date, day) => {
		expect(dateToDay(date)).toBe(day);
	});

	it('reads what dayToDate writes', () => {
		fc.assert(
			fc.property(fc.integer({ min: -719_528, max: 2_932_896 }), (day) => {
				expect(dateToDay(dayToDate(day as StudyDay))).toBe(day);
			})
		);
	});
});
