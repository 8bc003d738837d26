/** Entries in the order of `layout` (ids); those it does not name keep their order and come last. */
export function arranged<Entry extends { readonly id: string }>(
	entries: readonly Entry[],
	layout: readonly string[]
): readonly Entry[] {
	const place = new Map(layout.map((id, index) => [id, index]));
	const rank = (entry: Entry) => place.get(entry.id) ?? layout.length;
	return entries.toSorted((a, b) => rank(a) - rank(b));
}

/** A copy with the entry of one place moved to another; both places 0-based and within the list. */
export function moved<Entry>(entries: readonly Entry[], from: number, to: number): readonly Entry[] {
	const [entry] = entries.slice(from, from + 1);
	if (entry === undefined) return entries;
	return entries.toSpliced(from, 1).toSpliced(to, 0, entry);
}
