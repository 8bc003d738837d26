/** Made submissions for tests. */
import type { AssignmentId, PublicKey } from '../assign/assignment.ts';
import type { Outcome } from '../assign/mark-submission.ts';
import { ownAsItem } from '../assign/own.ts';
import type { Response } from '../answer/response.ts';
import type { BankEdition, Millis } from '../ids.ts';
import type { Collected, CollectedMark } from './collected.ts';

export const at = (minute: number): Millis => (1_790_000_000_000 + minute * 60_000) as Millis;
export const ASSIGNMENT = 'assignment-one-1' as AssignmentId;

const OUTCOMES: Readonly<Record<string, Outcome>> = { '1': 'right', p: 'partly', '0': 'wrong', '-': 'blank' };
const responseOf = (sign: string): Response => ({ kind: 'single', choice: sign === '1' ? 'a' : 'b' });
const KEY = { item: 'own', version: 1, right: ['a'], accept: [] };
const PROMPT = ownAsItem(
	{ from: 'own', kind: 'single', stem: 'Which one?', options: ['this', 'that'], locked: false },
	0,
	'en',
	KEY
);

/** `1` right, `p` half right, `0` wrong, `-` blank; items `i1`, `i2` … */
export function marksFor(pattern: string): CollectedMark[] {
	return Array.from(pattern, (sign, index) => ({
		item: `i${index + 1}`,
		version: 1,
		own: false,
		score: sign === '1' ? 1 : sign === 'p' ? 0.5 : 0,
		max: 1,
		outcome: OUTCOMES[sign] ?? 'wrong',
		response: sign === '-' ? null : responseOf(sign),
		parts: [],
		prompt: PROMPT
	}));
}

type Given = Partial<Omit<Collected, 'assignment' | 'device'>> & {
	readonly assignment?: string;
	readonly device?: string;
};

export function submitted(pattern: string, given: Given = {}): Collected {
	const { finished = at(0), label = 'Awa', assignment = ASSIGNMENT, device = `device-${label}` } = given;
	return {
		nonce: `${label}-${finished}`,
		variant: 0,
		attempt: 1,
		started: finished,
		received: finished,
		isLate: false,
		isOver: false,
		origin: { way: 'device' },
		time: 1,
		edition: '2026.1-aaaaaaaa' as BankEdition,
		marks: marksFor(pattern),
		...given,
		assignment: assignment as AssignmentId,
		device: device as PublicKey,
		label,
		finished
	};
}
