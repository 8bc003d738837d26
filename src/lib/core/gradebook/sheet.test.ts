import readXlsx from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { xlsxOf } from '#lib/state/spreadsheet.ts';
import { csvOf } from '../exchange/csv.ts';
import { ASSIGNMENT, at, submitted } from './collected.fixture.ts';
import { gradebookOf } from './gradebook.ts';
import { noteId } from './received.ts';
import { gradebookSheet, type SheetWords } from './sheet.ts';

const words: SheetWords = {
	...{ label: 'Learner', number: 'Number', points: 'Points', attempts: 'Attempts', started: 'Started' },
	...{
		finished: 'Handed in',
		late: 'late',
		over: 'over',
		time: 'Extra time',
		yes: 'yes',
		note: 'Note',
		tally: 'Tally'
	},
	origin: 'How it came',
	originOf: ({ way, colleague }) => `${way}${colleague === undefined ? '' : `, from ${colleague}`}`,
	timeOf: { '1': 'none', '1.25': '¼ more', '1.5': '½ more', '2': 'twice', none: 'no limit' },
	question: (place) => `Question ${place}`,
	outcomes: { right: 'right', partly: 'partly', wrong: 'wrong', blank: 'blank' }
};

const LABELS = ['007', '=HYPERLINK("http://evil.example")', 'Aïcha Ouédraogo', 'محمد أغ علي'];
const sheet = gradebookSheet(
	gradebookOf({
		submissions: LABELS.map((label, index) =>
			submitted('1p0-', {
				label,
				isLate: index === 0,
				isOver: index === 0,
				time: index === 0 ? 1.5 : 1,
				origin: index === 0 ? { way: 'cards', colleague: 'Moussa' } : { way: 'device' },
				finished: at(index)
			})
		),
		notes: [{ v: 1, id: noteId(ASSIGNMENT, 'label:aïcha ouédraogo'), text: '+ oral', at: at(9) }],
		assignment: ASSIGNMENT,
		counts: 'first'
	}),
	words,
	'Africa/Bamako'
);

describe('the gradebook as a table', () => {
	it('has a row a learner, points as numbers, outcomes as words', () => {
		expect(sheet[0]).toHaveLength(12 + 4 + 4 + 1);
		expect(sheet[1]).toEqual([
			...[
				'007',
				null,
				1.5,
				37.5,
				1,
				'2026-09-21 14:13',
				'2026-09-21 14:13',
				'yes',
				'yes',
				'½ more',
				'cards, from Moussa',
				'1 / 1 / 1 / 1'
			],
			...[1, 0.5, 0, 0, 'right', 'partly', 'wrong', 'blank', null]
		]);
		expect(new Set(sheet.map((row) => row.length))).toEqual(new Set([21]));
	});

	it('is safe as CSV', () => {
		const text = csvOf(sheet, { separator: ',', decimal: '.' });
		expect(text).toContain(`"'=HYPERLINK(""http://evil.example"")"`);
		expect(text).toContain("'+ oral");
		expect(text).toContain('محمد أغ علي');
	});

	it('comes back from a workbook as it was: texts as texts, numbers as numbers', async () => {
		const blob = await xlsxOf({ name: 'Carnet / «نتائج»: [1]?*', rows: sheet }, 'rtl');
		const [back] = await readXlsx(Buffer.from(await blob.arrayBuffer()));
		expect(back?.data).toEqual(sheet);
	});

	it('drops what no workbook can hold', async () => {
		const blob = await xlsxOf({ name: '', rows: [['a\u0000b\u0008c\ud800d', 'two\nlines']] }, 'ltr');
		const [back] = await readXlsx(Buffer.from(await blob.arrayBuffer()));
		expect(back?.data).toEqual([['abcd', 'two\nlines']]);
	});
});
