import type { Answered, LogEvent, WeightsAdopted } from '#lib/core/log/event.ts';
import { adoptions } from '#lib/core/memory/weights.ts';
import type { Audit } from '#lib/core/progress/audit.ts';
import type { Job, Outcome } from './fit-jobs.ts';
import { NEW_LEAST } from './fit-from.ts';
import { gather } from './gather.ts';

/** New answers that a fit waits for: `NEW_LEAST`, and this share of what the last one adopted had seen. */
const NEW_SHARE = 0.25;
/** And so many since the last try on this page, adopted or not. */
const RETRY = 100;

export interface Surroundings {
	/** A fresh worker that runs `fit-worker.ts`. */
	readonly spawn: () => Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;
	/** Lets the page paint. */
	readonly breathe: () => Promise<void>;
}

export interface Log {
	/** All, in canonical order. */
	readonly events: readonly LogEvent[];
	/** Those in force, in canonical order. */
	readonly answers: readonly Answered[];
	/** Any text. */
	readonly seed: string;
}

/** What to log when a fit is adopted. */
export type Adoption = Pick<WeightsAdopted, 'kind' | 'weights' | 'method' | 'reviews' | 'heldOut'>;

/** Fits and audits in a worker of its own, made for each job and ended with it. The page is never held up. */
export class Fitting {
	readonly #surroundings: Surroundings;
	#tried = 0;
	#busy = $state(false);

	constructor(surroundings: Surroundings) {
		this.#surroundings = surroundings;
	}

	/** A fit is under way. */
	get busy(): boolean {
		return this.#busy;
	}

	/**
	 * Fits the weights when there are enough new answers; call it after a session. Resolves to what is to be logged, or
	 * null: too little is new, the weights in force are as good, or the worker could not run, and then all stays as it was.
	 */
	async fit({ events, answers, seed }: Log): Promise<Adoption | null> {
		if (this.#busy || answers.length < NEW_LEAST || answers.length < this.#tried + RETRY) return null;
		this.#busy = true;
		this.#tried = answers.length;
		try {
			const adopted = adoptions(events);
			const { packed, reviews } = await gather(answers, adopted, this.#surroundings.breathe);
			const { weights, reviews: seen } = adopted.at(-1) ?? adopted[0];
			if (reviews < seen + Math.max(NEW_LEAST, NEW_SHARE * seen)) return null;
			const outcome = await this.#run({ kind: 'fit', packed, weights, seed });
			if (outcome?.kind !== 'fit' || !outcome.fit.adopted) return null;
			const { method, heldOut } = outcome.fit;
			return { kind: 'weights-adopted', weights: outcome.fit.weights, method, reviews, heldOut };
		} finally {
			this.#busy = false;
		}
	}

	/** The audit of the whole log; null when the worker could not run. */
	async audit({ events, answers, seed }: Log): Promise<Audit | null> {
		const { packed, epochs } = await gather(answers, adoptions(events), this.#surroundings.breathe);
		const outcome = await this.#run({ kind: 'audit', packed, epochs, seed });
		return outcome?.kind === 'audit' ? outcome.audit : null;
	}

	/** Null when the worker cannot be had or breaks: nothing rests on it. */
	async #run(job: Job): Promise<Outcome | null> {
		try {
			return await this.#answerOf(this.#surroundings.spawn(), job);
		} catch {
			return null;
		}
	}

	#answerOf(worker: ReturnType<Surroundings['spawn']>, job: Job): Promise<Outcome> {
		return new Promise<Outcome>((resolve, reject) => {
			worker.onmessage = ({ data }: MessageEvent<Outcome>): void => resolve(data);
			worker.onerror = (): void => reject(new Error('the worker broke'));
			worker.postMessage(job, [job.packed.buffer]);
		}).finally(() => worker.terminate());
	}
}
