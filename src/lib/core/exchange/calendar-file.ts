/** A study plan as a calendar file: iCalendar, RFC 5545. */
import { isStudyDay, type Millis, type StudyDay } from '../ids.ts';
import { easeOf, type EasyDays } from '../study/easy-days.ts';
import { dayToDate } from '../time.ts';

export interface CalendarEntry {
	/** Stays the same when the file is made anew, so that a calendar replaces and does not double. */
	readonly uid: string;
	readonly day: StudyDay;
	/** Minutes after midnight on the learner's own clock; absent: the whole day. */
	readonly from?: number;
	/** Minutes, 1 or more; only with `from`. */
	readonly minutes?: number;
	readonly summary: string;
}

export interface Plan {
	/** The first day, and how many there are. */
	readonly from: StudyDay;
	readonly days: number;
	/** Minutes of a full day, and when it begins: minutes after midnight. */
	readonly minutes: number;
	readonly at: number;
	readonly easy: EasyDays;
	readonly examDay?: StudyDay | undefined;
}

/** Octets of a line, its end not counted (RFC 5545, 3.1). */
const LINE = 75;
const two = (value: number): string => String(value).padStart(2, '0');
const dateOf = (day: StudyDay): string => dayToDate(day).replaceAll('-', '');
const timeOf = (minutes: number): string => `T${two(Math.floor(minutes / 60) % 24)}${two(minutes % 60)}00`;

/** Text as a value: backslash, semicolon, comma and line breaks escaped (3.3.11). */
const escaped = (text: string): string => text.replaceAll(/[\\;,]/gu, '\\$&').replaceAll(/\r\n|[\r\n]/gu, '\\n');

const octets = (character: string): number => {
	const point = character.codePointAt(0) ?? 0;
	return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
};

/** A line in pieces of at most 75 octets, a blank before each but the first; no character is cut apart. */
export function folded(line: string): string {
	let [text, used] = ['', 0];
	for (const character of line) {
		const size = octets(character);
		if (used + size > LINE) {
			text += '\r\n ';
			used = 1;
		}
		text += character;
		used += size;
	}
	return text;
}

function linesOf({ uid, day, from, minutes, summary }: CalendarEntry, stamp: string): readonly string[] {
	const when =
		from === undefined
			? [`DTSTART;VALUE=DATE:${dateOf(day)}`, 'TRANSP:TRANSPARENT']
			: [`DTSTART:${dateOf(day)}${timeOf(from)}`, `DURATION:PT${minutes ?? 1}M`];
	return ['BEGIN:VEVENT', `UID:${uid}`, `DTSTAMP:${stamp}`, ...when, `SUMMARY:${escaped(summary)}`, 'END:VEVENT'];
}

/** The file. Times are those of whatever clock the learner lives by: no zone is written. `made`: the wall clock. */
export function calendarFile(entries: readonly CalendarEntry[], made: Millis): string {
	const stamp = new Date(made).toISOString().replaceAll(/[-:]|\.\d+/gu, '');
	const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Liptako//Study plan//EN', 'CALSCALE:GREGORIAN'];
	const lines = [...head, ...entries.flatMap((entry) => linesOf(entry, stamp)), 'END:VCALENDAR'];
	return `${lines.map(folded).join('\r\n')}\r\n`;
}

/** One entry a day, shorter on easy days and none on free ones, up to the exam, which stands as a day of its own. */
export function planEntries(
	{ from, days: most, minutes, at, easy, examDay }: Plan,
	say: { readonly study: (minutes: number) => string; readonly exam: string }
): readonly CalendarEntry[] {
	const end = examDay === undefined ? from + most : Math.min(from + most, examDay);
	const length = Math.max(0, end - from);
	const days = Array.from({ length }, (_, offset) => from + offset).filter(isStudyDay);
	const study = days.flatMap((day): CalendarEntry[] => {
		const spent = Math.round(minutes * easeOf(easy, day));
		if (spent === 0) return [];
		return [{ uid: `study-${dayToDate(day)}@liptako`, day, from: at, minutes: spent, summary: say.study(spent) }];
	});
	const exam =
		examDay === undefined || examDay < from ? [] : [{ uid: 'exam@liptako', day: examDay, summary: say.exam }];
	return [...study, ...exam];
}
