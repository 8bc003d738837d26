/**
 * From the editors' files to the bank's source. A row with a fault is left out and its id remembered, so that one
 * slip does not make every mention of the row a fault of its own, and every other fault is still found.
 */
import { z } from 'zod';
import type { Result } from '#lib/core/fault.ts';
import { bankSchema } from './bank.schema.ts';
import type { SourceCode, SourceFault } from './codes.ts';
import { readDocument, type Path, type SourceDocument } from './document.ts';
import { factSchema, factsSchema, noFactSchema } from './facts.schema.ts';
import { fileKind, overlayLanguage, type FileKind } from './files.ts';
import { mapSchema } from './map.schema.ts';
import { missingFiles } from './missing.ts';
import { itemSchema, objectiveSchema } from './objective.schema.ts';
import { overlaySchema } from './overlay.schema.ts';
import { shapeFaults, valueAt } from './shape.ts';
import type { BankSource, Located } from './source.ts';
import {
	correctionSchema,
	correctionsSchema,
	entitiesSchema,
	entitySchema,
	sourceSchema,
	sourcesSchema
} from './tables.schema.ts';
import { topicSchema } from './topic.schema.ts';

/** A file of the bank: its path below the bank's folder with `/`, and its text or why it has none. */
export interface SourceFile {
	readonly file: string;
	readonly text: Result<string, SourceCode>;
}

export interface ReadBank {
	readonly source: BankSource;
	/** In the order of files, lines and columns. */
	readonly faults: readonly SourceFault[];
}

const SCHEMAS: Readonly<Record<FileKind, z.ZodType>> = {
	bank: bankSchema,
	sources: sourcesSchema,
	corrections: correctionsSchema,
	entities: entitiesSchema,
	facts: factsSchema,
	topic: topicSchema,
	objective: objectiveSchema,
	map: mapSchema,
	overlay: overlaySchema
};

/** The list of a file whose rows have ids that other files name. */
const LISTS: Readonly<Partial<Record<FileKind, string>>> = {
	sources: 'sources',
	corrections: 'corrections',
	entities: 'entities',
	facts: 'facts',
	topic: 'objectives',
	objective: 'items'
};

interface Draft {
	readonly faults: SourceFault[];
	readonly unread: Set<string>;
	readonly unreadKinds: Set<FileKind>;
	readonly rows: {
		-readonly [
			Table in Exclude<keyof BankSource, 'bank' | 'unread' | 'unreadKinds' | 'whole'>
		]: BankSource[Table][number][];
	};
	bank?: BankSource['bank'];
}

/** Reads all files of a bank. Never throws; the faults are of layout and shape, not yet of sense. */
export function readBank(files: readonly SourceFile[]): ReadBank {
	const draft: Draft = {
		faults: [],
		unread: new Set(),
		unreadKinds: new Set(),
		rows: {
			sources: [],
			corrections: [],
			entities: [],
			facts: [],
			noFacts: [],
			topics: [],
			objectives: [],
			items: [],
			maps: [],
			overlays: []
		}
	};
	const present = new Set<FileKind>();
	for (const file of files) {
		const kind = fileKind(file.file);
		if (kind) present.add(kind);
		readFile(file, kind, draft);
	}
	draft.faults.push(...missingFiles(present));
	const { faults, unread, unreadKinds, rows, bank } = draft;
	const whole = faults.every(({ code }) => code === 'yaml-flow-map');
	return { source: { ...rows, unread, unreadKinds, whole, ...(bank ? { bank } : {}) }, faults };
}

function readFile({ file, text }: SourceFile, kind: FileKind | undefined, draft: Draft): void {
	if (!kind) {
		draft.faults.push({ code: 'file-unexpected', data: { file }, place: { file, line: 1, column: 1 } });
		return;
	}
	const read = text.ok ? readDocument(file, text.value) : text;
	if (!read.ok) {
		draft.unreadKinds.add(kind);
		draft.faults.push(...read.faults);
		return;
	}
	const document = read.value;
	draft.faults.push(...document.faults, ...shapeFaults(SCHEMAS[kind], document));
	collect(document, kind, draft);
	const list = LISTS[kind];
	const isListed = list === undefined || Array.isArray(valueAt(document.data, [list]));
	// a row without an id, or no rows at all: any id may be meant
	if (draft.unread.delete('') || !isListed) draft.unreadKinds.add(kind);
}

function collect(document: SourceDocument, kind: FileKind, draft: Draft): void {
	const { rows } = draft;
	const list = <Row>(schema: z.ZodType<Row>, key: string) => located(document, schema, key, draft.unread);
	if (kind === 'sources') rows.sources.push(...list(sourceSchema, 'sources'));
	if (kind === 'corrections') rows.corrections.push(...list(correctionSchema, 'corrections'));
	if (kind === 'entities') rows.entities.push(...list(entitySchema, 'entities'));
	if (kind === 'facts') {
		rows.noFacts.push(...list(noFactSchema, 'no_fact'));
		rows.facts.push(...list(factSchema, 'facts'));
	}
	if (kind === 'bank') {
		const bank = one(document, bankSchema, [], draft.unread);
		if (bank) draft.bank = bank;
	}
	if (kind === 'topic') collectTopic(document, draft);
	if (kind === 'map') {
		const map = one(document, mapSchema, [], draft.unread);
		if (map) rows.maps.push(map);
	}
	if (kind === 'overlay') {
		const overlay = one(document, overlaySchema, [], draft.unread);
		const language = overlayLanguage(document.file);
		if (overlay) rows.overlays.push({ ...overlay, value: { language, texts: overlay.value } });
	}
	if (kind === 'objective') {
		const items = list(itemSchema, 'items');
		rows.items.push(...items);
		rows.objectives.push({ ...here(document), value: { objective: textAt(document, ['objective']), items } });
	}
}

function collectTopic(document: SourceDocument, { rows, unread }: Draft): void {
	const topic = one(document, topicSchema, [], unread);
	if (topic) rows.topics.push(topic);
	const objectives = valueAt(document.data, ['objectives']);
	if (topic || !Array.isArray(objectives)) return;
	for (const at of objectives.keys()) unread.add(textAt(document, ['objectives', at, 'id']));
}

/** The sound rows of a list; the ids of the others go to `unread`. */
function located<Row>(
	document: SourceDocument,
	schema: z.ZodType<Row>,
	key: string,
	unread: Set<string>
): Located<Row>[] {
	const list = valueAt(document.data, [key]);
	if (!Array.isArray(list)) return [];
	return [...list.keys()].flatMap((at) => one(document, schema, [key, at], unread) ?? []);
}

function one<Row>(
	document: SourceDocument,
	schema: z.ZodType<Row>,
	path: Path,
	unread: Set<string>
): Located<Row> | undefined {
	const read = schema.safeParse(valueAt(document.data, path));
	if (read.success) return { ...here(document, path), value: read.data };
	unread.add(textAt(document, [...path, 'id']));
	return undefined;
}

function here(document: SourceDocument, path: Path = []): Omit<Located<never>, 'value'> {
	return { file: document.file, path, placeOf: (inside) => document.placeOf([...path, ...inside]) };
}

function textAt(document: SourceDocument, path: Path): string {
	const value = valueAt(document.data, path);
	return typeof value === 'string' ? value : '';
}
