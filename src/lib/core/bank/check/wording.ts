/** Rules on words: nothing that goes stale, nothing that the bank avoids. */
import { plain } from '../lint/languages/language.ts';
import { languageOf } from '../lint/languages/languages.ts';
import { quote } from '../source/codes.ts';
import type { Fault } from '#lib/core/fault.ts';
import type { RuleCode } from './codes.ts';
import { liveItems, type CheckFault, type Register } from './register.ts';
import { itemStrings, otherStrings, type LearnerString } from './strings.ts';
import { contains } from './typed.ts';

/** With capitals, because of “what comes next may …”. */
const RELATIVE_MONTH =
	/\b(?:[Ll]ast|[Nn]ext|[Tt]his) (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/u;
/** What stands between quotation marks are somebody else's words. */
const QUOTED = /“[^”]*”|‘[^’]*’|"[^"]*"/gu;

const liveStrings = (bank: Register): LearnerString[] => [
	...liveItems(bank).flatMap(itemStrings),
	...otherStrings(bank)
];

/** No word whose meaning changes with the day; quotations and corrections apart. */
export function relativeTime(bank: Register): CheckFault[] {
	const words = languageOf(bank.language)?.timeBound;
	if (!words) return [];
	return liveStrings(bank)
		.filter(({ quotes }) => !quotes)
		.flatMap((string) => {
			const text = string.text.replace(QUOTED, ' ');
			const found = words.exec(plain(text)) ?? RELATIVE_MONTH.exec(text);
			return found ? [stringFault('time-relative', string, { text: found[0].trim() })] : [];
		});
}

/** None of the phrases that bank.yaml lists under `avoid`. */
export function avoidedPhrases(bank: Register): CheckFault[] {
	const avoid = bank.source.bank?.value.avoid ?? [];
	if (avoid.length === 0) return [];
	return liveStrings(bank)
		.filter(({ quotes }) => !quotes)
		.flatMap((string) =>
			avoid
				.filter(({ where }) => where === 'anywhere' || string.asks)
				.flatMap(({ phrases, why }) => {
					const found = phrases.find((phrase) => contains(string.text.replace(QUOTED, ' '), phrase));
					return found === undefined ? [] : [stringFault('phrase-avoided', string, { text: found, why: quote(why) })];
				})
		);
}

function stringFault(code: RuleCode, { id, place }: LearnerString, data: Fault['data']): CheckFault {
	return { code, data: { id, ...data }, place };
}
