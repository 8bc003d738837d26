/** What the linter says of a question that a teacher is writing, among those of the bank. */
import type { OwnItem } from '#lib/core/assign/own.ts';
import type { Bank } from '#lib/core/bank/bank.ts';
import type { Register } from '#lib/core/bank/check/register.ts';
import { registerOf } from '#lib/core/bank/lint/from-bank.ts';
import { languageOf } from '#lib/core/bank/lint/languages/languages.ts';
import { lintItem } from '#lib/core/bank/lint/lint.ts';
import { isItemId, type FactId, type ItemId } from '#lib/core/ids.ts';
import type { ItemRow } from '#lib/core/bank/source/objective.schema.ts';

/** By the linter's rules, or of what is only not finished yet. `text`: what the finding quotes. */
export interface OwnFinding {
	readonly code: string;
	readonly text: string;
}

/** Rules about what only editors of a bank write: sources, feedback, whose view it is; and the sum of the others. */
const EDITORS_ONLY: ReadonlySet<string> = new Set(['E08', 'E09', 'E14', 'W15', 'W2+']);

const registers = new WeakMap<Bank, Register>();

function register(bank: Bank): Register {
	const known = registers.get(bank) ?? registerOf(bank);
	registers.set(bank, known);
	return known;
}

/** Each rule once: first what is missing, then what the linter finds. */
export function findingsOn(item: OwnItem, bank: Bank): readonly OwnFinding[] {
	const missing = missingIn(item);
	const language = languageOf(item.language);
	const [fact] = bank.facts;
	if (missing.length > 0 || language === undefined || fact === undefined || !isItemId(item.id)) return missing;
	const ids = { id: item.id, fact: fact.id };
	const row = { value: rowOf(item, ids), file: '', path: [], placeOf: () => ({ file: '', line: 1, column: 1 }) };
	const found = lintItem(row, register(bank), language).filter(({ code }) => !EDITORS_ONLY.has(code));
	const all = found.map(({ code, data }) => ({
		code,
		text: String(data['text'] ?? '')
	}));
	return [...new Map(all.map((finding) => [finding.code, finding])).values()];
}

function missingIn({ kind, stem, options, accept }: OwnItem): readonly OwnFinding[] {
	const found = (isMissing: boolean, code: string): OwnFinding[] => (isMissing ? [{ code, text: '' }] : []);
	const isShort = kind === 'short';
	const keys = options.filter(({ key }) => key).length;
	return [
		...found(stem.trim() === '', 'noStem'),
		...found(isShort && accept.length === 0, 'noAccept'),
		...found(!isShort && options.some(({ text }) => text.trim() === ''), 'emptyOption'),
		...found(!isShort && (keys === 0 || keys === options.length || (kind === 'single' && keys > 1)), 'E01')
	];
}

/** As editors would write it, with what only they know made up. */
function rowOf(
	{ version, kind, stem, options, accept, locked }: OwnItem,
	{ id, fact }: { readonly id: ItemId; readonly fact: FactId }
): ItemRow {
	const base = {
		...({ id, version, status: 'draft', bloom: 'remember', difficulty: 3 } as const),
		...{ facts: [fact], context: [] },
		...{ source: { para: ['p01'], also: [] }, attribution: { voice: 'editor', status: 'context' } as const },
		...{ stem, explanation: [...accept, ...options.filter(({ key }) => key).map(({ text }) => text)].join('. ') },
		...{ enemies: [], supersedes: [], locked, reviewed: [] }
	};
	if (kind === 'short') return { ...base, kind, fact, accept: [...accept], wrong: [] };
	const choices = options.map(({ text, key }, place) => {
		const choice = { id: `o${place}`, text, key, feedback: key ? undefined : text };
		return kind === 'multiple' && key ? { ...choice, fact } : choice;
	});
	return kind === 'single' ? { ...base, kind, fact, choices } : { ...base, kind, choices };
}
