/** A camera sees the same code many times a second: what of it is news. */

export interface Sightings {
	/** Text → when it was last in sight, milliseconds. */
	readonly seen: ReadonlyMap<string, number>;
}

export const NO_SIGHTINGS: Sightings = { seen: new Map() };

/** Out of sight for so long, a code that comes back is shown on purpose and is told of again. */
export const AWAY = 4_000;

/** The texts that are news, and what has been seen with them. @param now milliseconds, never less than before */
export function look(
	{ seen }: Sightings,
	texts: readonly string[],
	now: number
): { readonly news: readonly string[]; readonly sightings: Sightings } {
	const inSight = [...new Set(texts)];
	const news = inSight.filter((text) => now - (seen.get(text) ?? -Infinity) > AWAY);
	const kept = [...seen].filter(([, at]) => now - at <= AWAY);
	return { news, sightings: { seen: new Map([...kept, ...inSight.map((text) => [text, now] as const)]) } };
}
