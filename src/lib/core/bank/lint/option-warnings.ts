/** Warnings on what options look like: W01, W02, W04–W06, W08–W10, W13, W14. */
import { normalise } from '#lib/core/answer/normalise.ts';
import type { Finding, LintRule } from './finding.ts';
import { compareValues, scaleOf, scaleValue } from './scale.ts';
import { finding, optionPath, type Option, type OptionList, type Subject } from './subject.ts';
import { hasPhrase } from './words.ts';

type ListRule = (list: OptionList, subject: Subject) => Finding[];
const eachList =
	(rule: ListRule) =>
	(subject: Subject): Finding[] =>
		subject.lists.flatMap((list) => rule(list, subject));

const LONG_KEY = { words: 4, ratio: 0.75 };

/** W01. A key of four words or more and no wrong option with three quarters of its length (SAQ longest_option). */
export const longestKey = eachList(({ key, wrong, ...list }, subject) => {
	if (!key || key.plain.split(' ').length < LONG_KEY.words) return [];
	const longest = Math.max(...wrong.map(({ text }) => text.length));
	const path = optionPath({ ...list, key, wrong }, key);
	return longest < LONG_KEY.ratio * key.text.length
		? [finding(subject, 'W01', path, { key: key.text.length, longest })]
		: [];
});

const UNEQUAL = { ratio: 2, from: 25 };

/** W02. The longest option more than twice as long as the shortest, when it has more than 25 characters (HDR24). */
export const unequalLengths = eachList((list, subject) => {
	const lengths = list.options.map(({ text }) => text.length);
	const [least, most] = [Math.min(...lengths), Math.max(...lengths)];
	return most > UNEQUAL.from && most > UNEQUAL.ratio * least
		? [finding(subject, 'W02', list.path, { least, most })]
		: [];
});

/** `tolerated`: the share of the options that may have such a word, since then it tells nothing. */
const wordRule = (rule: LintRule, tolerated: number, patternOf: (subject: Subject) => RegExp) =>
	eachList((list, subject) => {
		const pattern = patternOf(subject);
		const hits = list.options.flatMap((option) => {
			const found = pattern.exec(option.plain);
			return found ? [{ option, word: found[0].trim() }] : [];
		});
		const [first] = hits;
		if (!first || hits.length >= tolerated * list.options.length) return [];
		return [finding(subject, rule, optionPath(list, first.option), { text: first.word })];
	});

/** W04. A negative option (HDR27). */
export const negativeOption = wordRule('W04', 0.5, ({ language }) => language.negativeOptions);
/** W05. “Always”, “never”, “only”: absolutes are mostly wrong, and test-wise learners know (HDR28a; SAQ). */
export const absoluteOption = wordRule('W05', 1, ({ language }) => language.absolutes);
/** W06. “Often”, “sometimes”: words that mean something else to everyone (SAQ vague_terms). */
export const vagueOption = wordRule('W06', 1, ({ language }) => language.vague);

/** W08. Convergence: the key has most parts in common with the others (HDR28e; SAQ). Parts: split at commas and “and”. */
export const convergence = eachList((list, subject) => {
	if (!list.key) return [];
	const parts = list.options.map(({ text }) =>
		[...new Set(text.toLowerCase().split(subject.language.ands))].map(normalise).filter(Boolean)
	);
	const uses = new Map<string, number>();
	for (const part of parts.flat()) uses.set(part, (uses.get(part) ?? 0) + 1);
	const scores = parts.map((own) => own.reduce((sum, part) => sum + (uses.get(part) ?? 1) - 1, 0));
	const best = Math.max(...scores);
	const winners = list.options.filter((_, at) => scores[at] === best);
	return best >= 2 && winners.length === 1 && winners[0] === list.key
		? [finding(subject, 'W08', optionPath(list, list.key), { text: list.key.text })]
		: [];
});

const FEWEST_NUMBERS = 3;

/** W09. Three numbers or dates that neither rise nor fall (HDR21; SAQ lost_sequence). */
export const unorderedScale = eachList(({ path, options }, subject) => {
	const values = scaleOf(
		options.map(({ text }) => text),
		subject.language
	);
	if (!values || values.length < FEWEST_NUMBERS) return [];
	const steps = values.slice(1).map((value, at) => Math.sign(compareValues(value, values[at] ?? value)));
	return new Set(steps).size > 1 ? [finding(subject, 'W09', path)] : [];
});

const RANGE = /(\d+)\s*(?:-|–|—|to|à|إلى)\s*(\d+)/u;

/** W10. Ranges that overlap, or an option that is part of another (HDR22). */
export const overlappingOptions = eachList((list, subject) => {
	if (subject.item.kind === 'multiple') return [];
	const pairs = list.options.flatMap((option, at) =>
		list.options.slice(at + 1).map((other) => [option, other] as const)
	);
	const found = pairs.find(([one, other]) => overlap(one, other));
	if (!found) return [];
	const [one, other] = found;
	return [finding(subject, 'W10', optionPath(list, one), { text: one.text, other: other.text })];
});

function overlap(one: Option, other: Option): boolean {
	const [a, b] = [RANGE.exec(one.text), RANGE.exec(other.text)];
	if (a && b) return Number(a[1]) <= Number(b[2]) && Number(b[1]) <= Number(a[2]);
	if (one.plain === other.plain) return false;
	return hasPhrase(one.plain, other.plain) || hasPhrase(other.plain, one.plain);
}

/** W13. One option of another make than the rest: capital, end sign, or first word (HDR23). */
export const unparallel = eachList((list, subject) => {
	const features: readonly ((option: Option) => string)[] = [
		({ text }) => caseOf(text),
		({ text }) => (/[.!?؟]$/u.test(text) ? 'sign' : 'none'),
		({ plain }) => leadOf(plain, subject)
	];
	for (const [at, feature] of features.entries()) {
		const odd = oddOne(list.options, feature, at === 2);
		if (odd)
			return [
				finding(subject, 'W13', optionPath(list, odd), { text: odd.text, as: ['case', 'sign', 'word'][at] ?? '' })
			];
	}
	return [];
});

const caseOf = (text: string): string => {
	const first = /^\P{L}*(\p{L})/u.exec(text)?.[1] ?? '';
	return first.toLowerCase() === first.toUpperCase() || /^\p{N}/u.test(text)
		? ''
		: first === first.toUpperCase()
			? 'A'
			: 'a';
};

function leadOf(plainText: string, { language }: Subject): string {
	const [first = ''] = plainText.split(' ');
	const found = Object.entries(language.lists.leads).find(([, words]) => words.split(' ').includes(first));
	return found?.[0] ?? '';
}

/** The only option that differs in a feature; `''` is unlike nothing when the feature is a class of words. */
function oddOne(options: readonly Option[], feature: (option: Option) => string, isClass: boolean): Option | undefined {
	if (options.length < 3) return undefined;
	const classes = options.map(feature);
	const alone = classes.filter((one, at) => classes.indexOf(one) === at && classes.lastIndexOf(one) === at);
	const at = classes.indexOf(alone[0] ?? '');
	const rest = new Set(classes.filter((_, other) => other !== at));
	// among classes of words “none of them” is no class that the rest could have in common
	const isKnown = !rest.has('') && (isClass || classes[at] !== '');
	return alone.length === 1 && rest.size === 1 && isKnown ? options[at] : undefined;
}

const FAR = { years: 100, factor: 100 };

/** W14. A wrong option that nobody believes: another century, another order of magnitude, another part of the world (HDR29). */
export const implausible = eachList((list, subject) => {
	if (!list.key) return [];
	const key = list.key;
	const far = list.wrong.find((option) => isFar(key, option, subject));
	return far ? [finding(subject, 'W14', optionPath(list, far), { text: far.text, key: key.text })] : [];
});

function isFar(key: Option, option: Option, { language, bank }: Subject): boolean {
	const [right, wrong] = [scaleValue(key.text, language), scaleValue(option.text, language)];
	if (right?.type === 'date' && wrong?.type === 'date') {
		return Math.abs(Number(right.value.slice(0, 4)) - Number(wrong.value.slice(0, 4))) > FAR.years;
	}
	if (right?.type === 'number' && wrong?.type === 'number') {
		const [small = 0, large = 0] = [Math.abs(right.value), Math.abs(wrong.value)].sort((a, b) => a - b);
		return large > FAR.factor * Math.max(small, 1);
	}
	const types = [key, option].map(({ text }) => typeOf(text, bank));
	return types.includes('state') && types.includes('power');
}

function typeOf(text: string, { names, entities }: Subject['bank']): string | undefined {
	const [id] = names.get(normalise(text)) ?? [];
	return id === undefined ? undefined : entities.get(id)?.value.type;
}
