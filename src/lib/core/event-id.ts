/** Ids of events: UUIDv7 (RFC 9562), whose order as text is the order in which a device made them. */
import { Inconsistent } from './fault.ts';
import { type EventId, isEventId, type Millis } from './ids.ts';

/** The random bytes that `nextEventId` asks for. */
export const RANDOM_BYTES = 10;

/** 12 bits of rand_a and 62 of rand_b, counted as one number. */
const TAIL_BITS = 74n;
const TAIL_MASK = (1n << TAIL_BITS) - 1n;
const LOW_BITS = 62n;
const LOW_MASK = (1n << LOW_BITS) - 1n;
/** The largest step between two ids of one millisecond: leaves room for 2²⁷ of them on average. */
const STEP_MASK = (1n << 48n) - 1n;
/** The last instant whose id `EVENT_ID_PATTERN` reads. */
const LAST_INSTANT = 0xdfff_ffff_ffffn;

/**
 * Whether an id may be gone on from: its instant lies before the year 6429. A later one is no clock's: a forged file
 * could have it, and there would soon be none after it.
 */
export const isPlausible = (id: EventId): boolean => id < '8';

interface Parts {
	/** Milliseconds since the epoch, 48 bits. */
	readonly instant: bigint;
	readonly tail: bigint;
}

function parse(id: EventId): Parts {
	const bits = BigInt(`0x${id.replaceAll('-', '')}`);
	const high = (bits >> 64n) & 0xfffn;
	return { instant: bits >> 80n, tail: (high << LOW_BITS) | (bits & LOW_MASK) };
}

function print({ instant, tail }: Parts): EventId {
	const bits = (instant << 80n) | (7n << 76n) | ((tail >> LOW_BITS) << 64n) | (2n << LOW_BITS) | (tail & LOW_MASK);
	const hex = bits.toString(16).padStart(32, '0');
	const id = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
	if (!isEventId(id)) throw new Inconsistent(`no event id after the last of ${instant.toString()} ms`);
	return id;
}

function instantOf(at: Millis): bigint {
	const whole = BigInt(Math.max(0, Math.floor(at)));
	return whole < LAST_INSTANT ? whole : LAST_INSTANT;
}

/**
 * The next id, strictly greater than `last` even when the clock was set back (RFC 9562, 6.2, method 2).
 *
 * Within one millisecond, or behind it, the tail of `last` rises by a random step, so that two devices that go on from
 * the same `last` (a restored backup) do not make the same id. When the tail is used up, the next millisecond begins.
 * @param at the wall clock; before 1970 it counts as 1970
 * @param randomBytes ten fresh bytes from a cryptographic source
 */
export function nextEventId(last: EventId | undefined, at: Millis, randomBytes: Uint8Array): EventId {
	if (randomBytes.length !== RANDOM_BYTES)
		throw new Inconsistent(`${String(randomBytes.length)} random bytes for an id`);
	const random = randomBytes.reduce((bits, byte) => (bits << 8n) | BigInt(byte), 0n);
	const fresh = { instant: instantOf(at), tail: random & TAIL_MASK };
	if (last === undefined) return print(fresh);
	const before = parse(last);
	if (fresh.instant > before.instant) return print(fresh);
	const tail = before.tail + 1n + (random & STEP_MASK);
	if (tail <= TAIL_MASK) return print({ instant: before.instant, tail });
	return print({ instant: before.instant + 1n, tail: fresh.tail });
}
