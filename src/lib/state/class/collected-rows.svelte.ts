import { CODE_MAX } from '#lib/core/assign/assignment-code.ts';
import { isNote, isReceived } from '#lib/core/assign/read-rows.ts';
import type { Submission } from '#lib/core/assign/submission.ts';
import type { Bank } from '#lib/core/bank/bank.ts';
import type { Collected } from '#lib/core/gradebook/collected.ts';
import type { Note, Received } from '#lib/core/gradebook/received.ts';
import type { ClassChange } from '#lib/storage/class/class-store.ts';
import type { LoadBank } from './editions.ts';
import { againstsOf, newMarker, newSpeaker, NO_AGAINSTS, type Againsts, type Speaker } from './marking.ts';
import type { Room } from './room.svelte.ts';

/** What cannot be read yet, as it came. */
export interface Held {
	readonly v: 1;
	readonly id: string;
	readonly code: string;
}

const isHeld = (row: unknown): row is Held =>
	typeof row === 'object' && row !== null && 'v' in row && row.v === 1 && 'code' in row && isCode(row.code);
const isCode = (code: unknown): boolean => typeof code === 'string' && code.length <= CODE_MAX;

/** The rows of what was collected, and their marks: made from the raw answers each time, kept only while the page is open. */
export class CollectedRows {
	readonly room: Room;
	readonly #bank: Bank;
	readonly #speaker: Speaker;
	readonly #marker = newMarker();
	#received = $state.raw<readonly Received[]>([]);
	#notes = $state.raw<readonly Note[]>([]);
	#held = $state.raw<readonly Held[]>([]);
	#against = $state.raw<Againsts>(NO_AGAINSTS);

	constructor(room: Room, bank: Bank, load: LoadBank) {
		this.room = room;
		this.#bank = bank;
		this.#speaker = newSpeaker(room.store, load);
	}

	/** Reads the rows, and again whenever another tab changes them. Rejects with StoreError when they cannot be read. */
	async open(): Promise<void> {
		await this.#refresh();
		this.room.store.onForeign((tables) => {
			if (tables.some((table) => table === 'submissions' || table === 'notes' || table === 'assignments'))
				void this.#refresh();
		});
	}

	async #refresh(): Promise<void> {
		const [rows, notes] = await Promise.all([this.room.store.all('submissions'), this.room.store.all('notes')]);
		const received = rows.filter(isReceived);
		this.#against = await againstsOf(this.room, this.#bank, this.#speaker.spoken);
		for (const { submission } of received) await this.learn(submission);
		this.#received = received;
		this.#held = rows.filter(isHeld);
		this.#notes = notes.filter(isNote);
	}

	/** Sees to the bank in the language in which the learner answered. */
	async learn({ assignment, language }: Pick<Submission, 'assignment' | 'language'>): Promise<void> {
		const bank = this.#against.get(assignment)?.bank;
		if (language === undefined || !bank || bank.language === language) return;
		await this.#speaker.learn({ edition: bank.edition, language });
	}

	/** Changes rows in one transaction and reads them again. Resolves to whether that was kept: `room.fault` says why not. */
	async change(...changes: readonly ClassChange[]): Promise<boolean> {
		const isKept = await this.room.change(...changes);
		if (isKept) await this.#refresh();
		return isKept;
	}

	/** Every submission that can be marked. */
	readonly collected: readonly Collected[] = $derived.by(() => this.#received.flatMap((row) => this.mark(row) ?? []));

	/** Submissions that are kept but cannot be marked: the bank that they need is not here. */
	readonly waiting: number = $derived.by(
		() => this.#held.length + this.#received.filter((row) => this.mark(row) === null).length
	);

	/** Null: the bank that it needs is not here. */
	mark(row: Received): Collected | null {
		return this.#marker(row, this.#against);
	}

	get received(): readonly Received[] {
		return this.#received;
	}

	get notes(): readonly Note[] {
		return this.#notes;
	}

	get held(): readonly Held[] {
		return this.#held;
	}

	/** What was handed out, with the bank that each needs. */
	get against(): Againsts {
		return this.#against;
	}

	/** Opened on this device, its signature checked: what came with a colleague's collection only is replaced. */
	isChecked(id: string): boolean {
		return this.#received.some((row) => row.id === id && row.unchecked === undefined);
	}

	titleOf(assignment: string): string {
		return this.#against.get(assignment)?.assignment.title ?? '';
	}
}
