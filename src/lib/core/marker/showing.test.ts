import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BankEdition, Millis } from '../ids.ts';
import { MARKERS, type Side } from './marker.ts';
import {
	askedIn,
	cardsIn,
	closedIn,
	hasAnswers,
	heldOf,
	positionIn,
	readAnswers,
	SHOWING,
	withQuestion,
	writeAnswers,
	type Showing,
	type ShownQuestion
} from './showing.ts';

const at = (value: number) => value as Millis;
const empty: Showing = {
	...{ v: 1, id: `${SHOWING}0123456789abcdef`, of: 'seed=a', edition: '1-aaaaaaaa' as BankEdition, title: 'Tea' },
	...{ group: '', learners: 30, started: at(5), seen: at(5), questions: [] }
};
const question = (number: number, answers: string, closed = true): ShownQuestion => ({
	...{ number, place: number * 2, item: `i${number}`, version: 1, options: ['x', 'y', 'z'], key: 1, closed, answers }
});

describe('answers by card', () => {
	it('are a letter a card, in the order of the numbers', () => {
		const answers = new Map<number, Side>([
			[4, 0],
			[1, 3],
			[2, 1]
		]);
		expect(writeAnswers(answers)).toBe('DB-A');
		expect(writeAnswers(new Map())).toBe('');
		expect(writeAnswers(new Map<number, Side>([[MARKERS + 1, 0]]))).toBe('');
	});

	it('come back as they were, whatever the order', () => {
		const card = fc.tuple(fc.integer({ min: 1, max: MARKERS }), fc.constantFrom<Side>(0, 1, 2, 3));
		fc.assert(
			fc.property(fc.array(card), (cards) => {
				const answers = new Map(cards);
				expect(readAnswers(writeAnswers(answers))).toEqual(new Map([...answers].sort(([a], [b]) => a - b)));
			})
		);
	});
});

describe('a showing', () => {
	it('holds each question once, as it stands last, in the order of the wall', () => {
		const twice = [question(2, 'A'), question(1, 'B'), question(2, 'C-D')].reduce(
			(all, one, index) => withQuestion(all, one, at(10 - index)),
			empty
		);
		expect(twice.questions.map(({ number, answers }) => [number, answers])).toEqual([
			[1, 'B'],
			[2, 'C-D']
		]);
		// a clock that was set back does not make it younger
		expect(twice.seen).toBe(10);
		expect(heldOf(twice, 2)).toEqual(
			new Map([
				[1, 2],
				[3, 3]
			])
		);
		expect(heldOf(twice, 3).size).toBe(0);
	});

	it('counts no question that nobody answered: it was passed over', () => {
		const passed = withQuestion(withQuestion(empty, question(1, ''), at(6)), question(2, '--'), at(7));
		expect([hasAnswers(passed), closedIn(passed)]).toEqual([false, []]);
		const open = withQuestion(passed, question(3, '-B', false), at(8));
		expect([hasAnswers(open), closedIn(open)]).toEqual([true, []]);
	});

	it('tells results of closed questions alone, and goes on with the first that is open', () => {
		const showing = [question(1, 'AB'), question(2, '---C', false), question(3, 'B--A')].reduce(
			(all, one) => withQuestion(all, one, at(6)),
			empty
		);
		expect(askedIn(showing).map(({ number }) => number)).toEqual([1, 3]);
		expect(cardsIn(showing)).toEqual([1, 2, 4]);
		expect([positionIn(showing, 5), positionIn(withQuestion(showing, question(2, ''), at(7)), 3)]).toEqual([1, 2]);
		expect(positionIn(empty, 3)).toBe(0);
	});
});
