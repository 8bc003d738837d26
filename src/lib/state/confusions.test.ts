import { describe, expect, it } from 'vitest';
import { teaBank } from '../../../tests/fixtures/tea.ts';
import type { Item } from '#lib/core/bank/bank.ts';
import { indexBank } from '#lib/core/bank/index-bank.ts';
import { anAnswer } from '#lib/core/log/event.arbitrary.ts';
import type { Answered } from '#lib/core/log/event.ts';
import { confusionsOf } from './confusions.ts';
import { History } from './history.svelte.ts';

const bank = teaBank();
const single = bank.items.find((item) => item.kind === 'single')!;
const wrong = single.choices.filter(({ key }) => !key);
const others = bank.facts.filter(({ id }) => id !== single.fact);
/** Each wrong option states another fact; the second to last states the fact itself. */
const stating: Item = {
	...single,
	choices: single.choices.map((choice) => {
		const place = wrong.indexOf(choice);
		return place < 0 ? choice : { ...choice, states: place === 2 ? single.fact : others[place]!.id };
	})
};
const index = indexBank({ ...bank, items: bank.items.map((item) => (item === single ? stating : item)) });

function confusions(...choices: (string | undefined)[]) {
	const history = new History();
	history.add(
		choices.map((choice, number): Answered => {
			const response = { kind: 'single', choice: choice ?? '' } as const;
			const right = single.choices.find(({ id }) => id === choice)?.key === true;
			return { ...anAnswer(number, { fact: single.fact, score: right ? 1 : 0, response }), prompt: single.id };
		})
	);
	return confusionsOf({ index, history }, single.fact).map(({ id }) => id);
}

describe('confusionsOf', () => {
	const [first, second, third] = wrong.map(({ id }) => id);
	const right = single.choices.find(({ key }) => key)?.id;

	it('names what was stated instead, the latest first, each once', () => {
		expect(confusions(first, second, first)).toEqual([others[0]!.id, others[1]!.id]);
		expect(confusions(second, first, second)).toEqual([others[1]!.id, others[0]!.id]);
	});

	it('names nothing of right answers, of none, or of the fact itself', () => {
		expect(confusions()).toEqual([]);
		expect(confusions(right, undefined, third)).toEqual([]);
	});
});
