/** The order in which topics are taught. */

interface Topic {
	readonly id: string;
	readonly needs: readonly string[];
}

export interface Taught<One> {
	/** Every topic after all that it needs; otherwise in the order given. */
	readonly ordered: readonly One[];
	/** Topics that need each other in a circle, and those that need one of them. */
	readonly stuck: readonly One[];
}

/** Needs that name no topic of the list count as met. */
export function teachingOrder<One extends Topic>(topics: readonly One[]): Taught<One> {
	const ordered: One[] = [];
	let waiting = [...topics];
	for (;;) {
		const unmet = new Set(waiting.map(({ id }) => id));
		const next = waiting.find(({ needs }) => !needs.some((need) => unmet.has(need)));
		if (!next) return { ordered, stuck: waiting };
		ordered.push(next);
		waiting = waiting.filter((topic) => topic !== next);
	}
}
