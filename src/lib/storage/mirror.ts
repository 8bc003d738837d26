/** The second copy of the log, outside the database, in sealed segments. Only ever adds to what it holds. */
import {
	byDevice,
	isDeviceName,
	seal,
	SEGMENT_EVENTS,
	unseal,
	type Link,
	type Sealed,
	type Segment
} from '#lib/core/exchange/segment.ts';
import type { DeviceId } from '#lib/core/ids.ts';
import type { LogEvent } from '#lib/core/log/event.ts';
import { canonical } from '#lib/core/log/order.ts';
import { pack, unpack } from './gzip.ts';
import { rungs } from './ladder.ts';
import { sha256 } from './sha256.ts';

/** Where the copy lies: names and bytes. Every call may reject. */
export interface Place {
	names(): Promise<readonly string[]>;
	read(name: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
	write(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
	remove(name: string): Promise<void>;
	clear(): Promise<void>;
}

export interface Copied {
	readonly events: readonly LogEvent[];
	/** Segments that are damaged or missing. */
	readonly damaged: readonly Pick<Link, 'device' | 'number'>[];
}

/** What became of an attempt to copy: `lost` events are in the copy and not in the log, and nothing was written. */
export type Kept = { readonly kind: 'kept'; readonly count: number } | { readonly kind: 'lost'; readonly lost: number };

export interface Mirror {
	/**
	 * Copies what is new in the log, the whole of it given. A log that lacks what the copy has changes nothing. A place
	 * that cannot even be listed, which is how a power cut can leave it, is cleared and filled anew.
	 */
	keep(log: readonly LogEvent[]): Promise<Kept>;
	/** Everything that can be read, each segment checked by its hash; nothing of a place that cannot be listed. */
	read(): Promise<Copied>;
	clear(): Promise<void>;
}

/** Bytes of a segment's text: a hundred events of the greatest size are far below. */
const TEXT_MAX = 50_000_000;

interface Entry {
	readonly name: string;
	readonly device: DeviceId;
	readonly number: number;
	readonly count: number;
	readonly hash: string;
}

const nameOf = ({ device, number, count, hash }: Omit<Entry, 'name'>): string =>
	`${device}/${String(number).padStart(8, '0')}.${count}.${hash}`;

function readName(name: string): Entry | undefined {
	// no log has ten million answers, and below a place is made for each number up to the last
	const [, device, number, count, hash = ''] = /^([^/]+)\/(000\d{5})\.(\d{1,3})\.([0-9a-f]{64})$/.exec(name) ?? [];
	return isDeviceName(device) ? { name, device, number: Number(number), count: Number(count), hash } : undefined;
}

/** Events in a device's chain up to the end of this. */
const endOf = ({ number, count }: Pick<Entry, 'number' | 'count'>): number => (number - 1) * SEGMENT_EVENTS + count;

/** A segment that grew is written anew beside its older copies, of which a few stay for a while: none is ever half written. */
const byPlace = (one: Entry, other: Entry): number => one.number - other.number || other.count - one.count;

/** Of one device, as it lies there. */
interface Found {
	readonly events: readonly LogEvent[];
	/** Segments of which no copy is sound. */
	readonly missing: readonly number[];
	/** Names of damaged copies. */
	readonly bad: ReadonlySet<string>;
}

export function openMirror(place: Place): Mirror {
	/** The last event and the number of events copied, to save looking when nothing came. */
	const done = new Map<DeviceId, string>();
	/** Segments of growing ends that were read and found sound, by name. */
	const sound = new Map<string, Segment>();

	async function entries(): Promise<ReadonlyMap<DeviceId, readonly Entry[]>> {
		const lists = new Map<DeviceId, Entry[]>();
		for (const name of await place.names()) {
			const entry = readName(name);
			if (entry) lists.set(entry.device, [...(lists.get(entry.device) ?? []), entry].sort(byPlace));
		}
		return lists;
	}

	async function load({ name, hash }: Entry): Promise<Segment | undefined> {
		const bytes = await place.read(name).catch(() => undefined);
		const text = bytes && (await unpack(bytes, TEXT_MAX));
		return text === undefined ? undefined : unseal(text, hash, sha256);
	}

	async function recall(entry: Entry): Promise<Segment | undefined> {
		const segment = sound.get(entry.name) ?? (await load(entry));
		if (segment) sound.set(entry.name, segment);
		return segment;
	}

	async function begunAnew(): Promise<ReadonlyMap<DeviceId, readonly Entry[]>> {
		await clear();
		return entries();
	}

	/** All sound copies of the segments from number `from` on. */
	async function loadAll(list: readonly Entry[], from: number, read = load): Promise<Found> {
		const events: LogEvent[] = [];
		const [good, bad] = [new Set<number>(), new Set<string>()];
		for (const entry of list) {
			const segment = await read(entry);
			if (segment) good.add(entry.number);
			else bad.add(entry.name);
			events.push(...(segment?.events ?? []));
		}
		const last = list.at(-1)?.number ?? 0;
		const numbers = Array.from({ length: Math.max(0, last - from + 1) }, (_, index) => from + index);
		return { events, missing: numbers.filter((number) => !good.has(number)), bad };
	}

	/** The last full segment, where the log has its events in the same places; undefined: all is to be looked at. */
	async function reached(log: readonly LogEvent[], list: readonly Entry[]): Promise<Entry | undefined> {
		const full = list.findLast(({ count }) => count === SEGMENT_EVENTS);
		if (!full || new Set(list.map(({ number }) => number)).size < full.number) return undefined;
		const end = (await load(full))?.events.at(-1)?.id;
		return end !== undefined && log[full.number * SEGMENT_EVENTS - 1]?.id === end ? full : undefined;
	}

	async function write(fresh: readonly Sealed[], list: readonly Entry[], bad: ReadonlySet<string>): Promise<void> {
		const there = new Set(list.map(({ name }) => name).filter((name) => !bad.has(name)));
		for (const one of fresh) if (!there.has(nameOf(one))) await place.write(nameOf(one), await pack(one.text));
		const names = new Set(fresh.map(nameOf));
		const first = fresh[0]?.number ?? Infinity;
		/** What stands in the place of an entry; another tab's fuller copy of the same segment stays. */
		const isReplaced = ({ name, number, count }: Entry): boolean => {
			if (number < first) return count < SEGMENT_EVENTS;
			const instead = fresh.find((one) => one.number === number);
			return !names.has(name) && (!instead || instead.count >= count);
		};
		const replaced = list.filter((entry) => !bad.has(entry.name) && isReplaced(entry));
		const end = Math.max(0, ...[...fresh, ...list].map(endOf));
		const stay = rungs(replaced, (entry) => end - endOf(entry));
		const gone = [...replaced.filter((entry) => !stay.has(entry)), ...list.filter(({ name }) => bad.has(name))];
		for (const { name } of gone) {
			sound.delete(name);
			if (!names.has(name)) await place.remove(name);
		}
	}

	/** Resolves to the number of events that the copy has and the log lacks; at 0 what the log has was copied. */
	async function keepOne(device: DeviceId, log: readonly LogEvent[], list: readonly Entry[]): Promise<number> {
		const last = await reached(log, list);
		const start = last?.number ?? 0;
		const rest = list.filter(({ number }) => number > start);
		const { events, bad } = await loadAll(rest, start + 1, recall);
		const known = new Set(log.map(({ id }) => id));
		const lost = new Set(events.map(({ id }) => id).filter((id) => !known.has(id))).size;
		if (lost > 0) return lost;
		await write(await seal(device, log.slice(start * SEGMENT_EVENTS), { last, sha256 }), list, bad);
		done.set(device, mark(log));
		return 0;
	}

	async function keep(log: readonly LogEvent[]): Promise<Kept> {
		const chains = byDevice(log);
		const lists = await entries()
			.catch(() => entries())
			.catch(begunAnew);
		let lost = 0;
		for (const device of new Set([...chains.keys(), ...lists.keys()])) {
			const chain = chains.get(device) ?? [];
			if (done.get(device) !== mark(chain)) lost += await keepOne(device, chain, lists.get(device) ?? []);
		}
		return lost > 0 ? { kind: 'lost', lost } : { kind: 'kept', count: log.length };
	}

	async function read(): Promise<Copied> {
		const events: LogEvent[] = [];
		const damaged: Pick<Link, 'device' | 'number'>[] = [];
		const lists = await entries().catch(() => new Map<DeviceId, readonly Entry[]>());
		for (const [device, list] of lists) {
			const found = await loadAll(list, 1);
			// one by one: what can be spread into a call has an end, at 65,536 in WebKit
			for (const event of found.events) events.push(event);
			for (const number of found.missing) damaged.push({ device, number });
		}
		return { events: canonical(events), damaged };
	}

	async function clear(): Promise<void> {
		done.clear();
		sound.clear();
		await place.clear();
	}

	return { keep, read, clear };
}

const mark = (log: readonly LogEvent[]): string => `${log.length} ${log.at(-1)?.id ?? ''}`;
