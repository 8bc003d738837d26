/** Questions by number, so that twenty of them fit into a code: 32 bits of a hash of id and version. */
import type { Bank, Item } from '../bank/bank.ts';

/** FNV-1a, 32 bits, over the UTF-16 code units of `id@version` (G. Fowler, L. C. Noll, P. Vo; RFC 9923). */
export function itemRef(id: string, version: number): number {
	let hash = 0x811c9dc5;
	for (const unit of `${id}@${version}`) hash = Math.imul(hash ^ unit.charCodeAt(0), 0x01000193);
	return hash >>> 0;
}

/** Every question of the bank in each version that it had, by its number. Of two with one number the first stands. */
export function itemsByRef(bank: Bank): ReadonlyMap<number, Pick<Item, 'id' | 'version'>> {
	const all = new Map<number, Pick<Item, 'id' | 'version'>>();
	for (const { id, version: latest } of bank.items) {
		for (let version = latest; version >= 1; version--) {
			const ref = itemRef(id, version);
			if (!all.has(ref)) all.set(ref, { id, version });
		}
	}
	return all;
}
