/** How the app wakes on a store that something has happened to, and the way back that it offers. */
import { isDeepStrictEqual } from 'node:util';
import { readBackup } from '#lib/core/exchange/backup.ts';
import { sha256 } from './made.ts';
import type { Page, Stage } from './stage.ts';

/** So long, milliseconds, may it take until a loss is said: its words are fetched when they are needed. */
const PATIENCE = 60_000;

/** And so long until all that was damaged is put back. */
const SETTLING = 3000;

const LOST = 'has lost (part of )?your log';
const BROKEN = 'can no longer open your log';
const REFUSING = 'writes nothing more into it';
const BACK = 'Everything is back|came back from the second copy';
const MENDED = 'damaged on this device and put back from the second copy';

/** Rows of the log in the order of their ids. */
export type Rows = readonly { readonly id: string }[];

/** `whole`: the store holds what it held. `mended`: it did not, and does now. `silent`: it does not, and nothing is said. */
export type Waking = 'whole' | 'lost' | 'broken' | 'refusing' | 'mended' | 'silent';

/** Whether these rows are what there must be. */
export type Expected = (rows: Rows) => boolean;

const byId = (rows: Rows): ReadonlyMap<string, unknown> => new Map(rows.map((row) => [row.id, row]));

/** All of these as they were, and no other. */
export const exactly =
	(held: Rows): Expected =>
	(rows) =>
		rows.length === held.length && isDeepStrictEqual(byId(rows), byId(held));

/** All of these as they were. */
export const atLeast =
	(held: Rows): Expected =>
	(rows) => {
		const found = byId(rows);
		return held.every((row) => isDeepStrictEqual(found.get(row.id), row));
	};

async function isAs(page: Page, expected: Expected): Promise<boolean> {
	const rows: Rows | undefined = await page.act('rows').catch(() => undefined);
	return rows !== undefined && expected(rows);
}

/** Whether the store has set aside what it found in the place of an entry. */
async function hasMended(page: Page): Promise<boolean> {
	const meta: readonly { readonly key: string }[] = await page.act('rows', { table: 'meta' }).catch(() => []);
	return meta.some(({ key }) => key.startsWith('aside '));
}

/** What has become of the log, by what the app says. @param page at Today, just loaded @param expected what the store held */
export async function wake(page: Page, expected: Expected): Promise<Waking> {
	await page.act('ready');
	if ((await isAs(page, expected)) && !(await hasMended(page))) return 'whole';
	const patterns = [LOST, BROKEN, REFUSING, MENDED];
	const seen = await page.act('see', { patterns, most: PATIENCE }).catch(() => ({ at: patterns.length }));
	return (['lost', 'broken', 'refusing', 'mended'] as const)[seen.at as number] ?? 'silent';
}

/** In a few words: how what the store holds differs from what it held. */
export async function difference(page: Page, held: Rows): Promise<string> {
	const rows: Rows = await page.act('rows').catch(() => []);
	const found = byId(rows);
	const [gone, other] = [
		held.filter(({ id }) => !found.has(id)),
		held.filter((row) => found.has(row.id) && !isDeepStrictEqual(found.get(row.id), row))
	];
	return `${rows.length} of ${held.length} rows, ${gone.length} gone, ${other.length} otherwise`;
}

/** Takes the way back that the app offers. Whether the log, or the file it gives, is then what the log was, letter for letter. */
export async function bringBack(
	stage: Stage,
	page: Page,
	{ expected, found }: { expected: Expected; found: Waking }
): Promise<boolean> {
	let way = found;
	// what is damaged is put back by itself; the rest, if any, is then missing
	if (way === 'mended') {
		const more = await page.act('see', { patterns: [LOST, REFUSING], most: SETTLING }).catch(() => ({ at: 2 }));
		if (more.at === 2) return isAs(page, expected);
		way = more.at === 0 ? 'lost' : 'refusing';
	}
	if (way === 'lost') {
		await page.act('press', { name: '^Bring it back' });
		const { at } = await page.act('see', { patterns: [BACK, REFUSING] });
		if (at === 0) return isAs(page, expected);
	}
	await page.act('press', { name: '^Set up a new store' });
	const loaded = stage.arrival().catch(() => undefined);
	const refused = page.act('see', { patterns: ['could not remove the damaged store'] }).catch(() => undefined);
	const now = await Promise.race([loaded, refused.then(() => undefined)]);
	if (!now) return isInFile(page, expected);
	await now.act('see', { patterns: [LOST] });
	await now.act('press', { name: '^Bring it back' });
	await now.act('see', { patterns: [BACK] });
	return isAs(now, expected);
}

/** Some browsers cannot even remove what they cannot open: then there is a file to go on with. */
async function isInFile(page: Page, expected: Expected): Promise<boolean> {
	await page.act('press', { name: '^Save the second copy as a file' });
	const read = await readBackup(await page.act('file'), sha256);
	return read.ok && read.value.faults.length === 0 && expected(read.value.events);
}
