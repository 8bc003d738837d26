/** The study-day clock: which day an answer belongs to, and how many days lie between two of them. */
import { Inconsistent } from './fault.ts';
import { isStudyDay, type Millis, type StudyDay } from './ids.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Answers closer than this belong to one sitting, even when the rollover or a border lies between them. */
const SITTING = 6 * HOUR;

export interface Moment {
	readonly at: Millis;
	readonly day: StudyDay;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs a hundred times what using it does. A zone unknown to this engine is read as UTC. */
function formatOf(zone: string): Intl.DateTimeFormat {
	const known = formats.get(zone);
	if (known !== undefined) return known;
	const made = makeFormat(zone);
	formats.set(zone, made);
	return made;
}

function makeFormat(zone: string): Intl.DateTimeFormat {
	const options = {
		calendar: 'gregory',
		numberingSystem: 'latn',
		hourCycle: 'h23',
		era: 'short',
		year: 'numeric',
		month: 'numeric',
		day: 'numeric',
		hour: 'numeric',
		minute: 'numeric'
	} as const;
	try {
		return new Intl.DateTimeFormat('en-US', { ...options, timeZone: zone });
	} catch (thrown) {
		if (thrown instanceof RangeError && zone !== 'UTC') return formatOf('UTC');
		throw thrown;
	}
}

interface Wall {
	readonly year: number;
	readonly month: number;
	readonly day: number;
	/** Hours since midnight, with the minutes as a fraction. */
	readonly hours: number;
}

function wallClock(at: Millis, zone: string): Wall {
	const parts = new Map(
		formatOf(zone)
			.formatToParts(at)
			.map(({ type, value }) => [type, value])
	);
	const number = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.get(type));
	const year = parts.get('era') === 'BC' ? 1 - number('year') : number('year');
	return { year, month: number('month'), day: number('day'), hours: number('hour') + number('minute') / 60 };
}

/**
 * Days since 1970-01-01 of a date in the proleptic Gregorian calendar.
 * Source: Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”, days_from_civil.
 */
function daysOfDate(year: number, month: number, day: number): number {
	const marchYear = month <= 2 ? year - 1 : year;
	const era = Math.floor(marchYear / 400);
	const yearOfEra = marchYear - era * 400;
	const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
	const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
	return era * 146_097 + dayOfEra - 719_468;
}

/**
 * The study day of an instant: the date that the wall clock of `zone` shows, the day beginning at `rollover` o'clock.
 * Read off the wall clock, so a day on which the clock is moved is still one day.
 * @param at within ±8.64e15, else it throws
 * @param zone IANA name; an unknown one counts as UTC
 * @param rollover hours after midnight, 0 … 23
 */
export function studyDay(at: Millis, zone: string, rollover: number): StudyDay {
	const { year, month, day, hours } = wallClock(at, zone);
	const value = daysOfDate(year, month, day) - (hours < rollover ? 1 : 0);
	if (!isStudyDay(value)) throw new Inconsistent(`no study day for ${String(at)} in ${zone}`);
	return value;
}

/**
 * Whole study days from `earlier` to `later`, 0 or more.
 *
 * Within six hours it is 0, whatever the calendar says. Otherwise it is the difference of the days, held between the
 * real days rounded down and up. In one zone without a change of clocks the difference lies there anyway; what is cut
 * off is what a change of clocks, a journey over the date line or a clock set back would add or take away.
 */
export function elapsedDays(earlier: Moment, later: Moment): number {
	const real = later.at - earlier.at;
	if (real < SITTING) return 0;
	return Math.min(Math.max(later.day - earlier.day, Math.floor(real / DAY)), Math.ceil(real / DAY));
}

/** The date of a study day, `YYYY-MM-DD`. Before year 0 and after 9999 the year has a sign and six digits, as ISO 8601 has it. */
export function dayToDate(day: StudyDay): string {
	const held = Math.min(Math.max(day, -1e8), 1e8);
	return new Date(held * DAY).toISOString().replace(/T.*$/, '');
}

/** The study day of a date `YYYY-MM-DD` of the calendar, year 0000 … 9999; undefined for anything else. */
export function dateToDay(date: string): StudyDay | undefined {
	const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
	const value = daysOfDate(Number(year), Number(month), Number(day));
	return isStudyDay(value) && dayToDate(value) === date ? value : undefined;
}
