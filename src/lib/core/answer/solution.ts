/** The right answer as data for display. */
import type { ClozeItem, Item } from '../bank/bank.ts';
import type { Response } from './response.ts';

/** A thing that can be shown: its id in the item, and its words. */
interface Named {
	readonly id: string;
	readonly text: string;
}

export type Solution =
	| { readonly kind: 'choices'; readonly keys: readonly Named[] }
	| { readonly kind: 'truefalse'; readonly verdict: boolean; readonly reasons: readonly Named[] }
	/** A gap a row, with the form shown. */
	| { readonly kind: 'cloze'; readonly gaps: readonly Named[] }
	/** The form shown, then the other accepted ones. */
	| { readonly kind: 'short'; readonly text: string; readonly others: readonly string[] }
	| { readonly kind: 'number'; readonly value: number; readonly tolerance: number; readonly unit?: string }
	/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
	| { readonly kind: 'date'; readonly value: string }
	| { readonly kind: 'order'; readonly sequence: readonly (Named & { readonly at: string })[] }
	| { readonly kind: 'match'; readonly pairs: readonly { readonly left: Named; readonly right: Named }[] }
	| {
			readonly kind: 'categorise';
			readonly categories: readonly { readonly category: Named; readonly entries: readonly Named[] }[];
	  }
	| { readonly kind: 'map'; readonly places: readonly Named[] }
	| { readonly kind: 'reading'; readonly answers: readonly Named[]; readonly sentences: readonly Named[] };

export function solutionOf(item: Item): Solution {
	switch (item.kind) {
		case 'single':
		case 'multiple':
			return { kind: 'choices', keys: keysOf(item.choices) };
		case 'truefalse':
			return { kind: 'truefalse', verdict: item.verdict, reasons: keysOf(item.reasons) };
		case 'cloze':
			return { kind: 'cloze', gaps: item.gaps.map((gap) => ({ id: gap.id, text: gapText(gap) })) };
		case 'short':
			return { kind: 'short', text: item.accept[0] ?? '', others: item.accept.slice(1) };
		case 'number': {
			const { value, tolerance, unit } = item;
			return { kind: 'number', value, tolerance, ...(unit === undefined ? {} : { unit }) };
		}
		case 'date':
			return { kind: 'date', value: item.value };
		case 'order':
			return { kind: 'order', sequence: item.sequence.map((entry) => ({ ...named(entry), at: entry.at })) };
		case 'match':
			return { kind: 'match', pairs: pairsOf(item) };
		case 'categorise':
			return {
				kind: 'categorise',
				categories: item.categories.map((category) => ({
					category: named(category),
					entries: item.entries.filter((entry) => entry.in === category.id).map(named)
				}))
			};
		case 'map':
			return { kind: 'map', places: keysOf(item.choices) };
		case 'reading':
			return { kind: 'reading', answers: keysOf(item.choices), sentences: keysOf(item.passage) };
	}
}

/** The response that is wholly right. */
export function keyResponse(item: Item): Response {
	const solution = solutionOf(item);
	switch (solution.kind) {
		case 'choices': {
			const choices = solution.keys.map((key) => key.id);
			return item.kind === 'single' ? { kind: 'single', choice: choices[0] ?? '' } : { kind: 'multiple', choices };
		}
		case 'truefalse':
			return { kind: 'truefalse', verdict: solution.verdict, reason: solution.reasons[0]?.id ?? null };
		case 'cloze':
			return { kind: 'cloze', gaps: item.kind === 'cloze' ? gapKeys(item) : {} };
		case 'short':
			return { kind: 'short', text: solution.text };
		case 'number':
			return { kind: 'number', text: String(solution.value) };
		case 'date':
			return { kind: 'date', text: solution.value };
		case 'order':
			return { kind: 'order', sequence: solution.sequence.map((entry) => entry.id) };
		case 'match':
			return { kind: 'match', pairs: Object.fromEntries(solution.pairs.map(({ left, right }) => [left.id, right.id])) };
		case 'categorise': {
			const placed = solution.categories.flatMap(({ category, entries }) =>
				entries.map((entry) => [entry.id, category.id] as const)
			);
			return { kind: 'categorise', entries: Object.fromEntries(placed) };
		}
		case 'map':
			return { kind: 'map', places: solution.places.map(({ id }) => id) };
		case 'reading': {
			const { answers, sentences } = solution;
			return { kind: 'reading', choice: answers[0]?.id ?? '', sentence: sentences[0]?.id ?? '' };
		}
	}
}

type Gap = ClozeItem['gaps'][number];

function gapText(gap: Gap): string {
	return ('choices' in gap ? keysOf(gap.choices)[0]?.text : gap.accept[0]) ?? '';
}

function gapKeys(item: ClozeItem): Record<string, string> {
	return Object.fromEntries(
		item.gaps.map((gap) => [gap.id, 'choices' in gap ? (keysOf(gap.choices)[0]?.id ?? '') : gapText(gap)])
	);
}

function pairsOf(item: Extract<Item, { kind: 'match' }>): readonly { readonly left: Named; readonly right: Named }[] {
	return item.left.flatMap((left) =>
		item.right.filter((right) => right.of === left.id).map((right) => ({ left: named(left), right: named(right) }))
	);
}

function keysOf(choices: readonly (Named & { readonly key: boolean })[]): readonly Named[] {
	return choices.filter((choice) => choice.key).map(named);
}

function named({ id, text }: Named): Named {
	return { id, text };
}
