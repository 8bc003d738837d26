/** A bank from a folder: read, checked, with every fault. */
import type { Fault } from '#lib/core/fault.ts';
import { check, inOrder } from '#lib/core/bank/check/check.ts';
import type { AdviceCode, RuleCode } from '#lib/core/bank/check/codes.ts';
import type { SourceCode } from '#lib/core/bank/source/codes.ts';
import { readBank } from '#lib/core/bank/source/read.ts';
import type { BankSource } from '#lib/core/bank/source/source.ts';
import { readFolder } from './folder.ts';
import { sentence } from './sentences.ts';

export type BankFault = Fault<SourceCode | RuleCode | AdviceCode>;

export interface LoadedBank {
	readonly source: BankSource;
	readonly faults: readonly BankFault[];
	readonly advice: readonly BankFault[];
}

/** @param report the text with which the bank must not share seven words in a row */
export function loadBank(folder: string, report?: string): LoadedBank {
	const { source, faults } = readBank(readFolder(folder));
	const verdict = check(source, report);
	return { source, faults: inOrder([...faults, ...verdict.faults]), advice: verdict.advice };
}

/** `questions/facts/seed.yaml:12:5  id-duplicate  The id …` */
export function faultLine(folder: string, fault: BankFault): string {
	const { file, line, column } = fault.place ?? { file: '', line: 1, column: 1 };
	return `${folder}/${file}:${line}:${column}  ${fault.code}  ${sentence(fault)}`;
}
