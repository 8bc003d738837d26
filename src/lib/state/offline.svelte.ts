/** Whether the app works without a network, and whether a newer version waits. Never interrupts what the learner does. */
import { askStatus, tellToTakeOver } from './worker-messages.ts';

export interface Surroundings {
	/** `navigator.serviceWorker`; undefined where there is none, as on plain http, or none is wanted. */
	readonly container: ServiceWorkerContainer | undefined;
	/** The worker's address, trusted. */
	readonly url: string;
	readonly document: Pick<Document, 'visibilityState' | 'addEventListener'>;
	readonly reload: () => void;
	/** The worker is registered when this resolves. */
	readonly started: Promise<void>;
}

export class Offline {
	#registration: ServiceWorkerRegistration | undefined;
	#asked = false;
	#controlled = false;
	/** A worker of a newer build took over because another tab asked for it: this page is of the older. */
	#stale = $state(false);
	#waiting = $state.raw<ServiceWorker | null>(null);
	#ready = $state(false);
	#supported = $state(true);
	#reload: () => void = () => undefined;

	/** False once it is known that this browser, or its settings, allow no worker: then the app works online only. */
	get supported(): boolean {
		return this.#supported;
	}

	/** Every file of the app is on this device, and the worker that serves them is in charge. */
	get ready(): boolean {
		return this.#ready;
	}

	/** A newer version is here. It comes into use when asked for, or when the app is next opened with no other tab of it. */
	get waiting(): boolean {
		return this.#waiting !== null || this.#stale;
	}

	/** Registers the worker and watches it. Call it once, in the browser. */
	async register({ container, url, document, reload, started }: Surroundings): Promise<void> {
		this.#reload = reload;
		this.#supported = container !== undefined;
		if (!container) return;
		this.#controlled = container.controller !== null;
		container.addEventListener('controllerchange', () => this.#controllerChanged());
		await started;
		try {
			this.#registration = await container.register(url, { type: 'classic', updateViaCache: 'none' });
		} catch (error) {
			// a TypeError is a network that failed; anything else is the browser's or its settings' refusal
			this.#supported = error instanceof TypeError;
			return;
		}
		this.#watch(this.#registration);
		document.addEventListener('visibilitychange', () => {
			if (document.visibilityState === 'visible') void this.#checkForUpdate();
		});
		await container.ready;
		await this.#askReady();
	}

	/** Brings the newer version into use and loads the page anew. Ask only when nothing unsaved is on the screen. */
	applyUpdate(): void {
		this.#asked = true;
		if (this.#waiting) tellToTakeOver(this.#waiting);
		else if (this.#stale) this.#reload();
	}

	#watch(registration: ServiceWorkerRegistration): void {
		const look = (): void => {
			// with no active worker the waiting one is the first, and takes over by itself
			this.#waiting = registration.active ? registration.waiting : null;
		};
		const follow = (worker: ServiceWorker | null): void => {
			worker?.addEventListener('statechange', () => {
				look();
				if (worker.state === 'activated') void this.#askReady();
			});
		};
		for (const worker of [registration.installing, registration.waiting, registration.active]) follow(worker);
		registration.addEventListener('updatefound', () => follow(registration.installing));
		look();
	}

	#controllerChanged(): void {
		if (this.#asked) {
			this.#asked = false;
			this.#reload();
		} else if (this.#controlled) this.#stale = true;
		this.#controlled = true; // the first worker of all takes a page over that is of the same build
	}

	async #askReady(): Promise<void> {
		const worker = this.#registration?.active;
		if (!worker) return;
		const status = await askStatus(worker);
		this.#ready = status?.complete === true;
	}

	async #checkForUpdate(): Promise<void> {
		try {
			await this.#registration?.update();
		} catch {
			return; // no network: asked again when the page is next looked at
		}
	}
}
