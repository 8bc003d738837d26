/** Entries by a key of theirs, keys and entries in the order in which they come. (`Map.groupBy` is younger than many phones.) */
export function grouped<Key, Entry>(
	entries: readonly Entry[],
	keyOf: (entry: Entry) => Key
): ReadonlyMap<Key, readonly Entry[]> {
	const groups = new Map<Key, Entry[]>();
	for (const entry of entries) {
		const key = keyOf(entry);
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [entry]);
		else group.push(entry);
	}
	return groups;
}
