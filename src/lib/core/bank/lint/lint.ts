/** The linter: every rule on every item, then the rules on the bank. The same in Node and in the browser. */
import { publishedItems, type Register } from '../check/register.ts';
import { writtenPath } from '../source/path.ts';
import type { ItemRow } from '../source/objective.schema.ts';
import type { Located } from '../source/source.ts';
import { runBot, type BotRow } from './bot.ts';
import { suspicions, type ItemStatistics } from './empirical.ts';
import { severityOf, type Finding, type LintRule } from './finding.ts';
import { giveAwayFindings } from './give-aways.ts';
import { bankIndex, type BankIndex } from './index.ts';
import type { Language } from './languages/language.ts';
import { keyedLists, lengthShares, positionTests, type LengthShare, type PositionTest } from './positions.ts';
import { ITEM_RULES } from './rules.ts';
import { similarStems } from './similar.ts';
import { blankLeak, spread, trueFalseShare, wornDistractors, type SpreadRow, type TrueFalseShare } from './spread.ts';
import { finding, subjectOf, type Subject } from './subject.ts';

export interface LintOptions {
	/** Leave out what the check of the editors' files says under its own codes. */
	readonly isChecked: boolean;
	/** Results of classes, if there are any. */
	readonly statistics?: readonly ItemStatistics[];
}

export interface Lint {
	/** Item by item, then those on the bank. */
	readonly findings: readonly Finding[];
	readonly bot: readonly BotRow[];
	readonly positions: readonly PositionTest[];
	readonly lengths: readonly LengthShare[];
	readonly spread: readonly SpreadRow[];
	readonly trueFalse: TrueFalseShare;
}

/** All findings on a bank in a language. Bank rules look at what is published; item rules at drafts too. */
export function lintBank(bank: Register, language: Language, options: LintOptions): Lint {
	const live = bank.source.items.filter(({ value }) => value.status !== 'retired');
	const subjects = live.map((row) => subjectOf(row, bank, language));
	const index = bankIndex(bank, subjects);
	const chosen = new Set(publishedItems(bank));
	const published = subjects.filter(({ row }) => chosen.has(row));
	const items = subjects.flatMap((subject) => itemFindings(subject, index, options.isChecked));
	const lists = keyedLists(published);
	const measured = {
		bot: runBot(lists),
		positions: positionTests(lists),
		lengths: lengthShares(lists),
		spread: spread(bank, published),
		trueFalse: trueFalseShare(published)
	};
	return {
		findings: [
			...items,
			...similarStems(subjects),
			...giveAwayFindings(published),
			...bankFindings(bank, published, measured),
			...suspicionFindings(published, options.statistics ?? [])
		],
		...measured
	};
}

/** The findings on one item among the others: for someone who is writing it. */
export function lintItem(row: Located<ItemRow>, bank: Register, language: Language): Finding[] {
	const others = bank.source.items.filter(({ value }) => value.status !== 'retired' && value.id !== row.value.id);
	const subjects = [...others, row].map((one) => subjectOf(one, bank, language));
	const own = subjects.at(-1);
	const twin = similarStems(subjects).filter(({ data }) => data.id === row.value.id);
	return own ? [...itemFindings(own, bankIndex(bank, subjects), false), ...twin] : [];
}

const MOST_WARNINGS = 1;

function itemFindings(subject: Subject, index: BankIndex, isChecked: boolean): Finding[] {
	const found = ITEM_RULES.filter((rule) => !(isChecked && rule.checked)).flatMap(({ run }) => run(subject, index));
	const warnings = found.filter(({ severity }) => severity === 'warning');
	if (warnings.length <= MOST_WARNINGS) return found;
	const rules = warnings.map(({ code }) => code).join(', ');
	return [...found, finding(subject, 'W2+', [], { warnings: warnings.length, rules })];
}

/** Fewer lists than this say nothing about the habits of a bank. */
const FEWEST_LISTS = 20;

type Measured = Pick<Lint, 'bot' | 'positions' | 'lengths' | 'spread' | 'trueFalse'>;

function bankFindings(bank: Register, subjects: readonly Subject[], measured: Measured): Finding[] {
	const found = (rule: LintRule, data: Finding['data']): Finding => bankFinding(bank, rule, data);
	const lists = keyedLists(subjects);
	const leak = blankLeak(subjects);
	const { share, trueShare, passes } = measured.trueFalse;
	const habits = lists.length < FEWEST_LISTS ? [] : habitFindings(measured, lists, found);
	return [
		...habits,
		...measured.spread.flatMap(({ topic, short }) => short.map((objective) => found('B04', { topic, objective }))),
		...(Math.abs(leak) > 0.5 ? [found('B07', { correlation: rounded(leak) })] : []),
		...(passes ? [] : [found('W18', { share: percent(share), trueShare: percent(trueShare) })])
	];
}

function habitFindings(
	{ positions, lengths, bot }: Measured,
	lists: ReturnType<typeof keyedLists>,
	found: (rule: LintRule, data: Finding['data']) => Finding
): Finding[] {
	return [
		...positions
			.filter(({ chiSquare, critical }) => chiSquare > critical)
			.map(({ order, size, counts, chiSquare, critical }) =>
				found('B01', { order, size, counts: counts.join(' '), chiSquare: rounded(chiSquare), critical })
			),
		...lengths
			.filter(({ share, chance, margin }) => Math.abs(share - chance) > margin)
			.map(({ which, share, chance, margin }) =>
				found('B02', { which, share: percent(share), chance: percent(chance), margin: percent(margin) })
			),
		...bot
			.filter(({ passes }) => !passes)
			.map(({ strategy, all, seen }) => {
				const over = seen.score > seen.bound ? seen : all;
				return found('B03', { strategy, score: percent(over.score), bound: percent(over.bound), lists: over.lists });
			}),
		...wornDistractors(lists).map(({ text, uses, share }) => found('B06', { text, uses, share: percent(share) }))
	];
}

function suspicionFindings(subjects: readonly Subject[], statistics: readonly ItemStatistics[]): Finding[] {
	const byId = new Map<string, Subject>(subjects.map((subject) => [subject.item.id, subject]));
	return suspicions(statistics).flatMap(({ item, verdict, reasons }) => {
		const subject = byId.get(item);
		return subject ? [finding(subject, 'B08', [], { verdict, reasons: reasons.join(', ') })] : [];
	});
}

function bankFinding({ source }: Register, rule: LintRule, data: Finding['data']): Finding {
	const place = source.bank?.placeOf([]);
	return { code: rule, severity: severityOf(rule), data, path: writtenPath([]), ...(place ? { place } : {}) };
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
const percent = (share: number): number => Math.round(share * 1000) / 10;
