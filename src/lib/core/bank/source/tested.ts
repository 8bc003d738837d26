/** The scorable parts of an item, and the fact that each of them tests. */
import type { FactId } from '#lib/core/ids.ts';
import type { Path } from './document.ts';
import type { ItemRow } from './objective.schema.ts';

export interface TestedPart {
	readonly fact: FactId;
	/** Where the fact is named, inside the item. */
	readonly path: Path;
}

/** In the order of the file. A key of a `multiple` without a fact is no part (and a fault elsewhere). */
export function testedParts(item: ItemRow): TestedPart[] {
	switch (item.kind) {
		case 'multiple':
		case 'map':
			return item.choices.flatMap(({ key, fact }, at) =>
				key && fact ? [{ fact, path: ['choices', at, 'fact'] }] : []
			);
		case 'cloze':
			return each('gaps', item.gaps);
		case 'order':
			return each('sequence', item.sequence);
		case 'match':
			return each('left', item.left);
		case 'categorise':
			return each('entries', item.entries);
		case 'reading':
			return [
				{ fact: item.fact, path: ['fact'] },
				{ fact: item.evidence, path: ['evidence'] }
			];
		default:
			return [{ fact: item.fact, path: ['fact'] }];
	}
}

const each = (list: string, parts: readonly { readonly fact: FactId }[]): TestedPart[] =>
	parts.map(({ fact }, at) => ({ fact, path: [list, at, 'fact'] }));
