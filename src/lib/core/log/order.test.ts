import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anAnswer, anEvent, anUndo, eventId } from './event.arbitrary.ts';
import type { LogEvent } from './event.ts';
import { canonical, merge } from './order.ts';

/** Logs that often share ids, now and then with different content. */
const log = fc.array(
	fc.oneof(
		anEvent,
		fc.tuple(fc.nat(8), fc.nat(2)).map(([number, ms]): LogEvent => anAnswer(number, { ms }))
	),
	{ maxLength: 12 }
);

describe('merge', () => {
	it('is the union by id, in the order of ids', () => {
		const [one, two, three] = [anAnswer(1), anUndo(2, 1), anAnswer(3)];
		expect(merge([three, one], [two, one])).toEqual([one, two, three]);
		expect(merge([], [])).toEqual([]);
	});

	it('orders by id, not by the wall clock', () => {
		const [one, two] = [anAnswer(1, { at: 2e12 }), anAnswer(2, { at: 1e12 })];
		expect(canonical([two, one]).map(({ id }) => id)).toEqual([eventId(1), eventId(2)]);
	});

	it('is commutative', () => {
		fc.assert(
			fc.property(log, log, (one, other) => {
				expect(merge(one, other)).toEqual(merge(other, one));
			})
		);
	});

	it('is associative', () => {
		fc.assert(
			fc.property(log, log, log, (a, b, c) => {
				expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
			})
		);
	});

	it('is idempotent: twice the same log adds nothing', () => {
		fc.assert(
			fc.property(log, log, (one, other) => {
				const merged = merge(one, other);
				expect(merge(merged, other)).toEqual(merged);
				expect(canonical(merged)).toEqual(merged);
			})
		);
	});

	it('gives a list of its own, in order or not', () => {
		for (const events of [
			[anAnswer(1), anAnswer(2)],
			[anAnswer(2), anAnswer(1)],
			[anAnswer(1), anAnswer(1)]
		]) {
			const ordered = canonical(events);
			expect(ordered).not.toBe(events);
			expect(ordered).toEqual(merge(events, []));
		}
	});

	it('loses no id and leaves its arguments alone', () => {
		fc.assert(
			fc.property(log, log, (one, other) => {
				const before = structuredClone([one, other]);
				const ids = new Set([...one, ...other].map(({ id }) => id));
				expect(merge(one, other).map(({ id }) => id)).toEqual([...ids].sort());
				expect([one, other]).toEqual(before);
			})
		);
	});
});
