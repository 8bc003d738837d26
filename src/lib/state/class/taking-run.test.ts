import { describe, expect, it } from 'vitest';
import type { Response } from '#lib/core/answer/response.ts';
import { keyResponse } from '#lib/core/answer/solution.ts';
import type { Invitation } from '#lib/core/assign/assignment.ts';
import { isTaking } from '#lib/core/assign/read-rows.ts';
import { releaseHash } from '#lib/core/assign/invite.ts';
import { paperOf } from '#lib/core/assign/paper.ts';
import { indexBank } from '#lib/core/bank/index-bank.ts';
import type { DeviceId, Millis } from '#lib/core/ids.ts';
import { TYPED_MAX } from '#lib/core/log/limits.ts';
import { classBacking, MemoryClassStore } from '#lib/storage/class/memory-class-store.ts';
import { webCrypto } from '#lib/storage/class/web-crypto.ts';
import { memoryBacking, MemoryStore } from '#lib/storage/memory-store.ts';
import { assignmentOf, recallOf, tea } from '../../../../tests/fixtures/class.ts';
import type { Clock } from '../clock.ts';
import { History } from '../history.svelte.ts';
import { Recorder } from '../recorder.svelte.ts';
import { beginTaking } from './arrival.ts';
import { newDraft } from './new-draft.ts';
import { Room } from './room.svelte.ts';
import { TakingRun } from './taking-run.svelte.ts';

const NOW = 1_790_000_000_000 as Millis;

/** A learner's phone on which an attempt at these questions begins. */
async function begun(...kinds: readonly string[]) {
	const items = kinds.map((kind) => {
		const { id, version } = tea.items.find((item) => item.kind === kind)!;
		return { from: 'bank', item: id, version } as const;
	});
	const backing = classBacking();
	const store = new MemoryClassStore(backing);
	const { signer, box } = await (await Room.open(store, false)).teacher();
	const plain = assignmentOf(items, newDraft(NOW, '').rules);
	const asked = kinds.length === 0 ? recallOf() : plain;
	const assignment = { ...asked, teacher: { sign: signer.key, box } };
	const invitation = { id: 'AAAAAAAAAAAAAAAA', assignment, time: 1 } as Invitation;
	const log = memoryBacking('device' as DeviceId);
	const history = new History();
	const clock: Clock = { now: () => NOW, zone: () => 'UTC', random: (n) => new Uint8Array(n).fill(7) };
	const recorder = new Recorder({
		...{ store: new MemoryStore(log), clock, device: 'device' as DeviceId, edition: tea.edition },
		makeRoom: () => Promise.resolve(false),
		secure: () => Promise.resolve(),
		onsaved: (events) => history.add(events)
	});
	const paper = paperOf(assignment, tea, 0);
	if (!paper.ok) throw new Error('no paper');
	const arrival = { kind: 'open', invitation, invite: 'AA', takings: [] } as const;
	const taking = beginTaking(arrival, tea, { label: 'Awa', now: NOW });
	const desk = { index: indexBank(tea), history, recorder, clock };
	const twin = () => new TakingRun({ desk, store, invitation, paper: paper.value, taking });
	const run = twin();
	const at = (kind: string) => run.goTo(paper.value.findIndex(({ prompt }) => prompt.kind === kind));
	return { run, twin, at, store, backing, log, history, kept: () => store.get('takings', taking.id) };
}

describe('an attempt', () => {
	it('is released by the code that the teacher gave, and by no other', async () => {
		const { run } = await begun('single');
		const released = () => Promise.all(['KX 42', 'kx42', 'KX43', 'KX', ''].map((code) => run.isReleasedBy(code)));
		expect(await released()).toEqual([false, false, false, false, false]);
		Object.assign(run.invitation.assignment.rules, { release: await releaseHash('KX 42', 'leaf', webCrypto) });
		expect(await released()).toEqual([true, true, false, false, false]);
	});

	it('keeps half an answer to a passage, hands it in and does not learn from it', async () => {
		const { run, at, history, kept } = await begun('reading', 'single');
		at('reading');
		const half: Response = { kind: 'reading', choice: 'x', sentence: '' };
		run.respond(half);
		await run.finish();
		const row = await kept();
		expect(isTaking(row) && row.responses).toContainEqual(half);
		expect(isTaking(row) && row.handIn).toBeTruthy();
		expect(history.answers).toEqual([]);
	});

	it('says so where the key of the device cannot be had', async () => {
		const { run, store, kept } = await begun('single');
		await run.finish();
		const sealed = await kept();
		expect(isTaking(sealed) && sealed.handIn).toBeTruthy();
		const { run: other, store: closed } = await begun('single');
		closed.close();
		await expect(other.finish()).resolves.toBeUndefined();
		expect(other.fault).toBe('closed');
		expect(other.taking.handIn).toBeUndefined();
		store.close();
	});

	it('cuts what was typed to what is logged and handed in alike', async () => {
		const { run, at, history, kept } = await begun('short', 'single');
		at('short');
		run.respond({ kind: 'short', text: 'x'.repeat(TYPED_MAX + 1) });
		await run.submit({ kind: 'short', text: 'y'.repeat(TYPED_MAX + 1) });
		expect(isTaking(await kept())).toBe(true);
		await run.finish();
		expect(history.answers).toHaveLength(1);
		expect(isTaking(await kept())).toBe(true);
	});

	it('feeds the memory the rest when the first time it broke off', async () => {
		const { run, history, log, kept } = await begun('single', 'short', 'multiple');
		for (const [place, { prompt }] of run.paper.entries()) {
			run.goTo(place);
			run.respond(keyResponse(prompt));
		}
		log.fault = 'quota';
		await run.finish();
		expect(history.answers).toEqual([]);
		expect(await kept()).toMatchObject({ logged: false });
		delete log.fault;
		await run.finish();
		expect(history.answers.map(({ prompt }) => prompt)).toEqual(run.paper.map(({ prompt }) => prompt.id));
		expect(await kept()).toMatchObject({ logged: true });
	});

	it('that was made but not kept is kept when it is tried again', async () => {
		const { run, backing, kept } = await begun('single');
		await run.retry();
		backing.fault = 'quota';
		await run.finish().catch(() => undefined);
		delete backing.fault;
		await run.retry();
		expect([run.fault, run.taking.handIn]).toEqual([null, expect.any(String)]);
		expect(await kept()).toMatchObject({ handIn: run.taking.handIn, logged: true });
	});

	it('at a recall set is never sealed without what the memory holds', async () => {
		const { run, kept } = await begun();
		await run.finish();
		expect([run.finished, run.taking.handIn]).toEqual([false, undefined]);
		await run.handInRetention({ facts: 6, met: 4, recalled: 0.5, foretold: 0.4, answers: 9, days: 2 });
		const { handIn } = run.taking;
		await run.finish();
		expect(await kept()).toMatchObject({ handIn, finished: NOW });
	});

	it('that ended in another tab is not opened again by this one', async () => {
		const { run, twin, kept } = await begun('single');
		await run.retry();
		const other = twin();
		await run.finish();
		await other.retry();
		expect(await kept()).toEqual(run.taking);
		expect(other.taking).toEqual(run.taking);
	});
});
