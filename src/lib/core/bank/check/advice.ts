/** Advice: habits of items that test-wise learners exploit. English where it looks at words. */
import { normalise } from '#lib/core/answer/normalise.ts';
import type { ItemRow } from '../source/objective.schema.ts';
import type { Located } from '../source/source.ts';
import { factCoverage } from './coverage.ts';
import { choiceLists } from './options.ts';
import { faultIn, liveItems, type CheckFault, type Register } from './register.ts';

const LONGEST_STEM = 45;
const NEGATIVE = /\b(?:not|except|never|neither|nor)\b/iu;
const ABSOLUTE = /\b(?:always|never|only|completely|usually|rarely|absolutely|totally)\b/iu;
/** A longest key gives itself away from four words on, when no wrong option has three quarters of its length. */
const GIVEAWAY = { words: 4, ratio: 0.75 };

/** Every fact from the report is tested by some published item. */
export function untestedFacts(bank: Register): CheckFault[] {
	return factCoverage(bank).flatMap(({ fact, tested, touched }) => {
		const row = bank.facts.get(fact);
		if (tested > 0 || row?.value.paragraph === undefined) return [];
		return [faultIn(row, 'fact-untested', ['id'], { touched })];
	});
}

/** What one item might do better. */
export function itemAdvice(bank: Register): CheckFault[] {
	const rules = bank.language.startsWith('en')
		? [longStem, negativeStem, absoluteOptions, longestKey, unorderedOptions]
		: [longStem, longestKey, unorderedOptions];
	return liveItems(bank).flatMap((item) => rules.flatMap((rule) => rule(item)));
}

const wordCount = (text: string): number => normalise(text).split(' ').length;

function longStem(item: Located<ItemRow>): CheckFault[] {
	const words = wordCount(item.value.stem);
	return words > LONGEST_STEM ? [faultIn(item, 'stem-long', ['stem'], { words, most: LONGEST_STEM })] : [];
}

function negativeStem(item: Located<ItemRow>): CheckFault[] {
	const asking = item.value.stem.split(/(?<=[.!:])\s/u).find((sentence) => sentence.endsWith('?')) ?? '';
	const found = NEGATIVE.exec(asking);
	return found ? [faultIn(item, 'stem-negative', ['stem'], { text: found[0] })] : [];
}

function absoluteOptions(item: Located<ItemRow>): CheckFault[] {
	return choiceLists(item.value).flatMap(({ path, choices }) =>
		choices.flatMap(({ text }, at) => {
			const found = ABSOLUTE.exec(text);
			return found ? [faultIn(item, 'option-absolute', [...path, at, 'text'], { text: found[0] })] : [];
		})
	);
}

function longestKey(item: Located<ItemRow>): CheckFault[] {
	if (item.value.kind === 'multiple') return [];
	return choiceLists(item.value).flatMap(({ path, choices }) => {
		const at = choices.findIndex(({ key }) => key);
		const key = choices[at]?.text ?? '';
		const longest = Math.max(...choices.filter((choice) => !choice.key).map(({ text }) => text.length));
		if (wordCount(key) < GIVEAWAY.words || longest >= GIVEAWAY.ratio * key.length) return [];
		return [faultIn(item, 'key-longest', [...path, at, 'text'], { longest, key: key.length })];
	});
}

/** Options that are all numbers (or years) stand in rising order. */
function unorderedOptions(item: Located<ItemRow>): CheckFault[] {
	return choiceLists(item.value).flatMap(({ path, choices }) => {
		const numbers = choices.map(({ text }) =>
			/^\d[\d,. ]*$/.test(text) ? Number(text.replace(/[, ]/g, '')) : Number.NaN
		);
		const rises = numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0));
		return numbers.some(Number.isNaN) || rises ? [] : [faultIn(item, 'options-unordered', path)];
	});
}
