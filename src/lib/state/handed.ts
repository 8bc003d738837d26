/** An answer given before it could be marked goes into the log, whatever became of its question meanwhile. */
import type { Mark } from '#lib/core/answer/response.ts';
import type { LogEvent } from '#lib/core/log/event.ts';
import { answering, markPrompt, type Desk } from './desk.ts';
import type { FirstRun } from './first-run.svelte.ts';

interface Recorded {
	readonly event: LogEvent;
	readonly mark: Mark;
	readonly saved: Promise<boolean>;
}

/** Of a first question, what its answer is recorded by. */
export type Given = Pick<FirstRun, 'since' | 'handed'> & { readonly opening: Pick<FirstRun['opening'], 'prompt'> };

/**
 * Marked by the question as it was shown, which may be in another language than the bank is now, and dated and timed by
 * when it was given. Null where none was, or to a question that this bank does not ask.
 */
export function recordHanded(desk: Desk, { opening: { prompt }, since, handed }: Given): Recorded | null {
	const { items, cards } = desk.index;
	const own = prompt.kind === 'card' ? cards.get(prompt.id) : items.get(prompt.id);
	if (!handed || own?.version !== prompt.version || own.kind !== prompt.kind) return null;
	const { response, confidence, at } = handed;
	const mark = markPrompt(desk, prompt, response);
	const circumstances = { mode: 'study', since, now: at, confidence } as const;
	return { mark, ...desk.recorder.record(answering(prompt, response, mark, circumstances), at) };
}
