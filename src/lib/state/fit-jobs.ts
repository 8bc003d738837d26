/** What the worker does for the page: anything that reads the whole log and takes longer than a frame. */
import { fit, type Fit } from '#lib/core/memory/fit.ts';
import type { Weights } from '#lib/core/memory/fsrs.ts';
import { unpack } from '#lib/core/memory/reviews.ts';
import { audit, type Audit } from '#lib/core/progress/audit.ts';
import type { Epoch } from '#lib/core/progress/predictions.ts';

interface JobBase {
	/** Of `pack`; handed over, not copied. */
	readonly packed: Float64Array<ArrayBuffer>;
	readonly seed: string;
}
export interface FitJob extends JobBase {
	readonly kind: 'fit';
	/** In force. */
	readonly weights: Weights;
}
export interface AuditJob extends JobBase {
	readonly kind: 'audit';
	readonly epochs: readonly Epoch[];
}
export type Job = FitJob | AuditJob;
export type Outcome = { readonly kind: 'fit'; readonly fit: Fit } | { readonly kind: 'audit'; readonly audit: Audit };

/** What the oldest answer weighs against the latest in a fit: learners change. */
const OLDEST = 0.25;

export function work(job: Job): Outcome {
	const reviews = unpack(job.packed);
	return job.kind === 'fit'
		? { kind: 'fit', fit: fit(reviews, { seed: job.seed, weights: job.weights, oldest: OLDEST }) }
		: { kind: 'audit', audit: audit(job.epochs, reviews, job.seed) };
}
