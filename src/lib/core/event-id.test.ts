import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlausible, nextEventId, RANDOM_BYTES } from './event-id.ts';
import { EVENT_ID_PATTERN, type EventId, type Millis } from './ids.ts';

/** The instant in the first 48 bits. */
const instantOfId = (id: EventId): number => parseInt(id.slice(0, 13).replace('-', ''), 16);
const bytes = (fill: number): Uint8Array => new Uint8Array(RANDOM_BYTES).fill(fill);
const at = (value: number): Millis => value as Millis;
const random = fc.uint8Array({ minLength: RANDOM_BYTES, maxLength: RANDOM_BYTES });
const clock = fc.oneof(
	fc.integer({ min: 1_700_000_000_000, max: 1_700_000_000_020 }),
	fc.integer({ min: -8.64e15, max: 8.64e15 }),
	fc.double({ min: 0, max: 2e12, noNaN: true })
);

describe('nextEventId', () => {
	it.each<[string, EventId | undefined, number, number, string]>([
		['the example of RFC 9562', undefined, 0x017f22e279b0, 0, '017f22e2-79b0-7000-8000-000000000000'],
		['all bits set', undefined, 0x017f22e279b0, 255, '017f22e2-79b0-7fff-bfff-ffffffffffff'],
		['before 1970', undefined, -5, 0, '00000000-0000-7000-8000-000000000000'],
		['a fraction of a millisecond', undefined, 1.9, 0, '00000000-0001-7000-8000-000000000000'],
		['after the last instant', undefined, 8.64e15, 0, 'dfffffff-ffff-7000-8000-000000000000'],
		[
			'a later millisecond starts afresh',
			'00000000-0001-7fff-bfff-ffffffffffff' as EventId,
			2,
			0,
			'00000000-0002-7000-8000-000000000000'
		],
		[
			'the same millisecond counts on',
			'00000000-0001-7000-8000-000000000000' as EventId,
			1,
			0,
			'00000000-0001-7000-8000-000000000001'
		],
		[
			'a clock set back counts on',
			'00000000-0009-7000-8000-000000000000' as EventId,
			1,
			0,
			'00000000-0009-7000-8000-000000000001'
		],
		[
			'the count carries over the variant',
			'00000000-0001-7000-bfff-ffffffffffff' as EventId,
			1,
			0,
			'00000000-0001-7001-8000-000000000000'
		],
		[
			'a full tail begins the next millisecond',
			'00000000-0001-7fff-bfff-ffffffffffff' as EventId,
			1,
			0,
			'00000000-0002-7000-8000-000000000000'
		]
	])('%s', (_, last, clockAt, fill, expected) => {
		expect(nextEventId(last, at(clockAt), bytes(fill))).toBe(expected);
	});

	it('is strictly greater than the last, whatever the clock does, and always readable', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(clock, random), { minLength: 2, maxLength: 60 }), (ticks) => {
				let last: EventId | undefined;
				for (const [now, seed] of ticks) {
					const id = nextEventId(last, at(now), seed);
					expect(id).toMatch(EVENT_ID_PATTERN);
					if (last !== undefined) expect(id > last).toBe(true);
					last = id;
				}
			})
		);
	});

	it('carries the instant, never less than the one before', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 2e14 }),
				fc.integer({ min: 0, max: 2e14 }),
				random,
				(first, second, seed) => {
					const id = nextEventId(undefined, at(first), seed);
					expect(instantOfId(id)).toBe(first);
					expect(instantOfId(nextEventId(id, at(second), seed))).toBeGreaterThanOrEqual(Math.max(first, second));
				}
			)
		);
	});

	it('two devices that go on from one id make different ids', () => {
		const last = nextEventId(undefined, at(1000), bytes(7));
		fc.assert(
			fc.property(random, random, (one, two) => {
				fc.pre(one.slice(4).join() !== two.slice(4).join());
				expect(nextEventId(last, at(0), one)).not.toBe(nextEventId(last, at(0), two));
			})
		);
	});

	it('is gone on from where a clock may have made it', () => {
		expect(isPlausible('7fffffff-ffff-7fff-bfff-ffffffffffff' as EventId)).toBe(true);
		expect(isPlausible('80000000-0000-7000-8000-000000000000' as EventId)).toBe(false);
	});

	it('throws where no id is left, and for the wrong number of bytes', () => {
		const end = 'dfffffff-ffff-7fff-bfff-ffffffffffff' as EventId;
		expect(() => nextEventId(end, at(1), bytes(0))).toThrow('Inconsistent');
		expect(() => nextEventId(undefined, at(1), new Uint8Array(9))).toThrow('Inconsistent');
	});
});
