import { describe, expect, it } from 'vitest';
import { ASSIGNMENT, at, marksFor, submitted } from './collected.fixture.ts';
import type { Counts } from '../assign/assignment.ts';
import type { Collected } from './collected.ts';
import { noteId, type Note } from './received.ts';
import { gradebookOf, learnerOf } from './gradebook.ts';

const book = (submissions: readonly Collected[], counts: Counts = 'first', notes: readonly Note[] = []) =>
	gradebookOf({ submissions, notes, assignment: ASSIGNMENT, counts });

describe('the gradebook', () => {
	it('is learners by questions: right, partly, wrong, blank', () => {
		const { questions, rows } = book([submitted('1p0-', { label: 'Awa' }), submitted('1111', { label: 'Boubacar' })]);
		expect(questions.map(({ key }) => key)).toEqual(['i1@1', 'i2@1', 'i3@1', 'i4@1']);
		const [awa, boubacar] = rows;
		expect([...awa!.cells.values()].map(({ outcome }) => outcome)).toEqual(['right', 'partly', 'wrong', 'blank']);
		expect(awa).toMatchObject({ score: 1.5, max: 4, tally: { right: 1, partly: 1, wrong: 1, blank: 1 } });
		expect(boubacar).toMatchObject({ score: 4, tally: { right: 4, partly: 0, wrong: 0, blank: 0 } });
	});

	const TRIES = [
		submitted('1100', { finished: at(10), attempt: 1 }),
		submitted('1111', { finished: at(20), attempt: 2 }),
		submitted('1110', { finished: at(30), attempt: 3 })
	];
	it.each<[Counts, number]>([
		['first', 2],
		['best', 4],
		['last', 3],
		['average', 3]
	])('counts the %s attempt', (counts, score) => {
		const { rows } = book(TRIES.toReversed(), counts);
		expect(rows).toHaveLength(1);
		expect(rows[0]).toMatchObject({ score, max: 4 });
		expect(rows[0]?.attempts.map(({ attempt }) => attempt)).toEqual([1, 2, 3]);
	});

	it('means each question over the attempts', () => {
		const [row] = book(TRIES, 'average').rows;
		expect(row?.cells.get('i3@1')).toEqual({ score: 2 / 3, max: 1, outcome: 'partly' });
		expect(row?.cells.get('i1@1')?.outcome).toBe('right');
	});

	it('knows a learner by the name however it is spaced and capitalised, and by the device without one', () => {
		expect(learnerOf({ label: '  awa  DIALLO ', device: 'd1' })).toBe(learnerOf({ label: 'Awa Diallo', device: 'd2' }));
		expect(learnerOf({ label: '', device: 'd1' })).not.toBe(learnerOf({ label: '', device: 'd2' }));
		const { rows } = book([
			submitted('11', { label: 'Awa', device: 'd1', nonce: 'n1' }),
			submitted('10', { label: 'AWA', device: 'd2', nonce: 'n2' })
		]);
		expect(rows).toHaveLength(1);
		expect(rows[0]?.devices).toBe(2);
	});

	it.each(['07', '٧', ' 7 ', '７'])('knows the learner of number 7 as %j too', (label) => {
		expect(learnerOf({ label, device: 'd2' })).toBe(learnerOf({ label: '7', device: 'd1' }));
		expect(learnerOf({ label: `${label} b`, device: 'd2' })).not.toBe(learnerOf({ label: '7', device: 'd1' }));
	});

	it('takes the first attempt of a device for the first, though its clock was set back before the second', () => {
		const tries = [
			submitted('10', { finished: at(10), attempt: 1 }),
			submitted('11', { finished: at(5), attempt: 2 }),
			submitted('00', { finished: at(7), attempt: 1, device: 'other', nonce: 'other' })
		];
		const [row] = book(tries.slice(0, 2)).rows;
		expect(row).toMatchObject({ score: 1 });
		expect(book(tries).rows[0]?.attempts.map(({ device, attempt }) => [device, attempt])).toEqual([
			['other', 1],
			['device-Awa', 1],
			['device-Awa', 2]
		]);
	});

	it('sorts numbers by value, then names, then those without a label', () => {
		const labels = ['Zeinabou', '10', '', '9', 'Aïcha'].map((label) => submitted('1', { label, nonce: label }));
		expect(book(labels).rows.map(({ label }) => label)).toEqual(['9', '10', 'Aïcha', 'Zeinabou', '']);
	});

	it('puts the questions of different papers in the order in which they mostly stand', () => {
		const [first, second, third] = marksFor('111');
		const { questions, rows } = book([
			submitted('', { label: '1', marks: [first!, second!] }),
			submitted('', { label: '2', marks: [first!, third!] })
		]);
		expect(questions.map(({ item }) => item)).toEqual(['i1', 'i2', 'i3']);
		expect(rows[0]?.cells.has('i3@1')).toBe(false);
	});

	it('shows the late one, the note, and nothing of other assignments', () => {
		const other = submitted('1', { label: 'Other', assignment: 'assignment-two-2' });
		const note: Note = { v: 1, id: noteId(ASSIGNMENT, 'label:awa'), text: 'was ill', at: at(5) };
		const { rows } = book([submitted('1', { isLate: true }), other], 'first', [note]);
		expect(rows).toMatchObject([{ label: 'Awa', isLate: true, note: 'was ill' }]);
	});

	it('is empty without submissions', () => {
		expect(book([])).toEqual({ questions: [], rows: [] });
	});
});
