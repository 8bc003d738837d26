/** Rules on the inner links of a kind: gaps, order, partners, categories, expected wrong values. */
import type { ItemOf, ItemRow } from '../source/objective.schema.ts';
import type { Located } from '../source/source.ts';
import type { Path } from '../source/document.ts';
import type { RuleCode } from './codes.ts';
import { faultIn, type CheckFault } from './register.ts';

type Data = Readonly<Record<string, string | number>>;
type Found = readonly [code: RuleCode, path: Path, data?: Data];

/** The links inside an item. */
export function innerLinks(item: Located<ItemRow>): CheckFault[] {
	return found(item.value).map(([code, path, data]) => faultIn(item, code, path, data));
}

function found(item: ItemRow): Found[] {
	switch (item.kind) {
		case 'cloze':
			return [...gapMarks(item), ...gapWays(item)];
		case 'order':
			return [...risingDates(item), ...pitfalls(item)];
		case 'match':
			return [...partners(item), ...wrongPairs(item)];
		case 'categorise':
			return categories(item);
		case 'number':
			return item.wrong.flatMap(({ value }, at): Found[] =>
				Math.abs(value - item.value) <= item.tolerance ? [['wrong-is-right', ['wrong', at, 'value'], { value }]] : []
			);
		case 'date':
			return item.wrong.flatMap(({ value }, at): Found[] =>
				value.startsWith(item.value) ? [['wrong-is-right', ['wrong', at, 'value'], { value }]] : []
			);
		default:
			return [];
	}
}

/** Every gap stands in the text once, and nothing else does. */
function gapMarks({ text, gaps }: ItemOf<'cloze'>): Found[] {
	const marks = [...text.matchAll(/\{\{(.*?)\}\}/g)].map(([, id = '']) => id);
	const ids = gaps.map(({ id }) => id);
	return [
		...ids.flatMap((part, at): Found[] =>
			marks.filter((mark) => mark === part).length === 1 ? [] : [['gap-unmarked', ['gaps', at, 'id'], { part }]]
		),
		...marks.filter((mark) => !ids.includes(mark)).map((part): Found => ['gap-unknown', ['text'], { part }])
	];
}

/** A gap is typed or chosen. */
function gapWays({ gaps }: ItemOf<'cloze'>): Found[] {
	return gaps.flatMap(({ id, accept, choices, wrong }, at): Found[] => {
		if (accept && choices) return [['gap-two-ways', ['gaps', at, 'choices'], { part: id }]];
		if (!accept && !choices) return [['gap-no-way', ['gaps', at], { part: id }]];
		return choices && wrong ? [['gap-two-ways', ['gaps', at, 'wrong'], { part: id }]] : [];
	});
}

/** Each date lies wholly after the one before: “2017” does not come before “2017-07”. */
function risingDates({ sequence }: ItemOf<'order'>): Found[] {
	return sequence.flatMap(({ at }, place): Found[] => {
		const before = sequence[place - 1]?.at;
		if (before === undefined || (before < at && !at.startsWith(before))) return [];
		return [['order-not-rising', ['sequence', place, 'at'], { before, after: at }]];
	});
}

/** `first` and `then` are entries, and `first` really comes later. */
function pitfalls({ sequence, pitfalls }: ItemOf<'order'>): Found[] {
	const placeOf = new Map(sequence.map(({ id }, place) => [id, place]));
	return pitfalls.flatMap(({ first, then }, at): Found[] => {
		const [late, early] = [placeOf.get(first), placeOf.get(then)];
		if (late === undefined) return [['pitfall-unknown', ['pitfalls', at, 'first'], { part: first }]];
		if (early === undefined) return [['pitfall-unknown', ['pitfalls', at, 'then'], { part: then }]];
		return late > early ? [] : [['pitfall-right', ['pitfalls', at, 'first'], { first, then }]];
	});
}

/** Each left entry has one partner; one or two right entries have none. */
function partners({ left, right }: ItemOf<'match'>): Found[] {
	const ids = left.map(({ id }) => id);
	const unused = right.filter((entry) => entry.of === undefined).length;
	return [
		...right.flatMap((entry, at): Found[] =>
			entry.of === undefined || ids.includes(entry.of)
				? []
				: [['partner-unknown', ['right', at, 'of'], { part: entry.of }]]
		),
		...ids.flatMap((part, at): Found[] => {
			const count = right.filter((entry) => entry.of === part).length;
			if (count === 1) return [];
			return [[count === 0 ? 'partner-missing' : 'partner-many', ['left', at, 'id'], { part }]];
		}),
		...(unused === 1 || unused === 2 ? [] : [['unused-count', ['right'], { unused }] as const])
	];
}

function wrongPairs({ left, right, wrong_pairs }: ItemOf<'match'>): Found[] {
	return wrong_pairs.flatMap((pair, at): Found[] => {
		const partner = right.find(({ id }) => id === pair.right);
		if (!left.some(({ id }) => id === pair.left))
			return [['pair-unknown', ['wrong_pairs', at, 'left'], { part: pair.left }]];
		if (!partner) return [['pair-unknown', ['wrong_pairs', at, 'right'], { part: pair.right }]];
		return partner.of === pair.left ? [['pair-right', ['wrong_pairs', at, 'right'], { part: pair.right }]] : [];
	});
}

function categories({ categories, entries }: ItemOf<'categorise'>): Found[] {
	const ids = categories.map(({ id }) => id);
	return [
		...entries.flatMap((entry, at): Found[] =>
			ids.includes(entry.in) ? [] : [['category-unknown', ['entries', at, 'in'], { part: entry.in }]]
		),
		...ids.flatMap((part, at): Found[] =>
			entries.some((entry) => entry.in === part) ? [] : [['category-empty', ['categories', at, 'id'], { part }]]
		)
	];
}
