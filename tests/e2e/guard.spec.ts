// The payloads through every door that is on a screen. A new door is one entry in SCREENS, FRAGMENTS or FIELDS.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Bank, Item } from '#lib/core/bank/bank.ts';
import { nextEventId } from '#lib/core/event-id.ts';
import { writeBackup } from '#lib/core/exchange/backup.ts';
import type { DeviceId, EventId, Millis } from '#lib/core/ids.ts';
import type { LogEvent } from '#lib/core/log/event.ts';
import { GROUP_MAX, SHOWING } from '#lib/core/marker/showing.ts';
import { readRequest, writeRequest } from '#lib/core/sheet/request.ts';
import { ADDRESSES, PAYLOADS } from '../fixtures/payloads.ts';
import { expect, readLog, test, watchErrors } from './fixtures.ts';
import { classFile, linkOf } from './seeded-class.ts';

/** Screens that show texts of the bank. */
const SCREENS = [
	'/about',
	'/explore',
	'/explore/voices',
	'/explore/trust',
	'/explore/timeline',
	'/explore/map',
	'/quiz',
	'/study',
	'/take',
	'/teach',
	'/teach/own',
	'/teach/cards',
	'/teach/collect',
	'/teach/notice',
	'/teach/print#seed=guard&size=20',
	'/teach/project#seed=guard&size=20'
];
/** Screens whose fragment says what to show. */
const FRAGMENTS = [
	...['/explore', '/explore/timeline', '/explore/map', '/explore/trust', '/quiz/run', '/take'],
	...['/teach/compose', '/teach/share', '/teach/print', '/teach/project']
];
/** Screens that read their fragment once, when they come. */
const ARRIVALS = ['/teach/collect', '/teach/gradebook', '/teach/analysis'];
/** Fields that answer while one types, and the button that brings them. */
const FIELDS = [
	{ path: '/explore', role: 'searchbox', name: /^Search/ },
	{ path: '/teach', role: 'textbox', name: 'Title', button: 'New quiz' },
	{ path: '/teach/own', role: 'textbox', name: 'Question', button: 'New question' },
	{ path: '/teach/own', role: 'textbox', name: 'Answer 1', button: 'New question' }
] as const;

const TEXTS = new Set([
	...['title', 'description', 'licence', 'publisher', 'intro', 'gloss', 'name', 'text', 'reading', 'reportWording'],
	...['why', 'treatment', 'stem', 'statement', 'explanation', 'feedback', 'front', 'back', 'unit', 'supports']
]);

/** The bank with a payload before each of its texts, and addresses that are none in its sources. */
function hostile(bank: unknown): unknown {
	let turn = 0;
	const spoil = (value: unknown, key: string): unknown => {
		if (typeof value === 'string' && key === 'url') return ADDRESSES[turn++ % ADDRESSES.length];
		if (typeof value === 'string' && TEXTS.has(key)) return `${PAYLOADS[turn++ % PAYLOADS.length] ?? ''} ${value}`;
		if (Array.isArray(value)) return value.map((one) => spoil(one, ''));
		if (typeof value !== 'object' || value === null) return value;
		return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, spoil(inner, name)]));
	};
	return spoil(bank, '');
}

/** Everything that a payload does, should it do anything. */
async function watch(page: Page, asked: readonly string[], origin: string) {
	const errors = watchErrors(page.context());
	const done: string[] = [];
	await page.exposeFunction('fired', (what: unknown) => done.push(`ran: ${String(what)}`));
	page.on('dialog', (dialog) => {
		done.push(`dialog: ${dialog.message()}`);
		void dialog.dismiss();
	});
	await page.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => {
			console.error(`policy: ${violatedDirective} ${sample}`);
		});
	});
	return () => [...done, ...errors, ...asked.filter((url) => !url.startsWith(origin) && !/^(data|blob):/.test(url))];
}

/** What on the screen is more than text: foreign elements, handlers, addresses that run, links that leave without the right `rel`. */
const markup = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const foreign =
			':is(script,style,link,meta,base,iframe,frame,object,embed,math,video,audio,marquee,template,image,portal)';
		const found = [...document.querySelectorAll(`body ${foreign}`)]
			.filter((one) => !one.textContent.includes('__sveltekit_')) // how a page begins
			.map((one) => `<${one.localName}> ${one.textContent.slice(0, 60)}`);
		for (const one of document.querySelectorAll('body *')) {
			for (const { name, value } of one.attributes)
				if (/^(on|srcdoc$|formaction$)/.test(name)) found.push(`${name}=${value.slice(0, 60)}`);
			const [address, rel] = [one.getAttribute('href') ?? one.getAttribute('src'), one.getAttribute('rel') ?? ''];
			const url = address === null ? null : new URL(address, location.href);
			if (
				url &&
				url.origin !== location.origin &&
				!(/^https?:$/.test(url.protocol) && rel.includes('noopener noreferrer'))
			)
				found.push(`address: ${url.href.slice(0, 60)}`);
		}
		return found;
	});

test('texts of the bank are texts, whatever they say', async ({ page, host, asked }) => {
	test.slow();
	host.rewrite = (text, path) =>
		/\/bank\.en\.[^/]*\.json$/.test(path) ? JSON.stringify(hostile(JSON.parse(text))) : text;
	const did = await watch(page, asked, host.url);
	for (const path of SCREENS) {
		await page.goto(host.url + path);
		await page.getByRole('heading', { level: 1 }).waitFor();
		if (path === '/about') await expect(page.getByRole('listitem').first()).toBeVisible();
		if (path === '/study') {
			await expect(page.getByTestId('question')).toContainText(/\S/);
			await page.getByRole('button', { name: /I don’t know|Show answer/ }).click();
		}
		if (path === '/teach') {
			await page.getByRole('button', { name: 'New quiz' }).click();
			await page.getByRole('heading', { name: 'New quiz' }).waitFor();
			await expect(page.getByRole('region', { name: 'What the learner gets' })).toContainText(/\S/);
		}
		if (path.startsWith('/teach/print')) await page.locator('.sheet').first().waitFor();
		if (path.startsWith('/teach/project')) await page.getByRole('button', { name: 'Start' }).click();
		expect(await markup(page), path).toEqual([]);
	}
	expect(did()).toEqual([]);
});

test('addresses and fields take nothing for more than a text', async ({ page, host, asked }) => {
	test.slow();
	const did = await watch(page, asked, host.url);
	for (const [turn, path] of FRAGMENTS.entries()) {
		await page.goto(host.url + path);
		await page.getByRole('heading', { level: 1 }).waitFor();
		await page.evaluate(
			async (payloads) => {
				for (const payload of payloads) {
					location.hash = payload;
					await new Promise((seen) => setTimeout(seen));
				}
			},
			PAYLOADS.filter((_, at) => at % FRAGMENTS.length === turn)
		);
		expect(await markup(page), path).toEqual([]);
	}
	for (const [turn, path] of ARRIVALS.entries()) {
		// another page each time, as from a link; the address alone would change nothing
		for (const payload of PAYLOADS.filter((_, at) => at % 144 === turn)) {
			await page.goto('about:blank');
			await page.goto(`${host.url}${path}#${payload.toWellFormed()}`);
			await page.getByRole('heading', { level: 1 }).waitFor();
			if (path === '/teach/collect') await expect(page.locator('.came li.wrong')).toBeVisible();
			expect(await markup(page), path).toEqual([]);
		}
	}
	for (const payload of PAYLOADS.filter((_, at) => at % 72 === 0)) {
		await page.goto(
			`${host.url}/explore?q=${encodeURIComponent(payload.toWellFormed())}#${encodeURIComponent(payload.toWellFormed())}`
		);
		await page.getByRole('heading', { level: 1 }).waitFor();
	}
	for (const [turn, { path, role, name, ...rest }] of FIELDS.entries()) {
		await page.goto(host.url + path);
		if ('button' in rest) await page.getByRole('button', { name: rest.button }).click();
		const field = page.getByRole(role, { name, exact: true });
		await field.fill('charter');
		await field.evaluate(
			async (input: HTMLInputElement | HTMLTextAreaElement, payloads) => {
				for (const payload of payloads) {
					input.value = payload;
					input.dispatchEvent(new Event('input', { bubbles: true }));
					await new Promise((seen) => setTimeout(seen));
				}
			},
			PAYLOADS.filter((_, at) => at % 6 === turn)
		);
		expect(await markup(page), path).toEqual([]);
	}
	expect(did()).toEqual([]);
});

const sha256 = (text: string): Promise<string> =>
	Promise.resolve(createHash('sha256').update(text, 'utf8').digest('hex'));
const bank = JSON.parse(readFileSync('src/lib/generated/bank.en.json', 'utf8')) as Bank;
const NOW = 1_790_000_000_000;

/** Quizzes in which every payload was typed as an answer, and settings that say payloads. */
function typed(): LogEvent[] {
	let last: EventId | undefined;
	let at = NOW;
	const make = (happening: object): LogEvent => {
		at += 1000;
		last = nextEventId(last, at as Millis, new Uint8Array(10).fill(1));
		const base = { v: 1, id: last, device: 'made', at, day: 20717, edition: bank.edition, model: 'fsrs6-1' };
		return { ...base, zone: 'UTC', ...happening } as LogEvent;
	};
	const items = bank.items.filter((item): item is Item & { kind: 'short' } => item.kind === 'short').slice(0, 100);
	const blueprint = { topics: [], kinds: [], difficulty: { from: 1, to: 5 }, size: 100 };
	return Array.from({ length: Math.ceil(PAYLOADS.length / items.length) }, (_, round) => {
		const quiz = `q-${round}`;
		const payloads = PAYLOADS.slice(round * items.length, (round + 1) * items.length);
		return [
			make({ kind: 'quiz-started', quiz, blueprint, seed: payloads[0] ?? '', items: items.map(({ id }) => id) }),
			...payloads.map((text, place) => {
				const { id, version, fact } = items[place]!;
				const parts = [{ part: 'answer', fact, score: 0, chance: 0 }];
				const zone = text.slice(0, 64) || 'UTC';
				const answer = { prompt: id, version, format: 'short', mode: 'quiz', quiz, score: 0, parts, ms: 1000 };
				return make({ kind: 'answered', ...answer, zone, response: { kind: 'short', text } });
			}),
			make({ kind: 'quiz-finished', quiz }),
			...payloads.slice(0, 9).map((value) => make({ kind: 'setting-changed', name: 'theme', value }))
		];
	}).flat();
}

test('what a restored file says is shown as text, and changes nothing that is here', async ({ page, host, asked }) => {
	test.slow();
	const did = await watch(page, asked, host.url);
	await page.goto(`${host.url}/settings`);
	await page.getByRole('radio', { name: 'Dark' }).check();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	const [mine] = await readLog(page);

	// events of every payload, and one under the id of an event that is here
	const forged = { ...mine, value: 'light' } as unknown as LogEvent;
	const events = [...typed(), forged];
	const head = { made: NOW as Millis, app: 'x', edition: bank.edition, device: 'x' as DeviceId };
	const file = await writeBackup(events, head, sha256);
	if (!file.ok) throw new Error('no file');
	await page
		.locator('input[type=file]')
		.first()
		.setInputFiles({
			name: '<img src=x onerror=fired(1)>.json',
			mimeType: 'application/json',
			buffer: Buffer.from(file.value)
		});
	await expect(page.getByText(`${events.length - 1} entries added, 0 were already here.`)).toBeVisible();
	await expect(page.getByText('One entry of the file has the id of an entry here')).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	expect(await markup(page)).toEqual([]);

	await page.goto(`${host.url}/quiz`);
	for (const round of events.flatMap((event) => (event.kind === 'quiz-started' ? [event.quiz] : []))) {
		await page.goto(`${host.url}/quiz/run#${round}`);
		await page.getByText('Every answer, explained').waitFor();
		await page.evaluate(() => {
			for (const one of document.querySelectorAll('details')) one.open = true;
		});
		expect(await markup(page), round).toEqual([]);
	}
	await page.goto(`${host.url}/settings`);
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	expect(did()).toEqual([]);
});

/** Into the database of the class, past the app. */
const putShowing = (row: object): Promise<void> =>
	new Promise((resolve, reject) => {
		const open = indexedDB.open('liptako-class');
		open.onerror = () => reject(new Error('cannot open'));
		open.onsuccess = () => {
			const change = open.result.transaction('submissions', 'readwrite');
			change.objectStore('submissions').put(row);
			change.oncomplete = () => {
				open.result.close();
				resolve();
			};
		};
	});

test('what a learner types and a colleague’s file says is text on the screens of a class', async ({
	page,
	host,
	asked
}) => {
	test.slow();
	const did = await watch(page, asked, host.url);
	const [title, name, from, text] = [
		'<img src=x onerror=fired(1)>',
		'<svg onload=fired(2)>',
		'<b>Awa</b><script>fired(3)</script>',
		'{@html "<img src=x onerror=fired(4)>"}'
	];
	const made = { title, learners: 2, size: 3, now: NOW };
	await page.goto(`${host.url}/take#${await linkOf(made)}`);
	await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
	await page.getByRole('textbox', { name: 'Your name' }).fill(name);
	await page.getByRole('button', { name: 'Begin' }).click();
	for (let place = 1; place <= 3; place++) {
		await expect(page.getByText(`Question ${place} of 3`)).toBeVisible();
		await page.getByRole('button', { name: /I don’t know/ }).click();
	}
	await page.getByRole('button', { name: 'Hand in' }).first().click();
	await page.getByRole('dialog').getByRole('button', { name: 'Hand in' }).click();
	await expect(page.getByText(`${name} · Attempt 1`)).toBeVisible();
	expect(await markup(page), 'handed in').toEqual([]);

	// what is kept on the device may be anything too
	await page.evaluate((kept) => Object.entries(kept).forEach(([key, value]) => localStorage.setItem(key, value)), {
		'liptako-class-size': title,
		'liptako-grade-view': title
	});
	const { ids, file } = await classFile([{ ...made, names: [name, title] }]);
	const collection = JSON.parse(file.buffer.toString()) as { notes: { text: string }[] };
	const notes = collection.notes.map((note) => ({ ...note, text }));
	await page.goto(`${host.url}/teach/collect`);
	await page.locator('input[type=file]').setInputFiles({
		...{ name: title, mimeType: file.mimeType },
		buffer: Buffer.from(JSON.stringify({ ...collection, from, notes }))
	});
	await expect(page.getByRole('listitem').getByText(`from ${from}’s collection, marked anew here`)).toBeVisible();
	await expect(page.getByRole('spinbutton', { name: 'Learners in the class' })).toHaveValue('');
	expect(await markup(page), 'collected').toEqual([]);
	await page.goto(`${host.url}/teach/gradebook#${ids[0]}`);
	await expect(page.getByText(`Each result: from ${from}’s collection`)).toBeVisible();
	await expect(page.getByRole('table').getByText(text)).toBeVisible();
	await page.getByRole('combobox', { name: 'Show as' }).selectOption('cards');
	await expect(page.getByRole('listitem').filter({ hasText: name })).toBeVisible();
	expect(await markup(page), 'gradebook').toEqual([]);

	const request = readRequest('seed=guard&size=5');
	if (!request) throw new Error('no request');
	const question = { number: 1, place: 0, item: 'a', version: 1, options: ['a', 'b'], key: 0, closed: true };
	await page.evaluate(putShowing, {
		...{ v: 1, id: `${SHOWING}0123456789abcdef`, of: writeRequest(request), edition: bank.edition, title },
		...{ group: title.slice(0, GROUP_MAX), learners: 2, started: NOW, seen: NOW },
		questions: [{ ...question, answers: 'AB' }]
	});
	await page.goto(`${host.url}/teach/project#seed=guard&size=5`);
	await expect(page.getByRole('listitem').filter({ hasText: title.slice(0, GROUP_MAX) })).toBeVisible();
	expect(await markup(page), 'shown before').toEqual([]);
	expect(did()).toEqual([]);
});
