/** The rows of a source by their ids, for rules to look things up. */
import type { Fault, Place } from '#lib/core/fault.ts';
import { normalise } from '#lib/core/answer/normalise.ts';
import { compileEntity } from '../compile/entities.ts';
import type { FactRow } from '../source/facts.schema.ts';
import type { FileKind } from '../source/files.ts';
import type { MapFile } from '../source/map.schema.ts';
import type { ItemRow } from '../source/objective.schema.ts';
import { writtenPath, type Path } from '../source/path.ts';
import type { BankSource, Located } from '../source/source.ts';
import type { CorrectionRow, EntityRow, SourceRow } from '../source/tables.schema.ts';
import type { ObjectiveRow, TopicFile } from '../source/topic.schema.ts';
import type { AdviceCode, RuleCode } from './codes.ts';

export type CheckFault = Fault<RuleCode | AdviceCode>;

export interface Register {
	readonly source: BankSource;
	readonly facts: ReadonlyMap<string, Located<FactRow>>;
	readonly sources: ReadonlyMap<string, Located<SourceRow>>;
	readonly corrections: ReadonlyMap<string, Located<CorrectionRow>>;
	readonly entities: ReadonlyMap<string, Located<EntityRow>>;
	readonly items: ReadonlyMap<string, Located<ItemRow>>;
	readonly topics: ReadonlyMap<string, Located<TopicFile>>;
	readonly objectives: ReadonlyMap<string, ObjectivePlace>;
	readonly maps: ReadonlyMap<string, Located<MapFile>>;
	/** Every accepted spelling, normalised, and the entities that it names. */
	readonly names: ReadonlyMap<string, ReadonlySet<string>>;
	readonly language: string;
}

export interface ObjectivePlace {
	readonly row: ObjectiveRow;
	readonly topic: Located<TopicFile>;
	readonly place: Place;
}

type Lookup = 'facts' | 'sources' | 'corrections' | 'entities' | 'items' | 'topics' | 'objectives' | 'maps';
const FILE_OF: Readonly<Record<Lookup, FileKind>> = {
	facts: 'facts',
	sources: 'sources',
	corrections: 'corrections',
	entities: 'entities',
	items: 'objective',
	topics: 'topic',
	objectives: 'topic',
	maps: 'map'
};

export function register(source: BankSource): Register {
	const objectives = source.topics.flatMap((topic) =>
		topic.value.objectives.map((row, at): [string, ObjectivePlace] => [
			row.id,
			{ row, topic, place: topic.placeOf(['objectives', at, 'id']) }
		])
	);
	return {
		source,
		facts: byId(source.facts),
		sources: byId(source.sources),
		corrections: byId(source.corrections),
		entities: byId(source.entities),
		items: byId(source.items),
		topics: byId(source.topics),
		objectives: new Map(objectives),
		maps: byId(source.maps),
		names: nameTable(source),
		language: source.bank?.value.source_language ?? 'en'
	};
}

/** Whether an id is defined, or may be: in a row or a file that could not be read. */
export function isKnown(bank: Register, table: Lookup, id: string): boolean {
	return bank[table].has(id) || bank.source.unread.has(id) || bank.source.unreadKinds.has(FILE_OF[table]);
}

/** A fault at a piece of a row; its data always names the row. */
export function faultIn<Code extends RuleCode | AdviceCode>(
	row: Located<{ readonly id: string }>,
	code: Code,
	path: Path,
	data: Readonly<Record<string, string | number>> = {}
): Fault<Code> {
	return {
		code,
		data: { id: row.value.id, ...data },
		path: writtenPath([...row.path, ...path]),
		place: row.placeOf(path)
	};
}

/** The rows of items that are in use, drafts included. */
export const liveItems = (bank: Register): readonly Located<ItemRow>[] =>
	bank.source.items.filter(({ value }) => value.status !== 'retired');

export const publishedItems = (bank: Register): readonly Located<ItemRow>[] =>
	bank.source.items.filter(({ value }) => value.status === 'published');

/** Of two rows with one id the first counts; the second is a fault of its own. */
const byId = <Row extends { readonly id: string }>(rows: readonly Located<Row>[]): Map<string, Located<Row>> =>
	new Map(rows.toReversed().map((row) => [row.value.id, row]));

function nameTable({ entities, bank }: BankSource): Map<string, Set<string>> {
	const language = bank?.value.source_language ?? 'en';
	const languages = bank?.value.languages ?? [language];
	const names = new Map<string, Set<string>>();
	for (const { value } of entities) {
		for (const form of compileEntity(value, { language, source: language, languages }).accept.map(normalise)) {
			names.set(form, (names.get(form) ?? new Set()).add(value.id));
		}
	}
	return names;
}
