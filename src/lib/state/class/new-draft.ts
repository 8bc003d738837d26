/** What a new draft begins with: one tap away from something that can be handed out. */
import { isPublicKey, type Assignment, type PublicKey } from '#lib/core/assign/assignment.ts';
import type { Draft } from '#lib/core/assign/rows.ts';
import { Inconsistent } from '#lib/core/fault.ts';
import type { Millis } from '#lib/core/ids.ts';
import { fresh } from './room.svelte.ts';

export function newDraft(saved: Millis, title: string): Draft {
	return {
		...{ v: 1, id: `d-${fresh(8)}`, saved, kind: 'quiz', title, choice: 'draw', topics: [], objectives: [], kinds: [] },
		...{ difficulty: { from: 1, to: 5 }, size: 10, picked: [], own: [], variety: 'none', code: '', by: '' },
		...{ seed: fresh(4), secret: fresh(16) },
		rules: {
			...{ attempts: 1, counts: 'first', feedback: 'end', asks: 'name', graded: false },
			shuffle: { questions: true, options: true }
		}
	};
}

const SOME_KEY = 'A2sX0fLhLEJH-Lzm5WOkQPJ3A32BLeszoPShOUXYmMKW';
const someKey = (): PublicKey => {
	if (!isPublicKey(SOME_KEY)) throw new Inconsistent('the generator of P-256 in short form');
	return SOME_KEY;
};

/** Stands for the teacher's keys in a preview: they are made with the first assignment that is handed out. */
export const NO_TEACHER: Assignment['teacher'] = { sign: someKey(), box: someKey() };
