import { beforeEach, describe, expect, it } from 'vitest';
import { handInCode, handInText, writeHandIn } from '#lib/core/assign/hand-in.ts';
import { writeFrames } from '#lib/core/assign/frames.ts';
import { paperOf } from '#lib/core/assign/paper.ts';
import type { Submission } from '#lib/core/assign/submission.ts';
import type { Handed } from '#lib/core/assign/rows.ts';
import { keyResponse } from '#lib/core/answer/solution.ts';
import type { Bytes } from '#lib/core/assign/bits.ts';
import type { Millis } from '#lib/core/ids.ts';
import { classBacking, MemoryClassStore } from '#lib/storage/class/memory-class-store.ts';
import { newSignPair, signerOf, webCrypto } from '#lib/storage/class/web-crypto.ts';
import { tea } from '../../../../tests/fixtures/class.ts';
import { Collecting } from './collecting.svelte.ts';
import type { Taken } from './intake.ts';
import { newDraft } from './new-draft.ts';
import { Room } from './room.svelte.ts';

const NOW = 1_790_000_000_000 as Millis;
const DUE = (NOW + 60_000) as Millis;

/** A teacher's device, with a quiz handed out from it. */
async function device() {
	const backing = classBacking();
	const room = await Room.open(new MemoryClassStore(backing), false);
	const draft = { ...newDraft(NOW, 'Tea, week 3'), size: 5 };
	const handed = (await room.handOut({ ...draft, rules: { ...draft.rules, attempts: 0, due: DUE } }, tea, {
		made: NOW,
		language: 'en'
	}))!;
	return { backing, room, handed, collecting: await Collecting.open(room, tea) };
}

/** What a learner's phone shows: every answer right. */
async function handedIn({ id, assignment }: Handed, given: Partial<Submission> = {}): Promise<Bytes> {
	const paper = paperOf(assignment, tea, 0);
	if (!paper.ok) throw new Error('no paper');
	const responses = paper.value.map(({ prompt }) => keyResponse(prompt));
	const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(8))))
		.replace(/[+/]/g, 'A')
		.slice(0, 11);
	const times = { started: NOW, finished: (NOW + 30_000) as Millis, time: 1 } as const;
	const body = {
		v: 1,
		attempt: 1,
		label: 'Awa',
		variant: 0,
		edition: tea.edition,
		...times,
		responses,
		nonce,
		...given
	} as const;
	return writeHandIn(body, paper.value, {
		to: { id, assignment },
		crypto: webCrypto,
		signer: await signerOf(await newSignPair(false))
	});
}

const codeOf = (taken: Taken): string => ('fault' in taken ? taken.fault.code : taken.kind);

let teacher: Awaited<ReturnType<typeof device>>;
beforeEach(async () => {
	teacher = await device();
});

describe('collecting', () => {
	it('takes a result by code, link or frames, and marks the raw answers itself', async () => {
		const { collecting, handed } = teacher;
		const bytes = await handedIn(handed);
		const taken = await collecting.take(handInCode(bytes), NOW);
		expect(taken).toMatchObject({
			kind: 'taken',
			title: 'Tea, week 3',
			retake: false,
			learner: { label: 'Awa', isLate: false }
		});
		expect(collecting.collected.flatMap(({ marks }) => marks.map(({ score }) => score))).toEqual([1, 1, 1, 1, 1]);
		const link = `https://liptako.example/teach/collect#${handInText(await handedIn(handed, { label: 'Ali' }))}`;
		expect(codeOf(await collecting.take(link, NOW))).toBe('taken');
		const frames = writeFrames(await handedIn(handed, { label: 'x'.repeat(40) }))!;
		const outcomes: string[] = [];
		for (const frame of frames.toReversed()) outcomes.push(codeOf(await collecting.take(frame, NOW)));
		expect(outcomes).toEqual([...frames.slice(1).map(() => 'part'), 'taken']);
		expect(collecting.collected).toHaveLength(3);
	});

	it('counts nothing twice, however often and by whatever door it comes, also after the page was left', async () => {
		const { collecting, handed, backing } = teacher;
		const bytes = await handedIn(handed);
		const both = await Promise.all([collecting.take(handInCode(bytes), NOW), collecting.take(handInText(bytes), NOW)]);
		expect(both.map(codeOf)).toEqual(['taken', 'duplicate']);
		const later = await Collecting.open(await Room.open(new MemoryClassStore(backing), false), tea);
		expect(codeOf(await later.take(handInCode(bytes), NOW))).toBe('duplicate');
		expect(later.collected).toHaveLength(1);
	});

	it('finds any one bit that was turned', async () => {
		const { collecting, handed } = teacher;
		const bytes = await handedIn(handed);
		for (let place = 5; place < bytes.length; place += 7) {
			const turned = bytes.slice();
			turned[place] = bytes[place]! ^ (1 << (place % 8));
			expect(codeOf(await collecting.take(handInCode(turned), NOW))).toBe('handin-tampered');
		}
		expect(collecting.collected).toEqual([]);
	});

	it('has a message of its own for each thing that is wrong', async () => {
		const { collecting, handed } = teacher;
		const stranger = await device();
		const bytes = await handedIn(handed);
		const newer = bytes.slice();
		newer[0] = 9;
		expect(codeOf(await collecting.take(handInCode(await handedIn(stranger.handed)), NOW))).toBe('handin-foreign');
		expect(codeOf(await collecting.take(handInCode(newer), NOW))).toBe('handin-newer');
		expect(codeOf(await collecting.take(handInCode(bytes.slice(0, 20)), NOW))).toBe('handin-damaged');
		expect(codeOf(await collecting.take('what is this', NOW))).toBe('handin-damaged');
		expect(codeOf(await collecting.take('{"format":"liptako-collection"', NOW))).toBe('collection-damaged');
		expect(collecting.collected).toEqual([]);
	});

	it('says which are late and which were handed in before', async () => {
		const { collecting, handed } = teacher;
		await collecting.take(handInCode(await handedIn(handed)), NOW);
		const late = await handedIn(handed, { finished: (DUE + 1000) as Millis, attempt: 2 });
		expect(await collecting.take(handInCode(late), NOW)).toMatchObject({
			kind: 'taken',
			retake: true,
			learner: { isLate: true }
		});
	});

	it('shows extra time, and who took longer than with it', async () => {
		const { room, handed } = teacher;
		const draft = newDraft(NOW, 'Short');
		const rules = { ...draft.rules, minutes: 10, attempts: 0 };
		const short = (await room.handOut({ ...draft, rules }, tea, { made: NOW, language: 'en' })) ?? handed;
		const here = await Collecting.open(room, tea);
		const taken = async (minutes: number, time: Submission['time']) =>
			here.take(handInCode(await handedIn(short, { finished: (NOW + minutes * 60_000) as Millis, time })), NOW);
		expect(await taken(10, 1)).toMatchObject({ learner: { time: 1, isOver: false } });
		expect(await taken(11, 1)).toMatchObject({ learner: { time: 1, isOver: true } });
		expect(await taken(15, 1.5)).toMatchObject({ learner: { time: 1.5, isOver: false } });
		expect(await taken(99, 'none')).toMatchObject({ learner: { time: 'none', isOver: false } });
	});

	it('keeps what needs another edition, and marks it when that is here', async () => {
		const { collecting, handed, backing, room } = teacher;
		const bytes = await handedIn(handed);
		await room.change({ table: 'banks', remove: [tea.edition] });
		const other = { ...tea, items: tea.items.map((item) => ({ ...item, version: item.version + 1 })) };
		const elsewhere = await Collecting.open(room, other);
		expect(await elsewhere.take(handInCode(bytes), NOW)).toMatchObject({ kind: 'held', fault: { code: 'item-other' } });
		expect([elsewhere.waiting, elsewhere.collected.length]).toEqual([1, 0]);
		const back = await Collecting.open(await Room.open(new MemoryClassStore(backing), false), tea);
		expect([back.waiting, back.collected.length]).toEqual([0, 1]);
		expect(codeOf(await collecting.take(handInCode(bytes), NOW))).toBe('duplicate');
	});

	it('says so when the device cannot keep it, and counts nothing', async () => {
		const { collecting, handed, backing } = teacher;
		backing.fault = 'quota';
		expect(codeOf(await collecting.take(handInCode(await handedIn(handed)), NOW))).toBe('quota');
		expect(collecting.collected).toEqual([]);
	});

	it('erases with one call, and brings back', async () => {
		const { collecting, handed } = teacher;
		await collecting.take(handInCode(await handedIn(handed)), NOW);
		await collecting.erase(collecting.collected);
		expect([collecting.collected.length, collecting.erased]).toEqual([0, 1]);
		await collecting.bringBack();
		expect([collecting.collected.length, collecting.erased]).toEqual([1, 0]);
	});

	it('erases the note with the last result of a learner, and brings it back', async () => {
		const { collecting, handed } = teacher;
		for (const attempt of [1, 2]) await collecting.take(handInCode(await handedIn(handed, { attempt })), NOW);
		await collecting.note(handed.id, 'label:awa', { text: 'was ill', at: NOW });
		await collecting.erase(collecting.collected.slice(0, 1));
		expect(collecting.notes).toHaveLength(1);
		await collecting.erase(collecting.collected);
		expect(collecting.notes).toEqual([]);
		expect(collecting.fileText(NOW, '')).not.toMatch(/awa/i);
		await collecting.bringBack();
		expect([collecting.collected.length, collecting.notes.length]).toEqual([2, 1]);
	});

	it('leaves what waits and cannot be read where it is, and says how much waits', async () => {
		const { backing, room } = teacher;
		const broken = { v: 1, id: 'held.AAAA', code: '!!' };
		const foreign = { v: 1, id: 'held.BBBB', code: 'A'.repeat(80) };
		await room.store.write({ table: 'submissions', put: [broken, foreign] });
		const later = await Collecting.open(await Room.open(new MemoryClassStore(backing), false), tea);
		expect([later.waiting, later.collected.length]).toEqual([2, 0]);
		expect(await room.store.all('submissions')).toEqual([broken, foreign]);
	});

	it('merges with a colleague’s collection by file, in any order, once', async () => {
		const { collecting, handed } = teacher;
		await collecting.take(handInCode(await handedIn(handed)), NOW);
		await collecting.note(handed.id, 'label:awa', { text: 'was ill', at: NOW });
		const colleague = await device();
		await colleague.collecting.take(handInCode(await handedIn(colleague.handed, { label: 'Ali' })), NOW);
		const [mine, theirs] = [collecting.fileText(NOW, ' Aminata '), colleague.collecting.fileText(NOW, '')];
		expect(await collecting.take(theirs, NOW)).toMatchObject({ kind: 'merged', added: 1, known: 0, bad: 0 });
		expect(await collecting.take(theirs, NOW)).toMatchObject({ kind: 'merged', added: 0, known: 1 });
		expect(await colleague.collecting.take(mine, NOW)).toMatchObject({ kind: 'merged', added: 1, known: 0 });
		const of = (one: Collecting) => one.collected.map(({ label, marks }) => [label, marks.length]).sort();
		expect(of(colleague.collecting)).toEqual(of(collecting));
		expect(of(collecting)).toEqual([['Ali', 5], ['Awa', 5]]); // prettier-ignore
		expect(colleague.collecting.notes.map(({ text }) => text)).toEqual(['was ill']);
		const came = ({ collected }: Collecting) => collected.map(({ label, origin }) => [label, origin.colleague]).sort();
		expect(came(colleague.collecting)).toEqual([
			['Ali', undefined],
			['Awa', 'Aminata']
		]);
		expect(came(collecting)).toEqual([
			['Ali', ''],
			['Awa', undefined]
		]);
		// by way of a second colleague it is from hers
		const late = handInCode(await handedIn(handed, { label: 'Oumar', nonce: 'AAAAAAAAAAA' }));
		const third = await Collecting.open(await Room.open(new MemoryClassStore(classBacking()), false), tea);
		await collecting.take(late, NOW);
		await third.take(collecting.fileText(NOW, 'Aminata'), NOW);
		expect(came(third).map(([, from]) => from)).toEqual(['Aminata', 'Aminata', 'Aminata']);
	});

	it('lets no collection replace what was opened here, and what is handed in replace what a collection said', async () => {
		const { collecting, handed } = teacher;
		const bytes = await handedIn(handed);
		await collecting.take(handInCode(bytes), NOW);
		await collecting.note(handed.id, 'label:awa', { text: 'was ill', at: NOW });
		const forged = collecting
			.fileText(NOW, '')
			.replaceAll('"Awa"', '"Eve"')
			.replace(`"received":${NOW}`, '"received":0');
		const noted = forged
			.replace('was ill', 'cheated')
			.replace(`"text":"cheated","at":${NOW}`, `"text":"x","at":${DUE}`);
		expect(await collecting.take(forged, NOW)).toMatchObject({ kind: 'merged', added: 0, known: 1, notes: 0 });
		expect(await collecting.take(noted, NOW)).toMatchObject({ kind: 'merged', added: 0, notes: 1 });
		expect(collecting.collected.map(({ label }) => label)).toEqual(['Awa']);
		await collecting.erase(collecting.collected);
		expect(await collecting.take(forged, NOW)).toMatchObject({ kind: 'merged', added: 1 });
		expect(await collecting.take(handInCode(bytes), NOW)).toMatchObject({ kind: 'taken', retake: false });
		expect(collecting.collected.map(({ label }) => label)).toEqual(['Awa']);
		expect(codeOf(await collecting.take(handInCode(bytes), NOW))).toBe('duplicate');
	});
});
