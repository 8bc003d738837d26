import { beforeEach, describe, expect, it } from 'vitest';
import type { Millis } from '#lib/core/ids.ts';
import type { LogEvent } from '#lib/core/log/event.ts';
import { readCanary } from '#lib/storage/canary.ts';
import { isDeviceId } from '#lib/storage/device.ts';
import { idsOf, range } from '#lib/storage/event-fixture.ts';
import { memoryPlace } from '#lib/storage/memory-place.ts';
import { MemoryStore, memoryBacking, type MemoryBacking } from '#lib/storage/memory-store.ts';
import { openMirror, type Place } from '#lib/storage/mirror.ts';
import type { Holding } from '#lib/storage/reserve.ts';
import { addEvents } from './data.ts';
import {
	bringBack,
	copiedFile,
	copyAll,
	goOnWithout,
	removeDatabase,
	type AtHand,
	type Recovering
} from './recover.ts';
import { Safety } from './safety.svelte.ts';

const NOON = Date.UTC(2026, 10, 28, 12) as Millis;
const DEVICE = '0b8b0f6e-7a4c-4d5e-9f10-2233445566aa';
function newBacking(): MemoryBacking {
	if (!isDeviceId(DEVICE)) throw new Error('not a device id');
	return memoryBacking(DEVICE);
}

/** One browser: what is kept where. Each `page` is a new start of the app in it. */
class Browser {
	backing = newBacking();
	readonly local = new Map<string, string>();
	place: Place = memoryPlace();
	mirrorFails = false;
	/** What trying to hold space back comes to. */
	holding: Holding = 'held';
	isHeld = false;
	/** How long it takes to take it. */
	taking: Promise<void> = Promise.resolve();

	async page({ isKept = true, isBroken = false } = {}): Promise<Page> {
		const safety = new Safety({
			local: {
				getItem: (key: string) => this.local.get(key) ?? null,
				setItem: (key: string, value: string) => void this.local.set(key, value),
				removeItem: (key: string) => void this.local.delete(key)
			} as Storage,
			isUsed: async () => (await this.place.names()).length > 0,
			idle: () => Promise.resolve(),
			reserve: () => Promise.resolve({ take: () => this.#take(), free: () => this.#free() }),
			mirror: () => (this.mirrorFails ? Promise.reject(new Error('no chunk')) : Promise.resolve(openMirror(this.place)))
		});
		const page = new Page(new MemoryStore(isKept ? this.backing : newBacking()), safety);
		await page.start({ isKept, isBroken });
		return page;
	}

	async #take(): Promise<Holding> {
		await this.taking;
		this.isHeld = this.holding === 'held';
		return this.holding;
	}

	#free(): Promise<boolean> {
		const was = this.isHeld;
		this.isHeld = false;
		return Promise.resolve(was);
	}
}

class Page implements Recovering {
	readonly store: MemoryStore;
	readonly safety: Safety;
	log: readonly LogEvent[] = [];

	constructor(store: MemoryStore, safety: Safety) {
		this.store = store;
		this.safety = safety;
	}

	async start(how: { isKept: boolean; isBroken: boolean }): Promise<void> {
		const { events, faults } = await this.store.read();
		this.log = events;
		await this.safety.wake({ store: this.store, have: events.length + faults.length, ...how });
	}

	get logSize(): number {
		return this.log.length;
	}

	/** As the app does. */
	readonly addEvents: Recovering['addEvents'] = async (events, bad) => {
		const outcome = await addEvents(this.store, events, bad);
		if (outcome.kind === 'restored') this.safety.recovered(this.logSize + outcome.added);
		await this.#saved();
		return outcome;
	};

	async answer(from: number, to: number): Promise<void> {
		await this.store.append(range(from, to));
		await this.#saved();
	}

	/** As the app does once it is started. */
	async settle(): Promise<void> {
		await this.safety.compare(() => this.log, this.store.device);
		await this.safety.settled();
	}

	async #saved(): Promise<void> {
		this.log = (await this.store.read()).events;
		this.safety.saved(this.log, this.store.device);
		await this.safety.settled();
	}
}

const copiedIn = async ({ place }: Browser): Promise<string[]> => idsOf((await openMirror(place).read()).events);

describe('what is noted', () => {
	let browser: Browser;
	beforeEach(() => {
		browser = new Browser();
	});

	it('is nothing before the first answer', async () => {
		const { safety } = await browser.page();
		expect(safety.amnesia).toBeNull();
		expect(safety.copy).toBe('unknown');
		expect(browser.local.size).toBe(0);
	});

	it('is how much is durable, and the second copy', async () => {
		const page = await browser.page();
		await page.answer(0, 5);
		await page.answer(5, 6);
		expect(readCanary({ getItem: (key) => browser.local.get(key) ?? null, setItem: () => undefined })?.count).toBe(6);
		expect(page.safety.copy).toBe(6);
		expect(await copiedIn(browser)).toEqual(idsOf(range(0, 6)));
		expect((await browser.page()).safety.amnesia).toBeNull();
	});

	it('is nothing where nothing outlasts the tab', async () => {
		const page = await browser.page({ isKept: false });
		await page.answer(0, 5);
		expect(browser.local.size).toBe(0);
		expect((await browser.page()).safety.amnesia).toBeNull();
	});

	it('is nothing once everything is being erased', async () => {
		const page = await browser.page();
		await page.answer(0, 5);
		await page.safety.stop();
		browser.local.clear();
		await page.answer(5, 6);
		expect(browser.local.size).toBe(0);
	});

	it('is made good soon after a start, where the last session ended before its copy', async () => {
		await browser.page().then(async ({ store }) => store.append(range(0, 5)));
		const page = await browser.page();
		expect(await copiedIn(browser)).toEqual([]);
		await page.settle();
		expect(await copiedIn(browser)).toEqual(idsOf(range(0, 5)));
	});

	it('goes by what was answered before the quiet moment', async () => {
		const page = await browser.page();
		await page.answer(0, 5);
		const compared = page.settle();
		await page.answer(5, 7);
		await compared;
		expect(readCanary({ getItem: (key) => browser.local.get(key) ?? null, setItem: () => undefined })?.count).toBe(7);
		expect(page.safety.amnesia).toBeNull();
	});

	it('says when no second copy can be written', async () => {
		browser.mirrorFails = true;
		const page = await browser.page();
		await page.answer(0, 1);
		expect(page.safety.copy).toBe('failed');
		browser.mirrorFails = false;
		await page.answer(1, 2);
		expect(page.safety.copy).toBe(2);
	});
});

describe('a store that wakes with less', () => {
	let browser: Browser;
	beforeEach(async () => {
		browser = new Browser();
		await (await browser.page()).answer(0, 230);
	});
	const lose = (keep: number): void => {
		const rows = [...browser.backing.rows].slice(0, keep);
		browser.backing = newBacking();
		for (const [id, row] of rows) browser.backing.rows.set(id, row);
	};

	it.each([0, 1, 100, 229])('of %i left is known at once, and everything comes back', async (left) => {
		lose(left);
		const page = await browser.page();
		expect(page.safety.amnesia).toEqual({ had: 230, have: left, isBroken: false });
		expect(await bringBack(page)).toEqual({ kind: 'back', count: 230 });
		expect(page.safety.amnesia).toEqual({ had: 230, have: 230, isBroken: false });
		page.safety.dismiss();
		expect(idsOf((await page.store.read()).events)).toEqual(idsOf(range(0, 230)));
		expect((await browser.page()).safety.amnesia).toBeNull();
	});

	it('is known by the second copy when the note is gone too', async () => {
		lose(0);
		browser.local.clear();
		const page = await browser.page();
		expect(page.safety.amnesia).toEqual({ had: 230, have: 0, isBroken: false });
		expect(await bringBack(page)).toEqual({ kind: 'back', count: 230 });
	});

	it('is known at the first answer when the note is gone and some is left', async () => {
		lose(50);
		browser.local.clear();
		const page = await browser.page();
		expect(page.safety.amnesia).toBeNull();
		await page.answer(230, 231);
		expect(page.safety.amnesia).toEqual({ had: 231, have: 51, isBroken: false });
		expect(await bringBack(page)).toEqual({ kind: 'back', count: 231 });
	});

	it('overwrites neither the note nor the copy, however often the app is opened and used', async () => {
		lose(0);
		await (await browser.page()).answer(230, 233);
		const page = await browser.page();
		expect(page.safety.amnesia).toMatchObject({ had: 230, have: 3 });
		await page.answer(233, 234);
		expect(page.safety.amnesia).toMatchObject({ had: 231, have: 4 });
		await bringBack(page);
		expect(idsOf((await page.store.read()).events)).toEqual(idsOf(range(0, 234)));
		expect(await copiedIn(browser)).toEqual(idsOf(range(0, 234)));
	});

	it('says what is in no copy, and goes on without it when told to', async () => {
		lose(0);
		const [first = ''] = (await browser.place.names()).toSorted();
		await browser.place.write(first, new Uint8Array([1]));
		const page = await browser.page();
		expect(await bringBack(page)).toEqual({ kind: 'partly', added: 130, missing: 100, damaged: 1 });
		expect(page.safety.amnesia).toMatchObject({ had: 230, have: 130 });
		await goOnWithout(page);
		expect(page.safety.amnesia).toBeNull();
		expect(await copiedIn(browser)).toEqual(idsOf(range(100, 230)));
		expect((await browser.page()).safety.amnesia).toBeNull();
	});

	it('is whole again when a file brings the rest', async () => {
		lose(0);
		await browser.place.clear();
		const page = await browser.page();
		expect(await bringBack(page)).toMatchObject({ kind: 'partly', added: 0, missing: 230 });
		await page.addEvents(range(0, 230), 0);
		expect(page.safety.amnesia).toMatchObject({ had: 230, have: 230 });
	});

	it('says so when what comes back cannot be saved', async () => {
		lose(0);
		const page = await browser.page();
		browser.backing.fault = 'quota';
		expect(await bringBack(page)).toEqual({ kind: 'refused', code: 'quota' });
		expect(page.safety.amnesia).toMatchObject({ had: 230, have: 0 });
	});

	it('is known when the database cannot be opened at all, and not when storage is merely forbidden', async () => {
		const broken = await browser.page({ isKept: false, isBroken: true });
		expect(broken.safety.amnesia).toEqual({ had: 230, have: 0, isBroken: true });
		expect((await browser.page({ isKept: false })).safety.amnesia).toBeNull();
	});

	it('is known when the database cannot be opened and the note is gone as well', async () => {
		browser.local.clear();
		const broken = await browser.page({ isKept: false, isBroken: true });
		expect(broken.safety.amnesia).toEqual({ had: 230, have: 0, isBroken: true });
		expect((await browser.page({ isKept: false })).safety.amnesia).toBeNull();
	});

	it('is known soon after the start when the note is gone and some is left', async () => {
		lose(50);
		browser.local.clear();
		const page = await browser.page();
		await page.settle();
		expect(page.safety.amnesia).toEqual({ had: 230, have: 50, isBroken: false });
		expect(await bringBack(page)).toEqual({ kind: 'back', count: 230 });
	});

	it('asks the store before it believes that another tab’s answer is lost', async () => {
		const late = await browser.page();
		await (await browser.page()).answer(230, 231);
		// this tab has not heard of it yet
		await late.store.append(range(231, 232));
		late.safety.saved([...range(0, 230), ...range(231, 232)], late.store.device);
		await late.safety.settled();
		expect(late.safety.amnesia).toBeNull();
		expect(await copiedIn(browser)).toEqual(idsOf(range(0, 232)));
	});
});

describe('a store in which something has changed by itself', () => {
	let browser: Browser;
	beforeEach(async () => {
		browser = new Browser();
		await (await browser.page()).answer(0, 230);
	});
	const row = (at: number): LogEvent => range(at, at + 1)[0] ?? expect.fail();
	/** Sealed long ago, sealed last, and of the end that still grows. */
	const PLACES = [0, 57, 199, 200, 229];
	const HARMS: Readonly<Record<string, (event: LogEvent) => unknown>> = {
		'another answer': (event) => ({ ...event, zone: 'Europe/Paris' }),
		'no event': ({ id }) => ({ id, kind: '?' }),
		'another id': (event) => ({ ...event, id: event.id.replace(/^0193/, '0194') }),
		'another device': (event) => ({ ...event, device: 'another' })
	};

	it.each(PLACES.flatMap((at) => Object.keys(HARMS).map((harm) => [at, harm] as const)))(
		'entry %i: %s: is put back from the second copy, and that is said',
		async (at, harm) => {
			const { id } = row(at);
			const harmed = HARMS[harm]?.(row(at));
			browser.backing.rows.set(id, harmed);
			const page = await browser.page();
			let heard = 0;
			page.safety.onmended = () => Promise.resolve(void (heard += 1));
			await page.settle();
			expect((await page.store.read()).events).toEqual(range(0, 230));
			expect(page.safety.mended).toBe(1);
			expect(page.safety.amnesia).toBeNull();
			expect(heard).toBeGreaterThan(0);
			expect(browser.backing.aside.get(id)).toEqual(harmed);
			expect((await openMirror(browser.place).read()).events).toEqual(range(0, 230));
			page.safety.dismissMended();
			expect(page.safety.mended).toBe(0);
		}
	);

	it('is mended before what is missing is brought back', async () => {
		browser.backing.rows.set(row(20).id, { ...row(20), zone: 'Europe/Paris' });
		browser.backing.rows.delete(row(21).id);
		const page = await browser.page();
		expect(page.safety.amnesia).toMatchObject({ had: 230, have: 229 });
		expect(await bringBack(page)).toEqual({ kind: 'back', count: 230 });
		expect((await page.store.read()).events).toEqual(range(0, 230));
	});

	it('is heard of by a tab that has read it so, though another has mended it', async () => {
		browser.backing.rows.set(row(20).id, { ...row(20), zone: 'Europe/Paris' });
		const late = await browser.page();
		await (await browser.page()).settle();
		let heard = 0;
		late.safety.onmended = () => Promise.resolve(void (heard += 1));
		await late.settle();
		expect(heard).toBe(1);
		expect(late.safety.mended).toBe(0);
	});

	it('is left as it is, and copied nowhere, while there is no room to mend it', async () => {
		browser.backing.rows.set(row(229).id, { ...row(229), zone: 'Europe/Paris' });
		const page = await browser.page();
		browser.backing.fault = 'quota';
		await page.settle();
		expect(page.safety.mended).toBe(0);
		expect(page.safety.copy).toBe('failed');
		expect((await openMirror(browser.place).read()).events).toEqual(range(0, 230));
	});

	it.each([
		['failed', true],
		['quota', false],
		['blocked', false]
	] as const)('a store that then says %s is called damaged: %s', async (fault, isRefusing) => {
		browser.backing.rows.set(row(20).id, { ...row(20), zone: 'Europe/Paris' });
		const page = await browser.page();
		browser.backing.fault = fault;
		await page.settle();
		expect(page.safety.isRefusing).toBe(isRefusing);
		expect(page.safety.isUneasy).toBe(isRefusing);
	});

	it('what is missing and cannot be brought back shows that the store takes nothing more', async () => {
		browser.backing.rows.delete(row(21).id);
		const page = await browser.page();
		browser.backing.fault = 'failed';
		expect(await bringBack(page)).toEqual({ kind: 'refused', code: 'failed' });
		expect(page.safety.isRefusing).toBe(true);
	});

	it('is looked for no further once everything is being erased', async () => {
		browser.backing.rows.set(row(20).id, { ...row(20), zone: 'Europe/Paris' });
		const page = await browser.page();
		const settled = page.settle();
		await page.safety.stop();
		await settled;
		expect(page.safety.mended).toBe(0);
	});

	it('is not seen in a log that is as it was', async () => {
		const page = await browser.page();
		page.safety.onmended = () => expect.fail();
		await page.settle();
		expect(page.safety.mended).toBe(0);
	});
});

describe('an answer that must be in the second copy too', () => {
	const full = (browser: Browser): void => {
		const write = () => Promise.reject(new DOMException('full', 'InvalidAccessError'));
		browser.place = { ...browser.place, write };
	};

	it('is there before the store has it, and refused where that cannot be', async () => {
		const browser = new Browser();
		const page = await browser.page();
		await page.answer(0, 3);
		await page.safety.secure(range(3, 4), false);
		expect(await copiedIn(browser)).toEqual(idsOf(range(0, 4)));
		full(browser);
		const late = await browser.page();
		await late.settle();
		await expect(late.safety.secure(range(4, 5), false)).rejects.toThrow('full');
	});

	it('is asked for nothing where there never was one, unless a write has failed', async () => {
		const browser = new Browser();
		full(browser);
		const page = await browser.page();
		await page.answer(0, 3);
		expect(page.safety.copy).toBe('failed');
		await page.safety.secure(range(3, 4), false);
		await expect(page.safety.secure(range(3, 4), true)).rejects.toThrow('full');
	});

	it('comes to the store at the next start, where the tab was gone before it could', async () => {
		const browser = new Browser();
		const page = await browser.page();
		await page.answer(0, 3);
		await page.safety.secure(range(3, 5), false);
		const late = await browser.page();
		expect(late.safety.amnesia).toBeNull();
		let heard = 0;
		late.safety.onmended = () => Promise.resolve(void (heard += 1));
		await late.settle();
		expect((await late.store.read()).events).toEqual(range(0, 5));
		expect(heard).toBe(1);
		expect(late.safety.mended).toBe(0);
	});

	it('is brought back with all the rest from a store that is gone', async () => {
		const browser = new Browser();
		const page = await browser.page();
		await page.answer(0, 3);
		await page.safety.secure(range(3, 5), false);
		browser.backing = newBacking();
		const late = await browser.page();
		await late.settle();
		expect((await late.store.read()).events).toEqual([]);
		expect(await bringBack(late)).toEqual({ kind: 'back', count: 5 });
	});

	it('is left to the store where nothing outlasts the tab', async () => {
		const browser = new Browser();
		await (await browser.page({ isKept: false })).safety.secure(range(0, 4), true);
		expect(await copiedIn(browser)).toEqual([]);
	});
});

describe('before a damaged store is removed', () => {
	const atHand = (page: Page, unsaved: readonly LogEvent[] = []): AtHand => ({
		history: { whole: () => Promise.reject(new Error('no row')), events: page.log },
		recorder: { unsaved },
		store: page.store
	});

	it('all that the log alone has is copied, and what is damaged stays as the copy has it', async () => {
		const browser = new Browser();
		const page = await browser.page();
		await page.answer(0, 120);
		page.log = range(0, 130).map((event, at) => (at === 7 ? { ...event, zone: 'Europe/Paris' } : event));
		expect(await copyAll(page.safety, atHand(page, range(130, 132)))).toBe(true);
		expect((await openMirror(browser.place).read()).events).toEqual(range(0, 132));
	});

	it('it is known whether that could be done', async () => {
		const browser = new Browser();
		const page = await browser.page();
		expect(await copyAll(page.safety, atHand(page))).toBe(true);
		page.log = range(0, 3);
		browser.place = { ...browser.place, write: () => Promise.reject(new Error('full')) };
		await expect(copyAll((await browser.page()).safety, atHand(page))).rejects.toThrow('full');
	});

	it('the file that is offered has what is in the copy, at hand, or nobody can read', async () => {
		const browser = new Browser();
		const page = await browser.page();
		expect(await copiedFile(page.safety, null, NOON)).toBeNull();
		await page.answer(0, 3);
		expect(await copiedFile(page.safety, null, NOON)).toMatchObject({ name: 'liptako-log-2026-11-28.json', count: 3 });
		page.log = range(0, 4);
		browser.backing.rows.set('x', { id: 'x', kind: 'of tomorrow' });
		const file = (await copiedFile(page.safety, atHand(page), NOON)) ?? expect.fail();
		expect(file.count).toBe(4);
		expect(file.text).toContain('of tomorrow');
	});
});

describe('removeDatabase', () => {
	it.each([
		['onsuccess', true],
		['onerror', false],
		['onblocked', false]
	] as const)('%s: %s', async (heard, outcome) => {
		const request = {} as IDBOpenDBRequest;
		const removal = removeDatabase({ deleteDatabase: () => request }, 'x');
		request[heard]?.call(request, new Event('x') as IDBVersionChangeEvent);
		expect(await removal).toBe(outcome);
	});
});

describe('the space held back', () => {
	it.each(['held', 'full'] as const)('is waited for while it is being taken, and is no more: %s', async (holding) => {
		const browser = new Browser();
		const page = await browser.page();
		let taken: () => void = () => undefined;
		browser.holding = holding;
		browser.taking = new Promise((resolve) => (taken = resolve));
		await page.store.append(range(0, 1));
		page.safety.saved(range(0, 1), page.store.device);
		await expect.poll(() => page.safety.copy).toBe(1);
		const room = page.safety.makeRoom();
		await new Promise((resolve) => setTimeout(resolve));
		taken();
		expect(await room).toBe(true);
		expect(browser.isHeld).toBe(false);
		expect(page.safety.isTight).toBe(true);
	});

	it('is taken after the first answer, given up when asked, and taken again when there is room', async () => {
		const browser = new Browser();
		const page = await browser.page();
		expect(browser.isHeld).toBe(false);
		await page.answer(0, 1);
		expect(browser.isHeld).toBe(true);
		expect(page.safety.isTight).toBe(false);
		expect(await page.safety.makeRoom()).toBe(true);
		expect(page.safety.isTight).toBe(true);
		expect(await page.safety.makeRoom()).toBe(false);
		browser.holding = 'full';
		await page.answer(1, 2);
		expect(page.safety.isTight).toBe(true);
		browser.holding = 'held';
		await page.answer(2, 3);
		expect(page.safety.isTight).toBe(false);
		expect(browser.isHeld).toBe(true);
	});

	it('is not taken where nothing outlasts the tab', async () => {
		const browser = new Browser();
		const page = await browser.page({ isKept: false });
		await page.answer(0, 1);
		expect(browser.isHeld).toBe(false);
	});

	it('that cannot be taken for lack of room is said; where the browser has none, nothing is', async () => {
		const browser = new Browser();
		browser.holding = 'full';
		const page = await browser.page();
		await page.answer(0, 1);
		expect(page.safety.isTight).toBe(true);
		browser.holding = 'none';
		await page.answer(1, 2);
		expect(page.safety.isTight).toBe(false);
	});
});
