/** What a learner may send to the editors by their own means: plain text, one thing a line. */
import type { Response } from '#lib/core/answer/response.ts';
import type { Bank, Card, Fact, Item } from '#lib/core/bank/bank.ts';
import type { Catalogue } from '#lib/i18n/en.ts';

export interface Reported {
	readonly bank: Pick<Bank, 'id' | 'edition' | 'language'>;
	readonly fact: Pick<Fact, 'id' | 'text' | 'sources'>;
	readonly prompt: Item | Card;
	/** Absent before an answer. */
	readonly response?: Response;
	readonly comment: string;
}

/** The longest comment, in UTF-16 code units. */
export const COMMENT_MAX = 2000;

export function reportText(
	lines: Catalogue['left']['lines'],
	{ bank, fact, prompt, response, comment }: Reported
): string {
	const stem = prompt.kind === 'card' ? prompt.front : prompt.stem;
	const rows: readonly (readonly [label: string, text: string])[] = [
		[lines.bank, `${bank.id} ${bank.edition} (${bank.language})`],
		[lines.fact, `${fact.id} · ${fact.text}`],
		[lines.question, `${prompt.id}, ${prompt.version} · ${stem}`],
		[lines.answer, response === undefined ? '' : JSON.stringify(response)],
		[lines.sources, fact.sources.join(', ')],
		[lines.comment, comment.trim().slice(0, COMMENT_MAX)]
	];
	const said = rows.filter(([, text]) => text !== '').map(([label, text]) => `${label}: ${text}`);
	return `${[lines.heading, '', ...said].join('\n')}\n`;
}
