/** What an analysis says of the questions as a whole, in a few sentences. */
import type { ItemFinding } from '#lib/core/analysis/findings.ts';
import type { AnalysisWords } from '#lib/i18n/en/analysis.ts';
import { writtenList, writtenNumber } from '#lib/i18n/format.ts';

/** The questions that stand out by their place in the list, from 1; how many of the others. Weightiest first. */
export function itemsSummary(
	findings: readonly Pick<ItemFinding, 'verdict'>[],
	{ summary }: Pick<AnalysisWords, 'summary'>,
	locale: string
): readonly string[] {
	const places = (verdict: ItemFinding['verdict']): readonly number[] =>
		findings.flatMap((finding, index) => (finding.verdict === verdict ? [index + 1] : []));
	const written = (given: readonly number[]): string =>
		writtenList(
			locale,
			given.map((place) => writtenNumber(locale, place))
		);
	const [retire, watch] = [places('retire'), places('watch')];
	const [good, few] = [places('good').length, places('few').length];
	return [
		...(retire.length > 0 ? [summary.retire(written(retire), retire.length)] : []),
		...(watch.length > 0 ? [summary.watch(written(watch), watch.length)] : []),
		...(good > 0 ? [summary.good(good)] : []),
		...(few > 0 ? [summary.few(few)] : [])
	];
}
