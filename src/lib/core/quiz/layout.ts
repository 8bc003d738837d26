/** In which order the options of a question are shown: the same for the same seed, everywhere. */
import type { Card, Item } from '../bank/bank.ts';
import { seeded, shuffled, type Random } from '../random.ts';

interface Option {
	readonly id: string;
	readonly text: string;
}

const NUMBER = /\p{N}+(?:[.,]\p{N}+|[ '\u00a0\u202f]\p{N}{3}(?!\p{N}))*/gu;
/** `16 September 2023`, `September 2023`, `Sept. 2023`, `2023-09-16` or `2023`, in any language that writes the year last. */
const DATE = /^(?:\p{N}{1,2}\.? )?(?:[\p{L}\p{M}]+\.? )?\p{N}{4}$|^\p{N}{4}-\p{N}{2}(?:-\p{N}{2})?$/u;

/**
 * The ids of the options as shown; empty for kinds without options, and for cards. Of a cloze those of all chosen gaps,
 * gap by gap; of a match the right-hand ones; of categories the entries; of a passage its choices, not its sentences. Locked options keep the bank's order, and so do
 * choices that are numbers or dates, which rise there; entries to be put in order never stand in the right one.
 */
export function layout(prompt: Item | Card, seed: string): readonly string[] {
	const random = seeded(`${seed}/${prompt.id}`);
	switch (prompt.kind) {
		case 'single':
		case 'multiple':
			return shown(prompt.choices, prompt.locked, random);
		case 'map':
			return mixed(prompt.choices, prompt.locked, random);
		case 'reading':
			return shown(prompt.choices, prompt.locked, random);
		case 'truefalse':
			return shown(prompt.reasons, prompt.locked, random);
		case 'cloze':
			return prompt.gaps.flatMap((gap) => ('choices' in gap ? shown(gap.choices, prompt.locked, random) : []));
		case 'match':
			return mixed(prompt.right, prompt.locked, random);
		case 'categorise':
			return mixed(prompt.entries, prompt.locked, random);
		case 'order':
			return unsolved(ids(prompt.sequence), random);
		case 'short':
		case 'number':
		case 'date':
		case 'card':
			return [];
	}
}

/** Whether texts are read along a scale, so that their order is a help and not a hint: `3`, `5`; `Article 4`, `Article 6`; dates. */
export function isScale(texts: readonly string[]): boolean {
	if (texts.every((text) => DATE.test(text))) return true;
	const frames = new Set(texts.map((text) => text.replace(NUMBER, '#')));
	const [frame = ''] = frames;
	return frames.size === 1 && frame.split('#').length === 2;
}

function shown(options: readonly Option[], locked: boolean, random: Random): readonly string[] {
	return mixed(options, locked || isScale(options.map((option) => option.text)), random);
}

function mixed(options: readonly Option[], locked: boolean, random: Random): readonly string[] {
	return locked ? ids(options) : shuffled(ids(options), random);
}

function unsolved(right: readonly string[], random: Random): readonly string[] {
	const order = shuffled(right, random);
	const solved = order.every((id, index) => id === right[index]);
	// backwards, not moved by one place: what is left untouched must earn nothing
	return solved ? order.reverse() : order;
}

function ids(options: readonly Option[]): readonly string[] {
	return options.map((option) => option.id);
}
