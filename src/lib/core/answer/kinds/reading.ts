import type { ReadingItem } from '#lib/core/bank/bank.ts';
import { meanScore, type Judgement } from '../judgement.ts';
import type { Response } from '../response.ts';
import { markPick } from './single.ts';

type Given = Pick<Extract<Response, { kind: 'reading' }>, 'choice' | 'sentence'>;

/**
 * Half for the answer, half for the sentence that carries it; each is evidence for a fact of its own, so each counts
 * by itself. The sentences are a list to pick from like the choices: the chance of each is one in its length.
 */
export function markReading(item: ReadingItem, { choice, sentence }: Given): Judgement {
	const answer = markPick(item.choices, choice, { part: 'answer', fact: item.fact });
	const evidence = markPick(item.passage, sentence, { part: 'evidence', fact: item.evidence });
	const parts = [...answer.parts, ...evidence.parts];
	return { score: meanScore(parts), parts, remarks: [...answer.remarks, ...evidence.remarks] };
}
