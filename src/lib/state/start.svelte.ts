/**
 * The app starts in stages, each fetched only when the one before is there (docs/decisions/0013-start-in-stages.md):
 *
 * 1. `question`: the words and one question, remembered from the last visit or the bank’s own first. It can be answered.
 * 2. `store`: the code of the database. It opens while the learner reads.
 * 3. `ready`: the app itself, with the bank and the log. An answer given meanwhile is marked and saved now.
 *
 * Each leaves a mark of that name in the performance timeline, by which it is measured and waited for.
 * Today welcomes by what was compiled into it, and asks for the rest behind its first paint. Other screens need all of it
 * and bring the app along (`useApp`): there everything is fetched at once.
 */
import type { OpenedStore } from '#lib/storage/open-store.ts';
import type { Opening } from '#lib/core/study/opening.ts';
import type { App, Failure } from './app.svelte.ts';
import { keepWaiting, fetchFirst, rememberedOpening, rememberLanguage, rememberOpening } from './first-row.ts';
import { FirstRun } from './first-run.svelte.ts';
import { isFirstVisit, localHere, now, openStoreHere, painted, preferredLanguages } from './platform-start.ts';

/** What speaks to the learner. */
export interface Tongue {
	/** The code of the language that it speaks. */
	readonly language: string;
	/** The first of these languages (BCP 47) that it speaks, as the code by which it is asked for. */
	choose(wanted: readonly string[]): string;
	/** Speaks it from now on. Rejects when its words cannot be had. */
	speak(language: string): Promise<void>;
	/** Fetches the words that the first question does without. Rejects when they cannot be had. */
	complete(): Promise<void>;
}

/** Makes what a screen asks for first and others use after it: what it derives must not go stale with that screen. */
function outliving<Made>(make: () => Made): Made {
	const made: Made[] = [];
	$effect.root(() => void made.push(make()));
	const [it = make()] = made; // there are no effects where pages are made ahead
	return it;
}

/** So long, milliseconds, a start may take before that is said. */
const LATE = 30_000;

const keep = (run: FirstRun): void => keepWaiting(localHere(), run);

export class Start {
	readonly #tongue: Tongue;
	#app = $state.raw<App | null>(null);
	#first = $state.raw<FirstRun | null>(null);
	/** An answer that the learner left before it could be saved. */
	#owed: FirstRun | null = null;
	#isCut = $state(false);
	#store: Promise<{ readonly opened: Promise<OpenedStore> }> | undefined;
	#isBlocked = $state(false);
	#isBegun = false;
	#asked: Promise<void> | undefined;
	/** The learner is where the question is asked. */
	#isAwaited = false;
	/** A language chosen before it could go into the log. */
	#chosen: string | undefined;
	/** All stages are through, with whatever end. */
	done = $state(false);
	/** For long the log did not come. */
	late = $state(false);
	/** The browser’s offer to install the app, held back until a session is finished. */
	installOffer = $state.raw<unknown>(null);

	/** @param shown the question that the page shows already */
	constructor(tongue: Tongue, shown?: Opening) {
		this.#tongue = tongue;
		if (shown) this.#first = new FirstRun(shown, now, keep);
	}

	/** The app, once its code is there. */
	get app(): App | null {
		return this.#app;
	}

	/** The question that stands before the app is ready. */
	get first(): FirstRun | null {
		return this.#first;
	}

	get ready(): boolean {
		return this.#app?.ready ?? false;
	}

	/** Why it cannot go on; `bank` also when a part of the app could not be fetched. */
	get failure(): Failure | null {
		return this.#isCut ? 'bank' : (this.#app?.failure ?? null);
	}

	/** A question is open: nothing may interrupt, and the bottom bar gives its place to the answer. */
	get asking(): boolean {
		return this.#first !== null || (this.#app?.asking ?? false);
	}

	/** Another tab holds an older version of the store open. */
	get blocked(): boolean {
		return this.#isBlocked && !this.ready;
	}

	/** Goes through the stages. Call it once, in the browser. @param asks the screen is one that begins with a question */
	async begin(asks: boolean): Promise<void> {
		this.#isBegun = true;
		if (this.#app) return this.#run(this.#app);
		await this.fetch(async () => {
			if (asks) await this.ask().then(() => this.#open());
			else await this.#greet();
			const [{ App }] = await Promise.all([import('./app.svelte.ts'), this.#open(), this.#tongue.complete()]);
			this.enter((tongue) => new App(tongue));
		});
	}

	/** Fetches a part of the app. Where it cannot be had, `failure` says so. */
	async fetch(part: () => Promise<unknown>): Promise<void> {
		await part().catch(() => (this.#isCut = true));
	}

	/** The app, made when it is first wanted: by a screen that needs it, or by the last stage. */
	enter(make: (tongue: Tongue) => App): App {
		if (this.#app) return this.#app;
		const app = outliving(() => make(this.#tongue));
		this.#app = app;
		if (this.#isBegun) void this.#run(app);
		return app;
	}

	/** The learner has left the questions. What was answered goes into the log all the same. */
	leave(): void {
		this.#isAwaited = false;
		if (this.#first?.handed) this.#owed = this.#first;
		this.#first = null;
		this.#app?.leaveStudy();
	}

	/** The first question cannot be shown, so it is none: the session begins when all is there. */
	drop(): void {
		rememberOpening(localHere(), '', null);
		this.#first = null;
	}

	stop(): void {
		this.#app?.stop();
	}

	/** Changes the language, and keeps it once there is a log. False when the words or the questions cannot be had. */
	async setLanguage(language: string): Promise<boolean> {
		if (this.#app && this.ready) return this.#app.setLanguage(language);
		try {
			await this.#tongue.speak(language);
		} catch {
			return false;
		}
		this.#chosen = language;
		rememberLanguage(localHere(), language);
		return true;
	}

	/** Asks the first question, if one is known: once, and not when all is there. Resolves when it is on the screen. */
	ask(): Promise<void> {
		this.#isAwaited = true;
		this.#asked ??= this.ready ? Promise.resolve() : this.#ask();
		return this.#asked;
	}

	async #ask(): Promise<void> {
		this.#first ??= await this.#findFirst();
		if (!this.#first) return;
		await painted();
		performance.mark('question');
	}

	async #findFirst(): Promise<FirstRun | null> {
		const local = localHere();
		const language = this.#tongue.choose(preferredLanguages());
		const [opening] = await Promise.all([
			isFirstVisit() ? fetchFirst(language) : rememberedOpening(local, language),
			this.#tongue.speak(language).catch(() => undefined)
		]);
		return !opening || this.ready || !this.#isAwaited ? null : new FirstRun(opening, now, keep);
	}

	/** A first visit is read before anything else is fetched; where there is a log, nothing is lost by waiting. */
	async #greet(): Promise<void> {
		const spoken = this.#tongue.speak(this.#tongue.choose(preferredLanguages())).catch(() => undefined);
		if (isFirstVisit()) await spoken.then(painted);
	}

	/** Resolves when the code of the store is there. */
	#open(): Promise<{ readonly opened: Promise<OpenedStore> }> {
		this.#store ??= openStoreHere(() => (this.#isBlocked = true));
		return this.#store;
	}

	async #run(app: App): Promise<void> {
		const late = setTimeout(() => (this.late = true), LATE);
		try {
			await app.start(this.#open().then(({ opened }) => opened));
		} catch {
			this.#isCut = true;
		}
		if (app.ready) this.#handOver(app);
		if (app.ready && this.#chosen && this.#chosen !== app.settings.language) await app.setLanguage(this.#chosen);
		clearTimeout(late);
		performance.mark('ready');
		this.done = true;
		// what earlier visits could not save; offline before it was fetched once it waits for the next start
		if (app.ready) await import('./waiting.ts').then(({ takeAll }) => takeAll(app, localHere())).catch(() => undefined);
	}

	#handOver(app: App): void {
		if (this.#owed) app.settle(this.#owed);
		if (this.#first) this.#goOn(app, this.#first);
		this.#first = this.#owed = null;
	}

	#goOn(app: App, first: FirstRun): void {
		try {
			app.goOn(first);
		} catch {
			// what was remembered is no question that can be marked
			app.studyRun(false);
		}
	}
}
