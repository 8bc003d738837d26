/** Two tabs over one log: of one release, of two, and one that blocks the other. */
import { rmSync } from 'node:fs';
import { each, type Bench, type Scene } from './bench.ts';
import { ASIDE, NEXT, nextRelease, type Page } from './stage.ts';
import type { Rows } from './waking.ts';

const WHAT = 'two tabs at once';
/** Answers in each. */
const ANSWERS = { short: 20, full: 200 };
/** Given between two words with the host, so that a slow browser is not taken for a stuck one. */
const PORTION = 20;
const NEWER = 'written by a newer version of Liptako';

async function answerAll(tab: Page, answers: number): Promise<number> {
	let given = 0;
	for (let done = PORTION; done === PORTION && given < answers; given += done)
		done = await tab.act('answer', { count: Math.min(PORTION, answers - given), silent: true });
	return given;
}

async function both({ engine, open, stage, bench }: Scene): Promise<void> {
	const answers = bench.short ? ANSWERS.short : ANSWERS.full;
	const { page } = await open('/study');
	await page.act('see', { patterns: ['I don’t know|Show answer'] });
	await page.act('open', { path: '/study' });
	const other = await stage.arrival();
	const tabs = [page, other];
	const given = await Promise.all(tabs.map((tab) => answerAll(tab, answers)));
	if (given.some((count) => count !== answers)) throw new Error(`no questions left after ${given.join(' and ')}`);
	const kept: number = (await page.act('ids')).length;
	const pictures = await Promise.all(tabs.map((tab) => tab.act('progress')));
	const isSame = pictures[0] === pictures[1];
	const note = `${kept} of ${2 * answers} kept; ${isSame ? 'the same' : 'NOT the same'} schedule in both`;
	const lost = 2 * answers - kept + (isSame ? 0 : 1);
	bench.tell({ faults: [5], what: WHAT, engine: engine.name, tried: 2 * answers, lost, note });
}

/** A newer release in a second tab; then the older one again on what the newer has written. */
async function releases({ engine, open, stage, bench }: Scene): Promise<void> {
	const old = stage.host.dir;
	const next = nextRelease(old);
	stage.host.fails = (path) => path.endsWith('/service-worker.js');
	try {
		const { page } = await open('/study');
		await page.act('answer', { count: 2 });
		// a question is open when the newer one comes: it may end
		await page.act('press', { name: '^Next' });
		await page.act('see', { patterns: ['I don’t know|Show answer'] });
		stage.host.dir = next;
		await page.act('open', { path: '/' });
		await (await stage.arrival()).act('see', { patterns: ['Go on'] });
		const underWay: { isSaved: boolean; rows: Rows } = await page.act('answerOne');
		await page.act('see', { patterns: [NEWER] });
		let lost = underWay.isSaved ? 1 : 0;
		if ((await page.act('ids')).length !== 2) lost += 1;
		// at the card's end it makes way by itself
		void page.act('press', { name: '^(Next|Finish)' }).catch(() => undefined);
		const renewed = await stage.arrival();
		await renewed.act('see', { patterns: ['I don’t know|Show answer'] });
		await renewed.act('holds', { name: NEXT, count: 3 }).catch(() => undefined);
		const ids: string[] = (await renewed.act('rows', { name: NEXT })).map(({ id }: { id: string }) => id);
		if (ids.length !== 3 || !underWay.rows.every(({ id }) => ids.includes(id))) lost += 1;
		const note = 'nothing written by the older one; its answer under way is in the newer log';
		bench.tell({
			faults: [6],
			what: 'an old tab after an upgrade',
			engine: engine.name,
			tried: 1,
			lost,
			detected: 1,
			note
		});

		stage.host.dir = old;
		const { page: downgraded } = await open('/study?older'); // not from the browser's own cache
		await downgraded.act('see', { patterns: [NEWER] });
		const counts = [await downgraded.act('rows'), await downgraded.act('rows', { name: NEXT })].map(
			({ length }) => length
		);
		const changed = counts.join() === '2,3' ? 0 : 1;
		const shown = 'said, shown, and nothing written';
		bench.tell({
			faults: [8],
			what: 'an older release on a newer log',
			engine: engine.name,
			tried: 1,
			lost: changed,
			detected: 1,
			note: shown
		});
	} finally {
		stage.host.dir = old;
		stage.host.fails = () => false;
		rmSync(next, { recursive: true, force: true });
	}
}

async function blocked({ engine, open, stage, bench }: Scene): Promise<void> {
	stage.host.fails = (path) => path.endsWith('/service-worker.js');
	const { page: holder } = await open(ASIDE);
	await holder.act('hold');
	await holder.act('open', { path: '/study' });
	const page = await stage.arrival();
	await page.act('see', { patterns: ['Another tab holds an older version open'] });
	await holder.act('release');
	await page.act('see', { patterns: ['I don’t know|Show answer'] });
	const { isSaved } = await page.act('answerOne');
	const lost = isSaved === true && (await page.act('ids')).length === 1 ? 0 : 1;
	const note = 'said; it goes on by itself as soon as that tab lets go';
	bench.tell({
		faults: [7],
		what: 'a tab that blocks an upgrade',
		engine: engine.name,
		tried: 1,
		lost,
		detected: 1,
		note
	});
}

async function all(scene: Scene): Promise<void> {
	await both(scene);
	await scene.fresh();
	await releases(scene);
	await scene.fresh();
	await blocked(scene);
}

export const run = (bench: Bench): Promise<void> => each(bench, WHAT, all);
