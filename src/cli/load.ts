/** A bank from a folder: read, checked, with every fault. */
import type { Fault } from '#lib/core/fault.ts';
import { check, inOrder } from '#lib/core/bank/check/check.ts';
import type { AdviceCode, RuleCode } from '#lib/core/bank/check/codes.ts';
import type { ItemStatistics } from '#lib/core/bank/lint/empirical.ts';
import type { LintRule } from '#lib/core/bank/lint/finding.ts';
import { ruleOf } from '#lib/core/bank/lint/rules.ts';
import type { SourceCode } from '#lib/core/bank/source/codes.ts';
import { readBank } from '#lib/core/bank/source/read.ts';
import type { BankSource } from '#lib/core/bank/source/source.ts';
import { readFolder } from './folder.ts';
import { lintLanguages, type LanguageLint } from './lint.ts';
import { sentence } from './sentences.ts';

export type BankFault = Fault<SourceCode | RuleCode | AdviceCode | LintRule>;

export interface LoadedBank {
	readonly source: BankSource;
	readonly faults: readonly BankFault[];
	readonly advice: readonly BankFault[];
	/** One a language, that of the bank first. */
	readonly lints: readonly LanguageLint[];
}

export interface LoadOptions {
	/** The text with which the bank must not share seven words in a row. */
	readonly report?: string | undefined;
	/** Results of classes, item by item. */
	readonly statistics?: readonly ItemStatistics[];
}

export function loadBank(folder: string, { report, statistics = [] }: LoadOptions = {}): LoadedBank {
	const { source, faults } = readBank(readFolder(folder));
	const verdict = check(source, report);
	const lints = lintLanguages(source, statistics);
	const findings = lints.flatMap((lint) => lint.findings);
	return {
		source,
		faults: inOrder([...faults, ...verdict.faults, ...findings.filter(({ severity }) => severity === 'error')]),
		advice: inOrder<BankFault>([...verdict.advice, ...findings.filter(({ severity }) => severity === 'warning')]),
		lints
	};
}

/** `questions/facts/seed.yaml:12:5  id-duplicate  The id …`; with the number of the rule where the code has one. */
export function faultLine(folder: string, fault: BankFault): string {
	const { file, line, column } = fault.place ?? { file: '', line: 1, column: 1 };
	const rule = ruleOf(fault.code);
	const code = rule === fault.code ? rule : `${rule} ${fault.code}`;
	const language = fault.data.language !== undefined && code.length <= 3 ? ` (${fault.data.language})` : '';
	return `${folder}/${file}:${line}:${column}  ${code}${language}  ${sentence(fault)}`;
}
