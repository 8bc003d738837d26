/** The second copy of the log, outside the database, in sealed segments. Only ever adds to what it holds. */
import { canonicalJson } from '#lib/core/canonical.ts';
import {
	byDevice,
	seal,
	SEGMENT_EVENTS,
	unseal,
	type Link,
	type Sealed,
	type Segment
} from '#lib/core/exchange/segment.ts';
import type { DeviceId, EventId } from '#lib/core/ids.ts';
import type { LogEvent } from '#lib/core/log/event.ts';
import { canonical } from '#lib/core/log/order.ts';
import { pack, unpack } from './gzip.ts';
import { openJotter } from './jotter.ts';
import { rungs } from './ladder.ts';
import { byPlace, endOf, nameOf, readName, type Entry } from './mirror-name.ts';
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

/**
 * What became of an attempt to copy. `lost` events are in the copy and not in the log; `others` are those and the ones that
 * the log has otherwise. Where there are any, nothing was written.
 */
export type Kept =
	| { readonly kind: 'kept'; readonly count: number }
	| { readonly kind: 'lost'; readonly lost: number; readonly others: readonly LogEvent[] };

export interface Mirror {
	/**
	 * Copies what is new in the log, the whole of it given. A log that lacks what the copy has changes nothing. A place
	 * that cannot even be listed, which is how a power cut can leave it, is cleared and filled anew.
	 */
	keep(log: readonly LogEvent[]): Promise<Kept>;
	/**
	 * Holds each segment's hash against what the log has in its place, and looks inside where they differ, with a `pause`
	 * before each. Resolves to the events of the copy that the log lacks or has otherwise. Changes nothing.
	 */
	compare(log: readonly LogEvent[], pause: () => Promise<void>): Promise<readonly LogEvent[]>;
	/**
	 * Writes events at once, before the store has them: until a segment has them they lie beside, and are no loss to a log that
	 * does not. Rejects where there is no room. A place that gives no answer for ten seconds is done without, where it may.
	 */
	jot(events: readonly LogEvent[], isNeeded: boolean): Promise<void>;
	/** What was jotted and is not in this log. */
	jotted(log: readonly LogEvent[]): Promise<readonly LogEvent[]>;
	/** Everything that can be read, each segment checked by its hash; nothing of a place that cannot be listed. */
	read(): Promise<Copied>;
	clear(): Promise<void>;
}

/** Bytes of a segment's text: a hundred events of the greatest size are far below. */
const TEXT_MAX = 50_000_000;

/** Of one device, as it lies there. */
interface Found {
	readonly events: readonly LogEvent[];
	/** Those of them that the log, where one was given, lacks or has otherwise. */
	readonly others: readonly LogEvent[];
	/** Segments of which no copy is sound. */
	readonly missing: readonly number[];
	/** Names of damaged copies. */
	readonly bad: ReadonlySet<string>;
}

interface Plan extends Pick<Found, 'bad' | 'others'> {
	/** Of the device, whole. */
	readonly log: readonly LogEvent[];
	readonly list: readonly Entry[];
	/** The segment after which something is new. */
	readonly last: Entry | undefined;
}

type ById = ReadonlyMap<EventId, LogEvent>;

const byId = (log: readonly LogEvent[]): ById => new Map(log.map((event) => [event.id, event]));

/** How long an answer that is to be saved waits for the place, milliseconds. */
const PATIENCE = 10_000;

/** @param epoch of the schema in which the log is written: what was copied under another is held against it by ids alone */
export function openMirror(place: Place, epoch = 1, patience = PATIENCE): Mirror {
	/** The last event and the number of events copied, to save looking when nothing came. */
	const done = new Map<DeviceId, string>();
	/** Segments of growing ends that were read and found sound, by name. */
	const sound = new Map<string, Segment>();
	const jotter = openJotter(place, epoch, patience);

	function entriesIn(names: readonly string[]): ReadonlyMap<DeviceId, readonly Entry[]> {
		const lists = new Map<DeviceId, Entry[]>();
		for (const name of names) {
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

	/** The events of a segment that the log lacks or, written the same way, has otherwise. */
	const othersIn = (entry: Entry, segment: Segment | undefined, own: ById): LogEvent[] =>
		(segment?.events ?? []).filter((event) => {
			const mine = own.get(event.id);
			return !mine || (entry.epoch === epoch && canonicalJson(mine) !== canonicalJson(event));
		});

	async function recall(entry: Entry): Promise<Segment | undefined> {
		const segment = sound.get(entry.name) ?? (await load(entry));
		if (segment) sound.set(entry.name, segment);
		return segment;
	}

	async function begunAnew(): Promise<readonly string[]> {
		await clear();
		return place.names();
	}

	/** All sound copies of the segments from number `from` on. */
	async function loadAll(list: readonly Entry[], from: number, own?: ById, read = load): Promise<Found> {
		const [events, others]: [LogEvent[], LogEvent[]] = [[], []];
		const [good, bad] = [new Set<number>(), new Set<string>()];
		for (const entry of list) {
			const segment = await read(entry);
			if (segment) good.add(entry.number);
			else bad.add(entry.name);
			events.push(...(segment?.events ?? []));
			if (own) others.push(...othersIn(entry, segment, own));
		}
		const last = list.at(-1)?.number ?? 0;
		const numbers = Array.from({ length: Math.max(0, last - from + 1) }, (_, index) => from + index);
		return { events, others, missing: numbers.filter((number) => !good.has(number)), bad };
	}

	/** The last full segment, where the log has its events in the same places; undefined: all is to be looked at. */
	async function reached(log: readonly LogEvent[], list: readonly Entry[]): Promise<Entry | undefined> {
		const full = list.findLast((entry) => entry.count === SEGMENT_EVENTS && entry.epoch === epoch);
		if (!full || new Set(list.map(({ number }) => number)).size < full.number) return undefined;
		const end = (await load(full))?.events.at(-1)?.id;
		return end !== undefined && log[full.number * SEGMENT_EVENTS - 1]?.id === end ? full : undefined;
	}

	async function write(sealed: readonly Sealed[], list: readonly Entry[], bad: ReadonlySet<string>): Promise<void> {
		const fresh = sealed.map((one) => ({ ...one, epoch, name: nameOf({ ...one, epoch }) }));
		const there = new Set(list.map(({ name }) => name).filter((name) => !bad.has(name)));
		for (const { name, text } of fresh) if (!there.has(name)) await place.write(name, await pack(text));
		const names = new Set(fresh.map(({ name }) => name));
		const first = fresh[0]?.number ?? Infinity;
		/** What stands in the place of an entry; another tab's fuller copy of the same segment stays. */
		const isReplaced = ({ name, number, count }: Entry): boolean => {
			if (number < first) return count < SEGMENT_EVENTS;
			const instead = fresh.find((one) => one.number === number);
			return !names.has(name) && (!instead || instead.count >= count);
		};
		const replaced = list.filter((entry) => !bad.has(entry.name) && isReplaced(entry));
		const end = Math.max(0, ...[...fresh, ...list].map(endOf));
		const stay = rungs(
			replaced.filter((entry) => entry.epoch === epoch),
			(entry) => end - endOf(entry)
		);
		const gone = [...replaced.filter((entry) => !stay.has(entry)), ...list.filter(({ name }) => bad.has(name))];
		for (const { name } of gone) {
			sound.delete(name);
			if (!names.has(name)) await place.remove(name);
		}
	}

	/** What is to be copied of one device, and what of the copy stands against it. */
	async function look(log: readonly LogEvent[], list: readonly Entry[], own: ById): Promise<Plan> {
		const last = await reached(log, list);
		const start = last?.number ?? 0;
		const rest = list.filter(({ number }) => number > start);
		const { others, bad } = await loadAll(rest, start + 1, own, recall);
		return { log, list, last, bad, others };
	}

	async function copy(device: DeviceId, { log, list, last, bad }: Plan): Promise<void> {
		const start = (last?.number ?? 0) * SEGMENT_EVENTS;
		await write(await seal(device, log.slice(start), { last, sha256 }), list, bad);
		done.set(device, mark(log));
	}

	async function keep(log: readonly LogEvent[]): Promise<Kept> {
		const [chains, own] = [byDevice(log), byId(log)];
		const names = await place
			.names()
			.catch(() => place.names())
			.catch(begunAnew);
		const lists = entriesIn(names);
		const plans = new Map<DeviceId, Plan>();
		for (const device of new Set([...chains.keys(), ...lists.keys()])) {
			const chain = chains.get(device) ?? [];
			if (done.get(device) !== mark(chain)) plans.set(device, await look(chain, lists.get(device) ?? [], own));
		}
		// all before the first is written: an event whose device is damaged would be copied as another device's
		const others = [...plans.values()].flatMap((plan) => plan.others);
		if (others.length > 0) return { kind: 'lost', lost: lacking(others, own), others };
		for (const [device, plan] of plans) await copy(device, plan);
		await jotter.tidy(names, (id) => own.has(id));
		return { kind: 'kept', count: log.length };
	}

	/** Whether what the log has in the place of this segment has its hash; false also where that cannot be known. */
	async function isSame(entry: Entry, log: readonly LogEvent[], list: readonly Entry[]): Promise<boolean> {
		const { device, number, count, hash } = entry;
		const last = list.find((one) => one.number === number - 1 && one.count === SEGMENT_EVENTS && one.epoch === epoch);
		if (number > 1 && !last) return false;
		const [sealed] = await seal(device, log.slice(endOf(entry) - count, endOf(entry)), { last, sha256 });
		return sealed?.hash === hash;
	}

	async function compare(log: readonly LogEvent[], pause: () => Promise<void>): Promise<readonly LogEvent[]> {
		const others: LogEvent[] = [];
		const [chains, own] = [byDevice(log), byId(log)];
		for (const [device, list] of entriesIn(await place.names()))
			for (const entry of list.filter((one) => one.epoch === epoch)) {
				await pause();
				if (await isSame(entry, chains.get(device) ?? [], list)) continue;
				others.push(...othersIn(entry, await load(entry), own));
			}
		return others;
	}

	async function jotted(log: readonly LogEvent[]): Promise<readonly LogEvent[]> {
		const own = byId(log);
		return canonical((await jotter.read(await place.names())).filter(({ id }) => !own.has(id)));
	}

	async function read(): Promise<Copied> {
		const names = await place.names().catch(() => []);
		const events = [...(await jotter.read(names))];
		const damaged: Pick<Link, 'device' | 'number'>[] = [];
		for (const [device, list] of entriesIn(names)) {
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

	return { keep, compare, jot: jotter.write, jotted, read, clear };
}

/** How many of these the log has not, each once. */
const lacking = (others: readonly LogEvent[], own: ById): number =>
	new Set(others.map(({ id }) => id).filter((id) => !own.has(id))).size;

const mark = (log: readonly LogEvent[]): string => `${log.length} ${log.at(-1)?.id ?? ''}`;
