/** Devices with tabs, and a plain reference of what they must hold. For the model test. */
import { expect } from 'vitest';
import { canonicalJson } from '#lib/core/canonical.ts';
import type { BankEdition, DeviceId, EventId, FactId, ItemId, Millis } from '#lib/core/ids.ts';
import { effectiveAnswers } from '#lib/core/log/effective.ts';
import type { LogEvent } from '#lib/core/log/event.ts';
import { merge } from '#lib/core/log/order.ts';
import { DEFAULT_WEIGHTS } from '#lib/core/memory/fsrs.ts';
import { foldMemories } from '#lib/core/memory/memory.ts';
import type { Store } from '#lib/storage/store.ts';
import { addEvents, exportLog, readLog } from './data.ts';
import { History } from './history.svelte.ts';
import { Recorder } from './recorder.svelte.ts';

/** What a device stores in, so that the same steps run over memory and over a real database. */
export interface Disk {
	open(): Promise<Store>;
	/** Every write fails for want of space until it is called again with false. */
	fill(isFull: boolean): void;
	end(): Promise<void>;
}

interface Tab {
	readonly store: Store;
	readonly recorder: Recorder;
	readonly history: History;
}

export interface Device {
	readonly disk: Disk;
	readonly id: DeviceId;
	readonly tabs: Tab[];
	/** The reference: every event that this device was told is saved, or restored. By id, never changed. */
	readonly known: Map<EventId, LogEvent>;
	isFull: boolean;
}

/** Numbers that only choose: every step makes of them what is possible where it stands. */
export interface Step {
	/** `rest` does nothing: what a failing life shrinks to. */
	readonly what:
		| 'rest'
		| 'answer'
		| 'answer2'
		| 'undo'
		| 'redo'
		| 'overrule'
		| 'setting'
		| 'open'
		| 'kill'
		| 'close'
		| 'full'
		| 'restore'
		| 'twice';
	readonly device: number;
	readonly tab: number;
	readonly pick: number;
}

const TABS_MOST = 3;
const FACTS = ['p01-1', 'p02-1', 'p03-1', 'p04-1', 'p05-1'] as FactId[];

export class ModelWorld {
	readonly devices: Device[];
	/** Rises by itself, but every now and then it is set back: ids must not care. */
	#now = 1_790_000_000_000;
	#dice = 0;

	constructor(disks: readonly Disk[]) {
		this.devices = disks.map((disk, index) => ({
			disk,
			id: `00000000-0000-4000-8000-00000000000${index}` as DeviceId,
			tabs: [],
			known: new Map(),
			isFull: false
		}));
	}

	async run(step: Step): Promise<void> {
		const device = pick(this.devices, step.device);
		const tab = device.tabs.length > 0 ? pick(device.tabs, step.tab) : await this.#openTab(device);
		await this.#do(step, device, tab);
	}

	async #do({ what, pick: number, device: from }: Step, device: Device, tab: Tab): Promise<unknown> {
		switch (what) {
			case 'rest':
				return undefined;
			case 'answer':
			case 'answer2':
				return this.#answer(device, tab, number);
			case 'undo':
			case 'overrule':
				return this.#target(device, tab, { what, number, kind: 'answered' });
			case 'redo':
				return this.#target(device, tab, { what: 'undo', number, kind: 'undone' });
			case 'setting':
				return this.#record(device, tab, { kind: 'setting-changed', name: 'minutesPerDay', value: number % 60 });
			case 'open':
				return device.tabs.length < TABS_MOST ? this.#openTab(device) : undefined;
			case 'kill':
			case 'close':
				// what was never called saved dies with the tab
				device.tabs.splice(device.tabs.indexOf(tab), 1);
				tab.store.close();
				return undefined;
			case 'full':
				device.isFull = !device.isFull;
				device.disk.fill(device.isFull);
				return undefined;
			case 'restore':
				return this.#restore(pick(this.devices, from + number), device, tab);
		}
	}

	async #openTab(device: Device): Promise<Tab> {
		const store = await device.disk.open();
		const history = new History();
		const recorder = new Recorder({
			store,
			device: device.id,
			edition: 'test-00000000' as BankEdition,
			clock: {
				now: () => (this.#now += this.#dice % 13 === 0 ? -3_600_000 : 60_000) as Millis,
				zone: () => pick(['Africa/Bamako', 'Asia/Tokyo', 'America/Lima'], this.#dice),
				random: (count) =>
					Uint8Array.from({ length: count }, () => (this.#dice = (this.#dice * 75 + 74) % 65_537) & 0xff)
			},
			makeRoom: () => Promise.resolve(false),
			secure: () => Promise.resolve(),
			onsaved: (events) => history.add(events)
		});
		history.add((await store.read()).events);
		if (history.last) recorder.seen(history.last);
		store.onForeign((events) => {
			for (const { id } of events) recorder.seen(id);
			history.add(events);
		});
		const tab = { store, recorder, history };
		device.tabs.push(tab);
		return tab;
	}

	async #record(device: Device, { recorder }: Tab, happening: Parameters<Recorder['record']>[0]): Promise<void> {
		const waiting = recorder.unsaved;
		const { event, saved } = recorder.record(happening);
		const isSaved = await saved;
		expect(isSaved).toBe(!device.isFull);
		if (isSaved) for (const one of [...waiting, event]) device.known.set(one.id, one);
		else expect(recorder.unsaved.at(-1)).toEqual(event);
	}

	#answer(device: Device, tab: Tab, number: number): Promise<void> {
		const fact = pick(FACTS, number);
		const score = number % 3 === 0 ? 0 : 1;
		return this.#record(device, tab, {
			kind: 'answered',
			prompt: 'item-1' as ItemId,
			version: 1,
			format: 'short',
			mode: 'study',
			response: { kind: 'short', text: 'x' },
			score,
			parts: [{ part: 'answer', fact, score, chance: 0 }],
			ms: 1000 as Millis
		});
	}

	#target(
		device: Device,
		tab: Tab,
		{ what, number, kind }: { what: 'undo' | 'overrule'; number: number; kind: LogEvent['kind'] }
	): Promise<void> | undefined {
		const targets = tab.history.events.filter((event) => event.kind === kind);
		if (targets.length === 0) return undefined;
		const { id } = pick(targets, number);
		return this.#record(device, tab, { kind: what === 'undo' ? 'undone' : 'overruled', target: id });
	}

	/** The log of one device as a file, restored on another: through all the writing and reading. */
	async #restore(from: Device, to: Device, { store, history, recorder }: Tab): Promise<void> {
		const head = {
			made: this.#now as Millis,
			day: '2026-01-01',
			edition: 'test-00000000' as BankEdition,
			device: from.id,
			unread: []
		};
		const file = await exportLog([...from.known.values()], head);
		if (file === 'backup-too-large') throw new Error('too large');
		const read = await readLog(new Blob([file.text]));
		if (read.kind !== 'read') throw new Error(read.kind);
		const fresh = read.events.filter(({ id }) => !to.known.has(id)).length;
		const outcome = await addEvents(store, read.events, 0);
		if (to.isFull && fresh > 0) {
			expect(outcome).toEqual({ kind: 'refused', code: 'quota' });
			return;
		}
		// with nothing to write, a full disk may be noticed or not
		if (to.isFull && outcome.kind === 'refused') return;
		expect(outcome).toMatchObject({ kind: 'restored', added: fresh });
		for (const event of read.events) to.known.set(event.id, event);
		for (const { id } of read.events) recorder.seen(id);
		history.add(read.events);
	}

	/** Everything that must be true between any two steps. */
	async check(): Promise<void> {
		for (const device of this.devices) {
			const reference = merge([...device.known.values()], []);
			const store = device.tabs[0]?.store ?? (await this.#openTab(device)).store;
			const { events, faults } = await store.read();
			expect(faults).toEqual([]);
			expect(textOf(events)).toBe(textOf(reference));
			const memories = textOf([...foldMemories(DEFAULT_WEIGHTS, effectiveAnswers(reference))].sort());
			for (const { history } of device.tabs) {
				// another tab's answer is told a moment later
				if (history.events.length < reference.length)
					await expect.poll(() => history.events.length, { interval: 1 }).toBe(reference.length);
				expect(textOf(history.events)).toBe(textOf(reference));
				expect(textOf([...history.memories].sort())).toBe(memories);
			}
		}
	}

	/** Each device restored from all others, in whatever order: one and the same state. */
	async unite(): Promise<void> {
		for (const device of this.devices) {
			device.isFull = false;
			device.disk.fill(false);
			const tab = device.tabs[0] ?? (await this.#openTab(device));
			for (const other of this.devices.toReversed()) if (other !== device) await this.#restore(other, device, tab);
		}
		const [first, ...others] = this.devices.map(({ known }) => merge([...known.values()], []));
		for (const other of others) expect(other.map(({ id }) => id)).toEqual(first?.map(({ id }) => id));
		await this.check();
	}

	async end(): Promise<void> {
		for (const { tabs, disk } of this.devices) {
			for (const { store } of tabs) store.close();
			await disk.end();
		}
	}
}

function pick<Value>(list: readonly Value[], number: number): Value {
	const value = list[number % list.length];
	if (value === undefined) throw new Error('nothing to pick from');
	return value;
}

const textOf = (value: unknown): string => canonicalJson(value);
