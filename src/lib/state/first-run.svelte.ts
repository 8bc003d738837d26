/** A study session before the log is read: its first question, answerable at once. The session goes on where this ends. */
import type { Confidence } from '#lib/core/answer/certainty.ts';
import { blankResponse } from '#lib/core/answer/submit.ts';
import type { Response } from '#lib/core/answer/response.ts';
import type { Prompt } from '#lib/core/bank/index-bank.ts';
import type { Millis } from '#lib/core/ids.ts';
import type { Opening } from '#lib/core/study/opening.ts';

/** What was given before it could be marked. */
export interface Handed {
	readonly response: Response;
	readonly confidence: Confidence | undefined;
	/** When it was given. */
	readonly at: Millis;
}

export class FirstRun {
	readonly opening: Opening;
	/** When the question was shown. */
	readonly since: Millis;
	readonly #now: () => Millis;
	readonly #keep: ((run: FirstRun) => void) | undefined;
	#response = $state.raw<Response>({ kind: 'skipped' });
	#isTouched = $state(false);
	/** The answer, which waits for the store: marked and shown once it can be saved. */
	#handed = $state.raw<Handed | null>(null);

	/** @param now the wall clock @param keep called once the answer is given: the tab may be closed before it can be saved */
	constructor(opening: Opening, now: () => Millis, keep?: (run: FirstRun) => void) {
		this.opening = opening;
		this.#now = now;
		this.#keep = keep;
		this.since = now();
		this.#response = blankResponse(opening.prompt);
	}

	/** Its one question is the first, and none is answered: as `StudyRun` has it. */
	readonly done = 0;
	readonly scores: readonly number[] = [];
	readonly turn = 1;
	readonly phase = 'asking';

	get prompt(): Prompt {
		return this.opening.prompt;
	}

	get layout(): readonly string[] {
		return this.opening.layout;
	}

	get topic(): string {
		return this.opening.topic;
	}

	get isNew(): boolean {
		return this.opening.reviews === 0;
	}

	get left(): number {
		return this.opening.left;
	}

	get response(): Response {
		return this.#response;
	}

	/** The learner has begun to answer: nothing else may take the question's place. */
	get isTouched(): boolean {
		return this.#isTouched;
	}

	get handed(): Handed | null {
		return this.#handed;
	}

	get waiting(): boolean {
		return this.#handed !== null;
	}

	/** The learner has begun, though nothing is given yet: a card was turned, or it was said how sure. */
	touch(): void {
		this.#isTouched = true;
	}

	respond(response: Response): void {
		if (this.#handed) return;
		this.#response = response;
		this.touch();
	}

	submit(response: Response, confidence?: Confidence): void {
		if (this.#handed) return;
		this.respond(response);
		this.#handed = { response, confidence, at: this.#now() };
		this.#keep?.(this);
	}
}
