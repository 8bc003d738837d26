import { readBase64url, writeBase64url } from '#lib/core/assign/base64url.ts';
import type { Bytes } from '#lib/core/assign/bits.ts';
import { addFrame, wholeOf, type Frames } from '#lib/core/assign/frames.ts';
import { handInBytes, readHandIn, type HandInFaultCode } from '#lib/core/assign/hand-in.ts';
import { isReceived } from '#lib/core/assign/read-rows.ts';
import type { Submission } from '#lib/core/assign/submission.ts';
import type { Fault } from '#lib/core/fault.ts';
import type { Collected } from '#lib/core/gradebook/collected.ts';
import { looksLikeCollection, readCollection, type CollectionFaultCode } from '#lib/core/gradebook/collection-file.ts';
import { learnerOf } from '#lib/core/gradebook/gradebook.ts';
import { merged, receivedId, type Received } from '#lib/core/gradebook/received.ts';
import type { Millis } from '#lib/core/ids.ts';
import { readPaperMark, type PaperName } from '#lib/core/sheet/code.ts';
import { hasCrypto, webCrypto } from '#lib/storage/class/web-crypto.ts';
import type { CollectedRows, Held } from './collected-rows.svelte.ts';
import { idsOf, newIn } from './marking.ts';
import { printOf } from './prints.ts';

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

const fault = (code: TakeFaultCode): Fault<TakeFaultCode> => ({ code, data: {} });
const refused = (first: Fault<TakeFaultCode>): Taken => ({ kind: 'refused', fault: first });
const WAITS: readonly string[] = ['bank-other', 'edition-other', 'item-other'] satisfies TakeFaultCode[];

/** Where a teacher takes in what comes: codes, links, files, a colleague's collection. Nothing is counted twice, nothing half written. */
export class Intake {
	readonly #rows: CollectedRows;
	#frames: Frames | undefined;
	#taking: Promise<unknown> = Promise.resolve();

	constructor(rows: CollectedRows) {
		this.#rows = rows;
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
		if (!hasCrypto(globalThis)) return refused(fault('no-crypto'));
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
		return bytes ? this.#open(bytes, now) : refused(fault('handin-damaged'));
	}

	async #paper(paper: PaperName): Promise<Taken> {
		const print = await printOf(this.#rows.room, paper.code).catch(() => undefined);
		return { kind: 'paper', ...paper, ...(print ? { title: print.title } : {}) };
	}

	async #open(bytes: Bytes, now: Millis): Promise<Taken> {
		const read = await this.#read(bytes);
		if (read.ok) return this.#keep(read.value, now, bytes);
		const [first = fault('handin-damaged')] = read.faults;
		return WAITS.includes(first.code) ? this.#hold(bytes, first) : refused(first);
	}

	/** Keeps it as it came, to be read again when the page is next opened. */
	async #hold(bytes: Bytes, first: Fault<TakeFaultCode>): Promise<Taken> {
		const id = `held.${writeBase64url((await webCrypto.hash(bytes)).subarray(0, 12))}`;
		const row: Held = { v: 1, id, code: writeBase64url(bytes) };
		if (!(await this.#rows.change({ table: 'submissions', put: [row] }))) return this.#unsaved();
		return { kind: 'held', fault: first };
	}

	async #read(bytes: Bytes) {
		const teacher = await this.#rows.room.teacher();
		// an assignment that came with a colleague's collection is not sealed to this teacher
		const own = [...this.#rows.against.values()].filter(({ assignment }) => assignment.teacher.box === teacher.box);
		return readHandIn(bytes, own, { crypto: webCrypto, teacher });
	}

	async #keep(submission: Submission, received: Millis, bytes: Bytes): Promise<Taken> {
		const id = receivedId(submission);
		const title = this.#rows.titleOf(submission.assignment);
		if (this.#rows.isChecked(id)) return { kind: 'duplicate', label: submission.label, title };
		const row: Received = { v: 1, id, received, submission };
		// a row that this release could not read back would be counted anew each time
		if (!isReceived(row)) return this.#hold(bytes, fault('item-other'));
		await this.#rows.learn(submission);
		const learner = this.#rows.mark(row);
		if (!learner) return refused(fault('handin-damaged'));
		const retake = this.#isRetake(submission);
		if (!(await this.#rows.change({ table: 'submissions', put: [row] }))) return this.#unsaved();
		return { kind: 'taken', learner, title, retake };
	}

	#isRetake(submission: Submission): boolean {
		return this.#rows.collected.some(
			(other) =>
				other.assignment === submission.assignment &&
				other.nonce !== submission.nonce &&
				learnerOf(other) === learnerOf(submission)
		);
	}

	#unsaved(): Taken {
		const code = this.#rows.room.fault;
		return refused(fault(code === 'quota' || code === 'newer' ? code : 'failed'));
	}

	/** What waited for its bank is read as soon as that is here. */
	async readHeld(): Promise<void> {
		for (const { id, code } of this.#rows.held) {
			const bytes = readBase64url(code);
			const read = bytes && hasCrypto(globalThis) ? await this.#read(bytes) : undefined;
			if (!read?.ok) continue;
			const { finished } = read.value;
			const row: Received = { v: 1, id: receivedId(read.value), received: finished, submission: read.value };
			// it stays as it came rather than become a row that cannot be read back
			if (!isReceived(row)) continue;
			await this.#rows.change({ table: 'submissions', put: [row], remove: [id] });
		}
	}

	async #merge(text: string): Promise<Taken> {
		const read = readCollection(text);
		if (!read.ok) return refused(read.faults[0] ?? fault('collection-damaged'));
		const { from, assignments, submissions, notes, bad } = read.value;
		const rows = this.#rows;
		const [known, noted] = [idsOf(rows.received), idsOf(rows.notes)];
		const all = merged({ submissions: rows.received, notes: rows.notes }, { from, submissions, notes });
		const added = all.submissions.filter(({ id }) => !known.has(id));
		const later = newIn(all.notes, rows.notes);
		const isKept = await rows.change(
			{ table: 'assignments', put: assignments.filter(({ id }) => !rows.against.has(id)) },
			{ table: 'submissions', put: added },
			{ table: 'notes', put: later }
		);
		if (!isKept) return this.#unsaved();
		const replaced = later.filter(({ id }) => noted.has(id)).length;
		const counts = { added: added.length, known: submissions.length - added.length, notes: replaced, bad };
		return { kind: 'merged', from, ...counts };
	}
}
