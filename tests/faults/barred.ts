/** Storage that is forbidden, or forgotten with the window: said before the first answer where it can be known, and all works. */
import { each, type Bench, type Scene } from './bench.ts';
import type { Mode } from './engines.ts';

const WHAT = 'storage forbidden, private mode';
const SAID = 'does not let Liptako store anything';
const ANSWERS = 2;

async function barred(scene: Scene, mode: Mode, what: string): Promise<void> {
	const { bench, engine, open, fresh } = scene;
	await fresh();
	const { page } = await open('/study', { mode });
	await page.act('see', { patterns: ['I don’t know|Show answer'] });
	const isSaid =
		mode !== 'private' &&
		(await page.act('see', { patterns: [SAID] }).then(
			() => true,
			() => false
		));
	const given: number = await page.act('answer', { count: ANSWERS });
	// a browser that keeps things until its window closes says nothing of it: there is nothing to be known
	const isStored = await page.act('ids').then(
		(ids: string[]) => ids.length === ANSWERS,
		() => false
	);
	const lost = given === ANSWERS && (isSaid || isStored) ? 0 : 1;
	const note = isSaid
		? 'said before the first answer; two answers given'
		: 'the browser keeps it while the window is open';
	bench.tell({ faults: [26], what, engine: engine.name, tried: 1, lost, ...(isSaid ? { detected: 1 } : {}), note });
}

export const run = (bench: Bench): Promise<void> =>
	each(bench, WHAT, async (scene) => {
		const { name } = scene.engine;
		if (name === 'webkit')
			bench.leaveOut({ what: 'storage forbidden', engine: name, why: 'its small browser has no such setting' });
		else await barred(scene, 'blocked', 'storage forbidden');
		if (!bench.short || name === 'webkit') await barred(scene, 'private', 'private mode');
	});
