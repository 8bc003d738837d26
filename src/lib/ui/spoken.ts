/** A question as it is read out: what stands on the screen, sentence by sentence. */
import type { Card, Item } from '#lib/core/bank/bank.ts';
import { arranged } from './arrange.ts';

const texts = (list: readonly { readonly text: string }[]): readonly string[] => list.map(({ text }) => text);
/** A gap is heard as a pause. */
const withPauses = (text: string): string => text.replaceAll(/\{\{\w+\}\}/gu, '…');

/** The sentences in the order shown; `layout` as for the question. The answer is not among them. */
export function spokenOf(prompt: Item | Card, layout: readonly string[]): readonly string[] {
	switch (prompt.kind) {
		case 'card':
			return [prompt.front];
		case 'single':
		case 'multiple':
			return [prompt.stem, ...texts(arranged(prompt.choices, layout))];
		case 'map':
			return [prompt.stem, ...texts(arranged(prompt.choices, layout))];
		case 'reading':
			return [prompt.stem, ...texts(prompt.passage), ...texts(arranged(prompt.choices, layout))];
		case 'truefalse':
			return [prompt.stem, prompt.statement, ...texts(arranged(prompt.reasons, layout))];
		case 'cloze':
			return [prompt.stem, withPauses(prompt.text)];
		case 'order':
			return [prompt.stem, ...texts(arranged(prompt.sequence, layout))];
		case 'match':
			return [prompt.stem, ...texts(arranged(prompt.left, layout)), ...texts(arranged(prompt.right, layout))];
		case 'categorise':
			return [prompt.stem, ...texts(prompt.categories), ...texts(arranged(prompt.entries, layout))];
		default:
			return [prompt.stem];
	}
}
