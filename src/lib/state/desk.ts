import type { Confidence } from '#lib/core/answer/certainty.ts';
import { mark, markCard } from '#lib/core/answer/mark.ts';
import type { Mark, Response } from '#lib/core/answer/response.ts';
import type { BankIndex, Prompt } from '#lib/core/bank/index-bank.ts';
import type { Millis, QuizId } from '#lib/core/ids.ts';
import type { Clock } from './clock.ts';
import type { History } from './history.svelte.ts';
import type { Happening, Recorder } from './recorder.svelte.ts';

/** What every run of questions works with. */
export interface Desk {
	readonly index: BankIndex;
	readonly history: History;
	readonly recorder: Recorder;
	readonly clock: Clock;
}

export function markPrompt(desk: Pick<Desk, 'index'>, prompt: Prompt, response: Response): Mark {
	return prompt.kind === 'card'
		? markCard(prompt, response, desk.index.names)
		: mark(prompt, response, desk.index.names);
}

interface Circumstances {
	readonly mode: 'study' | 'quiz';
	readonly quiz?: QuizId;
	/** When the question was first painted. */
	readonly since: Millis;
	readonly now: Millis;
	/** Tapped before the solution was shown. */
	readonly confidence?: Confidence | undefined;
}

/** The answer as the log keeps it. */
export function answering(
	prompt: Prompt,
	response: Response,
	marked: Mark,
	{ mode, quiz, since, now, confidence }: Circumstances
): Happening {
	const ms = clampedMs(now - since);
	return {
		kind: 'answered',
		prompt: prompt.id,
		version: prompt.version,
		format: prompt.kind,
		mode,
		...(quiz === undefined ? {} : { quiz }),
		response,
		score: marked.score,
		parts: marked.parts,
		...(confidence === undefined ? {} : { confidence }),
		ms
	};
}

/** A clock set back or a phone asleep says nothing of the time taken: 0 … 10 minutes. */
function clampedMs(ms: number): Millis {
	return Math.min(Math.max(0, ms), 600_000) as Millis;
}
