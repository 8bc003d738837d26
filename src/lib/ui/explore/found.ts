import type { Hit } from '#lib/core/explore/search.ts';

export interface FoundGroup {
	readonly kind: Hit['kind'];
	readonly hits: readonly Hit[];
}

/** What was found, a group a kind: the group with the best hit first, empty groups left out. */
export function groupsOf(hits: readonly Hit[]): readonly FoundGroup[] {
	const kinds = [...new Set(hits.map(({ kind }) => kind))];
	return kinds.map((kind) => ({ kind, hits: hits.filter((hit) => hit.kind === kind) }));
}

/** What a hit is called where it is listed. */
export function titleOf(hit: Hit): string {
	switch (hit.kind) {
		case 'entity':
			return hit.entity.name;
		case 'fact':
			return hit.fact.text;
		case 'correction':
			return hit.correction.reading;
		case 'item':
			return hit.item.stem;
	}
}

/** What stands below its title. */
export function subtitleOf(hit: Hit): string {
	switch (hit.kind) {
		case 'entity':
			return hit.entity.gloss;
		case 'fact':
			return hit.fact.reading ?? '';
		case 'correction':
			return hit.correction.reportWording;
		case 'item':
			return '';
	}
}
