import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { teachingOrder } from './order.ts';

const topic = (id: string, ...needs: string[]) => ({ id, needs });
const order = (...topics: { id: string; needs: string[] }[]) => {
	const { ordered, stuck } = teachingOrder(topics);
	return [ordered.map(({ id }) => id).join(''), stuck.map(({ id }) => id).join('')];
};

describe('the order of teaching', () => {
	it.each([
		['nothing', [], ['', '']],
		['topics that need nothing stay as they are', [topic('b'), topic('a')], ['ba', '']],
		['what is needed comes first', [topic('a', 'b'), topic('b', 'c'), topic('c')], ['cba', '']],
		['and moves nothing else', [topic('a'), topic('b', 'd'), topic('c'), topic('d')], ['acdb', '']],
		[
			'a circle is stuck, and what needs it',
			[topic('a', 'b'), topic('b', 'a'), topic('c', 'a'), topic('d')],
			['d', 'abc']
		],
		['a topic that needs itself is stuck', [topic('a', 'a')], ['', 'a']],
		['a need that is no topic is met', [topic('a', 'z')], ['a', '']]
	] as const)('%s', (_, topics, expected) => {
		expect(order(...topics)).toEqual(expected);
	});

	it('puts every topic after all that it needs, when needs point to earlier letters', () => {
		const letters = ['a', 'b', 'c', 'd', 'e', 'f'];
		const list = fc.tuple(...letters.map((_, at) => fc.subarray(letters.slice(0, at))));
		fc.assert(
			fc.property(list, fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }), (needs, places) => {
				const topics = places.map((at) => topic(letters[at]!, ...needs[at]!));
				const { ordered, stuck } = teachingOrder(topics);
				expect(stuck).toEqual([]);
				expect(ordered).toHaveLength(6);
				const place = new Map(ordered.map(({ id }, at) => [id, at]));
				for (const { id, needs: all } of ordered) {
					for (const need of all) expect(place.get(need)).toBeLessThan(place.get(id)!);
				}
			})
		);
	});
});
