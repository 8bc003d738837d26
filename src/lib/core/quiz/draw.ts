/**
 * Draws a quiz: a bank, a blueprint and a seed give the same questions in the same order on every device. Seeds that
 * were handed out hold only as long as that stays so: a draw that draws otherwise is a new one beside this.
 */
import { KINDS, type Bank, type Item, type Kind } from '../bank/bank.ts';
import type { FactId, ItemId, TopicId } from '../ids.ts';
import { seeded, shuffled, type Random } from '../random.ts';
import type { Blueprint } from './blueprint.ts';
import { layout } from './layout.ts';

export interface DrawnItem {
	readonly item: ItemId;
	/** Its options as shown, see `layout`. */
	readonly options: readonly string[];
}

/** The items a quiz may be drawn from, in the bank's order: by topic (optional ones only when named), kind and difficulty. */
export function fitting(bank: Bank, { topics, kinds, difficulty }: Blueprint): readonly Item[] {
	const chosen = new Set(
		topics.length > 0 ? topics : bank.topics.flatMap(({ id, optional }) => (optional ? [] : [id]))
	);
	const wanted = new Set(kinds.length > 0 ? kinds : KINDS);
	return bank.items.filter(
		(item) =>
			chosen.has(item.topic) &&
			wanted.has(item.kind) &&
			item.difficulty >= difficulty.from &&
			item.difficulty <= difficulty.to
	);
}

/**
 * At most `blueprint.size` items: as many of each topic as of any other, as far as the bank has them, and within that
 * as many of each kind; never two enemies; two items that test the same one fact only when there is nothing else.
 * Fewer come when fewer fit, or when enemies stand in the way. Time is linear in the bank.
 */
export function draw(bank: Bank, blueprint: Blueprint, seed: string): readonly DrawnItem[] {
	const random = seeded(seed);
	const pool = poolOf(fitting(bank, blueprint), random);
	const quiz: Quiz = { items: [], barred: new Set(), known: new Set(), perKind: new Map() };
	const repeats = fill(pool, quiz, { size: blueprint.size, random, repeats: false });
	fill(poolOf(repeats, random), quiz, { size: blueprint.size, random, repeats: true });
	return shuffled(quiz.items, random).map((item) => ({ item: item.id, options: layout(item, seed) }));
}

/** Undrawn items by kind, for one topic. */
type Shelf = Map<Kind, Item[]>;

interface Pool {
	readonly shelves: readonly Shelf[];
	/** The kinds in the order in which they break ties. */
	readonly kinds: readonly Kind[];
}

interface Quiz {
	readonly items: Item[];
	readonly barred: Set<ItemId>;
	/** Facts that an item of one fact tests already. */
	readonly known: Set<FactId>;
	readonly perKind: Map<Kind, number>;
}

interface Rule {
	readonly size: number;
	readonly random: Random;
	/** Whether a second item of the same one fact may come in. */
	readonly repeats: boolean;
}

function poolOf(items: readonly Item[], random: Random): Pool {
	const topics = new Map<TopicId, Shelf>();
	for (const item of items) {
		const shelf: Shelf = topics.get(item.topic) ?? new Map<Kind, Item[]>();
		topics.set(item.topic, shelf);
		const list = shelf.get(item.kind);
		if (list === undefined) shelf.set(item.kind, [item]);
		else list.push(item);
	}
	return { shelves: shuffled([...topics.values()], random), kinds: shuffled(KINDS, random) };
}

/** One item from each topic in turn until the quiz is full or the shelves are empty. Returns the items that would have repeated a fact. */
function fill({ shelves, kinds }: Pool, quiz: Quiz, rule: Rule): readonly Item[] {
	const repeated: Item[] = [];
	let open = shelves;
	while (open.length > 0 && quiz.items.length < rule.size) {
		open = open.filter((shelf) => {
			if (quiz.items.length >= rule.size) return false;
			const item = take(shelf, kinds, quiz, rule, repeated);
			if (item !== undefined) include(item, quiz);
			return item !== undefined;
		});
	}
	return repeated;
}

/** A random item of the kind that the quiz has fewest of; those that may not come in are put aside for good. */
function take(
	shelf: Shelf,
	kinds: readonly Kind[],
	quiz: Quiz,
	{ random, repeats }: Rule,
	repeated: Item[]
): Item | undefined {
	const rarest = kinds
		.filter((kind) => shelf.has(kind))
		.sort((a, b) => (quiz.perKind.get(a) ?? 0) - (quiz.perKind.get(b) ?? 0));
	for (const kind of rarest) {
		const list = shelf.get(kind) ?? [];
		while (list.length > 0) {
			const item = pull(list, random);
			if (item === undefined || isBarred(item, quiz)) continue;
			if (repeats || !repeatsFact(item, quiz)) return item;
			repeated.push(item);
		}
		shelf.delete(kind);
	}
	return undefined;
}

/** Takes one entry out in constant time: the last one fills its place. */
function pull(list: Item[], random: Random): Item | undefined {
	const place = Math.floor(random() * list.length);
	const last = list.pop();
	if (last === undefined || place === list.length) return last;
	const item = list[place];
	list[place] = last;
	return item;
}

function isBarred(item: Item, quiz: Quiz): boolean {
	return quiz.barred.has(item.id) || item.enemies.some((enemy) => quiz.items.some((other) => other.id === enemy));
}

function repeatsFact({ tests: [fact, ...others] }: Item, quiz: Quiz): boolean {
	return fact !== undefined && others.length === 0 && quiz.known.has(fact);
}

function include(item: Item, quiz: Quiz): void {
	quiz.items.push(item);
	quiz.perKind.set(item.kind, (quiz.perKind.get(item.kind) ?? 0) + 1);
	for (const enemy of item.enemies) quiz.barred.add(enemy);
	const [fact, ...others] = item.tests;
	if (fact !== undefined && others.length === 0) quiz.known.add(fact);
}
