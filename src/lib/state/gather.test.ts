import { describe, expect, it } from 'vitest';
import { anAdoption, anAnswer } from '#lib/core/log/event.arbitrary.ts';
import { DEFAULT_WEIGHTS } from '#lib/core/memory/fsrs.ts';
import { reviewsOf, unpack } from '#lib/core/memory/reviews.ts';
import { adoptions } from '#lib/core/memory/weights.ts';
import { gather } from './gather.ts';

const own = DEFAULT_WEIGHTS.with(2, 3);
const breathe = () => Promise.resolve();
const parts = ['p01-1', 'p01-2'].map((fact) => ({ part: fact, fact, score: 1, chance: 0 }));
const answers = [1, 3, 5, 7].map((number) => anAnswer(number, number === 3 ? { parts } : {}));

describe('gather', () => {
	it('collects what the log says of each fact', async () => {
		const { packed, reviews } = await gather(answers, adoptions([]), breathe);
		expect(unpack(packed)).toEqual(reviewsOf(answers));
		expect(reviews).toBe(5);
	});

	it.each([
		['none but the defaults', [], [0]],
		['between two answers', [4], [0, 3]],
		['before the first', [0], [0, 0]],
		['after the last', [9], [0, 5]],
		['several', [2, 4, 6], [0, 1, 3, 4]]
	])('marks where weights came into force: %s', async (_, numbers, from) => {
		const events = numbers.map((number) => anAdoption(number, own));
		const { epochs } = await gather(answers, adoptions(events), breathe);
		expect(epochs.map((epoch) => epoch.from)).toEqual(from);
		expect(epochs.map(({ weights }) => weights[2])).toEqual(from.map((_, index) => (index === 0 ? 2.3065 : 3)));
	});

	it('lets the page breathe', async () => {
		let breaths = 0;
		const many = Array.from({ length: 5000 }, (_, number) => anAnswer(number));
		await gather(many, adoptions([]), () => Promise.resolve(void (breaths += 1)));
		expect(breaths).toBe(2);
	});

	it('of nothing gathers nothing', async () => {
		expect(await gather([], adoptions([]), breathe)).toMatchObject({ reviews: 0, epochs: [{ from: 0 }] });
	});
});
