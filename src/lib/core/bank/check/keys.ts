/** Rules on options: what is right, what is wrong and why. */
import { normalise } from '#lib/core/answer/normalise.ts';
import { quote } from '../source/codes.ts';
import type { ItemRow } from '../source/objective.schema.ts';
import type { Located } from '../source/source.ts';
import { repeated } from './names.ts';
import { choiceLists, keyedLists, traps, type ChoiceList } from './options.ts';
import { faultIn, type CheckFault } from './register.ts';

/** One key where one answer is right; in a `multiple` and on a map at least one key and at least one wrong option. */
export function keyCount(item: Located<ItemRow>): CheckFault[] {
	return keyedLists(item.value).flatMap((list): CheckFault[] => {
		const keys = list.choices.flatMap(({ key }, at) => (key ? [at] : []));
		const [, second] = keys;
		if (keys.length === 0) return [faultIn(item, 'key-missing', list.path)];
		if (list.several) {
			return keys.length === list.choices.length ? [faultIn(item, 'key-only', list.path)] : [];
		}
		return second === undefined
			? []
			: [faultIn(item, 'key-many', [...list.path, second, 'key'], { keys: keys.length })];
	});
}

/** Each key of a `multiple` and of a map names the fact it tests; a wrong option tests nothing. */
export function keyFacts(item: Located<ItemRow>): CheckFault[] {
	if (item.value.kind !== 'multiple' && item.value.kind !== 'map') return [];
	return item.value.choices.flatMap(({ id, key, fact }, at): CheckFault[] => {
		if (key && fact === undefined) return [faultIn(item, 'key-without-fact', ['choices', at], { part: id })];
		if (!key && fact !== undefined) return [faultIn(item, 'wrong-option-tests', ['choices', at, 'fact'], { part: id })];
		return [];
	});
}

/** Every wrong answer says why it tempts (to editors) and why it is wrong (to learners). */
export function explainedTraps(item: Located<ItemRow>): CheckFault[] {
	return traps(item.value).flatMap(({ path, tempting, feedback }) => [
		...(tempting === undefined ? [faultIn(item, 'tempting-missing', path)] : []),
		...(feedback === undefined ? [faultIn(item, 'feedback-missing', path)] : [])
	]);
}

/** No two options read alike. */
export function duplicateOptions(item: Located<ItemRow>): CheckFault[] {
	return [...choiceLists(item.value), ...otherLists(item.value)].flatMap(({ path, choices }) =>
		repeated(
			choices.map(({ text }, at) => ({ text, at })),
			// a text of signs alone normalises to nothing: then the signs count
			({ text }) => normalise(text) || text
		).map(({ row }) => faultIn(item, 'option-duplicate', [...path, row.at, 'text'], { text: quote(row.text) }))
	);
}

type TextList = Pick<ChoiceList, 'path'> & { readonly choices: readonly { readonly text: string }[] };

function otherLists(item: ItemRow): TextList[] {
	if (item.kind === 'order') return [{ path: ['sequence'], choices: item.sequence }];
	if (item.kind === 'reading') return [{ path: ['passage'], choices: item.passage }];
	if (item.kind === 'categorise') {
		return [
			{ path: ['categories'], choices: item.categories },
			{ path: ['entries'], choices: item.entries }
		];
	}
	if (item.kind !== 'match') return [];
	return [
		{ path: ['left'], choices: item.left },
		{ path: ['right'], choices: item.right }
	];
}
