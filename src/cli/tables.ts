/** What the bank covers, as text in columns. */
import type { Coverage } from '#lib/core/bank/check/coverage.ts';

/** The coverage by kind, objective, paragraph and fact. */
export function coverageText({ kinds, objectives, paragraphs, facts }: Coverage): string {
	return [
		section(
			'Kinds',
			['kind', 'items'],
			kinds.map(({ kind, items }) => [kind, items])
		),
		section(
			'Objectives',
			['objective', 'topic', 'items'],
			objectives.map(({ objective, topic, items }) => [objective, topic, items])
		),
		section(
			'Paragraphs',
			['paragraph', 'facts', 'items'],
			paragraphs.map(({ paragraph, facts: count, items, exempt }) => [
				paragraph,
				count,
				exempt ? '– (states nothing)' : items
			])
		),
		section(
			'Facts',
			['fact', 'tested', 'touched'],
			facts.map(({ fact, tested, touched }) => [fact, tested, touched])
		)
	].join('\n\n');
}

/** A title and rows in columns. */
export function section(
	title: string,
	head: readonly string[],
	rows: readonly (readonly (string | number)[])[]
): string {
	const cells = [head, ...rows.map((row) => row.map(String))];
	const widths = head.map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)));
	const lines = cells.map(
		(row) =>
			`  ${row
				.map((cell, at) => cell.padEnd(widths[at] ?? 0))
				.join('  ')
				.trimEnd()}`
	);
	return [title, ...lines].join('\n');
}
