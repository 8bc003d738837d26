import type { BackupFaultCode } from '#lib/core/exchange/backup.ts';
import type { LogEvent } from '#lib/core/log/event.ts';
import type { StoreFaultCode } from '#lib/storage/store.ts';

/** What became of a file offered for restoring. Nothing is ever replaced. */
export type RestoreOutcome =
	| { readonly kind: 'restored'; readonly added: number; readonly known: number; readonly bad: number }
	/** Damaged: these events can be read, `bad` cannot; the learner decides. */
	| { readonly kind: 'partly'; readonly events: readonly LogEvent[]; readonly bad: number }
	| { readonly kind: 'refused'; readonly code: BackupFaultCode | StoreFaultCode };
