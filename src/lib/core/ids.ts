/** Each id and each unit is a type of its own, so that a FactId is never passed where an ItemId is meant. */
declare const brand: unique symbol;
type Branded<Base, Name extends string> = Base & { readonly [brand]: Name };

export type FactId = Branded<string, 'FactId'>;
export type ItemId = Branded<string, 'ItemId'>;
/** A generated flashcard: `card.<item id>` or `card.<fact id>.<relation>.<direction>`. */
export type CardId = Branded<string, 'CardId'>;
export type EntityId = Branded<string, 'EntityId'>;
export type SourceId = Branded<string, 'SourceId'>;
export type MapId = Branded<string, 'MapId'>;
export type CorrectionId = Branded<string, 'CorrectionId'>;
export type TopicId = Branded<string, 'TopicId'>;
export type ObjectiveId = Branded<string, 'ObjectiveId'>;
/** UUIDv7; within one device strictly increasing, whatever its clock does. */
export type EventId = Branded<string, 'EventId'>;
export type DeviceId = Branded<string, 'DeviceId'>;
export type QuizId = Branded<string, 'QuizId'>;
/** `<edition named in bank.yaml>-<first 8 hex digits of the content's SHA-256>`. */
export type BankEdition = Branded<string, 'BankEdition'>;

/** Milliseconds: an instant since the Unix epoch in UTC, or a duration. */
export type Millis = Branded<number, 'Millis'>;
/** Whole days since 1970-01-01 on the learner's own calendar, whose day begins at the rollover hour. */
export type StudyDay = Branded<number, 'StudyDay'>;

/** What an id looks like, wherever it comes from. Never a path, never empty. */
export const ID_PATTERN = /^[a-z0-9][a-z0-9-]{0,63}$/;
export const SOURCE_ID_PATTERN = /^S\d{2,3}$/;
export const CORRECTION_ID_PATTERN = /^C\d{2,3}$/;
/** UUIDv7 in small letters, of an instant before the year 9774, so that there is always an id after it. */
export const EVENT_ID_PATTERN = /^[0-9a-d][0-9a-f]{7}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Ids of the parts as in `ID_PATTERN`. */
const CARD_ID_PATTERN = /^card\.[a-z0-9][a-z0-9-]{0,63}(\.(date|place|name)\.(forward|backward))?$/;
const BANK_EDITION_PATTERN = /^[a-z0-9][a-z0-9.]{0,31}-[0-9a-f]{8}$/;

export const isCardId = (text: string): text is CardId => CARD_ID_PATTERN.test(text);
export const isBankEdition = (text: string): text is BankEdition => BANK_EDITION_PATTERN.test(text);
export const isFactId = (text: string): text is FactId => ID_PATTERN.test(text);
export const isQuizId = (text: string): text is QuizId => /^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/.test(text);
export const isItemId = (text: string): text is ItemId => ID_PATTERN.test(text);
export const isObjectiveId = (text: string): text is ObjectiveId => ID_PATTERN.test(text);
export const isTopicId = (text: string): text is TopicId => ID_PATTERN.test(text);
export const isEventId = (text: string): text is EventId => EVENT_ID_PATTERN.test(text);
/** A finite number of milliseconds within what a `Date` can hold. */
export const isMillis = (value: number): value is Millis => Math.abs(value) <= 8.64e15;
/** A whole number of days within what a `Date` can hold, a day of zone offset more. */
export const isStudyDay = (value: number): value is StudyDay => Number.isInteger(value) && Math.abs(value) <= 1e8 + 1;
