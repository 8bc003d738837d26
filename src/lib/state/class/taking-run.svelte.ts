import { cutResponse } from '#lib/core/answer/cut.ts';
import { blankResponse, canSubmit } from '#lib/core/answer/submit.ts';
import type { Mark, Response } from '#lib/core/answer/response.ts';
import { limitOf, type Invitation } from '#lib/core/assign/assignment.ts';
import { releaseHash } from '#lib/core/assign/invite.ts';
import type { PaperQuestion } from '#lib/core/assign/paper.ts';
import { isTaking } from '#lib/core/assign/read-rows.ts';
import type { Taking } from '#lib/core/assign/rows.ts';
import type { Retention } from '#lib/core/assign/submission.ts';
import type { Millis } from '#lib/core/ids.ts';
import { sameSecret } from '#lib/core/same-secret.ts';
import type { ClassStore } from '#lib/storage/class/class-store.ts';
import { webCrypto } from '#lib/storage/class/web-crypto.ts';
import { asStoreError } from '#lib/storage/store-error.ts';
import type { StoreFaultCode } from '#lib/storage/store.ts';
import { markPrompt, type Desk } from '../desk.ts';
import { logTaken, sealed, type Around } from './taking-end.ts';

/** How often the clock is written down while nothing else is: what a dead battery may cost, in milliseconds. */
const HEARTBEAT = 15_000;

interface Setup extends Around {
	readonly taking: Taking;
}

/** One attempt at an assignment. Everything that was given is in the database, so that nothing but the battery is lost with it. */
export class TakingRun {
	readonly invitation: Invitation;
	readonly paper: readonly PaperQuestion[];
	readonly #desk: Desk;
	readonly #store: ClassStore;
	#row: Taking;
	#place = $state(0);
	#fault = $state.raw<StoreFaultCode | null>(null);
	#now = $state<number>(0);
	/** When the question on show was come to. */
	#since: number;
	#written: number;
	#writing: Promise<void> = Promise.resolve();
	#finishing: Promise<void> | undefined;

	constructor({ desk, store, invitation, paper, taking }: Setup) {
		this.#desk = desk;
		this.#store = store;
		this.invitation = invitation;
		this.paper = paper;
		this.#row = $state.raw(taking);
		this.#now = this.#written = this.#since = this.#clock();
		this.#place = Math.max(0, this.#unanswered(0));
	}

	/** The device's clock, which for an attempt never goes back. */
	#clock(): Millis {
		const now = this.#desk.clock.now();
		return now > this.#row.seen ? now : this.#row.seen;
	}

	get #around(): Around {
		return { paper: this.paper, invitation: this.invitation, desk: this.#desk, store: this.#store };
	}

	get taking(): Taking {
		return this.#row;
	}

	get size(): number {
		return this.paper.length;
	}

	get place(): number {
		return this.#place;
	}

	get question(): PaperQuestion | undefined {
		return this.paper[this.#place];
	}

	get finished(): boolean {
		return this.#row.finished !== undefined;
	}

	/** Questions are open: nothing may interrupt. */
	get asking(): boolean {
		return !this.finished && this.size > 0;
	}

	/** Why the last answer was not kept; null when it was. */
	get fault(): StoreFaultCode | null {
		return this.#fault;
	}

	/** Milliseconds left, 0 at least; undefined without a limit. */
	get left(): number | undefined {
		const limit = limitOf(this.invitation);
		return limit === undefined ? undefined : Math.max(0, this.#row.started + limit - this.#now);
	}

	get response(): Response {
		const { question } = this;
		if (!question) return { kind: 'skipped' };
		return this.#row.responses[this.#place] ?? blankResponse(question.prompt);
	}

	/** With feedback after each question: the answer on show was given for good. */
	get shown(): boolean {
		return this.#row.settled[this.#place] ?? false;
	}

	isAnswered(place: number): boolean {
		const [response, question] = [this.#row.responses[place], this.paper[place]];
		return response != null && question !== undefined && canSubmit(question.prompt, response);
	}

	get answered(): number {
		return this.paper.filter((_, place) => this.isAnswered(place)).length;
	}

	markAt(place: number): Mark | undefined {
		const question = this.paper[place];
		return question && markPrompt(this.#desk, question.prompt, this.#row.responses[place] ?? { kind: 'skipped' });
	}

	respond(response: Response): void {
		if (this.finished || this.shown || this.left === 0) return;
		void this.#set({ responses: replaced(this.#row.responses, this.#place, cutResponse(response)) });
	}

	/** The answer on show is given; with feedback after each it is shown, else the next question is. */
	async submit(response: Response): Promise<void> {
		if (this.finished || this.left === 0) return;
		const given = response.kind === 'skipped' ? null : cutResponse(response);
		const each = this.invitation.assignment.rules.feedback === 'each' && this.question?.own === false;
		await this.#set({
			responses: replaced(this.#row.responses, this.#place, given),
			...(each ? { settled: replaced(this.#row.settled, this.#place, true) } : {}),
			spent: this.#spent()
		});
		if (!each && this.#fault === null) this.next();
	}

	/** The next question without an answer, or the one after this. */
	next(): void {
		const next = this.#unanswered(this.#place + 1);
		this.goTo(next === -1 ? Math.min(this.#place + 1, this.size - 1) : next);
	}

	goTo(place: number): void {
		if (place < 0 || place >= this.size || place === this.#place) return;
		void this.#set({ spent: this.#spent() });
		this.#place = place;
		this.#since = this.#clock();
	}

	#unanswered(from: number): number {
		return this.paper.findIndex((_, place) => place >= from && !this.isAnswered(place) && !this.#row.settled[place]);
	}

	#spent(): readonly number[] {
		const now = this.#clock();
		const spent = replaced(this.#row.spent, this.#place, (this.#row.spent[this.#place] ?? 0) + now - this.#since);
		this.#since = now;
		return spent;
	}

	/** Called each second while the questions are open: the time goes on, and when it is up the attempt ends by itself. */
	async tick(): Promise<void> {
		if (this.finished) return;
		this.#now = this.#clock();
		if (this.left === 0) return this.finish();
		if (this.#now - this.#written >= HEARTBEAT) await this.#set({});
	}

	/** Ends the attempt and makes what is handed in. Safe to call again: what was made is never made anew. */
	finish(): Promise<void> {
		this.#finishing ??= this.#finish().finally(() => (this.#finishing = undefined));
		return this.#finishing;
	}

	async #finish(): Promise<void> {
		// a recall set is handed in with what the memory holds, or not at all
		if (this.invitation.assignment.kind === 'recall') return this.#set({});
		const limit = limitOf(this.invitation);
		const end = limit === undefined ? Infinity : this.#row.started + limit;
		const { finished = earlier(this.#clock(), end), handIn } = this.#row;
		if (!this.finished) await this.#set({ spent: this.#spent(), finished });
		// made, but perhaps not kept
		const made = handIn ?? (await this.#kept(sealed(this.#row, finished, this.#around)));
		if (made === undefined) return;
		await this.#set({ handIn: made });
		await this.#log();
	}

	/** For a recall set: hands in what the memory holds. Kept in one step: finished is what was sealed, and nothing else. */
	async handInRetention(retention: Retention): Promise<void> {
		const { handIn } = this.#row;
		const finished = this.#clock();
		const made = handIn ?? (await this.#kept(sealed(this.#row, finished, this.#around, retention)));
		if (made === undefined) return;
		await this.#set(handIn === undefined ? { finished, handIn: made } : {});
	}

	/** Undefined where the key of this device cannot be had: `fault` says why. */
	async #kept(sealing: Promise<string>): Promise<string | undefined> {
		try {
			return await sealing;
		} catch (error) {
			this.#fault = asStoreError(error).code;
			return undefined;
		}
	}

	/** The answers to questions of the bank feed the learner's own memory, once. */
	async #log(): Promise<void> {
		if (this.#row.logged || this.#fault !== null) return;
		if (await logTaken(this.#row, this.paper, this.#desk)) await this.#set({ logged: true });
	}

	/** Changes the row and keeps it; what comes while a write is under way goes with the next. */
	#set(change: Partial<Taking>): Promise<void> {
		const seen = this.#clock();
		this.#row = { ...this.#row, ...change, seen };
		this.#now = this.#written = seen;
		this.#writing = this.#writing.then(() => this.#write(this.#row));
		return this.#writing;
	}

	async #write(row: Taking): Promise<void> {
		try {
			const kept = row.finished === undefined ? await this.#store.get('takings', row.id) : undefined;
			// ended in another tab: what is sealed stands
			if (isTaking(kept) && kept.finished !== undefined) this.#row = kept;
			else await this.#store.write({ table: 'takings', put: [$state.snapshot(row)] });
			this.#fault = null;
		} catch (error) {
			this.#fault = asStoreError(error).code;
		}
	}

	/** Whether this is the code with which the answers are shown. */
	async isReleasedBy(code: string): Promise<boolean> {
		const { assignment } = this.invitation;
		const { release } = assignment.rules;
		if (assignment.kind !== 'quiz' || release === undefined) return false;
		return sameSecret(await releaseHash(code, assignment.paper.seed, webCrypto), release);
	}

	/** Tries again to keep what is not kept yet. */
	retry(): Promise<void> {
		return this.finished ? this.finish() : this.#set({});
	}
}

function replaced<Value>(list: readonly Value[], place: number, value: Value): readonly Value[] {
	return list.map((old, index) => (index === place ? value : old));
}

const earlier = (one: Millis, other: number): Millis => (other < one ? millis(other) : one);
const millis = (value: number): Millis => value as Millis;
