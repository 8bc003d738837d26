import type { Bank } from '../bank/bank.ts';
import {
	OPTION_MAX,
	OPTIONS_MAX,
	QUESTIONS_MAX,
	STEM_MAX,
	type OwnEntry,
	type OwnKind,
	type PaperEntry
} from './assignment.ts';
import { widthOf, type BitReader, type BitWriter } from './bits.ts';
import { itemRef, itemsByRef } from './item-ref.ts';

const OWN_KINDS: readonly OwnKind[] = ['single', 'multiple', 'short'];
const REF_BITS = 32;

/** A question of the bank by its number; one of the teacher's own in full. */
export function writeEntries(out: BitWriter, entries: readonly PaperEntry[]): void {
	out.count(entries.length);
	for (const entry of entries) {
		out.flag(entry.from === 'own');
		if (entry.from === 'bank') out.bits(itemRef(entry.item, entry.version), REF_BITS);
		else writeOwn(out, entry);
	}
}

function writeOwn(out: BitWriter, { kind, stem, options, locked }: OwnEntry): void {
	out.bits(OWN_KINDS.indexOf(kind), widthOf(OWN_KINDS.length));
	out.text(stem);
	out.flag(locked);
	out.count(options.length);
	for (const option of options) out.text(option);
}

/** Numbers that the bank does not know are added to `missing`, and their questions left out. Undefined: damaged. */
export function readEntries(from: BitReader, bank: Bank, missing: number[]): readonly PaperEntry[] | undefined {
	const known = itemsByRef(bank);
	const entries: PaperEntry[] = [];
	const size = from.count(QUESTIONS_MAX);
	for (let place = 0; place < size && from.sound(); place++) {
		if (from.flag()) {
			const own = readOwn(from);
			if (own) entries.push(own);
			continue;
		}
		const ref = from.bits(REF_BITS);
		const item = known.get(ref);
		if (item) entries.push({ from: 'bank', item: item.id, version: item.version });
		else missing.push(ref);
	}
	return from.sound() ? entries : undefined;
}

function readOwn(from: BitReader): OwnEntry | undefined {
	const kind = OWN_KINDS[from.bits(widthOf(OWN_KINDS.length))];
	const stem = from.text(STEM_MAX);
	const locked = from.flag();
	const options = Array.from({ length: from.count(OPTIONS_MAX) }, () => from.text(OPTION_MAX));
	if (kind === undefined) from.fail();
	return kind && { from: 'own', kind, stem, options, locked };
}
