import type { Bank } from '#lib/core/bank/bank.ts';
import { indexBank, type BankIndex, withoutPrompts } from '#lib/core/bank/index-bank.ts';
import type { FactId, StudyDay } from '#lib/core/ids.ts';
import type { LogEvent } from '#lib/core/log/event.ts';
import { changesOf } from '#lib/core/memory/meaning.ts';
import type { Settings } from '#lib/core/progress/settings.ts';
import type { Plan } from '#lib/core/study/plan.ts';
import { dayToDate, studyDay } from '#lib/core/time.ts';
import type { OpenedStore } from '#lib/storage/open-store.ts';
import type { Loss, Store, StoreFaultCode } from '#lib/storage/store.ts';
import { loadBank } from './bank-file.ts';
import { type Beginning, beginWith } from './beginning.ts';
import type { LogFile, RestoreOutcome } from './data.ts';
import type { Desk } from './desk.ts';
import { rememberLanguage, rememberOpening } from './first-row.ts';
import type { FirstRun } from './first-run.svelte.ts';
import { readFolderState } from './folder-state.ts';
import { recordHanded } from './handed.ts';
import { History } from './history.svelte.ts';
import type { Keeper } from './keeper.ts';
import type { Rebuilt, Room } from './log-room.ts';
import { Offline } from './offline.svelte.ts';
import { breath, browserClock, browserRefuge, carry, idle, persistent, renewPage, surroundings } from './platform.ts';
import { type Ahead, type Mode, planFor, todayOf, wantsAhead } from './planning.ts';
import { Recorder, ROLLOVER_HOUR } from './recorder.svelte.ts';
import { localHere, preferredLanguages } from './platform-start.ts';
import { Safety } from './safety.svelte.ts';
import type { Tongue } from './start.svelte.ts';
import { type LeftOut, StudyRun } from './study-run.svelte.ts';

/** Minutes of a session beyond the day's plan. */
const SHORT_SESSION = 5;

const logRoom = () => import('./log-room.ts');

/** Why the app cannot start: the bank cannot be had, or the store holds a newer log. */
export type Failure = 'bank' | StoreFaultCode;

/** A run of questions, as far as the app has to know of it. */
interface Asking {
	readonly asking: boolean;
	readonly finished: boolean;
}

/** The whole app, made once a page. The only place that names the store, the clock and the dice. */
export class App {
	readonly offline = new Offline();
	readonly safety = new Safety(browserRefuge());
	readonly #clock = browserClock();
	readonly #history = new History();
	#desk = $state.raw<(Desk & { readonly store: Store }) | null>(null);
	#failure = $state.raw<Failure | null>(null);
	#memoryOnly = $state(false);
	#unreadable = $state(0);
	#durable = $state(false);
	#lost = $state.raw<Loss | null>(null);
	#readOnly = $state(false);
	readonly #tongue: Tongue;
	#language = $state.raw('');
	/** What the next start begins with is being noted. */
	#isNoting = false;
	/** Its code comes after the start. */
	#keeper: Promise<Keeper | null> | null = null;
	/** Facts that the next session is to be about. */
	#wish: readonly FactId[] | null = null;
	/** The plans that look ahead, once they were wanted. */
	#ahead = $state.raw<Ahead | null>(null);
	#stops: (() => void)[] = [];
	#studying = $state.raw<StudyRun | null>(null);
	/** Questions of another room. A screen comes before the one it follows has gone: each has its own place. */
	#elsewhere = $state.raw<Asking | null>(null);
	/** Null until it is first asked for: finding it is the browser's first dealing with dates, which takes long. */
	#today = $state.raw<StudyDay | null>(null);

	constructor(tongue: Tongue) {
		this.#tongue = tongue;
		this.#language = tongue.language;
	}

	/** Fetches the bank and reads the log of the store. Rejects only as `opening` does: `failure` says what else went wrong. */
	start(opening: Promise<OpenedStore>): Promise<void> {
		const starting = this.#start(opening);
		// what keeps the app offline is fetched behind what it starts with
		const started = starting.catch(() => undefined).then(idle);
		void this.offline.register({ ...surroundings(), started });
		return starting;
	}

	async #start(opening: Promise<OpenedStore>): Promise<void> {
		const [guess, { opened, beginning }] = await Promise.all([
			this.#begin(this.#tongue.choose(preferredLanguages())),
			opening.then(beginWith),
			breath().then(() => (this.#today = this.#day()))
		]);
		if (guess === null) return void (this.#failure = 'bank');
		const { store } = opened;
		this.#readOnly = !opened.kept && opened.why === 'newer';
		const bank = beginning && (await this.#take(opened, beginning, guess).catch(() => null));
		if (!bank) return void (this.#failure = this.#readOnly ? 'newer' : 'failed');
		const recorder = new Recorder({
			store,
			clock: this.#clock,
			device: store.device,
			edition: bank.edition,
			onsaved: (events) => this.#add(store, events),
			makeRoom: () => this.safety.makeRoom(),
			secure: (events, isDoubtful) => this.safety.secure(events, isDoubtful)
		});
		if (this.#history.last) recorder.seen(this.#history.last);
		for (const { id } of this.#history.events) recorder.seen(id);
		this.#memoryOnly = !opened.kept && !this.#readOnly;
		this.safety.onmended = () => this.#reread(store, recorder);
		this.#follow(store, recorder);
		await breath();
		const desk = { index: indexBank(bank), history: this.#history, recorder, clock: this.#clock, store };
		await breath();
		await this.#lookAhead(desk);
		await breath();
		this.#desk = desk;
		this.#keeper = this.#newKeeper(desk, beginning.kept?.size ?? 0).catch(() => null);
		void this.#readAll();
		void this.#askToKeep(false);
		void this.#remember();
	}

	/** Takes up what was read of the log. Resolves to the bank in the language that it says. */
	async #take({ store, ...opened }: OpenedStore, beginning: Beginning, guess: Bank): Promise<Bank> {
		this.#unreadable = beginning.unreadable;
		this.#history.revise(changesOf(guess.facts));
		const { kept, events } = beginning;
		const readAll = (): Promise<readonly LogEvent[]> => this.#readStore(store);
		// what was kept may no longer hold
		if (!kept?.takeUp(this.#history, events, readAll)) this.#history.add(kept ? await readAll() : events);
		const isBroken = !opened.kept && opened.why === 'failed';
		await this.safety.wake({ store, have: this.logSize + this.#unreadable, isKept: opened.kept, isBroken });
		const bank = await this.#beginAsSet();
		if (bank) this.#history.revise(changesOf(bank.facts));
		return bank ?? guess;
	}

	async #readStore(store: Store): Promise<readonly LogEvent[]> {
		const { events, faults } = await store.read();
		this.#unreadable = faults.length;
		return events;
	}

	/** Once there is time after the start: the whole log, where only a digest of it was read, held against the second copy. */
	async #readAll(): Promise<void> {
		await idle();
		try {
			const isSame = await this.#history.whole();
			const keeper = await this.#keeper;
			await keeper?.compare(isSame);
		} catch {
			// never under an open question: after its end it is tried again
			if (!this.#history.isWhole && !this.asking) this.#failure = 'failed';
		}
	}

	async #newKeeper(desk: Desk & { readonly store: Store }, size: number): Promise<Keeper> {
		await idle();
		const { Keeper } = await import('./keeper.ts');
		const around = {
			...{ ...desk, safety: this.safety, isKept: !this.#memoryOnly && !this.#readOnly, idle },
			unreadable: () => this.#unreadable,
			learning: () => import('./ahead.ts')
		};
		return new Keeper(around, size);
	}

	stop(): void {
		for (const stop of this.#stops.splice(0)) stop();
		this.#desk?.store.close();
	}

	#follow(store: Store, recorder: Recorder): void {
		const wake = (): void => {
			if (document.visibilityState !== 'visible') return void this.#keeper?.then((keeper) => keeper?.keep());
			this.#today = this.#day();
			void this.#lookAhead(this.#desk);
		};
		const keep = (): void => carry(recorder.unsaved);
		document.addEventListener('visibilitychange', wake);
		window.addEventListener('pagehide', keep);
		this.#stops.push(
			() => document.removeEventListener('visibilitychange', wake),
			() => window.removeEventListener('pagehide', keep),
			store.onForeign((events) => this.#merge(recorder, store, events)),
			store.onLost((why) => {
				this.#lost = why;
				if (why === 'erased') {
					recorder.forget(recorder.unsaved);
					void this.safety.stop();
				}
				// under an open question not before its end
				if (why === 'outdated' && !this.asking) this.renew();
			})
		);
	}

	#add({ device }: Store, events: readonly LogEvent[]): void {
		this.#history.add(events);
		// of less than the whole nothing can be said: it is being read, and compared then
		if (this.#history.isWhole) this.safety.saved(this.#history.events, device);
	}

	/** Takes the log anew as the store has it. */
	async #reread(store: Store, recorder: Recorder): Promise<void> {
		const had = this.#history.events.length;
		const events = await this.#readStore(store);
		// an answer was saved meanwhile
		if (this.#history.events.length !== had) return this.#reread(store, recorder);
		for (const { id } of events) recorder.seen(id);
		this.#history.replace(events);
		(await this.#keeper)?.forget();
	}

	#merge(recorder: Recorder, store: Store, events: readonly LogEvent[]): void {
		for (const { id } of events) recorder.seen(id);
		this.#add(store, events);
		void this.#lookAhead(this.#desk);
		void this.#remember();
		const { language = this.#language } = this.settings;
		const wanted = this.#tongue.choose([language]);
		// never under an open question
		if (wanted !== this.#language && !this.asking) void this.#change(wanted);
	}

	/** The bank in a language, spoken as soon as its words are there; null when the bank cannot be had. */
	async #begin(language: string): Promise<Bank | null> {
		this.#language = language;
		const spoken = this.#tongue.speak(language).catch(() => undefined);
		const bank = await loadBank(language).catch(() => null);
		await spoken;
		return bank;
	}

	/** The bank in the language that the log says, where that is another than the one guessed. */
	async #beginAsSet(): Promise<Bank | null> {
		const { language } = this.settings;
		const wanted = language === undefined ? this.#language : this.#tongue.choose([language]);
		rememberLanguage(localHere(), wanted);
		return wanted === this.#language ? null : this.#begin(wanted);
	}

	#day(): StudyDay {
		return studyDay(this.#clock.now(), this.#clock.zone(), ROLLOVER_HOUR);
	}

	/** That of the interface and, where it is translated, of the bank. */
	get language(): string {
		return this.#language;
	}

	/** The study day in force; read again whenever the page comes back into sight. */
	get today(): StudyDay {
		return this.#today ?? this.#day();
	}

	get ready(): boolean {
		return this.#desk !== null;
	}

	/** The whole log is here: until then there are its folds, and what came lately. */
	get whole(): boolean {
		return this.ready && this.#history.isWhole;
	}

	get failure(): Failure | null {
		return this.#failure;
	}

	/** Nothing outlasts this tab: the browser allows no storage here. */
	get memoryOnly(): boolean {
		return this.#memoryOnly;
	}

	/** Rows of the log that no schema could read. */
	get unreadable(): number {
		return this.#unreadable;
	}

	/** The browser has promised not to clear the store on its own. */
	get durable(): boolean {
		return this.#durable;
	}

	/** A newer app wrote this log: it can be read here, and nothing is written. */
	get readOnly(): boolean {
		return this.#readOnly;
	}

	get lost(): Loss | null {
		return this.#lost;
	}

	/** What is at work, the questions that the learner hid left out. */
	readonly #open = $derived.by(() => {
		const index = this.#desk && withoutPrompts(this.#desk.index, this.#history.hidden);
		return this.#desk && index ? { ...this.#desk, index } : null;
	});

	get desk(): Desk & { readonly store: Store } {
		if (this.#open === null) throw new Error('Inconsistent: used before it is ready');
		return this.#open;
	}

	/** Fetches the plans that look ahead where they are wanted. Without them, what is due comes first. */
	async #lookAhead(desk: Desk | null): Promise<void> {
		if (this.#ahead || !desk || !wantsAhead(desk, this.today)) return;
		this.#ahead = await import('./ahead.ts').then(({ ahead }) => ahead).catch(() => null);
	}

	get index(): BankIndex {
		return this.desk.index;
	}

	get bank(): Bank {
		return this.desk.index.bank;
	}

	get settings(): Settings {
		return this.#history.settings;
	}

	get logSize(): number {
		return this.#history.digest.size;
	}

	/** Study day of the first event. */
	get since(): StudyDay | null {
		return this.#history.digest.since;
	}

	get saveFault(): StoreFaultCode | null {
		return this.#desk?.recorder.fault ?? null;
	}

	get unsaved(): number {
		return this.#desk?.recorder.unsaved.length ?? 0;
	}

	/** Noon of a study day in milliseconds, for the date formats (UTC). */
	date(day: StudyDay): number {
		return Date.parse(`${dayToDate(day)}T12:00:00Z`);
	}

	/** What is left of today's minutes, planned. */
	readonly now = $derived.by(() => todayOf(this.desk, this.today, this.#ahead));
	async set<Name extends keyof Settings>(name: Name, value: NonNullable<Settings[Name]>): Promise<void> {
		await this.desk.recorder.record({ kind: 'setting-changed', name, value }).saved;
		await this.#lookAhead(this.#desk);
		void this.#remember();
	}

	/** Logs what the learner wants done with a fact or a question. */
	async log(change: LeftOut): Promise<void> {
		await this.desk.recorder.record(change).saved;
		void this.#remember();
	}

	/** Changes the language and keeps it. False when the questions or the words could not be fetched: then nothing changes. */
	async setLanguage(language: string): Promise<boolean> {
		if (!(await this.#change(language))) return false;
		await this.set('language', language);
		return true;
	}

	async #change(language: string): Promise<boolean> {
		try {
			const bank = await loadBank(language);
			await this.#tongue.speak(language);
			if (this.#desk) this.#desk = { ...this.#desk, index: indexBank(bank) };
			this.#language = language;
			rememberLanguage(localHere(), language);
			void this.#remember();
			return true;
		} catch {
			return false;
		}
	}

	retry(): Promise<boolean> {
		return this.desk.recorder.retry();
	}

	/** Makes way for a newer app: loads the page anew, with whatever is not saved. False when that was done just now. */
	renew(): boolean {
		return renewPage(() => (this.offline.waiting ? this.offline.applyUpdate() : location.reload()));
	}

	/** The next session is about these facts: what a quiz missed. */
	studyNext(facts: readonly FactId[]): void {
		this.#wish = facts;
	}

	/** A session: what was wished for, or what is left of today's minutes, or a few more when those are spent. */
	studyRun(more: boolean): void {
		const run = new StudyRun(this.desk, this.today, this.#plan(more), { onturn: () => this.#turned() });
		this.#wish = null;
		this.#studying = run;
		this.#turned();
	}

	/** A session that goes on with the question already on the screen. */
	goOn(first: FirstRun): void {
		this.#studying = new StudyRun(this.desk, this.today, this.#plan(false), { first, onturn: () => this.#turned() });
		this.#turned();
	}

	/** The answer to a question that the learner has left goes into the log; what is on the screen goes on. */
	settle(first: FirstRun): void {
		void recordHanded(this.desk, first)?.saved.then(() => this.#remember());
	}

	/** The study session on the screen. */
	get studying(): StudyRun | null {
		return this.#studying;
	}

	#plan(more: boolean): Pick<Plan, 'facts' | 'together'> {
		if (this.#wish) return { facts: this.#wish };
		const { left, mode } = this.now;
		return more || left === 0 ? this.#more(mode) : this.now;
	}

	/** For the next start: the question on the screen, and nothing once it is answered. */
	#turned(): void {
		if (this.studying?.phase === 'shown') rememberOpening(localHere(), this.#language, null);
		else void this.#remember();
	}

	/** Notes, at a quiet moment, what the next start begins with: the open question, or the first one of a new session. */
	async #remember(): Promise<void> {
		if (this.#isNoting) return;
		this.#isNoting = true;
		await idle();
		this.#isNoting = false;
		if (!this.#desk) return;
		const run = this.studying?.asking ? this.studying : new StudyRun(this.desk, this.today, this.#plan(false));
		if (run.phase === 'asking') rememberOpening(localHere(), this.#language, run.opening);
	}

	#more(mode: Mode): Plan {
		return planFor(this.desk, { day: this.today, minutes: SHORT_SESSION, mode }, this.#ahead);
	}

	/** A question is open: nothing may interrupt, and the bottom bar gives its place to the answer. */
	get asking(): boolean {
		return [this.#studying, this.#elsewhere].some((run) => run?.asking);
	}

	/** Questions of another room are open. */
	take(run: Asking): void {
		this.#elsewhere = run;
	}

	/** The learner has left those questions. */
	leave(run: Asking | null): void {
		if (this.#elsewhere === run) this.#elsewhere = null;
		if (run) this.#afterQuestions(run.finished);
	}

	/** The learner has left the study session. */
	leaveStudy(): void {
		const run = this.#studying;
		this.#studying = null;
		if (run) this.#afterQuestions(run.done > 0);
	}

	#afterQuestions(wasWorthKeeping: boolean): void {
		if (wasWorthKeeping) void this.#askToKeep(true);
		void this.#remember();
		void this.#keeper?.then((keeper) => keeper?.learn());
		if (readFolderState(this.safety.refuge.local)) void this.#backUp();
		if (this.#lost === 'outdated') this.renew();
		else if (!this.#history.isWhole) void this.#readAll();
	}

	/** After a session: a backup into the folder that the learner chose. How it went is noted there. */
	async #backUp(): Promise<void> {
		const backups = await import('./auto-backup.ts').catch(() => null);
		await backups?.backUp(this, false);
	}

	newSeed(): string {
		return Array.from(this.#clock.random(4), (byte) => byte.toString(16).padStart(2, '0')).join('');
	}

	get #room(): Room {
		const { desk, safety, today, unreadable, memoryOnly } = this;
		const merge = (events: readonly LogEvent[]): void => this.#merge(desk.recorder, desk.store, events);
		return { desk, safety, today, unreadable, memoryOnly, merge };
	}

	/** Every event, those not saved yet included. */
	async exportLog(): Promise<LogFile | 'backup-too-large'> {
		return (await logRoom()).exportWhole(this.#room);
	}

	async restoreLog(file: Blob): Promise<RestoreOutcome> {
		const outcome = await (await logRoom()).restoreFile(this.#room, file);
		void this.#keeper?.then((keeper) => keeper?.keep());
		return outcome;
	}

	/** Adds events from a file to the log: those known already are left alone. */
	async addEvents(events: readonly LogEvent[], bad: number): Promise<RestoreOutcome> {
		return (await logRoom()).restore(this.#room, events, bad);
	}

	/** Throws every fold away and makes it again from the log as the store has it. */
	async rebuild(): Promise<Rebuilt> {
		(await this.#keeper)?.forget();
		return (await logRoom()).rebuild(this.#room);
	}

	/** Erases everything on this device; the page has to be loaded anew. */
	async erase(): Promise<void> {
		await this.safety.stop();
		if (readFolderState(this.safety.refuge.local)) await (await import('./auto-backup.ts')).stopBackups(this);
		await (await logRoom()).erase(this.#room);
	}

	/** Looks whether the browser promises to keep the store; asks for it when there is something to keep. */
	async #askToKeep(ask: boolean): Promise<void> {
		if (!this.#durable) this.#durable = await persistent(ask);
	}
}
