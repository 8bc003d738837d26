/** Keeps a digest of the log for the next start, and holds the log against its second copy. Fetched after the start. */
import { isPlausible } from '#lib/core/event-id.ts';
import type { LogEvent } from '#lib/core/log/event.ts';
import { writeDigest } from '#lib/core/progress/digest-row.ts';
import type { Store } from '#lib/storage/store.ts';
import { DIGEST } from './beginning.ts';
import { NEW_LEAST } from './fit-from.ts';
import type { Fitting } from './fitting.svelte.ts';
import type { History } from './history.svelte.ts';
import type { Recorder } from './recorder.svelte.ts';
import type { Safety } from './safety.svelte.ts';

/** Events from which on a digest is kept, and new ones after which another is: fewer are read as fast. */
const KEEP_FROM = 1000;
const KEEP_AFTER = 50;
/** Answers learned from between two breaths: some milliseconds, 20 on a phone. */
const SLICE = 500;

interface Surroundings {
	readonly store: Store;
	readonly history: History;
	readonly recorder: Pick<Recorder, 'record'>;
	readonly safety: Pick<Safety, 'wake' | 'compare'>;
	/** False: nothing outlasts this tab, or nothing may be written. */
	readonly isKept: boolean;
	/** Rows of the log that no schema could read. */
	readonly unreadable: () => number;
	/** Resolves when the page has nothing more urgent to do. */
	readonly idle: () => Promise<void>;
	/** How the learner departs from the model; its code is fetched here and not before. */
	readonly learning: () => Promise<Pick<typeof import('./ahead.ts'), 'learnOn' | 'outlookOf'>>;
}

export class Keeper {
	readonly #around: Surroundings;
	/** Size of the log that a digest is kept of. */
	#size: number;
	#work: Promise<void> | null = null;
	#fitting: Fitting | null = null;

	/** @param size of the log whose digest was kept before; 0 for none */
	constructor(around: Surroundings, size: number) {
		this.#around = around;
		this.#size = size;
	}

	/** Holds the whole log against the second copy, and keeps a digest. @param isSame it is what the digest begun with said */
	async compare(isSame: boolean): Promise<void> {
		const { history, safety, store, unreadable, isKept } = this.#around;
		if (!isSame) {
			this.#size = 0;
			// what was counted on is not what is there
			await safety.wake({ store, have: history.digest.size + unreadable(), isKept, isBroken: false });
		}
		await safety.compare(() => history.events, store.device);
		await this.keep();
	}

	/** Keeps a digest of a long log. Never rejects: without one the next start reads the log. */
	async keep(): Promise<void> {
		const { history, unreadable, isKept } = this.#around;
		const { size } = history.digest;
		const isWanted = size >= KEEP_FROM && size !== this.#size && Math.abs(size - this.#size) >= KEEP_AFTER;
		if (isKept && isWanted && unreadable() === 0) this.#work ??= this.#keep().finally(() => (this.#work = null));
		await this.#work?.catch(() => undefined);
	}

	/** After a session: fits the memory model to the learner where there is enough to go by, then keeps. Nothing waits for it. */
	async learn(): Promise<void> {
		const { history, recorder } = this.#around;
		try {
			await history.whole();
			if (history.answers.length >= NEW_LEAST) {
				this.#fitting ??= (await import('./fit-host.ts')).newFitting();
				const { events, answers } = history;
				const adoption = await this.#fitting.fit({ events, answers, seed: String(answers.length) });
				if (adoption) await recorder.record(adoption).saved;
			}
		} catch {
			// not to be had offline before it was fetched once: the weights in force stay
		}
		await this.keep();
	}

	/** The next `keep` writes anew. */
	forget(): void {
		this.#size = 0;
	}

	async #keep(): Promise<void> {
		const { store, history, idle, learning } = this.#around;
		const { learnOn, outlookOf } = await learning();
		while (!learnOn(history, SLICE)) await idle();
		const { digest, changes, isWhole, events } = history;
		// something in it may point to what is still to come
		if (!isWhole || digest.last === null || !isPlausible(digest.last) || isOpen(events)) return;
		const row = writeDigest({ digest, changes, adjustment: outlookOf(history).adjustment });
		const upTo = { count: digest.size, last: digest.last };
		if (await store.writeFold(DIGEST, row, upTo)) this.#size = digest.size;
	}
}

/** Something is taken back or overruled that is not in the log. */
function isOpen(events: readonly LogEvent[]): boolean {
	const targets = new Set(events.flatMap((event) => ('target' in event ? [event.target] : [])));
	if (targets.size > 0) for (const { id } of events) targets.delete(id);
	return targets.size > 0;
}
