/** The bank as its editors wrote it: rows, each knowing where it stands. */
import type { Place } from '#lib/core/fault.ts';
import type { BankFile } from './bank.schema.ts';
import type { Path } from './document.ts';
import type { FactRow, NoFactRow } from './facts.schema.ts';
import type { FileKind } from './files.ts';
import type { MapFile } from './map.schema.ts';
import type { ItemRow } from './objective.schema.ts';
import type { OverlayFile } from './overlay.schema.ts';
import type { CorrectionRow, EntityRow, SourceRow } from './tables.schema.ts';
import type { TopicFile } from './topic.schema.ts';

export interface Located<Value> {
	readonly value: Value;
	readonly file: string;
	/** Where in the file. */
	readonly path: Path;
	/** Where a piece of the value stands, by its path inside the value; the nearest thing around it if it is missing. */
	placeOf(path: Path): Place;
}

interface ObjectiveFile {
	/** The id written in the file; empty when there is none. */
	readonly objective: string;
	readonly items: readonly Located<ItemRow>[];
}

/** One file of translations. */
export interface Overlay {
	/** BCP 47, from the path of the file. */
	readonly language: string;
	readonly texts: OverlayFile;
}

export interface BankSource {
	readonly bank?: Located<BankFile>;
	readonly sources: readonly Located<SourceRow>[];
	readonly corrections: readonly Located<CorrectionRow>[];
	readonly entities: readonly Located<EntityRow>[];
	readonly facts: readonly Located<FactRow>[];
	readonly noFacts: readonly Located<NoFactRow>[];
	readonly topics: readonly Located<TopicFile>[];
	readonly objectives: readonly Located<ObjectiveFile>[];
	readonly items: readonly Located<ItemRow>[];
	readonly maps: readonly Located<MapFile>[];
	readonly overlays: readonly Located<Overlay>[];
	/** Ids of rows left out because of a fault of shape. */
	readonly unread: ReadonlySet<string>;
	/** Kinds of files of which one could not be read at all: what it defines is unknown. */
	readonly unreadKinds: ReadonlySet<FileKind>;
	/** Nothing was left out. */
	readonly whole: boolean;
}
