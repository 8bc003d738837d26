/** What the check of a bank says, for machines and for editors. */
import { coverage } from '#lib/core/bank/check/coverage.ts';
import { register } from '#lib/core/bank/check/register.ts';
import { covered, isMet, served, type Need, type Served } from '#lib/core/bank/check/targets.ts';
import { lintText } from './lint-tables.ts';
import { faultLine, type BankFault, type LoadedBank } from './load.ts';
import { sentence } from './sentences.ts';
import { coverageText } from './tables.ts';
import { translations, translationsText } from './translations.ts';

/** Warnings on items: advice on the bank as a whole does not count against an item. */
const itemWarnings = ({ advice }: LoadedBank): number => advice.filter(({ code }) => /^W\d/u.test(code)).length;

export function forMachines(bank: LoadedBank) {
	const { source, faults, advice, lints } = bank;
	const needs = served(register(source));
	const reports = translations(source);
	const sum = (count: (report: (typeof reports)[number]) => number) =>
		reports.reduce((total, report) => total + count(report), 0);
	const linted = lints.reduce((total, { items }) => total + items, 0);
	const warnings = itemWarnings(bank);
	return {
		bank: source.bank?.value.id ?? null,
		items: published(bank),
		facts: share(needs.facts),
		objectives: share(needs.objectives),
		languages: source.bank?.value.languages.length ?? 0,
		missing: sum(({ missing }) => missing),
		stale: sum(({ stale }) => stale),
		errors: faults.length,
		warnings,
		warningsPerItem: linted === 0 ? 0 : Math.round((1000 * warnings) / linted) / 1000,
		bot: Object.fromEntries(lints.map(({ language, bot }) => [language, bot])),
		findings: { errors: faults.map(told), warnings: advice.map(told) },
		positions: Object.fromEntries(lints.map(({ language, positions }) => [language, positions])),
		lengths: Object.fromEntries(lints.map(({ language, lengths }) => [language, lengths])),
		spread: lints[0]?.spread ?? [],
		translations: reports,
		coverage: coverage(register(source)),
		topics: needs.topics,
		short: [...needs.facts, ...needs.objectives, ...needs.topics].filter((need) => !isMet(need))
	};
}

const published = ({ source }: LoadedBank): number =>
	source.items.filter(({ value }) => value.status === 'published').length;

const share = (needs: readonly Need[]) => ({ covered: covered(needs), all: needs.length });

const told = (fault: BankFault) => ({ ...fault, sentence: sentence(fault) });

export function forEditors(bank: LoadedBank, folder: string): string {
	const { source, faults, advice, lints } = bank;
	const lines = (list: readonly BankFault[]) => list.map((fault) => faultLine(folder, fault)).join('\n');
	const needs = served(register(source));
	const reports = translations(source);
	const sections = [
		...(faults.length > 0 ? [`Faults\n${lines(faults)}`] : []),
		...(advice.length > 0 ? [`Hints\n${lines(advice)}`] : []),
		coverageText(coverage(register(source))),
		lintText(lints),
		...(reports.length > 0 ? [translationsText(reports, folder)] : []),
		needsText(needs),
		`${published(bank)} of ${source.items.length} items published, ${source.facts.length} facts. Faults: ${faults.length}. Hints: ${advice.length}.`
	];
	return `${sections.join('\n\n')}\n`;
}

/** By the targets of bank.yaml; facts a and c in two items, b in one, objectives in six where it sets none. */
const needsText = ({ facts, objectives, topics }: Served): string =>
	[
		needText('Facts', facts),
		needText('Objectives', objectives),
		...(topics.length > 0 ? [needText('Topics', topics)] : [])
	].join('\n');

function needText(title: string, needs: readonly Need[]): string {
	const short = needs.filter((need) => !isMet(need));
	const names = short.map(({ id, items, wanted }) => `${id} (${items} of ${wanted})`).join(', ');
	return `${title} with as many items as they need: ${covered(needs)} of ${needs.length}${names ? `. Short: ${names}` : ''}.`;
}
