/** What a class still remembers: the answers handed in over time, folded through the memory model for each learner. */
import type { BankIndex } from '../bank/index-bank.ts';
import type { Item } from '../bank/bank.ts';
import { isFactId, type FactId, type ItemId, type StudyDay } from '../ids.ts';
import { retrievabilityOn } from '../memory/due.ts';
import type { Weights } from '../memory/fsrs.ts';
import { remember, type Memory } from '../memory/memory.ts';
import { wilson, type Interval } from '../progress/intervals.ts';
import type { Collected } from './collected.ts';
import { inTime, learnerOf } from './gradebook.ts';
import { grouped } from './grouped.ts';

export interface ClassFact extends Interval {
	readonly fact: FactId;
	/** Learners who were asked about it. */
	readonly learners: number;
	/** Expected share of them who recall it today, and on the day asked about, 0 … 1. */
	readonly now: number;
	readonly then: number;
	/** Last day on which any of them answered it. */
	readonly last: StudyDay;
}

export interface ClassMemoryAim {
	readonly weights: Weights;
	readonly today: StudyDay;
	/** The day looked ahead to. */
	readonly then: StudyDay;
	/** The day of an instant of a learner's answer. */
	readonly dayOf: (at: Collected['finished']) => StudyDay;
}

/**
 * The facts of which the bank still has the questions, the one that fewest will recall first. Only what was handed in
 * is known: what learners studied by themselves stays on their devices, so they may well remember more.
 */
export function classMemory(
	submissions: readonly Collected[],
	index: BankIndex,
	aim: ClassMemoryAim
): readonly ClassFact[] {
	const byFact = new Map<FactId, Memory[]>();
	for (const own of grouped(submissions, (one) => `${one.device}/${learnerOf(one)}`).values()) {
		for (const memory of memoriesOf(own, index, aim).values()) {
			byFact.set(memory.fact, [...(byFact.get(memory.fact) ?? []), memory]);
		}
	}
	return [...byFact]
		.map(([fact, memories]) => classFact(fact, memories, aim))
		.sort((one, other) => one.then - other.then || (one.fact < other.fact ? -1 : 1));
}

function classFact(fact: FactId, memories: readonly Memory[], { weights, today, then }: ClassMemoryAim): ClassFact {
	const shareOn = (day: StudyDay): number =>
		memories.reduce((sum, memory) => sum + retrievabilityOn(memory, day, weights), 0);
	const share = wilson(shareOn(then), memories.length);
	return {
		fact,
		learners: memories.length,
		now: shareOn(today) / memories.length,
		then: share.share,
		least: share.least,
		greatest: share.greatest,
		last: memories.reduce((last, { day }) => (day > last ? day : last), memories[0]?.day ?? today)
	};
}

/** One learner's memories, answer by answer in the order of time. A clock that ran ahead counts as today. */
function memoriesOf(
	own: readonly Collected[],
	index: BankIndex,
	{ weights, today, dayOf }: ClassMemoryAim
): ReadonlyMap<FactId, Memory> {
	const memories = new Map<FactId, Memory>();
	for (const { finished, marks } of [...own].sort(inTime)) {
		const told = dayOf(finished);
		const day = told > today ? today : told;
		for (const { item: id, version, own: isOwn, parts } of marks) {
			const item = isOwn ? undefined : itemOf(index, id);
			if (item?.version !== version) continue;
			for (const { fact, score, chance } of parts) {
				if (!isFactId(fact)) continue;
				const evidence = { fact, score, chance, isEasy: false, at: finished, day };
				memories.set(fact, remember(weights, memories.get(fact) ?? null, evidence));
			}
		}
	}
	return memories;
}

function itemOf(index: BankIndex, id: string): Item | undefined {
	const items: ReadonlyMap<string, Item> = index.items;
	return items.get(id);
}

/**
 * Questions for the facts given, in their order: one a fact, never two enemies, and one that the class has not had
 * where there is such a one; of several, the easiest to tell a guess from.
 * @param asked ids of the items that the class has had
 */
export function quizFor(
	facts: readonly FactId[],
	index: BankIndex,
	asked: ReadonlySet<string>,
	size: number
): readonly ItemId[] {
	const drawn = new Map<ItemId, Item>();
	const tested = new Set<FactId>();
	for (const fact of facts) {
		if (drawn.size >= size) break;
		if (tested.has(fact)) continue;
		const fits = index.bank.items
			.filter((item) => item.tests.includes(fact) && !drawn.has(item.id))
			.filter((item) => !item.enemies.some((enemy) => drawn.has(enemy)))
			.sort((one, other) => rank(one, asked) - rank(other, asked));
		const [item] = fits;
		if (item === undefined) continue;
		drawn.set(item.id, item);
		for (const known of item.tests) tested.add(known);
	}
	return [...drawn.keys()];
}

/** Not had before comes first, then what tests little else. */
const rank = (item: Item, asked: ReadonlySet<string>): number => (asked.has(item.id) ? 100 : 0) + item.tests.length;
