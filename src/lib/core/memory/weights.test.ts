import { describe, expect, it } from 'vitest';
import { anAdoption, anAnswer, anUndo } from '../log/event.arbitrary.ts';
import type { LogEvent } from '../log/event.ts';
import { readEvent } from '../log/read-event.ts';
import { DEFAULT_WEIGHTS } from './fsrs.ts';
import { adoptions, foldWeights } from './weights.ts';

const own = DEFAULT_WEIGHTS.with(2, 3);
const later = DEFAULT_WEIGHTS.with(2, 4);

describe('foldWeights', () => {
	it('begins with the defaults', () => {
		expect(foldWeights([])).toEqual({ id: null, weights: DEFAULT_WEIGHTS, reviews: 0 });
		expect(foldWeights([anAnswer(1)]).weights).toBe(DEFAULT_WEIGHTS);
	});

	it.each<[string, LogEvent[], readonly number[]]>([
		['the one adopted', [anAdoption(1, own)], own],
		['the last by id, wherever it stands', [anAdoption(2, later), anAdoption(1, own)], later],
		['the one before when the last was undone', [anAdoption(1, own), anAdoption(2, later), anUndo(3, 2)], own],
		['the defaults when it was undone', [anAdoption(1, own), anUndo(3, 1)], DEFAULT_WEIGHTS],
		['not those of another model', [anAdoption(1, own), anAdoption(2, later, 'fsrs7-1')], own],
		['not those of a wrong length', [anAdoption(1, own), anAdoption(2, later.slice(1))], own],
		['not those out of bounds', [anAdoption(1, own), anAdoption(2, later.with(20, 0))], own],
		['not those that are no numbers', [anAdoption(1, own), anAdoption(2, later.with(0, Number.NaN))], own]
	])('takes %s', (_, events, weights) => {
		expect(foldWeights(events).weights).toEqual(weights);
	});

	it('says how many answers the fit had seen', () => {
		expect(foldWeights([anAdoption(1, own)]).reviews).toBe(1000);
	});
});

describe('adoptions', () => {
	it('are all that came into force, earliest first', () => {
		const events = [
			anAdoption(5, later),
			anAdoption(1, own),
			anAdoption(3, own.slice(1)),
			anAdoption(4, own),
			anUndo(6, 4)
		];
		expect(adoptions(events).map(({ id, weights }) => [id, weights])).toEqual([
			[null, DEFAULT_WEIGHTS],
			[anAdoption(1, own).id, own],
			[anAdoption(5, later).id, later]
		]);
	});
});

describe('the event of an adoption', () => {
	it('is read whole', () => {
		expect(readEvent(anAdoption(1, own))).toEqual({ ok: true, value: anAdoption(1, own) });
	});

	it.each([
		['no weights', { weights: [] }],
		['a weight that is not finite', { weights: [Infinity] }],
		['a text', { weights: ['1'] }],
		['a loss below nothing', { heldOut: { reviews: 1, before: -1, after: 0 } }],
		['an unknown way', { method: 'guess' }]
	])('is refused with %s', (_, change) => {
		expect(readEvent({ ...anAdoption(1, own), ...change }).ok).toBe(false);
	});
});
