import type { Handed } from '#lib/core/assign/rows.ts';
import { isReceived, isShowing } from '#lib/core/assign/read-rows.ts';
import { cardRows } from '#lib/core/gradebook/card-rows.ts';
import type { Millis } from '#lib/core/ids.ts';
import { hasAnswers, SHOWING, withQuestion, type Showing, type ShownQuestion } from '#lib/core/marker/showing.ts';
import { asStoreError } from '#lib/storage/store-error.ts';
import type { StoreFaultCode } from '#lib/storage/store.ts';
import { fresh, type Room } from './room.svelte.ts';

/** A showing with cards while it is on: every answer is in the database as soon as it holds. */
export class CardShow {
	readonly #room: Room;
	#row: Showing;
	#kept: Showing | null;
	#fault = $state.raw<StoreFaultCode | null>(null);
	#writing: Promise<void> = Promise.resolve();

	/** @param kept it goes on, and is in the database already */
	constructor(room: Room, row: Showing, kept = false) {
		this.#room = room;
		this.#row = $state.raw(row);
		this.#kept = kept ? row : null;
	}

	get row(): Showing {
		return this.#row;
	}

	/** Why the latest answers are not kept yet; null when they are. */
	get fault(): StoreFaultCode | null {
		return this.#fault;
	}

	/** Holds a question as it stands. What comes while a write is under way goes with the next. */
	hold(question: ShownQuestion, now: Millis): void {
		const before = this.#row.questions.find(({ number }) => number === question.number);
		const isSame = before?.answers === question.answers && before.closed === question.closed;
		if (isSame && this.#fault === null) return;
		if (!isSame) this.#row = withQuestion(this.#row, question, now);
		this.#writing = this.#writing.then(() => this.#write());
	}

	/** Resolves when nothing is on its way to the database any more. */
	settled(): Promise<void> {
		return this.#writing;
	}

	async #write(): Promise<void> {
		const row = this.#row;
		if (row === this.#kept || !hasAnswers(row)) return;
		try {
			await this.#room.store.write({ table: 'submissions', put: [row] });
			[this.#kept, this.#fault] = [row, null];
		} catch (error) {
			this.#fault = asStoreError(error).code;
		}
	}
}

type Beginning = Pick<Showing, 'of' | 'edition' | 'title' | 'group' | 'learners'>;

export const newShowing = (beginning: Beginning, now: Millis): Showing => ({
	...{ v: 1, id: `${SHOWING}${fresh(8)}`, ...beginning },
	...{ started: now, seen: now, questions: [] }
});

/** What was shown and answered on this device, latest first. Rejects with StoreError. */
export async function allShowings({ store }: Pick<Room, 'store'>): Promise<readonly Showing[]> {
	const rows = (await store.all('submissions')).filter(isShowing).filter(hasAnswers);
	return rows.sort((one, other) => other.started - one.started);
}

/** The same of these questions alone. */
export async function showingsOf(room: Pick<Room, 'store'>, of: string): Promise<readonly Showing[]> {
	return (await allShowings(room)).filter((row) => row.of === of);
}

/** Resolves to whether it was kept; `room.fault` says why not. */
export const removeShowing = (room: Room, { id }: Showing): Promise<boolean> =>
	room.change({ table: 'submissions', remove: [id] });

export const keepShowing = (room: Room, row: Showing): Promise<boolean> =>
	room.change({ table: 'submissions', put: [row] });

export interface PutIn {
	/** The showing as it stands now. */
	readonly showing: Showing;
	readonly learners: number;
	/** Takes out what was put in, and leaves what was there before. Resolves to whether it was kept. */
	readonly undo: () => Promise<boolean>;
}

/**
 * Puts the answers into the gradebook of what was handed out, a learner a card. A second time they take the place of the
 * first. Undefined where it was not kept: `room.fault` says why.
 */
export async function putIn(
	room: Room,
	showing: Showing,
	{ handed, now }: { readonly handed: Handed; readonly now: Millis }
): Promise<PutIn | undefined> {
	const rows = cardRows(showing, handed, now);
	const all = await room.store.all('submissions');
	const before = all.filter(isReceived).filter(({ cards }) => cards?.showing === showing.id);
	const remove = before.map(({ id }) => id);
	const stored: Showing = { ...showing, stored: now };
	if (!(await room.change({ table: 'submissions', remove, put: [...rows, stored] }))) return undefined;
	const undo = async (): Promise<boolean> => {
		// it may have gone on since
		const row = await room.store.get('submissions', showing.id);
		const { stored: now, ...rest } = isShowing(row) ? row : showing;
		const isOurs = now === stored.stored && showing.stored !== undefined;
		const as = isOurs ? { ...rest, stored: showing.stored } : rest;
		return room.change({ table: 'submissions', remove: rows.map(({ id }) => id), put: [...before, as] });
	};
	return { showing: stored, learners: rows.length, undo };
}
