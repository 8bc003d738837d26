import { expect, it } from 'vitest';
import { teaBank } from '../../../../tests/fixtures/tea.ts';
import { selfCard, single } from '../../../../tests/fixtures/all-kinds.ts';
import { factsOf } from '../bank/index-bank.ts';
import { firstOpening } from './first-opening.ts';
import { type Opening, readOpening } from './opening.ts';

const tea = teaBank();
const [fact] = tea.facts.filter(({ topic }) => tea.topics.some(({ id, needs }) => id === topic && needs.length === 0));
const item = { ...single, topic: fact!.topic, tests: [fact!.id] };
const bank = { ...tea, items: [item], cards: [] };
const opening = firstOpening(bank)!;

it('is of a bank a question with one right choice, about a fact that is new', () => {
	expect(opening.prompt).toEqual(item);
	expect(factsOf(opening.prompt)).toContain(opening.fact);
	expect([...opening.layout].sort()).toEqual(item.choices.map(({ id }) => id).sort());
	expect(opening.reviews).toBe(0);
	expect(opening.left).toBeGreaterThan(0);
	expect(bank.topics.map(({ title }) => title)).toContain(opening.topic);
});

it('is the easiest of those first met, the same each time', () => {
	const hard = { ...item, id: 'hard' as typeof item.id, difficulty: 5 as const };
	const both = { ...bank, items: [hard, { ...item, difficulty: 1 as const }] };
	expect(firstOpening(both)?.prompt.id).toBe(item.id);
	expect(firstOpening(both)).toEqual(firstOpening(both));
});

it('is none where no question has one right choice', () => {
	expect(firstOpening({ ...bank, items: [], cards: [selfCard] })).toBeUndefined();
});

it('is read back as it was written', () => {
	expect(readOpening(JSON.parse(JSON.stringify(opening)))).toEqual(opening);
	const card: Opening = { ...opening, prompt: selfCard, fact: selfCard.fact, layout: [] };
	expect(readOpening(JSON.parse(JSON.stringify(card)))).toEqual(card);
});

it.each([
	[null],
	['a text'],
	[{}],
	[{ ...opening, prompt: { ...item, kind: 'constructor' } }],
	[{ ...opening, prompt: { ...item, stem: 7 } }],
	[{ ...opening, prompt: { ...item, version: 0 } }],
	[{ ...opening, prompt: null }],
	[{ ...opening, fact: '../x' }],
	[{ ...opening, layout: [1] }],
	[{ ...opening, layout: 'abc' }],
	[{ ...opening, topic: undefined }],
	[{ ...opening, reviews: -1 }],
	[{ ...opening, left: 0 }],
	[{ ...opening, keys: [null] }]
])('passes over what is none: %j', (value) => {
	expect(readOpening(value)).toBeUndefined();
});
