/** How far the bank is translated, for editors and for machines. */
import type { TranslationFinding, TranslationFlaw } from '#lib/core/bank/source/overlay/state.ts';
import { translationOf } from '#lib/core/bank/source/overlay/state.ts';
import type { BankSource } from '#lib/core/bank/source/source.ts';
import { sha256 } from './digest.ts';

export interface LanguageReport {
	readonly language: string;
	/** Items, facts, entities … each one. */
	readonly all: number;
	readonly translated: number;
	readonly missing: number;
	readonly stale: number;
	readonly faulty: number;
	readonly extra: number;
	readonly findings: readonly TranslationFinding[];
}

/** One report for each language of bank.yaml but its own. */
export function translations(source: BankSource): LanguageReport[] {
	const { source_language: own, languages = [] } = source.bank?.value ?? {};
	return languages
		.filter((language) => language !== own)
		.map((language) => {
			const { all, ready, findings } = translationOf(source, language, sha256);
			const count = (flaw: TranslationFlaw) => findings.filter((finding) => finding.flaw === flaw).length;
			return {
				language,
				all,
				translated: ready.size,
				missing: count('missing'),
				stale: count('stale'),
				faulty: count('faulty'),
				extra: count('extra'),
				findings
			};
		});
}

const SAYS: Readonly<Record<TranslationFlaw, string>> = {
	missing: 'has no translation',
	stale: 'translates another wording: check it against the English and write the new of',
	faulty: 'cannot be used: keep each {slot} and {{gap}} as it is, and do not exceed the length',
	extra: 'translates nothing: correct the id or remove it'
};
/** What has no translation at all is told by ids, so many of them. */
const MOST = 12;

/** A line a language, and below it what is to be done. */
export function translationsText(reports: readonly LanguageReport[], folder: string): string {
	return reports
		.map(({ findings, ...report }) =>
			[
				`Translation into ${report.language}: ${report.translated} of ${report.all}, missing ${report.missing}, stale ${report.stale}, faulty ${report.faulty}, extra ${report.extra}.`,
				...findings.filter(({ place }) => place !== undefined).map((finding) => line(finding, folder)),
				...absent(findings)
			].join('\n')
		)
		.join('\n');
}

function line({ flaw, id, paths, place }: TranslationFinding, folder: string): string {
	const at = place ? `${folder}/${place.file}:${place.line}:${place.column}  ` : '';
	const which = paths.length === 0 ? '' : ` (${paths.slice(0, MOST).join(', ')}${paths.length > MOST ? ' …' : ''})`;
	return `  ${at}${flaw}  “${id}” ${SAYS[flaw]}${which}.`;
}

function absent(findings: readonly TranslationFinding[]): string[] {
	const ids = findings.filter(({ place }) => place === undefined).map(({ section, id }) => `${section}/${id}`);
	if (ids.length === 0) return [];
	return [`  Not there: ${ids.slice(0, MOST).join(', ')}${ids.length > MOST ? ` and ${ids.length - MOST} more` : ''}.`];
}
