import type { Bank } from '#lib/core/bank/bank.ts';
import type { Collected } from '#lib/core/gradebook/collected.ts';
import { collectionText } from '#lib/core/gradebook/collection-file.ts';
import { noteId, receivedId, type Note, type Received } from '#lib/core/gradebook/received.ts';
import type { Millis } from '#lib/core/ids.ts';
import { loadBank } from '../bank-file.ts';
import { CollectedRows } from './collected-rows.svelte.ts';
import type { LoadBank } from './editions.ts';
import { Intake, type Taken } from './intake.ts';
import { idsOf, notedIn } from './marking.ts';
import type { Room } from './room.svelte.ts';

/** What a teacher has collected, and what is done with it. */
export class Collecting {
	readonly room: Room;
	readonly #rows: CollectedRows;
	readonly #intake: Intake;
	#erased = $state.raw<readonly Received[]>([]);
	#erasedNotes = $state.raw<readonly Note[]>([]);

	private constructor(rows: CollectedRows) {
		this.room = rows.room;
		this.#rows = rows;
		this.#intake = new Intake(rows);
	}

	/** Rejects with StoreError when the rows cannot be read. */
	static async open(room: Room, bank: Bank, load: LoadBank = loadBank): Promise<Collecting> {
		const collecting = new Collecting(new CollectedRows(room, bank, load));
		await collecting.#rows.open();
		await collecting.#intake.readHeld();
		return collecting;
	}

	/** Every submission that can be marked. */
	get collected(): readonly Collected[] {
		return this.#rows.collected;
	}

	/** Submissions that are kept but cannot be marked: the bank that they need is not here. */
	get waiting(): number {
		return this.#rows.waiting;
	}

	get notes(): readonly Note[] {
		return this.#rows.notes;
	}

	/** Rows that were erased since the page was opened, and can be brought back until it is left. */
	get erased(): number {
		return this.#erased.length;
	}

	titleOf(assignment: string): string {
		return this.#rows.titleOf(assignment);
	}

	/** Takes what was scanned, pasted, opened or followed, one after the other. Never rejects. */
	take(text: string, now: Millis): Promise<Taken> {
		return this.#intake.take(text, now);
	}

	/** Everything collected as a file for a colleague; of one assignment where that is named. @param from the teacher's name, or '' */
	fileText(made: Millis, from: string, assignment?: string): string {
		const isWanted = (id: string): boolean => assignment === undefined || id === assignment;
		return collectionText({
			made,
			...(from.trim() === '' ? {} : { from: from.trim() }),
			assignments: this.room.handed.filter(({ id }) => isWanted(id)),
			submissions: this.#rows.received.filter(({ submission }) => isWanted(submission.assignment)),
			notes: this.notes.filter(({ id }) => assignment === undefined || id.startsWith(`${assignment}/`))
		});
	}

	/** Resolves to whether it was kept. */
	async note(
		assignment: string,
		learner: string,
		{ text, at }: { readonly text: string; readonly at: Millis }
	): Promise<boolean> {
		const row: Note = { v: 1, id: noteId(assignment, learner), text: text.trim(), at };
		return this.#rows.change({ table: 'notes', put: [row] });
	}

	/** Removes submissions from this device at once, and the notes on learners of whom none is left; `bringBack` returns them as long as the page is open. */
	async erase(which: readonly Pick<Collected, 'assignment' | 'nonce'>[]): Promise<boolean> {
		const ids = which.map(receivedId);
		const { received } = this.#rows;
		const rows = received.filter(({ id }) => ids.includes(id));
		const left = notedIn(received.filter(({ id }) => !ids.includes(id)));
		const gone = notedIn(rows);
		const notes = this.notes.filter(({ id }) => gone.has(id) && !left.has(id));
		const change = { table: 'notes', remove: notes.map(({ id }) => id) } as const;
		if (!(await this.#rows.change({ table: 'submissions', remove: ids }, change))) return false;
		this.#erased = [...this.#erased, ...rows];
		this.#erasedNotes = [...this.#erasedNotes, ...notes];
		return true;
	}

	async bringBack(): Promise<void> {
		// what was collected or written since then stands
		const noted = idsOf(this.notes);
		const isKept = await this.#rows.change(
			{ table: 'submissions', put: this.#erased.filter(({ id }) => !this.#rows.isChecked(id)) },
			{ table: 'notes', put: this.#erasedNotes.filter(({ id }) => !noted.has(id)) }
		);
		if (isKept) [this.#erased, this.#erasedNotes] = [[], []];
	}
}
