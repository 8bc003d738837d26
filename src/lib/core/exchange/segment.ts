/**
 * The log of one device cut into pieces, each sealed by its hash and chained to the one before: docs/formats/backup.md.
 * The cut depends on the events alone, so that every copy of a log has the same pieces, byte for byte.
 */
import { canonicalJson } from '../canonical.ts';
import type { DeviceId } from '../ids.ts';
import type { LogEvent } from '../log/event.ts';
import { canonical } from '../log/order.ts';
import { readEvent } from '../log/read-event.ts';

/** Events of a full segment. The last of a device may hold fewer, and grows. */
export const SEGMENT_EVENTS = 100;
export const SEGMENT_FORMAT = 'liptako-segment';
export const SEGMENT_VERSION = 1;

/** 64 lower-case hex digits of the SHA-256 of a text's UTF-8. */
export type Sha256 = (text: string) => Promise<string>;

/** Where a segment stands in its device's chain. */
export interface Link {
	readonly device: DeviceId;
	/** 1 for the first. */
	readonly number: number;
	/** Hash of the segment before; empty for the first. */
	readonly previous: string;
}

export interface Segment extends Link {
	/** 1 … `SEGMENT_EVENTS`, in canonical order. */
	readonly events: readonly LogEvent[];
}

export interface Sealed extends Link {
	readonly count: number;
	/** SHA-256 of `text`. */
	readonly hash: string;
	/** Canonical JSON (RFC 8785). */
	readonly text: string;
}

/** The events of each device in canonical order, each once; the devices in the order of their ids. */
export function byDevice(events: readonly LogEvent[]): ReadonlyMap<DeviceId, readonly LogEvent[]> {
	const chains = new Map<DeviceId, LogEvent[]>();
	for (const event of canonical(events)) {
		const chain = chains.get(event.device);
		if (chain) chain.push(event);
		else chains.set(event.device, [event]);
	}
	return new Map([...chains].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** A segment as canonical JSON. */
function segmentText({ events, ...link }: Segment): string {
	return canonicalJson({ format: SEGMENT_FORMAT, version: SEGMENT_VERSION, count: events.length, ...link, events });
}

/** Seals events of one device, in canonical order, from a full segment's end on. `last`: that segment; none at the start. */
export async function seal(
	device: DeviceId,
	events: readonly LogEvent[],
	{ last, sha256 }: { readonly last: Pick<Sealed, 'number' | 'hash'> | undefined; readonly sha256: Sha256 }
): Promise<Sealed[]> {
	const all: Sealed[] = [];
	for (let from = 0; from < events.length; from += SEGMENT_EVENTS) {
		const before = all.at(-1) ?? last;
		const link: Link = { device, number: (before?.number ?? 0) + 1, previous: before?.hash ?? '' };
		const piece = events.slice(from, from + SEGMENT_EVENTS);
		const text = segmentText({ ...link, events: piece });
		all.push({ ...link, count: piece.length, text, hash: await sha256(text) });
	}
	return all;
}

/** Any text as a segment; undefined unless it has the hash and every event in it can be read. Never throws. */
export async function unseal(text: string, hash: string, sha256: Sha256): Promise<Segment | undefined> {
	if ((await sha256(text)) !== hash) return undefined;
	return readSegment(parse(text));
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** A name that a device may have in an event; one made by the app is a UUID. */
export const isDeviceName = (value: unknown): value is DeviceId =>
	typeof value === 'string' && /^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/.test(value);

/** The segment that a parsed JSON is, its hash unchecked. */
export function readSegment(json: unknown): Segment | undefined {
	if (typeof json !== 'object' || json === null) return undefined;
	const fields = new Map<string, unknown>(Object.entries(json));
	const [device, number, previous, rows] = ['device', 'number', 'previous', 'events'].map((name) => fields.get(name));
	if (fields.get('format') !== SEGMENT_FORMAT || fields.get('version') !== SEGMENT_VERSION || !isDeviceName(device))
		return undefined;
	if (typeof number !== 'number' || !Number.isInteger(number) || number < 1) return undefined;
	if (typeof previous !== 'string' || !Array.isArray(rows) || rows.length !== fields.get('count')) return undefined;
	if (rows.length === 0 || rows.length > SEGMENT_EVENTS) return undefined;
	const events: LogEvent[] = [];
	for (const row of rows) {
		const read = readEvent(row);
		if (read.ok && read.value.device === device) events.push(read.value);
	}
	return events.length === rows.length ? { device, number, previous, events } : undefined;
}
