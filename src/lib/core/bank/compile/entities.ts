/** Entities with one name for the bank's language and every spelling that counts as that name. */
import type { Entity } from '../bank.ts';
import type { EntityRow } from '../source/tables.schema.ts';
import { writtenDate, writtenNumber } from '../written-date.ts';

/** `language` is that of the names, `source` that in which the bank is written; dates are accepted as written in any of `languages`. */
export interface Languages {
	readonly language: string;
	readonly source: string;
	readonly languages: readonly string[];
}

/** Name, abbreviation and accepted spellings of an entity, each spelling once, the name first. */
export function compileEntity(row: EntityRow, { language, source, languages }: Languages): Entity {
	const name = row.names?.[language] ?? written(row, language) ?? row.names?.[source] ?? row.id;
	const abbreviation = row.abbreviation?.[language] ?? row.abbreviation?.[source];
	const spellings = [
		...Object.values(row.names ?? {}),
		...Object.values(row.abbreviation ?? {}),
		...row.variants,
		...(row.value === undefined ? [] : [String(row.value)]),
		...languages.flatMap((one) => written(row, one) ?? [])
	];
	return {
		id: row.id,
		type: row.type,
		gloss: row.gloss,
		...(row.iso === undefined ? {} : { iso: row.iso }),
		name,
		...(abbreviation === undefined ? {} : { abbreviation }),
		...(row.value === undefined ? {} : { value: row.value }),
		accept: [...new Set([name, ...spellings])]
	};
}

function written({ type, value }: EntityRow, language: string): string | undefined {
	if (value === undefined) return undefined;
	if (typeof value === 'number') return writtenNumber(value, language);
	return type === 'date' ? writtenDate(value, language) : undefined;
}
