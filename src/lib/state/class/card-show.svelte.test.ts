import { describe, expect, it } from 'vitest';
import { paperOf } from '#lib/core/assign/paper.ts';
import type { Millis } from '#lib/core/ids.ts';
import type { ShownQuestion } from '#lib/core/marker/showing.ts';
import { classBacking, MemoryClassStore } from '#lib/storage/class/memory-class-store.ts';
import { tea } from '../../../../tests/fixtures/class.ts';
import { CardShow, keepShowing, newShowing, putIn, removeShowing, showingsOf } from './card-show.svelte.ts';
import { carriedClass, readCarried } from './carry.ts';
import { Collecting } from './collecting.svelte.ts';
import { newDraft } from './new-draft.ts';
import { Room } from './room.svelte.ts';

const NOW = 1_790_000_000_000 as Millis;
const later = (minutes: number) => (NOW + minutes * 60_000) as Millis;

/** A teacher's device with a quiz of single choices, and a showing of it that has begun. */
async function classroom() {
	const backing = classBacking();
	const room = await Room.open(new MemoryClassStore(backing), false);
	const draft = { ...newDraft(NOW, 'Tea'), size: 3, kinds: ['single' as const] };
	const handed = (await room.handOut(draft, tea, { made: NOW, language: 'en' }))!;
	const paper = paperOf(handed.assignment, tea, 0);
	const questions = (paper.ok ? paper.value : []).map(({ prompt, options }, place): ShownQuestion => {
		const right = prompt.kind === 'single' ? prompt.choices.find(({ key }) => key)?.id : undefined;
		const key = options.indexOf(right ?? '') as ShownQuestion['key'];
		const base = { number: place + 1, place, item: prompt.id, version: prompt.version, options, key };
		return { ...base, closed: false, answers: '' };
	});
	const of = `assignment=${handed.id}`;
	const beginning = { of, edition: tea.edition, title: 'Tea', group: '', learners: 30 };
	const show = new CardShow(room, newShowing(beginning, NOW));
	const reopened = async () => Room.open(new MemoryClassStore(backing), false);
	return { backing, room, handed, questions, of, show, reopened };
}
const right = ({ key }: ShownQuestion) => 'ABCD'[key] ?? '';

describe('a showing with cards', () => {
	it('is in the database with every answer that holds, and there after the page was left', async () => {
		const { show, questions, of, reopened } = await classroom();
		const [first, second] = questions;
		expect(await showingsOf(await reopened(), of)).toEqual([]);
		show.hold({ ...first!, answers: 'A' }, later(1));
		show.hold({ ...first!, answers: 'AB' }, later(1));
		await show.settled();
		expect((await showingsOf(await reopened(), of))[0]?.questions).toMatchObject([{ answers: 'AB', closed: false }]);
		show.hold({ ...first!, answers: 'AB', closed: true }, later(2));
		show.hold({ ...second!, answers: '-C' }, later(3));
		await show.settled();
		const [kept] = await showingsOf(await reopened(), of);
		expect(kept).toEqual(show.row);
		expect(kept?.questions.map(({ answers, closed }) => [answers, closed])).toEqual([
			['AB', true],
			['-C', false]
		]);
		expect(await showingsOf(await reopened(), 'seed=other')).toEqual([]);
	});

	it('says when answers are not kept, and keeps them with the next that comes', async () => {
		const { backing, show, questions, of, reopened } = await classroom();
		backing.fault = 'quota';
		show.hold({ ...questions[0]!, answers: 'A' }, later(1));
		await show.settled();
		expect(show.fault).toBe('quota');
		delete backing.fault;
		// nothing new, but it is not kept yet
		show.hold({ ...questions[0]!, answers: 'A' }, later(2));
		await show.settled();
		expect(show.fault).toBeNull();
		expect((await showingsOf(await reopened(), of))[0]?.questions).toMatchObject([{ answers: 'A' }]);
	});

	it('is put into the gradebook once however often, and taken out again', async () => {
		const { room, handed, show, questions } = await classroom();
		for (const one of questions) show.hold({ ...one, answers: `${right(one)}-D`, closed: true }, later(1));
		await show.settled();
		const collecting = await Collecting.open(room, tea);
		const put = await putIn(room, show.row, { handed, now: later(2) });
		expect(put).toMatchObject({ learners: 2, showing: { stored: later(2) } });
		const read = async () =>
			(await Collecting.open(room, tea)).collected.toSorted((one, other) => (one.label < other.label ? -1 : 1));
		expect((await read()).map(({ label, origin }) => [label, origin])).toEqual([
			['1', { way: 'cards' }],
			['3', { way: 'cards' }]
		]);
		expect((await read())[0]?.marks.map(({ score }) => score)).toEqual([1, 1, 1]);
		// one question was asked again, and a card more was read
		show.hold({ ...questions[0]!, answers: `${right(questions[0]!)}CD`, closed: true }, later(3));
		await show.settled();
		const again = await putIn(room, show.row, { handed, now: later(4) });
		expect((await read()).map(({ label }) => label)).toEqual(['1', '2', '3']);
		expect(collecting.waiting).toBe(0);
		await again?.undo();
		expect((await read()).map(({ label }) => label)).toEqual(['1', '3']);
		expect(await showingsOf(room, show.row.of)).toHaveLength(1);
	});

	it('goes with the class to another device, and off this one with it', async () => {
		const { room, handed, show, questions, of } = await classroom();
		show.hold({ ...questions[0]!, answers: 'AB', closed: true }, later(1));
		await show.settled();
		await putIn(room, show.row, { handed, now: later(2) });
		const other = await Room.open(new MemoryClassStore(classBacking()), false);
		const carried = await readCarried((await carriedClass(room.store))!.text, other.store);
		await other.change(...(carried?.changes ?? []));
		expect(await showingsOf(other, of)).toHaveLength(1);
		expect((await Collecting.open(other, tea)).collected).toHaveLength(2);
		await room.erase();
		expect(await room.store.all('submissions')).toEqual([]);
	});

	it('can be thrown away and brought back', async () => {
		const { room, show, questions, of } = await classroom();
		show.hold({ ...questions[0]!, answers: 'A' }, later(1));
		await show.settled();
		expect(await removeShowing(room, show.row)).toBe(true);
		expect(await showingsOf(room, of)).toEqual([]);
		expect(await keepShowing(room, show.row)).toBe(true);
		expect(await showingsOf(room, of)).toEqual([show.row]);
	});
});
