/** The rules on one item, in a table. HDR: Haladyna, Downing & Rodriguez 2002; SAQ: SAQUET; ROD: Rodriguez 2005. */
import { duplicateOptions, explainedTraps, keyCount } from '../check/keys.ts';
import type { CheckFault, Register } from '../check/register.ts';
import { silentStem } from '../check/typed.ts';
import type { ItemRow } from '../source/objective.schema.ts';
import type { Located } from '../source/source.ts';
import { severityOf, type Finding, type LintRule } from './finding.ts';
import type { BankIndex } from './index.ts';
import {
	allOfTheAbove,
	combinations,
	mixedKinds,
	noneOfTheAbove,
	optionCount,
	sameValues,
	trueDistractors
} from './option-errors.ts';
import {
	absoluteOption,
	convergence,
	implausible,
	longestKey,
	negativeOption,
	overlappingOptions,
	unequalLengths,
	unorderedScale,
	unparallel,
	vagueOption
} from './option-warnings.ts';
import {
	clang,
	doubleNegative,
	longStem,
	negativeStem,
	timeBound,
	unattributed,
	unfocusedStem
} from './stem-warnings.ts';
import type { Subject } from './subject.ts';
import { articleClash, gapFaults, strayExplanation, unsourced } from './text-errors.ts';

export interface ItemRule {
	readonly rule: LintRule;
	/** The check of the editors' files finds it too, under a code of its own. */
	readonly checked: boolean;
	readonly run: (subject: Subject, index: BankIndex) => readonly Finding[];
}

const own = (rule: LintRule, run: ItemRule['run']): ItemRule => ({ rule, checked: false, run });

/** A rule of the check under its number. */
const shared = (rule: LintRule, run: (row: Located<ItemRow>, bank: Register) => readonly CheckFault[]): ItemRule => ({
	rule,
	checked: true,
	run: ({ row, bank }) =>
		run(row, bank).map((fault) => ({
			...fault,
			code: rule,
			severity: severityOf(rule),
			data: { ...fault.data, check: fault.code }
		}))
});

export const ITEM_RULES: readonly ItemRule[] = [
	shared('E01', keyCount), // HDR19
	shared('E02', duplicateOptions), // HDR19, SAQ
	own('E02', sameValues),
	own('E03', allOfTheAbove),
	own('E04', noneOfTheAbove),
	own('E05', combinations),
	own('E06', optionCount),
	own('E08', unsourced),
	own('E09', strayExplanation),
	shared('E10', silentStem),
	own('E11', articleClash),
	own('E12', gapFaults),
	own('E13', mixedKinds),
	shared('E14', explainedTraps),
	own('E16', trueDistractors),
	own('W01', longestKey),
	own('W02', unequalLengths),
	own('W03', negativeStem),
	own('W04', negativeOption),
	own('W05', absoluteOption),
	own('W06', vagueOption),
	own('W07', clang),
	own('W08', convergence),
	own('W09', unorderedScale),
	own('W10', overlappingOptions),
	own('W11', unfocusedStem),
	own('W12', longStem),
	own('W13', unparallel),
	own('W14', implausible),
	own('W15', unattributed),
	{ rule: 'W16', checked: true, run: timeBound },
	own('W17', doubleNegative)
];

/** The number of the rule that a code of the check stands for. */
const RULE_OF: Readonly<Partial<Record<string, LintRule>>> = {
	'key-missing': 'E01',
	'key-many': 'E01',
	'key-only': 'E01',
	'option-duplicate': 'E02',
	'stem-tells': 'E10',
	'feedback-missing': 'E14',
	'tempting-missing': 'E14',
	'time-relative': 'W16',
	'attribution-missing': 'W15',
	'lead-missing': 'W15',
	'gap-unmarked': 'E12'
};

export const ruleOf = (code: string): string => RULE_OF[code] ?? code;
