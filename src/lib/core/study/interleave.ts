/**
 * New facts spread evenly among those met, each list in its own order; what is met comes first.
 */
export function interleaved<Entry>(met: readonly Entry[], fresh: readonly Entry[]): Entry[] {
	return [
		...met.map((entry, index) => ({ entry, place: index / met.length })),
		...fresh.map((entry, index) => ({ entry, place: (index + 0.5) / fresh.length }))
	]
		.sort((one, other) => one.place - other.place)
		.map(({ entry }) => entry);
}
