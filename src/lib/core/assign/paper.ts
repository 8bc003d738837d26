/** The paper of an assignment: the same on every device, for the teacher who marks it as for the learner who takes it. */
import type { Bank, Item } from '../bank/bank.ts';
import type { Result } from '../fault.ts';
import { draw, type DrawnItem } from '../quiz/draw.ts';
import { layout } from '../quiz/layout.ts';
import { seeded, shuffled } from '../random.ts';
import type { Assignment, Paper, PaperEntry, QuizAssignment } from './assignment.ts';
import { ownAsItem, type OwnKey } from './own.ts';

export interface PaperQuestion extends DrawnItem {
	/** As it is asked. Of an own question without a key it cannot be marked. */
	readonly prompt: Item;
	/** Place among the paper's entries, from 0; of a drawn paper the place on it. Own keys go by it. */
	readonly entry: number;
	/** Not the bank's: it says nothing of what the learner remembers. */
	readonly own: boolean;
}

/**
 * `bank-other`: the assignment is from another bank. `edition-other`: a drawn paper of another edition (`data.wanted`,
 * `data.had`). `item-other`: this bank does not have the question in that version (`data.item`, `data.wanted`, `data.had`, 0 when gone).
 */
export type PaperFaultCode = 'bank-other' | 'edition-other' | 'item-other';

/** The seed of a variant. One paper for all, or no number: that of the assignment. */
export function seedOf({ rules }: Assignment, { seed }: Paper, variant: number): string {
	return rules.variants && variant > 0 ? `${seed}/${variant}` : seed;
}

/**
 * The questions of a paper in order, with their options as shown; none for a recall set.
 * @param variant the learner's number, 0 … 9999; 0: none
 * @param keys of the teacher's own questions, in the order of the entries that are own: then they can be marked
 */
export function paperOf(
	assignment: Assignment,
	bank: Bank,
	variant: number,
	keys: readonly OwnKey[] = []
): Result<readonly PaperQuestion[], PaperFaultCode> {
	if (assignment.bank !== bank.id) return refused('bank-other', { wanted: assignment.bank, had: bank.id });
	if (assignment.kind === 'recall') return { ok: true, value: [] };
	const seed = seedOf(assignment, assignment.paper, variant);
	return assignment.paper.kind === 'draw'
		? drawn(assignment, assignment.paper, bank, seed)
		: listed(assignment, assignment.paper.items, { bank, seed, keys });
}

const refused = (code: PaperFaultCode, data: Readonly<Record<string, string | number>>) =>
	({ ok: false, faults: [{ code, data }] }) as const;

function drawn(
	{ edition, rules }: QuizAssignment,
	paper: Extract<Paper, { kind: 'draw' }>,
	bank: Bank,
	seed: string
): Result<readonly PaperQuestion[], PaperFaultCode> {
	if (edition !== bank.edition) return refused('edition-other', { wanted: edition, had: bank.edition });
	const wanted = new Set(paper.objectives);
	const items = wanted.size === 0 ? bank.items : bank.items.filter(({ objective }) => wanted.has(objective));
	const byId = new Map(bank.items.map((item) => [item.id, item]));
	const questions = draw({ ...bank, items }, paper.blueprint, seed).flatMap(({ item }, entry): PaperQuestion[] => {
		const prompt = byId.get(item);
		return prompt ? [asked(prompt, { entry, own: false, seed, rules })] : [];
	});
	return { ok: true, value: questions };
}

interface Sources {
	readonly bank: Bank;
	readonly seed: string;
	readonly keys: readonly OwnKey[];
}

function listed(
	{ rules, language }: QuizAssignment,
	entries: readonly PaperEntry[],
	{ bank, seed, keys }: Sources
): Result<readonly PaperQuestion[], PaperFaultCode> {
	const byId = new Map(bank.items.map((item) => [item.id, item]));
	const left = [...keys];
	const questions: PaperQuestion[] = [];
	for (const [entry, each] of entries.entries()) {
		if (each.from === 'own') {
			const prompt = ownAsItem(each, entry, language, left.shift());
			questions.push(asked(prompt, { entry, own: true, seed, rules }));
			continue;
		}
		const prompt = byId.get(each.item);
		if (prompt?.version !== each.version) {
			return refused('item-other', { item: each.item, wanted: each.version, had: prompt?.version ?? 0 });
		}
		questions.push(asked(prompt, { entry, own: false, seed, rules }));
	}
	return { ok: true, value: rules.shuffle.questions ? shuffled(questions, seeded(`${seed}/order`)) : questions };
}

type Setting = Pick<PaperQuestion, 'entry' | 'own'> & Pick<QuizAssignment, 'rules'> & { readonly seed: string };

function asked(prompt: Item, { entry, own, seed, rules }: Setting): PaperQuestion {
	const fixed = rules.shuffle.options ? prompt : { ...prompt, locked: true };
	return { item: prompt.id, options: layout(fixed, seed), prompt, entry, own };
}
