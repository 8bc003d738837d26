/** Answers in bits. Both sides know the question, so an option is its place in it: the bank's order, not that shown. */
import type { Response } from '../answer/response.ts';
import type { ClozeItem, Item } from '../bank/bank.ts';
import { cutText } from '../answer/cut.ts';
import { entryOf } from '../answer/judgement.ts';
import { TYPED_MAX } from '../log/limits.ts';
import { widthOf, type BitReader, type BitWriter } from './bits.ts';

type Named = readonly { readonly id: string }[];

/** What a response comes to once written: ids that the question does not have are gone, and so is an answer that says nothing. */
export function writeResponse(out: BitWriter, item: Item, response: Response | null): void {
	const given = response !== null && response.kind === item.kind && says(response);
	out.flag(given);
	if (given) writeGiven(out, item, response);
}

function says(response: Response): boolean {
	switch (response.kind) {
		case 'single':
			return response.choice !== '';
		case 'multiple':
			return response.choices.length > 0;
		case 'map':
			return response.places.length > 0;
		case 'reading':
			return response.choice !== '' || response.sentence !== '';
		case 'short':
		case 'number':
		case 'date':
			return response.text !== '';
		default:
			return response.kind !== 'skipped' && response.kind !== 'self';
	}
}

/** A place among options, or one beyond them for none. */
function writePlace(out: BitWriter, list: Named, id: string | null | undefined): void {
	const place = list.findIndex((one) => one.id === id);
	out.bits(place === -1 ? list.length : place, widthOf(list.length + 1));
}

function readPlace(from: BitReader, list: Named): string | undefined {
	const place = from.bits(widthOf(list.length + 1));
	if (place > list.length) from.fail();
	return list[place]?.id;
}

const cut = (text: string): string => cutText(text, TYPED_MAX);

function writeGiven(out: BitWriter, item: Item, response: Response): void {
	if (item.kind === 'single' && response.kind === 'single') writePlace(out, item.choices, response.choice);
	else if (item.kind === 'multiple' && response.kind === 'multiple')
		item.choices.forEach(({ id }) => out.flag(response.choices.includes(id)));
	else if (item.kind === 'truefalse' && response.kind === 'truefalse') {
		out.flag(response.verdict);
		writePlace(out, item.reasons, response.reason);
	} else if (item.kind === 'cloze' && response.kind === 'cloze') writeGaps(out, item, response.gaps);
	else if (item.kind === 'order' && response.kind === 'order') {
		const placed = response.sequence.filter((id) => item.sequence.some((one) => one.id === id));
		item.sequence.forEach((_, place) => writePlace(out, item.sequence, placed[place]));
	} else if (item.kind === 'match' && response.kind === 'match')
		item.left.forEach(({ id }) => writePlace(out, item.right, entryOf(response.pairs, id)));
	else if (item.kind === 'categorise' && response.kind === 'categorise')
		item.entries.forEach(({ id }) => writePlace(out, item.categories, entryOf(response.entries, id)));
	else if (item.kind === 'map' && response.kind === 'map')
		item.choices.forEach(({ id }) => out.flag(response.places.includes(id)));
	else if (item.kind === 'reading' && response.kind === 'reading') {
		writePlace(out, item.choices, response.choice);
		writePlace(out, item.passage, response.sentence);
	} else if ('text' in response) out.text(cut(response.text));
}

function writeGaps(out: BitWriter, item: ClozeItem, gaps: Readonly<Record<string, string>>): void {
	for (const gap of item.gaps) {
		const given = entryOf(gaps, gap.id);
		if ('choices' in gap) writePlace(out, gap.choices, given);
		else out.text(cut(given ?? ''));
	}
}

/** Null: left blank. What cannot be read makes the reader unsound. */
export function readResponse(from: BitReader, item: Item): Response | null {
	return from.flag() ? readGiven(from, item) : null;
}

function readGiven(from: BitReader, item: Item): Response {
	switch (item.kind) {
		case 'single':
			return { kind: 'single', choice: readPlace(from, item.choices) ?? '' };
		case 'multiple':
			return { kind: 'multiple', choices: item.choices.flatMap(({ id }) => (from.flag() ? [id] : [])) };
		case 'truefalse':
			return { kind: 'truefalse', verdict: from.flag(), reason: readPlace(from, item.reasons) ?? null };
		case 'cloze':
			return { kind: 'cloze', gaps: filled(item.gaps, (gap) => readGap(from, gap)) };
		case 'short':
		case 'number':
		case 'date':
			return { kind: item.kind, text: from.text(TYPED_MAX) };
		case 'order':
			return { kind: 'order', sequence: item.sequence.flatMap(() => readPlace(from, item.sequence) ?? []) };
		case 'match':
			return { kind: 'match', pairs: filled(item.left, () => readPlace(from, item.right)) };
		case 'categorise':
			return { kind: 'categorise', entries: filled(item.entries, () => readPlace(from, item.categories)) };
		case 'map':
			return { kind: 'map', places: item.choices.flatMap(({ id }) => (from.flag() ? [id] : [])) };
		case 'reading': {
			const choice = readPlace(from, item.choices) ?? '';
			return { kind: 'reading', choice, sentence: readPlace(from, item.passage) ?? '' };
		}
	}
}

function readGap(from: BitReader, gap: ClozeItem['gaps'][number]): string | undefined {
	return 'choices' in gap ? readPlace(from, gap.choices) : from.text(TYPED_MAX) || undefined;
}

function filled<Entry extends { readonly id: string }>(
	list: readonly Entry[],
	read: (entry: Entry) => string | undefined
): Readonly<Record<string, string>> {
	return Object.fromEntries(
		list.flatMap((entry) => {
			const value = read(entry);
			return value === undefined ? [] : [[entry.id, value] as const];
		})
	);
}
