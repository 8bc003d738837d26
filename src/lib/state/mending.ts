/** Putting back what the store has otherwise than the second copy, or never had. Fetched at a quiet moment after the start. */
import type { LogEvent } from '#lib/core/log/event.ts';
import type { Mirror } from '#lib/storage/mirror.ts';
import { StoreError, type Store } from '#lib/storage/store.ts';
import type { Amnesia, Safety } from './safety.svelte.ts';

/** Entries put back in one transaction. */
const BATCH = 100;

type Log = readonly LogEvent[];

/** Sees whether the store takes what it would take if it were whole. */
async function seen<Value>(safety: Safety, write: Promise<Value>): Promise<Value> {
	try {
		return await write;
	} catch (error) {
		// neither for want of space, nor because another tab has it
		if (error instanceof StoreError && error.code === 'failed') safety.isRefusing = true;
		throw error;
	}
}

/** What the store has under these ids gives way to these; what it has not at all is left to the learner. Resolves to the number put back. */
async function putBack(store: Store, events: Log): Promise<number> {
	let mended = 0;
	for (let from = 0; from < events.length; from += BATCH) mended += await store.amend(events.slice(from, from + BATCH));
	return mended;
}

async function amend(safety: Safety, events: Log): Promise<void> {
	if (safety.store && events.length > 0) await safety.amended(await seen(safety, putBack(safety.store, events)));
}

/** Adds to the store what was jotted down before it would take it, by this tab or one that is gone. */
async function takeIn(safety: Safety, store: Store, jotted: Log): Promise<void> {
	// over a loss nothing is added but by the learner's hand
	const isWanted = safety.store && !safety.amnesia;
	if (isWanted && (await seen(safety, store.append(jotted))) > 0) await safety.amended(0);
}

/**
 * Holds the log, that of the store where none is given, against the hashes of the second copy, a piece at each quiet moment.
 * What is in both and not the same is put back as the copy has it; what was jotted and never came to the store is added.
 * Rejects where either cannot be read, and once everything is being erased.
 */
export async function check(safety: Safety, given?: Log): Promise<void> {
	const mirror = await safety.mirror();
	const { store, refuge } = safety;
	if (!mirror || !store) return;
	const log = given ?? (await store.read()).events;
	await takeIn(safety, store, await mirror.jotted(log));
	const pause = async (): Promise<void> => {
		await refuge.idle();
		if (!safety.store) throw new Error('stopped');
	};
	await amend(safety, await mirror.compare(log, pause));
}

/**
 * Copies the log as the store has it, once those that it has otherwise are put back: another tab's answer may be in the copy
 * before this tab has heard of it. Resolves to the number copied, to `failed`, or to what the store has lost.
 */
export async function keepWhatIs(
	safety: Safety,
	mirror: Mirror,
	{ log, others }: { readonly log: Log; readonly others: Log }
): Promise<number | 'failed' | Amnesia> {
	await amend(safety, others);
	const { events } = (await safety.store?.read()) ?? { events: log };
	const kept = await mirror.keep(events);
	if (kept.kind === 'kept') return kept.count;
	const { lost } = kept;
	return lost === 0 ? 'failed' : { had: events.length + lost, have: events.length, isBroken: false };
}
