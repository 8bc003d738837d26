/** The check of a bank: a table of rules, every rule on every row, so that all faults come at once. */
import type { Fault } from '#lib/core/fault.ts';
import type { ItemRow } from '../source/objective.schema.ts';
import type { BankSource, Located } from '../source/source.ts';
import { untestedFacts } from './advice.ts';
import { bankLanguages, cardEntities, cardTemplates, entityValues, factDates } from './entities.ts';
import { duplicateOptions, explainedTraps, keyCount, keyFacts } from './keys.ts';
import { innerLinks } from './kinds.ts';
import { itemPlaces, mapPlaces } from './maps.ts';
import { duplicateIds, duplicateParts, fileNames } from './names.ts';
import { sharedRuns } from './own-words.ts';
import { contradictoryParagraphs, sourceParagraphs, uncoveredParagraphs, unknownParagraphs } from './paragraphs.ts';
import {
	contextFacts,
	entityReferences,
	factReferences,
	itemReferences,
	listedFacts,
	ownEnemies,
	topicReferences
} from './references.ts';
import { liveItems, register, type CheckFault, type Register } from './register.ts';
import { needsCircles, objectiveFiles, objectivesWithoutItems, thinObjectives } from './topics.ts';
import { missedTargets, targetTopics } from './targets.ts';
import { acceptOneEntity, answerGiven, silentFeedback, silentStem, wrongWords } from './typed.ts';
import { attributedFraming, correctedSlips, datedContext, leadInStem, taughtReadings } from './voice.ts';
import { avoidedPhrases, relativeTime } from './wording.ts';

type BankRule = (bank: Register) => readonly CheckFault[];
type ItemRule = (item: Located<ItemRow>, bank: Register) => readonly CheckFault[];

const BANK_RULES: readonly BankRule[] = [
	duplicateIds,
	fileNames,
	factReferences,
	entityReferences,
	topicReferences,
	needsCircles,
	objectiveFiles,
	objectivesWithoutItems,
	thinObjectives,
	targetTopics,
	missedTargets,
	unknownParagraphs,
	contradictoryParagraphs,
	uncoveredParagraphs,
	taughtReadings,
	relativeTime,
	avoidedPhrases,
	entityValues,
	cardEntities,
	factDates,
	cardTemplates,
	bankLanguages,
	mapPlaces
];

/** For items in use; what is retired stays as it was. */
const ITEM_RULES: readonly ItemRule[] = [
	duplicateParts,
	itemReferences,
	ownEnemies,
	listedFacts,
	contextFacts,
	sourceParagraphs,
	keyCount,
	keyFacts,
	explainedTraps,
	duplicateOptions,
	innerLinks,
	itemPlaces,
	answerGiven,
	acceptOneEntity,
	wrongWords,
	silentFeedback,
	silentStem,
	attributedFraming,
	leadInStem,
	correctedSlips,
	datedContext
];

export interface Verdict {
	/** They keep the bank from being built. */
	readonly faults: readonly CheckFault[];
	readonly advice: readonly CheckFault[];
}

/**
 * Every fault of sense in a source, in the order of files and lines.
 * @param report the text of the report, for the rule of own words; without it that rule is not applied
 */
export function check(source: BankSource, report?: string): Verdict {
	const bank = register(source);
	const faults = [
		...BANK_RULES.flatMap((rule) => rule(bank)),
		...liveItems(bank).flatMap((item) => ITEM_RULES.flatMap((rule) => rule(item, bank))),
		...(report === undefined ? [] : sharedRuns(bank, report))
	];
	return { faults: inOrder(faults), advice: inOrder(untestedFacts(bank)) };
}

/** By file, line and column; what stands at one place keeps its order. */
export function inOrder<One extends Fault>(faults: readonly One[]): One[] {
	return [...faults].sort(
		({ place: a }, { place: b }) =>
			compare(a?.file ?? '', b?.file ?? '') || (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0)
	);
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
