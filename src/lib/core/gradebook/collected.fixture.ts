/** Made submissions for tests. */
import type { Response } from '../answer/response.ts';
import type { Millis } from '../ids.ts';
import type { Collected, CollectedMark, Outcome } from './collected.ts';

export const at = (minute: number): Millis => (1_790_000_000_000 + minute * 60_000) as Millis;

/** `1` right, `p` half right, `0` wrong, `-` blank; items `i1`, `i2` … */
export function marksFor(pattern: string): CollectedMark[] {
	return Array.from(pattern, (sign, index) => ({
		item: `i${index + 1}`,
		version: 1,
		own: false,
		score: sign === '1' ? 1 : sign === 'p' ? 0.5 : 0,
		max: 1,
		outcome: OUTCOMES[sign] ?? 'wrong',
		response: sign === '-' ? null : responseOf(sign)
	}));
}

const OUTCOMES: Readonly<Record<string, Outcome>> = { '1': 'right', p: 'partly', '0': 'wrong', '-': 'blank' };
const responseOf = (sign: string): Response => ({ kind: 'single', choice: sign === '1' ? 'a' : 'b' });

export function submitted(pattern: string, given: Partial<Collected> = {}): Collected {
	const { finished = at(0), label = 'Awa' } = given;
	return {
		nonce: `${label}-${finished}`,
		assignment: 'assignment-one-1',
		variant: 0,
		attempt: 1,
		started: finished,
		received: finished,
		isLate: false,
		device: `device-${label}`,
		edition: '2026.1-aaaaaaaa',
		marks: marksFor(pattern),
		...given,
		label,
		finished
	};
}
