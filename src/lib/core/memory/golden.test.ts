import { describe, expect, it } from 'vitest';
import { effectiveAnswers } from '../log/effective.ts';
import type { LogEvent } from '../log/event.ts';
import { readEvent } from '../log/read-event.ts';
import { dueDay, retrievabilityOn } from './due.ts';
import { DEFAULT_WEIGHTS, MODEL } from './fsrs.ts';
import golden from './golden.json' with { type: 'json' };
import { foldMemories, type Memory } from './memory.ts';

/** The log as it would come out of a store; its rows are not in order. */
const log: LogEvent[] = golden.events.flatMap((row) => {
	const read = readEvent(row);
	return read.ok ? [read.value] : [];
});
const memories = foldMemories(DEFAULT_WEIGHTS, effectiveAnswers(log));
const rounded = (memory: Memory): object => ({
	...memory,
	stability: Number(memory.stability.toFixed(6)),
	difficulty: Number(memory.difficulty.toFixed(6))
});

// What these events come to may change only with the name of the model.
describe(`the golden log of ${MODEL}`, () => {
	it('can be read whole', () => {
		expect(golden.model).toBe(MODEL);
		expect(log).toHaveLength(golden.events.length);
	});

	it('has its memories', () => {
		expect([...memories.values()].map(rounded)).toEqual(golden.memories);
	});

	it.each(golden.due)('$fact is due on $light, $standard, $thorough', ({ fact, light, standard, thorough, recall }) => {
		const memory = [...memories.values()].find((each) => each.fact === fact);
		const due = (desiredRetention: number) => memory && dueDay(memory, { weights: DEFAULT_WEIGHTS, desiredRetention });
		expect([due(0.85), due(0.9), due(0.95)]).toEqual([light, standard, thorough]);
		const last = effectiveAnswers(log).at(-1);
		expect(memory && last && retrievabilityOn(memory, last.day, DEFAULT_WEIGHTS)).toBeCloseTo(recall, 6);
	});
});
