/** Whether the store still holds what it held, the second copy of the log outside the database, and the space held back. */
import type { DeviceId } from '#lib/core/ids.ts';
import type { LogEvent } from '#lib/core/log/event.ts';
import { readCanary, writeCanary, type Canary } from '#lib/storage/canary.ts';
import type { Mirror } from '#lib/storage/mirror.ts';
import type { Reserve } from '#lib/storage/reserve.ts';
import type { Store } from '#lib/storage/store.ts';

/** What the browser keeps beside the database. */
export interface Refuge {
	readonly local: Storage | undefined;
	/** Whether a second copy was ever begun. */
	readonly isUsed: () => Promise<boolean>;
	/** Null where the browser allows none. Its code is fetched here and not before. */
	readonly mirror: () => Promise<Mirror | null>;
	/** The space held back; null where the browser allows none. Its code is fetched here and not before. */
	readonly reserve: () => Promise<Reserve | null>;
	/** Resolves when the page has nothing more urgent to do. */
	readonly idle: () => Promise<void>;
}

/** The store holds less than it did: `have` entries of `had`, both as counted. */
export interface Amnesia {
	readonly had: number;
	readonly have: number;
	/** The database cannot be opened at all. */
	readonly isBroken: boolean;
}

/** How the second copy stands: `unknown` until something was saved since the page was opened. */
export type CopyState = 'unknown' | 'none' | 'failed' | number;

interface Awakening {
	readonly store: Store;
	/** Rows found, those included that cannot be read. */
	readonly have: number;
	/** False: nothing outlasts this tab. */
	readonly isKept: boolean;
	readonly isBroken: boolean;
}

export class Safety {
	readonly refuge: Refuge;
	#store: Store | null = null;
	#amnesia = $state.raw<Amnesia | null>(null);
	#copy = $state.raw<CopyState>('unknown');
	#isTight = $state(false);
	#mended = $state(0);
	/** The store is damaged: it can be read, and has refused to be written. Set by whoever finds out. */
	isRefusing = $state(false);
	/** Called when the log in the store is no longer as it was read. */
	onmended: () => Promise<unknown> = () => Promise.resolve();
	#next: readonly LogEvent[] | null = null;
	#work: Promise<void> | null = null;
	#mirror: Promise<Mirror | null> | null = null;
	/** The second copy has held all of the log. */
	#isInStep = false;
	/** While space is being taken. */
	#taking: Promise<unknown> | null = null;

	constructor(refuge: Refuge) {
		this.refuge = refuge;
	}

	/** Set until it is settled, and then until the learner has read so: `have` equals `had`. */
	get amnesia(): Amnesia | null {
		return this.#amnesia;
	}

	/** Entries in the second copy, or why there is none. */
	get copy(): CopyState {
		return this.#copy;
	}

	/** Where the log is kept; null where nothing outlasts the tab, and once everything is being erased. */
	get store(): Store | null {
		return this.#store;
	}

	/** Entries that were damaged in the store and put back from the second copy, until the learner has read so. */
	get mended(): number {
		return this.#mended;
	}

	/** There is something to be said. */
	get isUneasy(): boolean {
		return this.#amnesia !== null || this.#mended > 0 || this.isRefusing || this.#isTight;
	}

	/** There is no room for the space held back: it was given up for the last answers, or could not be taken. */
	get isTight(): boolean {
		return this.#isTight;
	}

	/** Gives up the space held back. Resolves to whether there was any, or some was just being taken and may be free again. */
	async makeRoom(): Promise<boolean> {
		const taking = this.#taking;
		// what is half written cannot be given up, and may be what is in the way
		await taking;
		const reserve = await this.refuge.reserve().catch(() => null);
		const isFreed = (await reserve?.free()) ?? false;
		if (isFreed) this.#isTight = true;
		return isFreed || taking !== null;
	}

	/** The second copy; null where there can be none. Rejects when its code cannot be fetched. */
	mirror(): Promise<Mirror | null> {
		this.#mirror ??= this.refuge.mirror().catch((error: unknown) => {
			this.#mirror = null;
			throw error;
		});
		return this.#mirror;
	}

	/** Compares what the store holds with what it held. Call it before anything is written. */
	async wake({ store, have, isKept, isBroken }: Awakening): Promise<void> {
		const had = readCanary(this.refuge.local)?.count ?? 0;
		if (have < had && (isKept || isBroken)) this.#amnesia = { had, have, isBroken };
		if (isKept) this.#store = store;
		// the canary may be gone with the store
		const mayTell = (isKept || isBroken) && have === 0 && had === 0;
		if (!mayTell || !(await this.refuge.isUsed().catch(() => false))) return;
		const copied = await this.mirror()
			.then((mirror) => mirror?.read())
			.catch(() => null);
		if (copied?.events.length) this.#amnesia = { had: copied.events.length, have: 0, isBroken };
	}

	/** Holds the log against the second copy once there is time after the start: whichever lacks something, it shows. */
	async compare(log: () => readonly LogEvent[], device: DeviceId): Promise<void> {
		await this.refuge.idle();
		this.saved(log(), device);
		await this.#work;
		const mending = await import('./mending.ts').catch(() => null);
		await mending?.check(this, log()).catch(() => undefined);
	}

	/** Notes how much is durable, and copies it when there is time. Nothing is noted or copied over a loss. */
	saved(log: readonly LogEvent[], device: DeviceId): void {
		const last = log.at(-1);
		const lost = this.#amnesia;
		if (lost && lost.have < lost.had)
			// what is answered meanwhile makes up for nothing
			this.#amnesia = { ...lost, had: lost.had + log.length - lost.have, have: log.length };
		else if (this.#store && last) this.#note(log, { device, count: log.length, last: last.id });
	}

	#note(log: readonly LogEvent[], canary: Canary): void {
		writeCanary(this.refuge.local, canary);
		this.#next = log;
		this.#work ??= this.#keep().finally(() => (this.#work = null));
	}

	/** What was lost has been added again: the log has this many entries now. */
	recovered(have: number): void {
		if (this.#amnesia) this.#amnesia = { ...this.#amnesia, have: Math.min(have, this.#amnesia.had) };
	}

	/** The store is no longer as it was read: so many entries were put back in it. */
	amended(count: number): Promise<unknown> {
		this.#mended += count;
		return this.onmended();
	}

	/** The learner knows. */
	dismiss(): void {
		this.#amnesia = null;
	}

	/** The same of what was mended. */
	dismissMended(): void {
		this.#mended = 0;
	}

	/** Everything is being erased: neither notes nor copies from now on. Resolves when none is under way. */
	async stop(): Promise<void> {
		this.#store = null;
		this.#next = null;
		await this.#work;
		this.#mirror = null;
	}

	/** Resolves when what was saved is copied. */
	async settled(): Promise<void> {
		await this.#work;
	}

	/** What is to be copied, at a quiet moment; null when nothing is, or everything is being erased. */
	async #take(): Promise<readonly LogEvent[] | null> {
		if (this.#next) await this.refuge.idle();
		const log = this.#next;
		this.#next = null;
		return log;
	}

	/**
	 * Puts events into the second copy at once. Nothing is asked of one that was never in step with the log here, unless a
	 * write has failed. Rejects where it cannot be written.
	 */
	async secure(events: readonly LogEvent[], isDoubtful: boolean): Promise<void> {
		if (this.#store && (isDoubtful || this.#isInStep)) await (await this.mirror())?.jot(events, isDoubtful);
	}

	async #keep(): Promise<void> {
		try {
			const mirror = await this.mirror();
			for (let log = await this.#take(); log; log = await this.#take())
				this.#copy = mirror ? await this.#keepOne(mirror, log) : 'none';
			this.#isInStep ||= typeof this.#copy === 'number';
		} catch {
			this.#copy = 'failed';
		}
		await this.#hold();
	}

	/** Takes the space to be held back, where it is not taken and there is room. */
	async #hold(): Promise<void> {
		if (!this.#store) return;
		const reserve = await this.refuge.reserve().catch(() => null);
		const taking = reserve?.take();
		this.#taking = Promise.allSettled([taking]);
		const holding = await taking?.finally(() => (this.#taking = null));
		// another answer may be on its way
		if (holding) this.#isTight = holding === 'full';
	}

	async #keepOne(mirror: Mirror, log: readonly LogEvent[]): Promise<CopyState> {
		const kept = await mirror.keep(log);
		if (kept.kind === 'kept') return kept.count;
		const { keepWhatIs } = await import('./mending.ts');
		const again = await keepWhatIs(this, mirror, { log, others: kept.others });
		if (typeof again !== 'object') return again;
		this.#amnesia = again;
		return 'unknown';
	}
}
