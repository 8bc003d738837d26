import type { Millis } from '#lib/core/ids.ts';

/** Where time and chance come from. Only `app.svelte.ts` names the real ones. */
export interface Clock {
	/** Now, on the device's wall clock. */
	now(): Millis;
	/** The IANA zone in force. */
	zone(): string;
	/** Fresh random bytes. */
	random(count: number): Uint8Array;
}
