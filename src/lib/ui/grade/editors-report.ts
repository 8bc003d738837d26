/** What the results say of the bank, as a text for its editors: no names, no single answers. */
import type { Estimate } from '#lib/core/analysis/bounds.ts';
import type { ItemFinding } from '#lib/core/analysis/findings.ts';
import type { Bank } from '#lib/core/bank/bank.ts';
import type { AnalysisWords } from '#lib/i18n/en/analysis.ts';

export interface Reported {
	readonly bank: Pick<Bank, 'id' | 'edition' | 'language'>;
	/** `YYYY-MM-DD`. */
	readonly made: string;
	readonly learners: number;
	/** Of the bank's own items, those to be watched or looked at again. */
	readonly findings: readonly (ItemFinding & { readonly stem: string })[];
	/** An option in words, by its id in the analysis. */
	readonly optionText: (finding: ItemFinding, option: string) => string;
}

/** A block an item, plain text; figures with their 95 % intervals, decimals with a point. */
export function editorsReport(say: AnalysisWords, { bank, made, learners, findings, optionText }: Reported): string {
	const { heading, bank: bankLine, made: madeLine, learners: learnersLine, none } = say.reportLines;
	const head = [
		heading,
		'',
		`${bankLine}: ${bank.id} ${bank.edition} (${bank.language})`,
		`${madeLine}: ${made}`,
		`${learnersLine}: ${learners}`
	];
	const blocks = findings.map((finding) => ['', ...blockOf(say, finding, optionText)]).flat();
	return `${[...head, ...(findings.length === 0 ? ['', none] : blocks)].join('\n')}\n`;
}

function blockOf(
	say: AnalysisWords,
	finding: Reported['findings'][number],
	optionText: Reported['optionText']
): readonly string[] {
	const { item, stem, verdict, reasons } = finding;
	const { columns } = say;
	const told = reasons.map((reason) => say.reasons[reason]).join('; ');
	const options = item.options.filter(({ isKey, isIdle, isRival }) => isKey || isIdle || isRival);
	return [
		`${item.key} · ${stem}`,
		verdict === 'watch' ? say.sentence.watch(told) : say.sentence.retire(told),
		`${columns.answers}: ${item.answers}`,
		`${columns.facility}: ${figure(item.facility, say, 100)}`,
		`${columns.discrimination}: ${figure(item.discrimination, say)}`,
		`${columns.efficiency}: ${figure(item.efficiency, say)}`,
		...options.map((option) => {
			const marks = [option.isKey ? say.key : '', option.isIdle ? say.idle : '', option.isRival ? say.rival : ''];
			const share = option.share === null ? say.notDefined : `${(100 * option.share).toFixed(0)} %`;
			const link = option.link === null ? say.notDefined : option.link.toFixed(2);
			return `- ${optionText(finding, option.id)} (${marks.filter(Boolean).join(', ')}): ${share}; ${say.link} ${link}`;
		})
	];
}

function figure(estimate: Estimate | null, say: AnalysisWords, scale = 1): string {
	if (estimate === null) return say.notDefined;
	const [value, bounds] = [(scale * estimate.value).toFixed(1), estimate.bounds];
	if (bounds === null) return value;
	return `${value} (${say.range((scale * bounds.least).toFixed(1), (scale * bounds.greatest).toFixed(1))})`;
}
