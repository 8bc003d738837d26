// Stands at the end of the app's own first file and drives the page from within, so that any browser can be driven that can
// be started: it asks the host what to do, does it as a person would, by what is on the screen, and says what came of it.
/** @typedef {Record<string, any>} Asked */
{
	const load = crypto.randomUUID();
	/** Rows handed to the database since the last acknowledgement. @type {{ id: string }[]} */
	let handed = [];
	/** Writes to the log's database so far, of whichever kind. */
	let writes = 0;

	/** Asks the host and waits for its answer: the whole page stands still meanwhile. @param {string} what @param {unknown} said */
	const tell = (what, said) => {
		const request = new XMLHttpRequest();
		request.open('POST', `/faults/${what}`, false);
		request.send(JSON.stringify({ load, said }));
		return JSON.parse(request.responseText);
	};

	/** The write before which everything is to stand still. */
	let standstill = Number(tell('begin', location.pathname) ?? Infinity);

	const { prototype } = IDBObjectStore;
	for (const name of /** @type {const} */ (['add', 'put', 'clear', 'delete'])) {
		const own = prototype[name];
		Object.assign(prototype, {
			/** @this {IDBObjectStore} @param {any[]} given */
			[name](...given) {
				writes += 1;
				if (writes === standstill) tell('standstill', writes);
				if (name === 'add' && this.name === 'events') handed.push(structuredClone(given[0]));
				return Reflect.apply(own, this, given);
			}
		});
	}

	/** The last file that the app offered. @type {Blob | undefined} */
	let offered;
	const { createObjectURL } = URL;
	URL.createObjectURL = (given) => {
		if (given instanceof Blob) offered = given;
		return createObjectURL(given);
	};

	/** The next turn of the page, which no browser holds back in a tab that is not seen. */
	const turn = () =>
		new Promise((done) => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = done;
			port2.postMessage(0);
		});

	/** @template Found @param {() => Found} look @param {number} [most] milliseconds @returns {Promise<NonNullable<Found>>} */
	const until = async (look, most = 60_000) => {
		for (const start = Date.now(); ; await turn()) {
			const found = look();
			if (found !== undefined && found !== null && found !== false) return /** @type {NonNullable<Found>} */ (found);
			if (Date.now() - start > most)
				throw new Error(`never seen: ${look}; ${errors.join('; ')}; ${text().slice(0, 400)}`);
		}
	};

	/** What went wrong in the page. @type {string[]} */
	const errors = [];
	addEventListener('error', ({ message }) => void errors.push(message));
	addEventListener('unhandledrejection', ({ reason }) => void errors.push(String(reason)));

	/** @param {() => Promise<boolean>} look */
	const settled = async (look, most = 30_000) => {
		for (const start = Date.now(); !(await look()); await turn())
			if (Date.now() - start > most) throw new Error(`never so: ${look}`);
	};

	/** @param {string} pattern */
	const button = (pattern) =>
		[...document.querySelectorAll('button:not(:disabled, [inert] *), a[href]')].find((one) =>
			new RegExp(pattern).test(one.textContent.trim())
		);
	const text = () => document.body.innerText;
	/** @param {string} pattern */
	const press = (pattern) => {
		const found = button(pattern);
		if (found instanceof HTMLElement) found.click();
		return found !== undefined;
	};

	/** What a table holds, read past the app; nothing where there is none. @param {(table: IDBObjectStore) => IDBRequest} ask @returns {Promise<any>} */
	const read = async (ask, name = 'liptako', table = 'events') => {
		if (!(await indexedDB.databases()).some((one) => one.name === name)) return [];
		return new Promise((resolve, reject) => {
			const open = indexedDB.open(name);
			open.onerror = () => reject(new Error(String(open.error)));
			open.onsuccess = () => {
				const database = open.result;
				if (!database.objectStoreNames.contains(table)) {
					database.close();
					resolve([]);
					return;
				}
				const all = ask(database.transaction(table).objectStore(table));
				all.onerror = () => reject(new Error(String(all.error)));
				all.onsuccess = () => {
					database.close();
					try {
						resolve(all.result);
					} catch (error) {
						reject(new Error(String(error))); // WebKit can make no value of a damaged row
					}
				};
			};
		});
	};

	const SAVED = '^(Next|Finish)';
	/** Without a question for so long there is none, milliseconds. */
	const QUIET = 10_000;
	const UNSAVED = /could not be saved|not saved yet/;

	/** One step towards an answer; whether it was that. */
	const step = () => {
		if (press('^(I don’t know|Forgot)')) return true;
		if (!press(SAVED)) press('^(Show answer|Another short session)');
		return false;
	};

	/** A database held open. @type {{ close: () => void }} */
	let held = { close: () => undefined };

	/** @type {Record<string, (asked: Asked) => unknown>} */
	const acts = {
		/** The ids in the log. */
		ids: () => read((events) => events.getAllKeys()),
		rows: ({ name, table }) => read((rows) => rows.getAll(), name, table),
		text,
		errors: () => errors.join('; '),
		/** Waits for one of these, and says which. */
		see: ({ patterns, most }) =>
			until(() => {
				const at = patterns.findIndex((/** @type {string} */ one) => new RegExp(one).test(text()));
				return at < 0 ? undefined : { at };
			}, most),
		/** Waits until the app has its log, or has said that it cannot: a first page may say how to begin before that. */
		ready: () => until(() => performance.getEntriesByName('ready').length > 0),
		press: ({ name }) => until(() => press(name)),
		/** Waits until a log holds so many entries. */
		holds: ({ name, count }) => settled(async () => (await read((rows) => rows.count(), name)) === count),
		/** Waits until the second copy holds at least so many entries of this device. */
		copied: ({ count }) =>
			settled(async () => {
				/** The most entries of each segment: older copies of one that grew stay for a while. @type {Map<string, number>} */
				const most = new Map();
				for (const { url } of await (await caches.open('liptako-mirror')).keys()) {
					const [, segment = '', entries] = /([^/]+\/\d+)\.(\d+)\.[0-9a-f]+$/.exec(decodeURIComponent(url)) ?? [];
					most.set(segment, Math.max(most.get(segment) ?? 0, Number(entries)));
				}
				return [...most.values()].reduce((sum, entries) => sum + entries, 0) >= count;
			}),
		/** Answers so many questions with “I don’t know”, each acknowledged once the app lets one go on; fewer where there are no more. How many. */
		answer: async ({ count, silent = false }) => {
			let [done, last] = [0, Date.now()];
			for (; done < count; await turn()) {
				if (!step()) {
					if (/Nothing is due now/.test(text()) || Date.now() - last > QUIET) break;
					continue;
				}
				last = Date.now();
				await until(() => button(SAVED));
				done += 1;
				const saved = handed.map(({ id }) => id);
				handed = [];
				if (!silent) tell('saved', saved);
			}
			return done;
		},
		/** Answers one question; whether the app calls it saved, and the rows. */
		answerOne: async () => {
			handed = [];
			while (!step()) await turn();
			await until(() => button(SAVED) ?? UNSAVED.test(text()));
			return { isSaved: !UNSAVED.test(text()), rows: handed };
		},
		/** A file is chosen where the app takes one. */
		offer: async ({ name, content }) => {
			const input = await until(() => document.querySelector('input[type=file]'));
			if (!(input instanceof HTMLInputElement)) throw new Error('no field for a file');
			const files = new DataTransfer();
			files.items.add(new File([content], name, { type: 'application/json' }));
			input.files = files.files;
			input.dispatchEvent(new Event('change', { bubbles: true }));
		},
		/** Everything stands still before the n-th write from now on. */
		standstill: ({ before }) => void (standstill = writes + Number(before)),
		writes: () => writes,
		go: ({ path }) => void setTimeout(() => location.assign(path)),
		reload: () => void setTimeout(() => location.reload()),
		open: ({ path }) => window.open(path) !== null,
		/** The text of the file that the app offered last. */
		file: async () => (await until(() => offered)).text(),
		/** All that Progress shows, tables opened. */
		progress: async () => {
			await until(() => press('^Progress'));
			await until(() => /Days studied/.test(text()));
			for (const table of document.querySelectorAll('details')) table.setAttribute('open', '');
			return text();
		},
		/** A database of the app's name from before its first release, held open and deaf; and let go. */
		hold: () =>
			new Promise((done) => {
				const open = indexedDB.open('liptako', 1);
				open.onsuccess = () => {
					held = open.result;
					done(null);
				};
			}),
		release: () => held.close()
	};

	/** @param {Asked} body */
	const next = async (body) =>
		(await fetch('/faults/next', { method: 'POST', body: JSON.stringify({ load, ...body }) })).json();

	void (async () => {
		let asked = await next({ path: location.pathname });
		while (asked) {
			let said;
			try {
				said = { result: (await acts[asked.act]?.(asked)) ?? null };
			} catch (error) {
				said = { error: `${asked.act}: ${String(error)}` };
			}
			asked = await next(said);
		}
	})();
}
