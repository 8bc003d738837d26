/**
 * Own words: no run of seven words that a text and the bank share, proper names aside. The text is the editors'
 * copy of the report; it is never part of the bank.
 */
import { normalise } from '#lib/core/answer/normalise.ts';
import { quote } from '../source/codes.ts';
import { liveItems, type CheckFault, type Register } from './register.ts';
import { itemStrings, otherStrings, type LearnerString } from './strings.ts';

/** Words in a row from which it is copying. */
const LONGEST_RUN = 7;

/** A fault for each learner string with a run of seven words of the report; it quotes the longest such run. */
export function sharedRuns(bank: Register, report: string): CheckFault[] {
	const runs = new Set(windows(words(report)).map((window) => window.join(' ')));
	const names = nameWords(bank);
	return [...liveItems(bank).flatMap(itemStrings), ...otherStrings(bank)].flatMap((string) => {
		const run = longestRun(string, runs, names);
		if (run.length === 0) return [];
		const data = { id: string.id, text: quote(run.join(' ')), words: run.length };
		return [{ code: 'words-shared', data, place: string.place }];
	});
}

/** After a digit, because a leading article is dropped where answers are compared. */
const words = (text: string): string[] => normalise(`0 ${text}`).split(' ').slice(1);

function windows(list: readonly string[]): string[][] {
	return list.slice(LONGEST_RUN - 1).map((_, at) => list.slice(at, at + LONGEST_RUN));
}

/** Names as lists of words, the longest first, those of one word left out: they cannot make a run. */
function nameWords({ names }: Register): string[][] {
	return [...names.keys()]
		.map((name) => name.split(' '))
		.filter((name) => name.length > 1)
		.sort((a, b) => b.length - a.length);
}

function longestRun(
	{ text }: LearnerString,
	runs: ReadonlySet<string>,
	names: readonly (readonly string[])[]
): string[] {
	const list = words(text);
	let longest: string[] = [];
	for (let start = 0; start + LONGEST_RUN <= list.length; start += 1) {
		let end = start;
		while (runs.has(list.slice(end, end + LONGEST_RUN).join(' ')) && end + LONGEST_RUN <= list.length) end += 1;
		const run = end > start ? list.slice(start, end + LONGEST_RUN - 1) : [];
		if (run.length > longest.length && countWithoutNames(run, names) >= LONGEST_RUN) longest = run;
		start = Math.max(start, end);
	}
	return longest;
}

/** Words of a run, each name counted as one word. */
function countWithoutNames(run: readonly string[], names: readonly (readonly string[])[]): number {
	let count = 0;
	for (let at = 0; at < run.length; count += 1) {
		const name = names.find((one) => one.every((word, offset) => run[at + offset] === word));
		at += name?.length ?? 1;
	}
	return count;
}
