import { flushSync } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { Offline } from './offline.svelte.ts';

type Answer = unknown;

/** A worker of which only what a page sees is there. */
class FakeWorker extends EventTarget {
	state: ServiceWorkerState;
	readonly told: string[] = [];
	answer: Answer;
	constructor(state: ServiceWorkerState, answer: Answer = { version: 'v', complete: true }) {
		super();
		this.state = state;
		this.answer = answer;
	}
	postMessage(message: { type: string }, [port]: MessagePort[] = []): void {
		this.told.push(message.type);
		port?.postMessage(this.answer);
	}
	become(state: ServiceWorkerState): void {
		this.state = state;
		this.dispatchEvent(new Event('statechange'));
	}
}

class FakeRegistration extends EventTarget {
	installing: FakeWorker | null = null;
	waiting: FakeWorker | null = null;
	active: FakeWorker | null = null;
	updates = 0;
	online = true;
	update(): Promise<void> {
		this.updates += 1;
		return this.online ? Promise.resolve() : Promise.reject(new TypeError('no network'));
	}
}

function setUp(
	active: FakeWorker | null,
	{ controlled = active !== null, refusal = undefined as Error | undefined } = {}
) {
	const registration = new FakeRegistration();
	registration.active = active;
	const container = Object.assign(new EventTarget(), {
		controller: controlled ? active : null,
		ready: Promise.resolve(registration),
		register: vi.fn(() => (refusal ? Promise.reject(refusal) : Promise.resolve(registration)))
	});
	const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
	const reload = vi.fn();
	const offline = new Offline();
	const register = () =>
		offline.register({
			container,
			url: '/service-worker.js',
			document: page,
			reload,
			started: Promise.resolve()
		} as any);
	return { registration, container, page, reload, offline, register };
}

/** A newer build is found, fetched and waits. */
function publish(registration: FakeRegistration): FakeWorker {
	const worker = new FakeWorker('installing');
	registration.installing = worker;
	registration.dispatchEvent(new Event('updatefound'));
	registration.installing = null;
	registration.waiting = worker;
	worker.become('installed');
	return worker;
}

function takeOver(registration: FakeRegistration, container: EventTarget): void {
	const worker = registration.waiting;
	registration.waiting = null;
	registration.active = worker;
	worker?.become('activating');
	container.dispatchEvent(new Event('controllerchange'));
	worker?.become('activated');
}

describe('Offline', () => {
	it('is ready only when the worker says that everything is here', async () => {
		const { offline, register } = setUp(new FakeWorker('activated'));
		expect(offline.ready).toBe(false);
		await register();
		expect(offline.supported).toBe(true);
		expect(offline.ready).toBe(true);
		expect(offline.waiting).toBe(false);
	});

	it.each([{ version: 'v', complete: false }, { complete: true }, { version: 'v', complete: 'yes' }, 'yes', null])(
		'is not ready when the worker answers %j',
		async (answer) => {
			const { offline, register } = setUp(new FakeWorker('activated', answer));
			await register();
			expect(offline.ready).toBe(false);
		}
	);

	it('does without a worker where there is none, or none is allowed', async () => {
		const none = new Offline();
		expect(none.supported).toBe(true);
		await none.register({ container: undefined, url: '', document, reload: vi.fn(), started: Promise.resolve() });
		expect(none.supported).toBe(false);
	});

	it.each([
		[new DOMException('blocked', 'SecurityError'), false],
		[new TypeError('no network'), true]
	])('%s: supported is %s, ready is not', async (refusal, supported) => {
		const { offline, register } = setUp(null, { refusal });
		await register();
		expect(offline.supported).toBe(supported);
		expect(offline.ready).toBe(false);
	});

	it('neither announces nor reloads on the first visit', async () => {
		const { offline, register, registration, container, reload } = setUp(null);
		const first = new FakeWorker('installing');
		registration.installing = first;
		await register();
		expect(offline.ready).toBe(false);
		registration.installing = null;
		registration.waiting = first;
		first.become('installed');
		expect(offline.waiting).toBe(false);
		takeOver(registration, container);
		await vi.waitFor(() => expect(offline.ready).toBe(true));
		expect(offline.waiting).toBe(false);
		publish(registration);
		takeOver(registration, container);
		expect(offline.waiting).toBe(true); // the second one is news
		expect(reload).not.toHaveBeenCalled();
	});

	it('announces a newer version, and applies it only when asked', async () => {
		const { offline, register, registration, container, reload } = setUp(new FakeWorker('activated'));
		await register();
		const newer = publish(registration);
		expect(offline.waiting).toBe(true);
		expect(newer.told).toEqual([]);
		offline.applyUpdate();
		expect(newer.told).toEqual(['skip-waiting']);
		expect(reload).not.toHaveBeenCalled();
		takeOver(registration, container);
		expect(reload).toHaveBeenCalledTimes(1);
		container.dispatchEvent(new Event('controllerchange'));
		expect(reload).toHaveBeenCalledTimes(1);
	});

	it('announces a version that was already waiting', async () => {
		const { offline, register, registration } = setUp(new FakeWorker('activated'));
		registration.waiting = new FakeWorker('installed');
		await register();
		expect(offline.waiting).toBe(true);
	});

	it('is not interrupted when another tab applies the update, and can follow when it likes', async () => {
		const { offline, register, registration, container, reload } = setUp(new FakeWorker('activated'));
		await register();
		publish(registration);
		takeOver(registration, container);
		expect(reload).not.toHaveBeenCalled();
		expect(offline.waiting).toBe(true);
		offline.applyUpdate();
		expect(reload).toHaveBeenCalledTimes(1);
	});

	it('has nothing to apply when nothing waits', async () => {
		const { offline, register, reload } = setUp(new FakeWorker('activated'));
		await register();
		offline.applyUpdate();
		expect(reload).not.toHaveBeenCalled();
	});

	it('looks for a newer version whenever the page is looked at, network or none', async () => {
		const { offline, register, registration, page } = setUp(new FakeWorker('activated'));
		await register();
		const look = (state: string): void => {
			page.visibilityState = state;
			page.dispatchEvent(new Event('visibilitychange'));
		};
		look('hidden');
		expect(registration.updates).toBe(0);
		look('visible');
		registration.online = false;
		look('visible');
		expect(registration.updates).toBe(2);
		await Promise.resolve();
		expect(offline.ready).toBe(true);
	});

	it('shows on the screen what it knows', async () => {
		const { offline, register, registration } = setUp(new FakeWorker('activated'));
		const shown: [boolean, boolean][] = [];
		const stop = $effect.root(() => {
			$effect(() => void shown.push([offline.ready, offline.waiting]));
		});
		flushSync();
		await register();
		flushSync();
		publish(registration);
		flushSync();
		stop();
		expect(shown).toEqual([
			[false, false],
			[true, false],
			[true, true]
		]);
	});
});
