/** How the app wakes on a store that something has happened to, and the way back that it offers. */
import { isDeepStrictEqual } from 'node:util';
import { readBackup } from '#lib/core/exchange/backup.ts';
import { sha256 } from './made.ts';
import type { Page, Stage } from './stage.ts';

/** So long, milliseconds, may it take until a loss is said: its words are fetched when they are needed. */
const PATIENCE = 15_000;

const READY = 'Start|Go on|could not be opened|does not let Liptako store';
const LOST = 'has lost (part of )?your log';
const BROKEN = 'can no longer open your log';
const UNREADABLE = 'of your log could not be read';

/** Rows of the log in the order of their ids. */
export type Rows = readonly { readonly id: string }[];

/** `whole`: the store holds what it held. `silent`: it does not, and nothing is said. */
export type Waking = 'whole' | 'lost' | 'broken' | 'unreadable' | 'silent';

const isAs = async (page: Page, held: Rows): Promise<boolean> =>
	isDeepStrictEqual(await page.act('rows').catch(() => undefined), held);

/** What has become of the log, by what the app says. @param page at Today, just loaded @param held what the store held */
export async function wake(page: Page, held: Rows): Promise<Waking> {
	await page.act('see', { patterns: [READY] });
	if (await isAs(page, held)) return 'whole';
	const patterns = [LOST, BROKEN, UNREADABLE];
	const seen = await page.act('see', { patterns, most: PATIENCE }).catch(() => ({ at: 3 }));
	return (['lost', 'broken', 'unreadable', 'silent'] as const)[seen.at as number] ?? 'silent';
}

/** Takes the way back that the app offers. Whether the log, or the file it gives, is then what the log was, letter for letter. */
export async function bringBack(
	stage: Stage,
	page: Page,
	{ held, found }: { held: Rows; found: Waking }
): Promise<boolean> {
	let now = page;
	if (found === 'broken') {
		await page.act('press', { name: '^Set up a new store' });
		const loaded = stage.arrival().catch(() => undefined);
		const refused = page.act('see', { patterns: ['could not remove the damaged store'] }).catch(() => undefined);
		const next = await Promise.race([loaded, refused.then(() => undefined)]);
		if (!next) return isInFile(page, held);
		now = next;
		await now.act('see', { patterns: [LOST] });
	}
	await now.act('press', { name: '^Bring it back' });
	await now.act('see', { patterns: ['Everything is back', 'came back from the second copy'] });
	return isAs(now, held);
}

/** Some browsers cannot even remove what they cannot open: then there is a file to go on with. */
async function isInFile(page: Page, held: Rows): Promise<boolean> {
	await page.act('press', { name: '^Save the second copy as a file' });
	const read = await readBackup(await page.act('file'), sha256);
	return read.ok && read.value.faults.length === 0 && isDeepStrictEqual(read.value.events, held);
}
