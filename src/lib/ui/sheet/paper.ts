import type { SheetQuestion } from '#lib/core/sheet/question.ts';

/** One learner's paper, or one version. */
export interface Paper {
	readonly id: string;
	/** `Version B`, `Number 12`; empty where there is but one. */
	readonly name: string;
	/** What its QR code says. */
	readonly mark: string;
	readonly questions: readonly SheetQuestion[];
}

/** What stands on every paper of a set. */
export interface PaperHead {
	readonly title: string;
	/** `Paper K7QM2F`. */
	readonly code: string;
}
