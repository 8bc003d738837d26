/** What the linter finds: a rule, how grave it is, where, and the data that its sentence needs. */
import type { Fault } from '#lib/core/fault.ts';

export const ERRORS = [
	'E01',
	'E02',
	'E03',
	'E04',
	'E05',
	'E06',
	'E07',
	'E08',
	'E09',
	'E10',
	'E11',
	'E12',
	'E13',
	'E14',
	'E15',
	'E16'
] as const;
export const WARNINGS = [
	'W01',
	'W02',
	'W03',
	'W04',
	'W05',
	'W06',
	'W07',
	'W08',
	'W09',
	'W10',
	'W11',
	'W12',
	'W13',
	'W14',
	'W15',
	'W16',
	'W17',
	'W18'
] as const;
type BankRule = 'B01' | 'B02' | 'B03' | 'B04' | 'B05' | 'B06' | 'B07' | 'B08';

/** `W2+`: two or more warnings on one item (IWF acceptance rule, SAQUET). */
export type LintRule = (typeof ERRORS)[number] | (typeof WARNINGS)[number] | BankRule | 'W2+';
export type Severity = 'error' | 'warning';

export interface Finding extends Fault<LintRule> {
	readonly severity: Severity;
}

/** Bank rules whose bound is a test of significance: a bank beyond it teaches guessing. */
const GRAVE: ReadonlySet<LintRule> = new Set(['B01', 'B03', 'W2+']);

export function severityOf(rule: LintRule): Severity {
	return rule.startsWith('E') || GRAVE.has(rule) ? 'error' : 'warning';
}
