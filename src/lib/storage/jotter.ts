/**
 * Beside the segments of the second copy: events as they come, each batch a small file of its own, written before the store
 * has them and removed once a segment has. Cheap enough for every answer: nothing is listed or read for it.
 */
import { canonicalJson } from '#lib/core/canonical.ts';
import { isEventId, type EventId } from '#lib/core/ids.ts';
import type { LogEvent } from '#lib/core/log/event.ts';
import { pack, unpack } from './gzip.ts';
import type { Place } from './mirror.ts';
import { readRows } from './reading.ts';
import { sha256 } from './sha256.ts';
import { StoreError } from './store.ts';

/** Characters of one file: more than a sitting has. */
const TEXT_MAX = 10_000_000;
const NAME = /^jotted\/([^./]+)\.([0-9a-f]{64})\.(\d{1,3})$/;

interface Jotting {
	readonly name: string;
	readonly hash: string;
	/** Of the schema in which its events are written. */
	readonly epoch: number;
}

interface Content {
	readonly events: readonly LogEvent[];
	/** More is in it, of a later release. */
	readonly hasMore: boolean;
}

export interface Jotter {
	/**
	 * Rejects where there is no room. A place that gives no answer is done without, and asked for nothing until it has
	 * given one; where the file `isNeeded`, that is a StoreError.
	 */
	write(events: readonly LogEvent[], isNeeded: boolean): Promise<void>;
	/** Everything jotted that can be read, among files of these names; what is of another schema is left out. */
	read(names: readonly string[]): Promise<readonly LogEvent[]>;
	/** Removes, among files of these names, those whose events are all had, and those that are damaged; what cannot be read stays. */
	tidy(names: readonly string[], has: (id: EventId) => boolean): Promise<void>;
}

function readName(name: string): Jotting | undefined {
	const [, last, hash = '', epoch] = NAME.exec(name) ?? [];
	return last !== undefined && isEventId(last) ? { name, hash, epoch: Number(epoch) } : undefined;
}

function parse(text: string): readonly unknown[] {
	try {
		const rows: unknown = JSON.parse(text);
		return Array.isArray(rows) ? rows : [];
	} catch {
		return [];
	}
}

const NOTHING: Content = { events: [], hasMore: false };

/** Whether it is done within so many milliseconds. Rejects as it does. */
function isDone(work: Promise<unknown>, most: number): Promise<boolean> {
	return new Promise((resolve, reject) => {
		const timer = setTimeout(resolve, most, false);
		work.then(() => resolve(true), reject).finally(() => clearTimeout(timer));
	});
}

/** @param patience how long an answer of the place is waited for, milliseconds */
export function openJotter(place: Place, epoch: number, patience: number): Jotter {
	/** What was written or read here, by name. */
	const known = new Map<string, Content>();
	/** The place was asked and has not answered. */
	let isDeaf = false;

	async function write(events: readonly LogEvent[], isNeeded: boolean): Promise<void> {
		const last = events.at(-1)?.id;
		if (last === undefined || (isDeaf && !isNeeded)) return;
		const text = canonicalJson(events);
		const name = `jotted/${last}.${await sha256(text)}.${epoch}`;
		const packed = await pack(text, true);
		const writing = place.write(name, packed).then(() => {
			isDeaf = false;
			known.set(name, { events, hasMore: false });
		});
		if (await isDone(writing, patience)) return;
		isDeaf = true;
		if (isNeeded) throw new StoreError('failed');
	}

	/** Nothing where it is damaged or gone. Rejects where the place does. */
	async function load({ name, hash }: Jotting): Promise<Content> {
		const bytes = await place.read(name);
		const text = bytes && (await unpack(bytes, TEXT_MAX));
		if (text === undefined || (await sha256(text)) !== hash) return NOTHING;
		const { events, unread } = readRows(parse(text));
		return { events, hasMore: unread.length > 0 };
	}

	async function recall(jotting: Jotting): Promise<Content> {
		const content = known.get(jotting.name) ?? (await load(jotting));
		known.set(jotting.name, content);
		return content;
	}

	const own = (names: readonly string[]): Jotting[] =>
		names.flatMap((name) => readName(name) ?? []).filter((jotting) => jotting.epoch === epoch);

	async function read(names: readonly string[]): Promise<readonly LogEvent[]> {
		const read = await Promise.all(own(names).map((jotting) => recall(jotting).catch(() => NOTHING)));
		return read.flatMap(({ events }) => events);
	}

	async function tidy(names: readonly string[], has: (id: EventId) => boolean): Promise<void> {
		for (const jotting of own(names)) {
			const content = await recall(jotting).catch(() => undefined);
			if (!content || content.hasMore || !content.events.every(({ id }) => has(id))) continue;
			known.delete(jotting.name);
			await place.remove(jotting.name);
		}
	}

	return { write, read, tidy };
}
