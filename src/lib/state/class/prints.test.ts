import { expect, it } from 'vitest';
import { compose } from '#lib/core/assign/compose.ts';
import { paperOf } from '#lib/core/assign/paper.ts';
import type { Millis } from '#lib/core/ids.ts';
import { paperCode } from '#lib/core/sheet/code.ts';
import { classBacking, MemoryClassStore } from '#lib/storage/class/memory-class-store.ts';
import { tea } from '../../../../tests/fixtures/class.ts';
import { carriedClass, readCarried } from './carry.ts';
import { keptBank } from './editions.ts';
import { newDraft, NO_TEACHER } from './new-draft.ts';
import { notePrint, printOf } from './prints.ts';
import { Room } from './room.svelte.ts';

const NOW = 1_790_000_000_000 as Millis;
const room = () => Room.open(new MemoryClassStore(classBacking()), false);

it('finds what was handed out by the code on its paper, printed from here or not', async () => {
	const here = await room();
	const handed = (await here.handOut(newDraft(NOW, 'Tea'), tea, { made: NOW, language: 'en' }))!;
	expect(await printOf(here, paperCode(handed.id))).toEqual({
		...{ title: 'Tea', edition: tea.edition, of: `assignment=${handed.id}` }
	});
	expect(await printOf(await room(), paperCode(handed.id))).toBeUndefined();
});

it('finds a draft as it was when it was printed, with its edition, also where the class was carried to', async () => {
	const here = await room();
	const draft = { ...newDraft(NOW, 'Tea'), size: 3 };
	const composed = compose(draft, { bank: tea, own: [], teacher: NO_TEACHER, language: 'en' });
	const print = { code: 'K7QM2F', title: 'Tea', of: 'paper=K7QM2F', paper: composed };
	await notePrint(here.store, print, { bank: tea, at: NOW });
	await notePrint(here.store, print, { bank: tea, at: NOW });
	// the draft goes on, or goes
	await here.saveDraft({ ...draft, size: 5 });
	const found = await printOf(here, 'K7QM2F');
	expect(found?.paper).toEqual(composed);
	const paper = found?.paper && paperOf(found.paper.assignment, tea, 0, found.paper.keys);
	expect(paper?.ok && paper.value).toHaveLength(3);
	expect(await keptBank(here.store, tea.edition, 'en')).toEqual(tea);
	expect(await printOf(here, 'K7QM2G')).toBeUndefined();
	expect(here.handed).toEqual([]);

	const there = await room();
	const carried = await readCarried((await carriedClass(here.store))!.text, there.store);
	await there.change(...(carried?.changes ?? []));
	expect((await printOf(there, 'K7QM2F'))?.title).toBe('Tea');
});
