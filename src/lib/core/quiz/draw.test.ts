import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { teaBank } from '../../../../tests/fixtures/tea.ts';
import { factId, itemId, single, allKinds, topicId } from '../../../../tests/fixtures/all-kinds.ts';
import { KINDS, type Bank, type Item } from '../bank/bank.ts';
import type { Blueprint } from './blueprint.ts';
import { draw, fitting } from './draw.ts';
import { layout } from './layout.ts';

const all: Blueprint = { topics: [], kinds: [], difficulty: { from: 1, to: 5 }, size: 100 };
const topics = ['t1', 't2', 't3', 't4'];

/** Topic t4 is optional. */
function bankOf(items: readonly Item[]): Bank {
	const list = topics.map((id) => ({ id: topicId(id), title: id, intro: '', needs: [], optional: id === 't4' }));
	return { ...teaBank(), topics: list, items };
}

interface Spec {
	readonly topic?: string;
	readonly kind?: number;
	readonly difficulty?: 1 | 2 | 3 | 4 | 5;
	readonly fact?: string;
	readonly enemies?: readonly string[];
}

/** An item with a fact of its own unless it is told one. */
function itemOf(id: string, { topic = 't1', kind = 0, difficulty = 2, fact = id, enemies = [] }: Spec): Item {
	const tests = [factId(fact)];
	const base = allKinds[kind % allKinds.length] ?? single;
	return { ...base, id: itemId(id), topic: topicId(topic), difficulty, tests, enemies: enemies.map(itemId) };
}

const anyBank = fc
	.array(
		fc.record({
			topic: fc.constantFrom(...topics),
			kind: fc.nat({ max: 9 }),
			difficulty: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const),
			fact: fc.constantFrom('f1', 'f2', 'f3', 'f4', 'f5', 'f6', 'f7', 'f8'),
			enemies: fc.array(
				fc.nat({ max: 40 }).map((place) => `i${place}`),
				{ maxLength: 2 }
			)
		}),
		{ maxLength: 40 }
	)
	.map((specs) => bankOf(specs.map((spec, index) => itemOf(`i${index}`, spec))));
const anyBlueprint: fc.Arbitrary<Blueprint> = fc.record({
	topics: fc.uniqueArray(fc.constantFrom(...topics, 'nowhere').map(topicId)),
	kinds: fc.uniqueArray(fc.constantFrom(...KINDS)),
	difficulty: fc.record({ from: fc.integer({ min: 1, max: 3 }), to: fc.integer({ min: 2, max: 5 }) }),
	size: fc.integer({ min: 1, max: 30 })
});

const drawnItems = (bank: Bank, blueprint: Blueprint, seed: string): readonly Item[] =>
	draw(bank, blueprint, seed).map(({ item }) => bank.items.find(({ id }) => id === item)!);
const count = <Value>(list: readonly Value[], value: Value) => list.filter((one) => one === value).length;

describe('fitting', () => {
	const bank = bankOf([
		itemOf('easy', { difficulty: 1 }),
		itemOf('hard', { difficulty: 5, topic: 't2' }),
		itemOf('optional', { topic: 't4' }),
		itemOf('many', { kind: 1, topic: 't3' })
	]);
	it.each([
		[{}, 'easy hard many'],
		[{ topics: [topicId('t4')] }, 'optional'],
		[{ topics: [topicId('t4'), topicId('t2')] }, 'hard optional'],
		[{ topics: [topicId('nowhere')] }, ''],
		[{ kinds: ['multiple' as const] }, 'many'],
		[{ difficulty: { from: 1, to: 2 } }, 'easy many'],
		[{ difficulty: { from: 5, to: 5 } }, 'hard']
	])('%j leaves %j', (part, expected) => {
		expect(
			fitting(bank, { ...all, ...part })
				.map(({ id }) => id)
				.join(' ')
		).toBe(expected);
	});
});

describe('draw', () => {
	it('draws what fits, once each, no enemies together, as many as asked or no more', () => {
		fc.assert(
			fc.property(anyBank, anyBlueprint, fc.string(), (bank, blueprint, seed) => {
				const quiz = drawnItems(bank, blueprint, seed);
				const fits = fitting(bank, blueprint);
				const ids = quiz.map(({ id }) => id);
				expect(new Set(ids).size).toBe(ids.length);
				expect(quiz.every((item) => fits.includes(item))).toBe(true);
				expect(quiz.some(({ enemies, id }) => enemies.some((enemy) => enemy !== id && ids.includes(enemy)))).toBe(
					false
				);
				expect(ids.length).toBeLessThanOrEqual(blueprint.size);
				expect(draw(bank, blueprint, seed)).toEqual(draw(structuredClone(bank), { ...blueprint }, seed));
			})
		);
	});

	it('leaves out only what an enemy in the quiz keeps out', () => {
		fc.assert(
			fc.property(anyBank, fc.string(), (bank, seed) => {
				const quiz = drawnItems(bank, all, seed);
				const left = fitting(bank, all).filter((item) => !quiz.includes(item));
				const against = (a: Item, b: Item) => a.enemies.includes(b.id) || b.enemies.includes(a.id);
				expect(left.every((item) => quiz.some((other) => against(item, other) || item.enemies.includes(item.id)))).toBe(
					true
				);
			})
		);
	});

	it('repeats a fact only when there is nothing else', () => {
		const items = Array.from({ length: 30 }, (_, index) =>
			itemOf(`i${index}`, { kind: index % 3, topic: index % 2 === 0 ? 't1' : 't2', fact: `f${index % 6}` })
		);
		fc.assert(
			fc.property(fc.string(), fc.integer({ min: 1, max: 30 }), (seed, size) => {
				const facts = drawnItems(bankOf(items), { ...all, size }, seed).map((item) => item.tests[0]);
				expect(facts.length).toBe(size);
				expect(new Set(facts).size).toBe(Math.min(size, 6));
			})
		);
	});

	it('spreads over topics as evenly as the bank allows', () => {
		const sizes = { t1: 2, t2: 20, t3: 9 };
		const items = Object.entries(sizes).flatMap(([topic, many]) =>
			Array.from({ length: many }, (_, index) => itemOf(`${topic}-${index}`, { topic, kind: index }))
		);
		const spread = (seed: string, size: number) => {
			const drawn = drawnItems(bankOf(items), { ...all, size }, seed).map((item) => item.topic);
			return Object.keys(sizes).map((topic) => count(drawn, topicId(topic)));
		};
		expect(spread('a', 6)).toEqual([2, 2, 2]);
		expect(spread('a', 12)).toEqual([2, 5, 5]);
		expect(spread('a', 25)).toEqual([2, 14, 9]);
		expect(spread('a', 31)).toEqual([2, 20, 9]);
		// the odd one goes to each topic in turn
		expect(new Set(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((seed) => spread(seed, 4).join())).size).toBe(3);
	});

	it('spreads over kinds as evenly as the bank allows', () => {
		const kinds = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 2];
		const items = kinds.map((kind, index) => itemOf(`i${index}`, { kind, topic: index % 2 === 0 ? 't1' : 't2' }));
		const drawn = drawnItems(bankOf(items), { ...all, size: 6 }, 'a').map((item) => item.kind);
		expect(['single', 'multiple', 'truefalse'].map((kind) => count<string>(drawn, kind))).toEqual([2, 3, 1]);
	});

	it('gives every item its turn', () => {
		const items = Array.from({ length: 10 }, (_, index) => itemOf(`i${index}`, {}));
		const drawn = Array.from({ length: 200 }, (_, seed) => draw(bankOf(items), { ...all, size: 3 }, `s${seed}`)).flat();
		// 60 expected each; a chance of less than 1 in 10⁶ for any to fall outside
		for (const { id } of items) {
			expect(
				count(
					drawn.map(({ item }) => item),
					id
				)
			).toBeGreaterThan(25);
			expect(
				count(
					drawn.map(({ item }) => item),
					id
				)
			).toBeLessThan(100);
		}
	});

	it('shows options as the layout of the seed has them', () => {
		const bank = teaBank();
		const quiz = draw(bank, all, 'seed');
		expect(quiz.length).toBeGreaterThan(5);
		for (const { item, options } of quiz) {
			expect(options).toEqual(
				layout(
					bank.items.find(({ id }) => id === item)!,
					'seed'
				)
			);
		}
	});

	it('draws nothing from an empty bank or for no size', () => {
		expect(draw(bankOf([]), all, 'a')).toEqual([]);
		expect(draw(teaBank(), { ...all, size: 0 }, 'a')).toEqual([]);
	});

	it('holds in a large bank what it holds in a small one', () => {
		const items = Array.from({ length: 2000 }, (_, index) =>
			itemOf(`i${index}`, { kind: index, topic: topics[index % 3] ?? 't1', enemies: [`i${(index + 1) % 2000}`] })
		);
		const quiz = drawnItems(bankOf(items), { ...all, size: 60 }, 'large');
		expect(quiz).toHaveLength(60);
		for (const topic of ['t1', 't2', 't3']) {
			expect(
				count(
					quiz.map((item) => item.topic),
					topicId(topic)
				)
			).toBe(20);
		}
		for (const kind of KINDS)
			expect(
				count<string>(
					quiz.map((item) => item.kind),
					kind
				)
			).toBe(5);
		const ids = quiz.map(({ id }) => id);
		expect(quiz.some(({ enemies }) => enemies.some((enemy) => ids.includes(enemy)))).toBe(false);
	});

	it('takes topics that are named though optional, and keeps to kinds and difficulty', () => {
		const items = Array.from({ length: 40 }, (_, index) =>
			itemOf(`i${index}`, { kind: index, topic: topics[index % 4] ?? 't1', difficulty: index < 20 ? 2 : 4 })
		);
		const quiz = drawnItems(
			bankOf(items),
			{ topics: [topicId('t4')], kinds: ['order', 'cloze', 'date'], difficulty: { from: 3, to: 5 }, size: 100 },
			'named'
		);
		expect(quiz.length).toBeGreaterThan(0);
		expect(quiz.every(({ topic, difficulty }) => topic === 't4' && difficulty === 4)).toBe(true);
		expect(quiz.every(({ kind }) => ['order', 'cloze', 'date'].includes(kind))).toBe(true);
	});
});
