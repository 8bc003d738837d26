/** Items and responses as item analysis sees them. */
import { picksOne } from '../answer/kinds/picks-one.ts';
import type { Choice, Item } from '../bank/bank.ts';
import type { Response } from '../answer/response.ts';
import { questionKey, type Question, type QuestionOption } from './marks.ts';

/** Under which id an option is counted. */
export type ReadId = (id: string) => string;
const same: ReadId = (id) => id;

/** @param max marks that the item gives in this paper, above 0 */
export function questionOf(item: Item, max: number, read: ReadId = same): Question {
	const options = optionsOf(item, read);
	return { key: questionKey(item.id, item.version), max, guess: guessOf(item), options };
}

/**
 * The random guess score, 0 … 1, as Moodle has it: one over the number of options, 0 where the answer is written,
 * null where guessing is no single pick. A true-or-false question with reasons gives half for the verdict alone.
 */
export function guessOf(item: Item): number | null {
	switch (item.kind) {
		case 'single':
			return 1 / item.choices.length;
		case 'truefalse':
			return item.reasons.length === 0 ? 0.5 : (1 + 1 / item.reasons.length) / 4;
		case 'match':
			return 1 / item.right.length;
		case 'categorise':
			return 1 / item.categories.length;
		case 'short':
		case 'number':
		case 'date':
			return 0;
		case 'cloze': {
			const chances = item.gaps.map((gap) => ('choices' in gap ? 1 / gap.choices.length : 0));
			return chances.reduce((sum, chance) => sum + chance, 0) / chances.length;
		}
		case 'reading':
			return (1 / item.choices.length + 1 / item.passage.length) / 2;
		case 'map':
			return picksOne(item) ? 1 / item.choices.length : null;
		default:
			return null;
	}
}

const option = (part: string, id: string, isKey: boolean): QuestionOption => ({ id: optionId(part, id), part, isKey });

/** An option of a question by its part and its id in the bank; parts are `answer`, `verdict`, `reason`, `evidence` or a gap. */
const optionId = (part: string, id: string): string => `${part}/${id}`;

function optionsOf(item: Item, read: ReadId): readonly QuestionOption[] {
	const alternatives = (part: string, choices: readonly Choice[]) =>
		choices.map(({ id, key }) => option(part, read(id), key));
	switch (item.kind) {
		case 'single':
		case 'multiple':
		case 'map':
			return alternatives('answer', item.choices);
		case 'reading':
			return [...alternatives('answer', item.choices), ...alternatives('evidence', item.passage)];
		case 'truefalse': {
			const verdicts = [true, false].map((verdict) => option('verdict', String(verdict), verdict === item.verdict));
			return [...verdicts, ...alternatives('reason', item.reasons)];
		}
		case 'cloze':
			return item.gaps.flatMap((gap) => ('choices' in gap ? alternatives(gap.id, gap.choices) : []));
		case 'match':
			return item.left.flatMap((left) => item.right.map((right) => option(left.id, right.id, right.of === left.id)));
		case 'categorise':
			return item.entries.flatMap((entry) =>
				item.categories.map((category) => option(entry.id, category.id, category.id === entry.in))
			);
		default:
			return [];
	}
}

/** The options that a response picks, by their `optionId`; those that the item does not have change no figure. */
export function chosenIn(response: Response, read: ReadId = same): readonly string[] {
	switch (response.kind) {
		case 'single':
			return [optionId('answer', read(response.choice))];
		case 'multiple':
			return response.choices.map((choice) => optionId('answer', read(choice)));
		case 'map':
			return response.places.map((place) => optionId('answer', place));
		case 'reading':
			return [optionId('answer', response.choice), optionId('evidence', response.sentence)];
		case 'truefalse': {
			const reason = response.reason === null ? [] : [optionId('reason', response.reason)];
			return [optionId('verdict', String(response.verdict)), ...reason];
		}
		case 'cloze':
			return picks(response.gaps);
		case 'match':
			return picks(response.pairs);
		case 'categorise':
			return picks(response.entries);
		default:
			return [];
	}
}

const picks = (parts: Readonly<Record<string, string>>): readonly string[] =>
	Object.entries(parts).map(([part, id]) => optionId(part, id));

/** What an option says, and of which part of the question it is where that needs saying. */
export interface OptionText {
	readonly text: string;
	readonly of?: string;
}

/** The texts of the options by their `optionId`; `verdict/true` and `verdict/false` are the reader's to put into words. */
export function optionTexts(item: Item, read: ReadId = same): ReadonlyMap<string, OptionText> {
	const alternatives = (part: string, choices: readonly Pick<Choice, 'id' | 'text'>[], of?: string) =>
		choices.map(({ id, text }) => [optionId(part, read(id)), of === undefined ? { text } : { text, of }] as const);
	switch (item.kind) {
		case 'single':
		case 'multiple':
		case 'map':
			return new Map(alternatives('answer', item.choices));
		case 'reading':
			return new Map([...alternatives('answer', item.choices), ...alternatives('evidence', item.passage)]);
		case 'truefalse':
			return new Map(alternatives('reason', item.reasons));
		case 'cloze':
			return new Map(
				item.gaps.flatMap((gap, place) =>
					'choices' in gap ? alternatives(gap.id, gap.choices, String(place + 1)) : []
				)
			);
		case 'match':
			return new Map(
				item.left.flatMap((left) =>
					item.right.map(({ id, text }) => [optionId(left.id, id), { text, of: left.text }] as const)
				)
			);
		case 'categorise':
			return new Map(
				item.entries.flatMap((entry) =>
					item.categories.map(({ id, text }) => [optionId(entry.id, id), { text, of: entry.text }] as const)
				)
			);
		default:
			return new Map();
	}
}
