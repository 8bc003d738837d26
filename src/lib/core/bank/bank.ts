/** The compiled bank: what the app fetches. Made by `compile` from the editors' files, so it is known to be sound. */
import type {
	BankEdition,
	CardId,
	CorrectionId,
	EntityId,
	FactId,
	ItemId,
	MapId,
	ObjectiveId,
	SourceId,
	TopicId
} from '../ids.ts';

export type Voice = 'charter' | 'report' | 'researcher' | 'observers' | 'leaders' | 'editor';
export type Standing = 'established' | 'reported' | 'forecast' | 'corrected' | 'context';
export type Bloom = 'remember' | 'understand' | 'apply' | 'analyse' | 'evaluate';
/** a well established, b the report's own framing, c slip or mistranslation. */
export type Confidence = 'a' | 'b' | 'c';
export type Relation = 'date' | 'place' | 'name';
export type Direction = 'forward' | 'backward';

/** A piece of the bank in words. */
interface Worded {
	/** BCP 47, where its words are not in the bank's language because they are not translated yet. */
	readonly lang?: string;
}

export interface Topic extends Worded {
	readonly id: TopicId;
	readonly title: string;
	readonly intro: string;
	readonly needs: readonly TopicId[];
	readonly optional: boolean;
}

export interface Objective extends Worded {
	readonly id: ObjectiveId;
	readonly topic: TopicId;
	readonly title: string;
	readonly bloom: Bloom;
	readonly facts: readonly FactId[];
}

export interface Fact extends Worded {
	readonly id: FactId;
	readonly topic: TopicId;
	/** `p07`; absent for facts from outside the report. */
	readonly paragraph?: string;
	readonly voice: Voice;
	readonly confidence: Confidence;
	readonly standing: Standing;
	readonly text: string;
	/** The reading to teach, where it differs from what the report says. */
	readonly reading?: string;
	readonly sources: readonly SourceId[];
	readonly corrections: readonly CorrectionId[];
	/** ISO date up to which a context fact was checked. */
	readonly asOf?: string;
	/** ISO date since which the fact says something else than before, so that it is to be learned anew. */
	readonly changed?: string;
	/** Entities of type date: when what the fact tells of happened. */
	readonly dates?: readonly EntityId[];
}

export type EntityType =
	'state' | 'power' | 'organisation' | 'force' | 'text' | 'person' | 'city' | 'region' | 'date' | 'number';

/** `lang` is that of the gloss; the name is in the bank's language wherever it has one. */
export interface Entity extends Worded {
	readonly id: EntityId;
	readonly type: EntityType;
	readonly gloss: string;
	readonly iso?: string;
	/** The name (or the date or number, written out) in the bank's language. */
	readonly name: string;
	readonly abbreviation?: string;
	/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` for a date; the number for a number. */
	readonly value?: string | number;
	/** Every accepted spelling in every language, the names included. */
	readonly accept: readonly string[];
}

export interface Source {
	readonly id: SourceId;
	readonly title: string;
	readonly url: string;
}

export interface Correction extends Worded {
	readonly id: CorrectionId;
	readonly paragraphs: readonly string[];
	readonly reportWording: string;
	readonly reading: string;
	readonly why: string;
	readonly origin: 'translation' | 'arabic' | 'slip' | 'formatting' | 'stale';
	/** Settled by a source, or inferred from the language that must lie behind it. */
	readonly certainty: 'source' | 'inferred';
}

export interface Note {
	readonly corrections: readonly CorrectionId[];
	readonly text: string;
}

/** What learners are told after an answer, and before it only through the stem. */
export interface Attribution {
	readonly voice: Voice;
	readonly standing: Standing;
	readonly paragraphs: readonly string[];
	readonly sources: readonly SourceId[];
	readonly asOf?: string;
}

interface ItemBase extends Worded {
	readonly id: ItemId;
	/** Whole number from 1; rises when the wording changes. */
	readonly version: number;
	readonly topic: TopicId;
	readonly objective: ObjectiveId;
	readonly bloom: Bloom;
	/** 1 easy … 5 hard, the editors' guess. */
	readonly difficulty: 1 | 2 | 3 | 4 | 5;
	/** Every fact the item touches. */
	readonly facts: readonly FactId[];
	/** The facts its parts test, each once, in order. */
	readonly tests: readonly FactId[];
	readonly attribution: Attribution;
	readonly stem: string;
	readonly explanation: string;
	readonly note?: Note;
	/** Items that give this one away or that it gives away; symmetric. */
	readonly enemies: readonly ItemId[];
	/** Options keep their order. */
	readonly locked: boolean;
}

export interface Choice {
	readonly id: string;
	readonly text: string;
	readonly key: boolean;
	/** The fact a key of a `multiple` tests. */
	readonly fact?: FactId;
	/** Why it is wrong; on every wrong option. */
	readonly feedback?: string;
	/** The fact that the wrong option really states. */
	readonly states?: FactId;
}

/** A wrong answer that editors expected, for typed kinds. */
export interface WrongValue<Value = string> {
	readonly id: string;
	readonly value: Value;
	readonly feedback: string;
	readonly states?: FactId;
}

export interface SingleItem extends ItemBase {
	readonly kind: 'single';
	readonly fact: FactId;
	readonly choices: readonly Choice[];
}
export interface MultipleItem extends ItemBase {
	readonly kind: 'multiple';
	readonly choices: readonly Choice[];
}
export interface TrueFalseItem extends ItemBase {
	readonly kind: 'truefalse';
	readonly fact: FactId;
	readonly statement: string;
	readonly verdict: boolean;
	/** Feedback for the wrong verdict. */
	readonly wrongVerdict: string;
	readonly reasons: readonly Choice[];
}
export interface TypedGap {
	readonly id: string;
	readonly fact: FactId;
	readonly accept: readonly string[];
	readonly wrong: readonly WrongValue[];
}
export interface ChoiceGap {
	readonly id: string;
	readonly fact: FactId;
	readonly choices: readonly Choice[];
}
export interface ClozeItem extends ItemBase {
	readonly kind: 'cloze';
	/** With `{{gap id}}` where a gap stands. */
	readonly text: string;
	readonly gaps: readonly (TypedGap | ChoiceGap)[];
}
export interface ShortItem extends ItemBase {
	readonly kind: 'short';
	readonly fact: FactId;
	readonly entity?: EntityId;
	/** Every accepted form; the first is the one shown. */
	readonly accept: readonly string[];
	readonly wrong: readonly WrongValue[];
}
export interface NumberItem extends ItemBase {
	readonly kind: 'number';
	readonly fact: FactId;
	readonly value: number;
	/** Accepted distance from the value, same unit, 0 or more. */
	readonly tolerance: number;
	readonly unit?: string;
	readonly wrong: readonly WrongValue<number>[];
}
export interface DateItem extends ItemBase {
	readonly kind: 'date';
	readonly fact: FactId;
	/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: the precision asked is the precision written. */
	readonly value: string;
	readonly wrong: readonly WrongValue[];
}
export interface OrderItem extends ItemBase {
	readonly kind: 'order';
	/** In the right order. */
	readonly sequence: readonly {
		readonly id: string;
		readonly text: string;
		readonly at: string;
		readonly fact: FactId;
	}[];
	readonly pitfalls: readonly { readonly first: string; readonly then: string; readonly feedback: string }[];
}
export interface MatchItem extends ItemBase {
	readonly kind: 'match';
	readonly left: readonly { readonly id: string; readonly text: string; readonly fact: FactId }[];
	readonly right: readonly {
		readonly id: string;
		readonly text: string;
		/** The left entry it belongs to; absent when it stays unused. */
		readonly of?: string;
		readonly feedback?: string;
		readonly states?: FactId;
	}[];
	readonly wrongPairs: readonly { readonly left: string; readonly right: string; readonly feedback: string }[];
}
export interface CategoriseItem extends ItemBase {
	readonly kind: 'categorise';
	readonly categories: readonly { readonly id: string; readonly text: string }[];
	readonly entries: readonly {
		readonly id: string;
		readonly text: string;
		readonly in: string;
		readonly fact: FactId;
		readonly feedback: string;
	}[];
}

export interface MapItem extends ItemBase {
	readonly kind: 'map';
	/** The map on which it is answered; the ids of the choices are those of its places. */
	readonly map: MapId;
	/** With one key one place is chosen, with several as many as apply. */
	readonly choices: readonly Choice[];
}
export interface ReadingItem extends ItemBase {
	readonly kind: 'reading';
	/** What the answer tests. */
	readonly fact: FactId;
	/** What finding the sentence tests. */
	readonly evidence: FactId;
	/** Sentence by sentence; the key is the one that carries the answer. */
	readonly passage: readonly Choice[];
	readonly choices: readonly Choice[];
}

export type Item =
	| SingleItem
	| MultipleItem
	| TrueFalseItem
	| ClozeItem
	| ShortItem
	| NumberItem
	| DateItem
	| OrderItem
	| MatchItem
	| CategoriseItem
	| MapItem
	| ReadingItem;
export type Kind = Item['kind'];
export const KINDS: readonly Kind[] = [
	'single',
	'multiple',
	'truefalse',
	'cloze',
	'short',
	'number',
	'date',
	'order',
	'match',
	'categorise',
	'map',
	'reading'
];

/** How a card is answered: by oneself, or typed and judged. */
export type CardAnswer =
	| { readonly kind: 'self' }
	| { readonly kind: 'short'; readonly accept: readonly string[]; readonly entity?: EntityId }
	| { readonly kind: 'date'; readonly value: string };

export interface Card extends Worded {
	readonly id: CardId;
	readonly kind: 'card';
	/** 1 for generated cards; the item's version for cards of items. */
	readonly version: number;
	readonly topic: TopicId;
	readonly fact: FactId;
	/** The item it was written with, if any: never both in one session for the same fact. */
	readonly item?: ItemId;
	readonly front: string;
	readonly back: string;
	readonly answer: CardAnswer;
	readonly attribution: Attribution;
	readonly note?: Note;
}

/** The words of a map. What is drawn is in a file of its own: see `MapSheet`. */
export interface MapHead extends Worded {
	readonly id: MapId;
	readonly title: string;
	/** What kind of map it is, and what it does not claim. */
	readonly intro: string;
	/** Its places in the order in which they are listed. */
	readonly groups: readonly { readonly id: string; readonly title: string; readonly places: readonly string[] }[];
	/** Of each place of the map, by its id there. */
	readonly names: Readonly<Record<string, EntityId>>;
}

/** What is drawn of a map, the same in every language. Lengths are in units of the map, y downwards. */
export interface MapSheet {
	readonly id: MapId;
	readonly width: number;
	readonly height: number;
	/** Land that is neither named nor asked for, as the data of an SVG path. */
	readonly ground: string;
	/** In the order in which they are drawn. */
	readonly places: readonly MapPlace[];
}

interface PlaceBase {
	/** The ISO 3166-1 alpha-2 code of a region in small letters; the id of the entity of a point or an area. */
	readonly id: string;
	/** Where its name stands, the middle of the text. */
	readonly label: readonly [x: number, y: number];
}
export type MapPlace =
	| (PlaceBase & { readonly kind: 'region'; readonly outline: string; readonly stressed: boolean })
	| (PlaceBase & { readonly kind: 'point'; readonly at: readonly [x: number, y: number] })
	/** An ellipse, since nobody agrees on its edge; `turn` in degrees clockwise. */
	| (PlaceBase & {
			readonly kind: 'area';
			readonly at: readonly [x: number, y: number];
			readonly radii: readonly [along: number, across: number];
			readonly turn: number;
	  });

/** Title and description; the report; the words for voices; the words for standings. */
export type BankPart = 'head' | 'report' | 'voices' | 'standings';

export interface Bank {
	readonly format: 1;
	readonly id: string;
	readonly edition: BankEdition;
	/** BCP 47. */
	readonly language: string;
	/** In which it was written, and in which sources are named and the report is quoted. */
	readonly sourceLanguage: string;
	readonly title: string;
	readonly description: string;
	readonly licence: string;
	readonly report: {
		readonly title: string;
		readonly publisher: string;
		readonly dated: string;
		readonly paragraphs: number;
	};
	/** The parts of the head that are in the source language, because they are not translated yet. */
	readonly untranslated?: readonly BankPart[];
	/** Words for each voice and standing; a standing may contain `{date}`. */
	readonly voices: Readonly<Record<Voice, string>>;
	readonly standings: Readonly<Record<Standing, string>>;
	/** In the order in which they are taught: prerequisites first. */
	readonly topics: readonly Topic[];
	readonly objectives: readonly Objective[];
	readonly facts: readonly Fact[];
	readonly entities: readonly Entity[];
	readonly sources: readonly Source[];
	readonly corrections: readonly Correction[];
	readonly items: readonly Item[];
	readonly cards: readonly Card[];
	/** Absent where the bank has none. */
	readonly maps?: readonly MapHead[];
}
