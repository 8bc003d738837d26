import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anAdoption, anAnswer, anUndo } from '../log/event.arbitrary.ts';
import type { LogEvent } from '../log/event.ts';
import { adoptionRecords, type Refusal } from './adoption-records.ts';
import { DEFAULT_WEIGHTS as W } from './fsrs.ts';
import { adoptions } from './weights.ts';

const told = (...events: LogEvent[]) => adoptionRecords(events).map(({ refusal }) => refusal);

describe('adoptionRecords', () => {
	it.each<[string, LogEvent, Refusal | null]>([
		['weights of the model', anAdoption(1, W), null],
		['one too few', anAdoption(1, W.slice(1)), 'length'],
		['those of FSRS-7, under the name of FSRS-6', anAdoption(1, Array<number>(34).fill(1)), 'length'],
		['those of FSRS-7', anAdoption(1, Array<number>(34).fill(1), 'fsrs7-1'), 'model'],
		['one that is no number', anAdoption(1, W.with(3, NaN)), 'values'],
		['one out of bounds', anAdoption(1, W.with(20, 5)), 'values']
	])('%s', (_, event, refusal) => {
		expect(told(anAnswer(9), event)).toEqual([refusal]);
	});

	it('tells nothing of what was undone', () => {
		expect(told(anAdoption(1, W), anAdoption(2, []), anUndo(3, 2))).toEqual([null]);
	});

	it('takes what the fold takes, whatever the weights', () => {
		const weights = fc.array(fc.double({ min: -1, max: 6 }), { minLength: 20, maxLength: 22 });
		fc.assert(
			fc.property(fc.array(fc.oneof(fc.constant([...W]), weights), { maxLength: 6 }), (list) => {
				const events = list.map((each, index) => anAdoption(index + 1, each));
				const used = adoptionRecords(events).filter(({ refusal }) => refusal === null);
				expect(used.map(({ event }) => event.id)).toEqual(adoptions(events).flatMap(({ id }) => id ?? []));
			})
		);
	});
});
