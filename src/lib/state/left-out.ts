/** What a learner wants left out, with what the bank says of it, and the way back. */
import type { Fact } from '#lib/core/bank/bank.ts';
import type { FactStatus } from '#lib/core/log/event.ts';
import type { View } from './planning.ts';
import type { LeftOut } from './study-run.svelte.ts';

export interface LeftOutEntry {
	readonly id: string;
	readonly why: Exclude<FactStatus, 'active'> | 'hidden';
	/** The fact, the question; of what the bank no longer has, its id. */
	readonly text: string;
	/** BCP 47, where it is not the bank's. */
	readonly lang?: string;
	/** What is logged to bring it back. */
	readonly back: LeftOut;
}

type Said = Pick<LeftOutEntry, 'text' | 'lang'>;

const said = (text: string, { lang }: Pick<Fact, 'lang'>): Said => (lang === undefined ? { text } : { text, lang });

/** Facts first, then questions, each in the order in which they were left out. */
export function leftOutOf({ index, history }: View): readonly LeftOutEntry[] {
	const facts = Array.from(history.statuses, ([id, why]): LeftOutEntry => {
		const fact = index.facts.get(id);
		const back = { kind: 'fact-status', fact: id, status: 'active' } as const;
		return { id, why, ...(fact ? said(fact.reading ?? fact.text, fact) : { text: id }), back };
	});
	const prompts = Array.from(history.hidden, (id): LeftOutEntry => {
		const [item, card] = [index.bank.items.find((one) => one.id === id), index.bank.cards.find((one) => one.id === id)];
		const text = item ? said(item.stem, item) : card ? said(card.front, card) : { text: id };
		return { id, why: 'hidden', ...text, back: { kind: 'prompt-status', prompt: id, status: 'active' } };
	});
	return [...facts, ...prompts];
}
