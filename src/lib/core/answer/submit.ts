/** From nothing given yet to a response that may be submitted. */
import type { Card, ClozeItem, Item } from '../bank/bank.ts';
import { entryOf } from './judgement.ts';
import { readNumber } from './numbers.ts';
import { readDate } from './dates.ts';
import type { Response } from './response.ts';

/** Nothing given yet. `skipped` for true or false, since a verdict is given or not; for `order`, no entry placed. */
export function emptyResponse(item: Item): Response {
	switch (item.kind) {
		case 'single':
			return { kind: 'single', choice: '' };
		case 'multiple':
			return { kind: 'multiple', choices: [] };
		case 'truefalse':
			return { kind: 'skipped' };
		case 'cloze':
			return { kind: 'cloze', gaps: {} };
		case 'short':
		case 'number':
		case 'date':
			return { kind: item.kind, text: '' };
		case 'order':
			return { kind: 'order', sequence: [] };
		case 'match':
			return { kind: 'match', pairs: {} };
		case 'categorise':
			return { kind: 'categorise', entries: {} };
		case 'map':
			return { kind: 'map', places: [] };
		case 'reading':
			return { kind: 'reading', choice: '', sentence: '' };
	}
}

/** The same for a card as well. */
export function blankResponse(prompt: Item | Card): Response {
	if (prompt.kind !== 'card') return emptyResponse(prompt);
	return prompt.answer.kind === 'self' ? { kind: 'skipped' } : { kind: prompt.answer.kind, text: '' };
}

/**
 * Whether the response answers the whole question: every gap, entry and pair, and something that reads as a number or
 * a date where one is asked. “I don't know” is submitted as `skipped` and needs no leave from here.
 */
export function canSubmit(item: Item, response: Response): boolean {
	switch (item.kind) {
		case 'single':
			return response.kind === 'single' && has(item.choices, response.choice);
		case 'multiple':
			return response.kind === 'multiple' && response.choices.some((id) => has(item.choices, id));
		case 'truefalse':
			return response.kind === 'truefalse' && response.reason !== null && has(item.reasons, response.reason);
		case 'cloze':
			return response.kind === 'cloze' && item.gaps.every((gap) => filled(gap, entryOf(response.gaps, gap.id) ?? ''));
		case 'short':
			return response.kind === 'short' && response.text.trim() !== '';
		case 'number':
			return response.kind === 'number' && readNumber(response.text, item.unit).length > 0;
		case 'date':
			return response.kind === 'date' && readDate(response.text).length > 0;
		case 'order':
			return response.kind === 'order' && item.sequence.every(({ id }) => response.sequence.includes(id));
		case 'match':
			return response.kind === 'match' && item.left.every(({ id }) => has(item.right, entryOf(response.pairs, id)));
		case 'categorise':
			return (
				response.kind === 'categorise' &&
				item.entries.every(({ id }) => has(item.categories, entryOf(response.entries, id)))
			);
		case 'map':
			return response.kind === 'map' && response.places.some((id) => has(item.choices, id));
		case 'reading':
			return response.kind === 'reading' && has(item.choices, response.choice) && has(item.passage, response.sentence);
	}
}

/** As `canSubmit`, for a card: a typed text, a date, or the learner's own judgement. */
export function canSubmitCard(card: Card, response: Response): boolean {
	if (response.kind === 'self') return true;
	if (card.answer.kind === 'short') return response.kind === 'short' && response.text.trim() !== '';
	return card.answer.kind === 'date' && response.kind === 'date' && readDate(response.text).length > 0;
}

function has(list: readonly { readonly id: string }[], id: string | undefined): boolean {
	return list.some((one) => one.id === id);
}

function filled(gap: ClozeItem['gaps'][number], given: string): boolean {
	return 'choices' in gap ? has(gap.choices, given) : given.trim() !== '';
}
