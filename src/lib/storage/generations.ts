/**
 * The databases in which the log has lain, oldest first; the last is in force. A release that writes its rows otherwise
 * adds one, and `copy-forward.ts` brings every log there.
 */
import type { Generation } from './copy-forward.ts';

export const GENERATIONS: readonly [Generation, ...Generation[]] = [
	{ name: 'liptako', epoch: 1, convert: () => null } // none came before it
];

export const IN_FORCE: Generation = GENERATIONS.at(-1) ?? GENERATIONS[0];
