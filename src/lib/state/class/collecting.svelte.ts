import { CODE_MAX } from '#lib/core/assign/assignment-code.ts';
import { readBase64url, writeBase64url } from '#lib/core/assign/base64url.ts';
import type { Bytes } from '#lib/core/assign/bits.ts';
import { addFrame, wholeOf, type Frames } from '#lib/core/assign/frames.ts';
import { handInBytes, readHandIn, type HandInFaultCode } from '#lib/core/assign/hand-in.ts';
import { isNote, isReceived } from '#lib/core/assign/read-rows.ts';
import type { Submission } from '#lib/core/assign/submission.ts';
import type { Bank } from '#lib/core/bank/bank.ts';
import type { Fault } from '#lib/core/fault.ts';
import type { Collected } from '#lib/core/gradebook/collected.ts';
import {
	collectionText,
	looksLikeCollection,
	readCollection,
	type CollectionFaultCode
} from '#lib/core/gradebook/collection-file.ts';
import { learnerOf } from '#lib/core/gradebook/gradebook.ts';
import { merged, noteId, receivedId, type Note, type Received } from '#lib/core/gradebook/received.ts';
import type { Millis } from '#lib/core/ids.ts';
import { readPaperMark, type PaperName } from '#lib/core/sheet/code.ts';
import { hasCrypto, webCrypto } from '#lib/storage/class/web-crypto.ts';
import { loadBank } from '../bank-file.ts';
import type { LoadBank } from './editions.ts';
import {
	againstsOf,
	idsOf,
	newIn,
	newMarker,
	notedIn,
	newSpeaker,
	NO_AGAINSTS,
	type Againsts,
	type Speaker
} from './marking.ts';
import { printOf } from './prints.ts';
import type { Room } from './room.svelte.ts';

export type TakeFaultCode = HandInFaultCode | CollectionFaultCode | 'no-crypto' | 'quota' | 'newer' | 'failed';

/** What became of something that was scanned, pasted, opened or followed. */
export type Taken =
	/** Collected. `retake`: the learner handed in before. */
	| { readonly kind: 'taken'; readonly learner: Collected; readonly title: string; readonly retake: boolean }
	/** Had already: nothing is counted twice. */
	| { readonly kind: 'duplicate'; readonly label: string; readonly title: string }
	/** The code on a printed paper. Without a title it was not printed from here. */
	| ({ readonly kind: 'paper'; readonly title?: string } & PaperName)
	/** One code of several that belong together. */
	| { readonly kind: 'part'; readonly have: number; readonly total: number }
	/** `added`: not checked by signature. `notes`: how many that were here a later one replaced. */
	| {
			readonly kind: 'merged';
			/** Whose collection; empty: they did not say. */
			readonly from: string;
			readonly added: number;
			readonly known: number;
			readonly notes: number;
			readonly bad: number;
	  }
	/** Kept unread until the bank that it needs is here. */
	| { readonly kind: 'held'; readonly fault: Fault<TakeFaultCode> }
	| { readonly kind: 'refused'; readonly fault: Fault<TakeFaultCode> };

/** What cannot be read yet, as it came. */
interface Held {
	readonly v: 1;
	readonly id: string;
	readonly code: string;
}

const isHeld = (row: unknown): row is Held =>
	typeof row === 'object' && row !== null && 'v' in row && row.v === 1 && 'code' in row && isCode(row.code);
const isCode = (code: unknown): boolean => typeof code === 'string' && code.length <= CODE_MAX;

const fault = (code: TakeFaultCode): Fault<TakeFaultCode> => ({ code, data: {} });
const WAITS: readonly string[] = ['bank-other', 'edition-other', 'item-other'] satisfies TakeFaultCode[];

/** What a teacher has collected. Marks are made from the raw answers each time, and kept only while the page is open. */
export class Collecting {
	readonly room: Room;
	readonly #bank: Bank;
	readonly #speaker: Speaker;
	#received = $state.raw<readonly Received[]>([]);
	#notes = $state.raw<readonly Note[]>([]);
	#held = $state.raw<readonly Held[]>([]);
	#against = $state.raw<Againsts>(NO_AGAINSTS);
	#erased = $state.raw<readonly Received[]>([]);
	#erasedNotes = $state.raw<readonly Note[]>([]);
	#frames: Frames | undefined;
	readonly #marker = newMarker();
	#taking: Promise<unknown> = Promise.resolve();

	private constructor(room: Room, bank: Bank, load: LoadBank) {
		this.room = room;
		this.#bank = bank;
		this.#speaker = newSpeaker(room.store, load);
	}

	/** Rejects with StoreError when the rows cannot be read. */
	static async open(room: Room, bank: Bank, load: LoadBank = loadBank): Promise<Collecting> {
		const collecting = new Collecting(room, bank, load);
		await collecting.#refresh();
		room.store.onForeign((tables) => {
			if (tables.some((table) => table === 'submissions' || table === 'notes' || table === 'assignments'))
				void collecting.#refresh();
		});
		await collecting.#readHeld();
		return collecting;
	}

	async #refresh(): Promise<void> {
		const [rows, notes] = await Promise.all([this.room.store.all('submissions'), this.room.store.all('notes')]);
		const received = rows.filter(isReceived);
		this.#against = await againstsOf(this.room, this.#bank, this.#speaker.spoken);
		for (const { submission } of received) await this.#learn(submission);
		this.#received = received;
		this.#held = rows.filter(isHeld);
		this.#notes = notes.filter(isNote);
	}

	/** Sees to the bank in the language in which the learner answered. */
	async #learn({ assignment, language }: Pick<Submission, 'assignment' | 'language'>): Promise<void> {
		const bank = this.#against.get(assignment)?.bank;
		if (language === undefined || !bank || bank.language === language) return;
		await this.#speaker.learn({ edition: bank.edition, language });
	}

	/** Every submission that can be marked. */
	readonly collected: readonly Collected[] = $derived.by(() => this.#received.flatMap((row) => this.#mark(row) ?? []));

	/** Submissions that are kept but cannot be marked: the bank that they need is not here. */
	readonly waiting: number = $derived.by(
		() => this.#held.length + this.#received.filter((row) => this.#mark(row) === null).length
	);

	#mark(row: Received): Collected | null {
		return this.#marker(row, this.#against);
	}

	get notes(): readonly Note[] {
		return this.#notes;
	}

	/** Rows that were erased since the page was opened, and can be brought back until it is left. */
	get erased(): number {
		return this.#erased.length;
	}

	titleOf(assignment: string): string {
		return this.#against.get(assignment)?.assignment.title ?? '';
	}

	/** Takes what was scanned, pasted, opened or followed, one after the other. Never rejects. */
	take(text: string, now: Millis): Promise<Taken> {
		const taken = this.#taking.then(() => this.#take(text, now));
		this.#taking = taken;
		return taken;
	}

	async #take(text: string, now: Millis): Promise<Taken> {
		const paper = readPaperMark(text);
		if (paper) return this.#paper(paper);
		if (!hasCrypto(globalThis)) return { kind: 'refused', fault: fault('no-crypto') };
		if (looksLikeCollection(text)) return this.#merge(text);
		const frames = addFrame(this.#frames, text);
		if (frames && frames !== this.#frames) {
			this.#frames = frames;
			const whole = wholeOf(frames);
			if (!whole) return { kind: 'part', have: frames.pieces.size, total: frames.total };
			this.#frames = undefined;
			return this.#open(whole, now);
		}
		const bytes = handInBytes(text);
		return bytes ? this.#open(bytes, now) : { kind: 'refused', fault: fault('handin-damaged') };
	}

	async #paper(paper: PaperName): Promise<Taken> {
		const print = await printOf(this.room, paper.code).catch(() => undefined);
		return { kind: 'paper', ...paper, ...(print ? { title: print.title } : {}) };
	}

	async #open(bytes: Bytes, now: Millis): Promise<Taken> {
		const read = await this.#read(bytes);
		if (read.ok) return this.#keep(read.value, now, bytes);
		const [first = fault('handin-damaged')] = read.faults;
		if (!WAITS.includes(first.code)) return { kind: 'refused', fault: first };
		return this.#hold(bytes, first);
	}

	/** Keeps it as it came, to be read again when the page is next opened. */
	async #hold(bytes: Bytes, first: Fault<TakeFaultCode>): Promise<Taken> {
		const id = `held.${writeBase64url((await webCrypto.hash(bytes)).subarray(0, 12))}`;
		const row: Held = { v: 1, id, code: writeBase64url(bytes) };
		if (!(await this.#write({ put: [row] }))) return this.#unsaved();
		return { kind: 'held', fault: first };
	}

	async #read(bytes: Bytes) {
		const teacher = await this.room.teacher();
		// an assignment that came with a colleague's collection is not sealed to this teacher
		const own = [...this.#against.values()].filter(({ assignment }) => assignment.teacher.box === teacher.box);
		return readHandIn(bytes, own, { crypto: webCrypto, teacher });
	}

	async #keep(submission: Submission, received: Millis, bytes: Bytes): Promise<Taken> {
		const id = receivedId(submission);
		const title = this.titleOf(submission.assignment);
		if (this.#isChecked(id)) return { kind: 'duplicate', label: submission.label, title };
		const row: Received = { v: 1, id, received, submission };
		// a row that this release could not read back would be counted anew each time
		if (!isReceived(row)) return this.#hold(bytes, fault('item-other'));
		await this.#learn(submission);
		const learner = this.#mark(row);
		if (!learner) return { kind: 'refused', fault: fault('handin-damaged') };
		const retake = this.collected.some(
			(other) =>
				other.assignment === submission.assignment &&
				other.nonce !== submission.nonce &&
				learnerOf(other) === learnerOf(submission)
		);
		if (!(await this.#write({ put: [row] }))) return this.#unsaved();
		return { kind: 'taken', learner, title, retake };
	}

	/** Opened on this device, its signature checked: what came with a colleague's collection only is replaced. */
	#isChecked(id: string): boolean {
		return this.#received.some((row) => row.id === id && row.unchecked === undefined);
	}

	#unsaved(): Taken {
		const code = this.room.fault;
		return { kind: 'refused', fault: fault(code === 'quota' || code === 'newer' ? code : 'failed') };
	}

	async #write(change: { readonly put?: readonly { readonly id: string }[]; readonly remove?: readonly string[] }) {
		const isKept = await this.room.change({ table: 'submissions', ...change });
		if (isKept) await this.#refresh();
		return isKept;
	}

	/** What waited for its bank is read as soon as that is here. */
	async #readHeld(): Promise<void> {
		for (const { id, code } of this.#held) {
			const bytes = readBase64url(code);
			const read = bytes && hasCrypto(globalThis) ? await this.#read(bytes) : undefined;
			if (!read?.ok) continue;
			const { finished } = read.value;
			const row: Received = { v: 1, id: receivedId(read.value), received: finished, submission: read.value };
			// it stays as it came rather than become a row that cannot be read back
			if (!isReceived(row)) continue;
			await this.#write({ put: [row], remove: [id] });
		}
	}

	async #merge(text: string): Promise<Taken> {
		const read = readCollection(text);
		if (!read.ok) return { kind: 'refused', fault: read.faults[0] ?? fault('collection-damaged') };
		const { from, assignments, submissions, notes, bad } = read.value;
		const [known, noted] = [idsOf(this.#received), idsOf(this.#notes)];
		const all = merged({ submissions: this.#received, notes: this.#notes }, { from, submissions, notes });
		const strange = assignments.filter(({ id }) => !this.#against.has(id));
		const added = all.submissions.filter(({ id }) => !known.has(id));
		const later = newIn(all.notes, this.#notes);
		const isKept = await this.room.change(
			{ table: 'assignments', put: strange },
			{ table: 'submissions', put: added },
			{ table: 'notes', put: later }
		);
		if (!isKept) return this.#unsaved();
		await this.#refresh();
		const replaced = later.filter(({ id }) => noted.has(id)).length;
		return {
			kind: 'merged',
			from,
			added: added.length,
			known: submissions.length - added.length,
			notes: replaced,
			bad
		};
	}

	/** Everything collected as a file for a colleague; of one assignment where that is named. @param from the teacher's name, or '' */
	fileText(made: Millis, from: string, assignment?: string): string {
		const isWanted = (id: string): boolean => assignment === undefined || id === assignment;
		return collectionText({
			made,
			...(from.trim() === '' ? {} : { from: from.trim() }),
			assignments: this.room.handed.filter(({ id }) => isWanted(id)),
			submissions: this.#received.filter(({ submission }) => isWanted(submission.assignment)),
			notes: this.#notes.filter(({ id }) => assignment === undefined || id.startsWith(`${assignment}/`))
		});
	}

	/** Resolves to whether it was kept. */
	async note(assignment: string, learner: string, { text, at }: { readonly text: string; readonly at: Millis }) {
		const row: Note = { v: 1, id: noteId(assignment, learner), text: text.trim(), at };
		const isKept = await this.room.change({ table: 'notes', put: [row] });
		if (isKept) await this.#refresh();
		return isKept;
	}

	/** Removes submissions from this device at once, and the notes on learners of whom none is left; `bringBack` returns them as long as the page is open. */
	async erase(which: readonly Pick<Collected, 'assignment' | 'nonce'>[]): Promise<boolean> {
		const ids = which.map(receivedId);
		const rows = this.#received.filter(({ id }) => ids.includes(id));
		const left = notedIn(this.#received.filter(({ id }) => !ids.includes(id)));
		const gone = notedIn(rows);
		const notes = this.#notes.filter(({ id }) => gone.has(id) && !left.has(id));
		const change = { table: 'notes', remove: notes.map(({ id }) => id) } as const;
		if (!(await this.room.change({ table: 'submissions', remove: ids }, change))) return false;
		await this.#refresh();
		this.#erased = [...this.#erased, ...rows];
		this.#erasedNotes = [...this.#erasedNotes, ...notes];
		return true;
	}

	async bringBack(): Promise<void> {
		// what was collected or written since then stands
		const noted = idsOf(this.#notes);
		const isKept = await this.room.change(
			{ table: 'submissions', put: this.#erased.filter(({ id }) => !this.#isChecked(id)) },
			{ table: 'notes', put: this.#erasedNotes.filter(({ id }) => !noted.has(id)) }
		);
		if (!isKept) return;
		await this.#refresh();
		[this.#erased, this.#erasedNotes] = [[], []];
	}
}
