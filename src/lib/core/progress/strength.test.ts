import { describe, expect, it } from 'vitest';
import type { Fact } from '../bank/bank.ts';
import type { FactId } from '../ids.ts';
import type { Memory } from '../memory/memory.ts';
import { strengthOf, STRENGTHS, strengthsByTopic } from './strength.ts';

describe('strengthOf', () => {
	it.each([
		[0.001, 'learning'],
		[6.99999999, 'learning'],
		[7, 'young'],
		[30, 'young'],
		[30.00000001, 'strong'],
		[36_500, 'strong']
	])('S = %d is %s', (stability, expected) => {
		expect(strengthOf({ stability })).toBe(expected);
	});

	it('a fact never answered is new', () => {
		expect(strengthOf(undefined)).toBe('new');
	});
});

describe('strengthsByTopic', () => {
	const facts = [
		['p01-1', 't2'],
		['p01-2', 't1'],
		['p01-3', 't2'],
		['p01-4', 't2'],
		['p01-5', 't2']
	].map(([id, topic]) => ({ id, topic }) as Pick<Fact, 'id' | 'topic'>);
	const memory = (stability: number): Memory => ({ stability }) as Memory;
	const memories = new Map([
		['p01-1' as FactId, memory(1)],
		['p01-3' as FactId, memory(10)],
		['p01-4' as FactId, memory(100)],
		['retired' as FactId, memory(100)]
	]);

	it('counts the facts of the bank, each once, in the order of its topics', () => {
		expect([...strengthsByTopic(facts, memories)]).toEqual([
			['t2', { new: 1, learning: 1, young: 1, strong: 1 }],
			['t1', { new: 1, learning: 0, young: 0, strong: 0 }]
		]);
	});

	it('sums to the number of facts', () => {
		const counts = [...strengthsByTopic(facts, memories).values()];
		const sum = counts.flatMap((each) => STRENGTHS.map((strength) => each[strength])).reduce((a, b) => a + b, 0);
		expect(sum).toBe(facts.length);
		expect(strengthsByTopic([], memories).size).toBe(0);
	});
});
