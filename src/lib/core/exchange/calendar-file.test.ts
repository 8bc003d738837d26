import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Millis, StudyDay } from '../ids.ts';
import { readEasyDays } from '../study/easy-days.ts';
import { dateToDay } from '../time.ts';
import { calendarFile, folded, planEntries } from './calendar-file.ts';

const day = (date: string): StudyDay => dateToDay(date)!;
const MADE = Date.parse('2026-11-24T09:00:00.123Z') as Millis;
const octets = (text: string): number => new TextEncoder().encode(text).length;
const unfolded = (text: string): string => text.replaceAll('\r\n ', '');
const say = { study: (minutes: number) => `Liptako: ${minutes} min`, exam: 'Exam' };

describe('calendarFile', () => {
	it('is what RFC 5545 asks for', () => {
		const entries = [
			{ uid: 'a@liptako', day: day('2026-12-01'), from: 1085, minutes: 10, summary: 'Read; then, rest\\sleep\nwell' },
			{ uid: 'b@liptako', day: day('2026-12-24'), summary: 'Exam' }
		];
		expect(calendarFile(entries, MADE).split('\r\n')).toEqual([
			'BEGIN:VCALENDAR',
			'VERSION:2.0',
			'PRODID:-//Liptako//Study plan//EN',
			'CALSCALE:GREGORIAN',
			'BEGIN:VEVENT',
			'UID:a@liptako',
			'DTSTAMP:20261124T090000Z',
			'DTSTART:20261201T180500',
			'DURATION:PT10M',
			'SUMMARY:Read\\; then\\, rest\\\\sleep\\nwell',
			'END:VEVENT',
			'BEGIN:VEVENT',
			'UID:b@liptako',
			'DTSTAMP:20261124T090000Z',
			'DTSTART;VALUE=DATE:20261224',
			'TRANSP:TRANSPARENT',
			'SUMMARY:Exam',
			'END:VEVENT',
			'END:VCALENDAR',
			''
		]);
	});

	it('folds lines at 75 octets, in Arabic too, and unfolds to the same', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
				const line = `SUMMARY:${text.replaceAll(/[\r\n]/gu, '')}`;
				const file = folded(line);
				for (const piece of file.split('\r\n')) expect(octets(piece)).toBeLessThanOrEqual(75);
				expect(unfolded(file)).toBe(line);
			})
		);
		expect(folded('ا'.repeat(80)).split('\r\n').map(octets)).toEqual([74, 75, 13]);
	});
});

describe('planEntries', () => {
	const plan = { from: day('2026-11-24'), days: 7, minutes: 20, at: 1080, easy: readEasyDays([]) };

	it('has an entry a day', () => {
		const entries = planEntries(plan, say);
		expect(entries).toHaveLength(7);
		expect(entries[0]).toEqual({
			uid: 'study-2026-11-24@liptako',
			day: day('2026-11-24'),
			from: 1080,
			minutes: 20,
			summary: 'Liptako: 20 min'
		});
	});

	it('is shorter on easy days and leaves free ones out', () => {
		const easy = readEasyDays(['wed=0.5', 'sun=0', '2026-11-27/2026-11-28=0']);
		expect(planEntries({ ...plan, easy }, say).map((entry) => [entry.day - plan.from, entry.minutes])).toEqual([
			[0, 20],
			[1, 10],
			[2, 20],
			[6, 20]
		]);
	});

	it('ends with the exam', () => {
		const entries = planEntries({ ...plan, examDay: day('2026-11-26') }, say);
		expect(entries.map(({ uid }) => uid)).toEqual([
			'study-2026-11-24@liptako',
			'study-2026-11-25@liptako',
			'exam@liptako'
		]);
		expect(planEntries({ ...plan, examDay: day('2026-11-20') }, say)).toEqual([]);
	});
});
