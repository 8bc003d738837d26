/** The built app with a driver inside, on a host that tells each page what to do and hears what it says. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HEADERS } from '../../scripts/headers.js';
import { entriesOf, filesIn, withPrecache } from '../../scripts/precache.js';
import { nextBuild } from '../e2e/next-build.ts';
import { Host } from '../host.js';

const DRIVER = new URL('driver.js', import.meta.url);
/** A page that says nothing for so long, milliseconds, is stuck. */
const PATIENCE = 90_000;
/** One that does not even appear. */
const ARRIVAL = 45_000;

/** A page of the same origin that is not the app, with the driver in it. */
export const ASIDE = '/faults/aside';

function aside(url: string, res: ServerResponse): void {
	const [type, content] =
		url === ASIDE
			? ['text/html', '<!doctype html><title>aside</title><script type="module" src="/faults/driver.js"></script>']
			: ['text/javascript', readFileSync(DRIVER)];
	res.writeHead(200, { ...HEADERS, 'content-type': type }).end(content);
}

const listAgain = (dir: string): void => {
	const worker = join(dir, 'service-worker.js');
	writeFileSync(worker, withPrecache(readFileSync(worker, 'utf8'), entriesOf(dir)));
};

/** A copy of the build whose first file ends with the driver; its list of files says so, so that it works offline as it should. */
export function withDriver(build: string): string {
	const dir = mkdtempSync(join(tmpdir(), 'liptako-driven-'));
	cpSync(build, dir, { recursive: true });
	const entries = join(dir, '_app/immutable/entry');
	const start = join(entries, readdirSync(entries).find((name) => name.startsWith('start.')) ?? '');
	writeFileSync(start, `${readFileSync(start, 'utf8')}\n${readFileSync(DRIVER, 'utf8')}`);
	listAgain(dir);
	return dir;
}

/** How the list of src/lib/storage/generations.ts ends once it is built. */
const LAST_GENERATION = /(\{name:([`"'])liptako\2,epoch:1,convert:[^}]*?null\})\]/;
/** The database of the release after this one. */
export const NEXT = 'liptako-next';
/** Tells its rows apart. */
export const NEXT_EDITION = 'next-00000000';

/** A copy of a build that is the release after it: it keeps its rows in another database, written otherwise. */
export function nextRelease(build: string): string {
	// under new names: no browser is to take an old file from its cache
	const { dir } = nextBuild(build, 'next');
	const more = `{name:"${NEXT}",epoch:2,convert:(row)=>({...row,edition:"${NEXT_EDITION}"})}`;
	let found = 0;
	for (const file of filesIn(dir).filter((one) => one.endsWith('.js'))) {
		const code = readFileSync(join(dir, file), 'utf8');
		if (!LAST_GENERATION.test(code)) continue;
		found += 1;
		writeFileSync(join(dir, file), code.replace(LAST_GENERATION, `$1,${more}]`));
	}
	if (found !== 1) throw new Error(`the list of generations is in ${found} files of the build: see LAST_GENERATION`);
	listAgain(dir);
	return dir;
}

interface Heard {
	readonly load: string;
	readonly path?: string;
	readonly result?: unknown;
	readonly error?: string;
	readonly said?: unknown;
}

/** One load of one page, as long as its browser lives. */
export interface Page {
	readonly path: string;
	/** Has the page do something of `acts` in driver.js. Resolves to what came of it. */
	readonly act: (name: string, asked?: object) => Promise<any>;
}

interface Driven extends Page {
	ask: ((asked: object) => void) | undefined;
	settle: { resolve: (value: unknown) => void; reject: (error: Error) => void } | undefined;
}

async function bodyOf(req: IncomingMessage): Promise<Heard> {
	let body = '';
	for await (const chunk of req) body += String(chunk);
	return JSON.parse(body) as Heard;
}

const within = <Value>(work: Promise<Value>, what: string, most = PATIENCE): Promise<Value> =>
	new Promise((resolve, reject) => {
		const late = setTimeout(() => reject(new Error(`stuck: ${what}`)), most);
		work.then(resolve, reject).finally(() => clearTimeout(late));
	});

export class Stage {
	readonly host: Host;
	readonly #pages = new Map<string, Driven>();
	readonly #arrived: Page[] = [];
	#awaiting: ((page: Page) => void) | undefined;
	/** Called with what a page acknowledges, which stands still until this resolves; never, where its browser is killed. */
	onSaved: (ids: readonly string[]) => Promise<void> = () => Promise.resolve();
	onStandstill: () => Promise<void> = () => Promise.resolve();
	/** The write before which the next page stands still; null: before none. */
	standstill: number | null = null;

	constructor(dir: string) {
		this.host = new Host(dir);
		this.host.intercept = (req, res) => {
			if (req.url?.startsWith('/faults/') !== true) return false;
			if (req.method === 'GET') aside(req.url, res);
			else void this.#hear(req.url.slice('/faults/'.length), req, res);
			return true;
		};
	}

	async #hear(what: string, req: IncomingMessage, res: ServerResponse): Promise<void> {
		const heard = await bodyOf(req);
		if (what === 'saved') await this.onSaved(heard.said as string[]);
		if (what === 'standstill') await this.onStandstill();
		if (what !== 'next') return void res.end(JSON.stringify(what === 'begin' ? this.standstill : null));
		const page = this.#pages.get(heard.load) ?? this.#arrive(heard);
		page.ask = (asked) => void res.end(JSON.stringify(asked));
		const { settle } = page;
		page.settle = undefined;
		if (heard.error === undefined) settle?.resolve(heard.result);
		else settle?.reject(new Error(heard.error));
	}

	#arrive({ load, path = '' }: Heard): Driven {
		const page: Driven = {
			path,
			ask: undefined,
			settle: undefined,
			act: (name, asked = {}) => {
				const done = new Promise((resolve, reject) => (page.settle = { resolve, reject }));
				if (!page.ask) return Promise.reject(new Error(`${name}: the page is at something else`));
				page.ask({ act: name, ...asked });
				page.ask = undefined;
				return within(done, name);
			}
		};
		this.#pages.set(load, page);
		// not before its first wish is known
		queueMicrotask(() => {
			if (this.#awaiting) this.#awaiting(page);
			else this.#arrived.push(page);
			this.#awaiting = undefined;
		});
		return page;
	}

	/** The next page that is loaded, by whichever browser. */
	arrival(): Promise<Page> {
		const page = this.#arrived.shift();
		if (page) return Promise.resolve(page);
		return within(new Promise<Page>((resolve) => (this.#awaiting = resolve)), 'no page was loaded', ARRIVAL);
	}

	/** Nobody is there any more. */
	empty(): void {
		this.#pages.clear();
		this.#arrived.length = 0;
		this.#awaiting = undefined;
		this.onSaved = () => Promise.resolve();
		this.onStandstill = () => Promise.resolve();
		this.standstill = null;
	}

	async close(): Promise<void> {
		await this.host.stop();
		rmSync(this.host.dir, { recursive: true, force: true });
	}
}
