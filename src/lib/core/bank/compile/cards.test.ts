import { describe, expect, it } from 'vitest';
import { edited, teaFiles } from '../../../../../tests/fixtures/tea-source.ts';
import type { Card } from '../bank.ts';
import { readBank } from '../source/read.ts';
import { compile } from './compile.ts';

const cards = (files = teaFiles()): readonly Card[] => compile(readBank(files).source, () => '0'.repeat(64)).cards;
const cardOf = (id: string, files = teaFiles()) => cards(files).find((card) => card.id === id);

const SEED = 'facts/seed.yaml';
const PAST = 'topics/past/o2-1.yaml';

describe('cards', () => {
	it('have stable ids, items before facts', () => {
		expect(cards().map(({ id }) => id)).toEqual([
			'card.tea-species',
			'card.tea-green',
			'card.tea-heat',
			'card.tea-party-date',
			'card.tea-party-place',
			'card.tea-bag',
			'card.tea-forecast',
			'card.p03-2.name.forward',
			'card.p03-2.name.backward',
			'card.p04-1.date.forward',
			'card.p04-1.date.backward',
			'card.p04-2.place.forward',
			'card.p05-2.date.backward'
		]);
	});

	it('fill in the slots that there are, and nothing that every object has', () => {
		const files = edited({
			file: 'bank.yaml',
			from: 'forward: "When was {event}?"',
			to: 'forward: "{constructor} {event}?"'
		});
		expect(cardOf('card.p04-1.date.forward', files)?.front).toBe('{constructor} the Boston Tea Party?');
	});

	it('keep their ids when other words change', () => {
		const files = edited(
			{ file: SEED, from: 'event: "the Boston Tea Party"', to: 'event: "the protest"' },
			{ file: PAST, from: 'front: "When was the Boston Tea Party?"', to: 'front: "When was that party?"' },
			{ file: 'entities.yaml', from: 'en: "Boston"', to: 'en: "Boston Town"' }
		);
		expect(cards(files).map(({ id }) => id)).toEqual(cards().map(({ id }) => id));
	});

	it.each([
		[
			'card.p04-1.date.forward',
			'When was the Boston Tea Party?',
			'16 December 1773',
			{ kind: 'date', value: '1773-12-16' }
		],
		[
			'card.p04-1.date.backward',
			'What belongs to this date: 16 December 1773?',
			'The Boston Tea Party',
			{ kind: 'self' }
		],
		['card.p05-2.date.backward', 'What belongs to this date: 1906?', 'The Book of Tea published', { kind: 'self' }],
		[
			'card.p04-2.place.forward',
			'Name the place of the protest of 1773 against the tax on tea.',
			'Boston',
			{ kind: 'short', accept: ['Boston', 'بوسطن', 'Boston, Massachusetts'], entity: 'boston' }
		],
		[
			'card.p03-2.name.forward',
			'What is the abbreviation of “International Organization for Standardization”?',
			'ISO',
			{ kind: 'short', accept: ['ISO'] }
		],
		[
			'card.p03-2.name.backward',
			'What does ISO stand for?',
			'International Organization for Standardization',
			{
				kind: 'short',
				accept: ['International Organization for Standardization', 'Organisation internationale de normalisation']
			}
		]
	])('%s asks, shows and judges', (id, front, back, answer) => {
		expect(cardOf(id)).toMatchObject({ front, back, answer, kind: 'card', version: 1 });
	});

	it('know their topic, their fact and who says so', () => {
		expect(cardOf('card.p04-1.date.forward')).toMatchObject({
			topic: 'past',
			fact: 'p04-1',
			attribution: { voice: 'report', standing: 'established', paragraphs: ['p04'], sources: ['S02'] }
		});
		expect(cardOf('card.p04-1.date.forward')).not.toHaveProperty('item');
	});

	it.each([
		['confidence: b', 'type: date', 'reported'],
		['confidence: b', 'type: forecast', 'forecast'],
		['confidence: a', 'type: date', 'established']
	])('of facts with %s and %s are %s', (confidence, type, standing) => {
		const start = 'paragraph: p04\n    type: date\n    voice: report\n    confidence: a';
		const files = edited({
			file: SEED,
			from: start,
			to: `paragraph: p04\n    ${type}\n    voice: report\n    ${confidence}`
		});
		expect(cardOf('card.p04-1.date.forward', files)?.attribution.standing).toBe(standing);
	});

	it('of facts with a slip tell the reading', () => {
		const reading = '    reading: "A holder for tea leaves was patented in 1903."\n';
		const files = edited({
			file: SEED,
			from: reading,
			to: `${reading}    cards:\n      - relation: date\n        event: "the patent"\n        entity: dt-book\n`
		});
		expect(cardOf('card.p05-1.date.forward', files)).toMatchObject({
			attribution: { standing: 'corrected' },
			note: { corrections: ['C01'], text: 'A holder for tea leaves was patented in 1903.' }
		});
	});

	it('of context say as of when', () => {
		const from = 'on 21 May."';
		const files = edited({
			file: 'facts/context.yaml',
			from,
			to: `${from}\n    cards:\n      - relation: date\n        event: "the first day"\n        entity: dt-book`
		});
		expect(cardOf('card.x01.date.forward', files)?.attribution).toEqual({
			voice: 'editor',
			standing: 'context',
			paragraphs: [],
			sources: ['S02'],
			asOf: '2025-12-31'
		});
	});
});

describe('cards of items', () => {
	it('carry the item, its version, its attribution and its note', () => {
		expect(cardOf('card.tea-bag')).toMatchObject({
			item: 'tea-bag',
			fact: 'p05-1',
			topic: 'past',
			version: 1,
			attribution: { standing: 'corrected' },
			note: { corrections: ['C01'] }
		});
		expect(cardOf('card.tea-green')?.version).toBe(2);
	});

	it.each([
		['card.tea-species', { kind: 'short', accept: ['Camellia sinensis', 'C. sinensis'] }],
		['card.tea-party-date', { kind: 'date', value: '1773-12-16' }],
		['card.tea-party-place', { kind: 'short', accept: ['Boston', 'بوسطن', 'Boston, Massachusetts'], entity: 'boston' }],
		['card.tea-green', { kind: 'self' }],
		['card.tea-heat', { kind: 'self' }]
	])('%s is judged where its back shows the answer of the item', (id, answer) => {
		expect(cardOf(id)?.answer).toEqual(answer);
	});

	it('are not judged when the back says something else', () => {
		const files = edited(
			{ file: PAST, from: 'back: "16 December 1773"', to: 'back: "Late in 1773"' },
			{ file: PAST, from: 'back: "Boston (Massachusetts)"', to: 'back: "A port in Massachusetts"' }
		);
		expect(cardOf('card.tea-party-date', files)?.answer).toEqual({ kind: 'self' });
		expect(cardOf('card.tea-party-place', files)?.answer).toEqual({ kind: 'self' });
	});

	it('are about the first fact tested, unless they name another', () => {
		const card = '    card:\n      front: "Name a dark tea."\n      back: "Assam"\n';
		const from = '    explanation: "Assam and sencha';
		const first = edited({ file: 'topics/leaf/o1-1.yaml', from, to: card + from });
		expect(cardOf('card.tea-true', first)?.fact).toBe('p02-2');
		const named = edited({ file: 'topics/leaf/o1-1.yaml', from, to: `${card}      fact: p01-2\n${from}` });
		expect(cardOf('card.tea-true', named)?.fact).toBe('p01-2');
	});
});
