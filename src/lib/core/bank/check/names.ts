/** Rules on ids: each is given once, and a file is called what it holds. */
import type { CheckFault, Register } from './register.ts';
import { faultIn } from './register.ts';
import { mapName, topicFile } from '../source/files.ts';
import type { Path } from '../source/document.ts';
import type { ItemRow } from '../source/objective.schema.ts';
import type { Located } from '../source/source.ts';

/** An id is given once among facts, once among items, and so on, across all files. */
export function duplicateIds({ source }: Register): CheckFault[] {
	const { facts, sources, corrections, entities, items, topics, maps } = source;
	const tables: readonly (readonly Located<{ readonly id: string }>[])[] = [
		facts,
		sources,
		corrections,
		entities,
		items,
		topics,
		maps,
		topics.flatMap(objectiveRows)
	];
	return tables.flatMap((rows) =>
		repeated(rows, ({ value }) => value.id).map(({ row, first }) =>
			faultIn(row, 'id-duplicate', ['id'], { first: where(first) })
		)
	);
}

const where = (row: Located<unknown>): string => `${row.file}:${row.placeOf([]).line}`;

function objectiveRows(topic: Register['source']['topics'][number]): Located<{ readonly id: string }>[] {
	return topic.value.objectives.map((value, at) => ({
		value,
		file: topic.file,
		path: [...topic.path, 'objectives', at],
		placeOf: (path) => topic.placeOf(['objectives', at, ...path])
	}));
}

/** Inside an item each option, gap, entry has an id of its own. */
export function duplicateParts(item: Located<ItemRow>): CheckFault[] {
	return partLists(item.value).flatMap((parts) =>
		repeated(parts, ({ id }) => id).map(({ row }) => faultIn(item, 'part-duplicate', row.path, { part: row.id }))
	);
}

/** Parts that share their ids. */
type PartList = readonly { readonly id: string; readonly path: Path }[];

function partLists(item: ItemRow): PartList[] {
	const list = (path: Path, rows: readonly { readonly id: string }[] | undefined): PartList[] =>
		rows ? [rows.map(({ id }, at) => ({ id, path: [...path, at, 'id'] }))] : [];
	switch (item.kind) {
		case 'single':
		case 'multiple':
		case 'map':
			return list(['choices'], item.choices);
		case 'reading':
			// what is said of a choice and of a sentence is told apart by their ids
			return [[...list(['passage'], item.passage), ...list(['choices'], item.choices)].flat()];
		case 'truefalse':
			return list(['reasons'], item.reasons);
		case 'cloze':
			return [
				...list(['gaps'], item.gaps),
				...item.gaps.flatMap(({ choices }, at) => list(['gaps', at, 'choices'], choices)),
				...item.gaps.flatMap(({ wrong }, at) => list(['gaps', at, 'wrong'], wrong))
			];
		case 'order':
			return list(['sequence'], item.sequence);
		case 'match':
			return [...list(['left'], item.left), ...list(['right'], item.right)];
		case 'categorise':
			return [...list(['categories'], item.categories), ...list(['entries'], item.entries)];
		default:
			return list(['wrong'], item.wrong);
	}
}

/** A topic's folder, an objective's file and that of a map carry their ids. */
export function fileNames({ source }: Register): CheckFault[] {
	const topics = source.topics
		.filter(({ file, value }) => topicFile(file).folder !== value.id)
		.map((topic) => faultIn(topic, 'file-name-wrong', ['id'], { file: topic.file }));
	const objectives = source.objectives
		.filter(({ file, value }) => value.objective !== '' && topicFile(file).name !== value.objective)
		.map((file) =>
			faultIn({ ...file, value: { id: file.value.objective } }, 'file-name-wrong', ['objective'], { file: file.file })
		);
	const maps = source.maps
		.filter(({ file, value }) => mapName(file) !== value.id)
		.map((map) => faultIn(map, 'file-name-wrong', ['id'], { file: map.file }));
	return [...topics, ...objectives, ...maps];
}

interface Repeated<Row> {
	readonly row: Row;
	readonly first: Row;
}

/** Every row whose key an earlier row has, with that row. */
export function repeated<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Repeated<Row>[] {
	const seen = new Map<string, Row>();
	return rows.flatMap((row) => {
		const first = seen.get(keyOf(row));
		if (first === undefined) seen.set(keyOf(row), row);
		return first === undefined ? [] : [{ row, first }];
	});
}
