/** The linter over a bank in each of its languages. */
import type { Finding } from '#lib/core/bank/lint/finding.ts';
import { register } from '#lib/core/bank/check/register.ts';
import { lintBank, type Lint } from '#lib/core/bank/lint/lint.ts';
import { languageOf } from '#lib/core/bank/lint/languages/languages.ts';
import type { ItemStatistics } from '#lib/core/bank/lint/empirical.ts';
import { keyOf, translationOf } from '#lib/core/bank/source/overlay/state.ts';
import { translatedSource } from '#lib/core/bank/source/overlay/translate.ts';
import type { BankSource } from '#lib/core/bank/source/source.ts';
import { sha256 } from './digest.ts';

export interface LanguageLint extends Lint {
	/** BCP 47. */
	readonly language: string;
	/** Items looked at: published and, in a translation, wholly translated. */
	readonly items: number;
}

/** What does not depend on the language is said once, for the language of the bank. */
const ONCE: ReadonlySet<string> = new Set(['B04', 'B05', 'B08', 'W18']);

/** One report a language whose words the linter knows; the language of the bank comes first. */
export function lintLanguages(source: BankSource, statistics: readonly ItemStatistics[]): LanguageLint[] {
	const { source_language: own = 'en', languages = [] } = source.bank?.value ?? {};
	return [...new Set([own, ...languages])].flatMap((tag) => {
		const language = languageOf(tag);
		if (!language) return [];
		const rows = tag === own ? source : inLanguage(source, tag);
		const lint = lintBank(register(rows), language, { isChecked: tag === own, statistics });
		const items = rows.items.filter(({ value }) => value.status === 'published').length;
		if (tag === own) return [{ ...lint, language: tag, items }];
		const findings = lint.findings.filter(({ code }) => !ONCE.has(code)).map((finding) => named(finding, tag));
		return [{ ...lint, findings, language: tag, items }];
	});
}

const named = (finding: Finding, language: string): Finding => ({ ...finding, data: { ...finding.data, language } });

/** The rows in another language: of the items those that are wholly translated. */
function inLanguage(source: BankSource, tag: string): BankSource {
	const translation = translationOf(source, tag, sha256);
	const rows = translatedSource(source, translation);
	const items = rows.items.filter(({ value }) => translation.ready.has(keyOf('items', value.id)));
	const { bank } = rows;
	return { ...rows, items, ...(bank ? { bank: { ...bank, value: { ...bank.value, source_language: tag } } } : {}) };
}
