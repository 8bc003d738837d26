// The power goes while someone answers: what the app called saved must be there when it comes back.
//   npm run faults -- power                           as root, on Linux, after `npm run build`
//   CUTS=5 ONLY=sqlite npm run faults -- power        fewer, one engine
// How and why, and what is not shown by it: docs/reliability.md.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seeded, type Random } from '#lib/core/random.ts';
import { Host } from '../host.js';
import type { Kind } from './bench.ts';
import { ENGINES, type Engine, type Victim } from './power-browser.ts';
import { Disk, lacking } from './power-disk.ts';
import { answering, FOUND, later, RELAXED, type Found } from './power-page.ts';
import type { Row } from './table.ts';

interface Series {
	readonly engine: Engine;
	readonly relaxed: boolean;
	readonly cuts: number;
	readonly build: string;
}

interface Sum {
	readonly engine: string;
	readonly mode: string;
	cuts: number;
	acknowledged: number;
	lost: number;
	cutsWithLoss: number;
	/** Of earlier sessions, which had outlived a cut already. */
	earlierLost: number;
	wiped: number;
	/** The app could not start on what was left. */
	unopened: number;
	/** Of the second copy at waking: segments not as their hash says, and the most entries that it was behind. */
	damagedCopies: number;
	mostBehind: number;
	/** The app said at waking that something was lost, though nothing was. */
	falseAlarms: number;
	/** Cuts after which it said so, and something was. */
	said: number;
}

/** Most milliseconds between answers, and most answers before a cut: bursts, a learner's pace, and sittings longer than the half minute after which a system writes by itself. */
const PACES = [
	{ pause: 0, answers: 60 },
	{ pause: 400, answers: 30 },
	{ pause: 1500, answers: 30 },
	{ pause: 6000, answers: 16 }
] as const;

/** Milliseconds for the app to start on a busy machine. */
const PATIENCE = 120_000;

/** Between two cuts, for the page: or nothing would be left to ask. */
const DAYS = 3;

interface Woken {
	readonly victim: Victim;
	readonly found: Found;
	readonly saysLost: boolean;
	/** What the screen says where no question can be asked. */
	readonly unopened: string;
}

const under = (most: number, random: Random): number => Math.floor(random() * most);

/** Runs until so many answers are acknowledged, then takes the power away inside the last acknowledgement. */
async function answerUntilCut(victim: Victim, host: Host, disk: Disk, plan: { answers: number; pause: number }) {
	const acknowledged: string[] = [];
	const cut = new Promise<void>((resolve) => {
		host.intercept = (request, response) => {
			if (request.method !== 'POST' || request.url !== '/durable') return false;
			let body = '';
			request.on('data', (chunk: Buffer) => (body += chunk.toString()));
			request.on('end', () => {
				acknowledged.push(...(JSON.parse(body) as string[]));
				if (acknowledged.length < plan.answers) return response.writeHead(204).end();
				disk.snapshot(); // synchronous, and the page stands still until it is answered: never
				victim.kill();
				return resolve();
			});
			return true;
		};
	});
	const driving = victim.page.evaluate(answering(plan.pause)).catch(() => undefined); // ends with the browser
	await cut;
	await victim.gone();
	await driving;
	host.intercept = () => false;
	return acknowledged;
}

async function wake({ engine, relaxed }: Series, profile: string, host: Host, cut: number): Promise<Woken> {
	const victim = await engine.open(profile);
	try {
		const { page } = victim;
		if (relaxed) await page.addInitScript(RELAXED);
		await page.addInitScript(later(cut * DAYS));
		await page.goto(`${host.url}/icon.svg`);
		const found = await page.evaluate<Found>(FOUND);
		await page.goto(`${host.url}/study`);
		const failed = page.getByRole('main').getByRole('button', { name: 'Try again' });
		await page.getByTestId('question').or(failed).waitFor({ timeout: PATIENCE });
		const unopened = (await failed.isVisible()) ? await page.getByRole('main').innerText() : '';
		const saysLost = (await page.getByText(/This browser has lost|can no longer open your log/).count()) > 0;
		return { victim, found, saysLost, unopened };
	} catch (error) {
		const body = victim.page.locator('body');
		console.log(await body.innerText({ timeout: 1000 }).catch(() => 'the page says nothing'));
		await victim.gone();
		throw error;
	}
}

/** What one cut cost, into the sum. Returns the ids that are there now. */
function compare(
	sum: Sum,
	{ found, saysLost, unopened }: Woken,
	earlier: readonly string[],
	acknowledged: readonly string[]
) {
	const ids = new Set(found.ids);
	const [lost, old] = [acknowledged, earlier].map((list) => list.filter((id) => !ids.has(id)).length);
	sum.cuts += 1;
	sum.acknowledged += acknowledged.length;
	sum.lost += lost ?? 0;
	sum.earlierLost += old ?? 0;
	if (lost || old) sum.cutsWithLoss += 1;
	if (ids.size === 0) sum.wiped += 1;
	sum.damagedCopies += found.damaged;
	sum.mostBehind = Math.max(sum.mostBehind, ids.size - found.copied);
	if (unopened) sum.unopened += 1;
	if (saysLost) sum[lost || old ? 'said' : 'falseAlarms'] += 1;
	console.log(
		`     [${sum.engine}, ${sum.mode}] cut ${sum.cuts}: ${acknowledged.length} acknowledged, ${lost} of them lost, ${old} of ${earlier.length} earlier ones lost; second copy ${found.copied} (${found.damaged} damaged${found.broken && `, ${found.broken}`}), note ${found.noted}${saysLost ? '; said so' : ''}${unopened && `; NOT OPENED: ${unopened}`}`
	);
	return found.ids;
}

async function runSeries(series: Series, random: Random): Promise<Sum> {
	const { engine, relaxed, cuts, build } = series;
	const mode = relaxed ? 'control' : 'as shipped';
	const [disk, host] = [new Disk(), new Host(build)];
	const sum: Sum = {
		...{
			engine: engine.name,
			mode,
			cuts: 0,
			acknowledged: 0,
			lost: 0,
			cutsWithLoss: 0,
			earlierLost: 0,
			wiped: 0,
			unopened: 0
		},
		...{ damagedCopies: 0, mostBehind: 0, falseAlarms: 0, said: 0 }
	};
	await host.start();
	let victim: Victim | undefined;
	try {
		const profile = join(disk.path, 'profile');
		mkdirSync(profile);
		({ victim } = await wake(series, profile, host, 0));
		let there: readonly string[] = [];
		for (let cut = 0; cut < cuts; cut += 1) {
			const { pause, answers } = PACES[cut % PACES.length] ?? PACES[0];
			const acknowledged = await answerUntilCut(victim, host, disk, { pause, answers: 1 + under(answers, random) });
			await disk.restore();
			const woken = await wake(series, profile, host, cut + 1);
			({ victim } = woken);
			there = compare(sum, woken, there, acknowledged);
			if (woken.unopened) break; // and what it would take to go on is another question
		}
	} finally {
		await victim?.gone().catch(() => undefined);
		await host.stop();
		await disk.remove();
	}
	return sum;
}

/** What the run table shows of it. */
function rowOf({
	engine,
	mode,
	cuts,
	acknowledged,
	lost,
	earlierLost,
	wiped,
	unopened,
	falseAlarms,
	said,
	...sum
}: Sum): Row {
	const copy = `second copy: ${sum.damagedCopies} segments damaged, ${sum.mostBehind} entries behind at the most`;
	const bad = lost + earlierLost + wiped + unopened + falseAlarms;
	return mode === 'control'
		? {
				faults: [2],
				what: 'power cut, control: durability not asked for',
				engine,
				tried: cuts,
				lost: lost > 0 ? 0 : cuts,
				detected: said,
				note: `must lose, or this proves nothing: ${lost} of ${acknowledged} answers and ${earlierLost} earlier ones lost in ${sum.cutsWithLoss} cuts, ${wiped} stores wiped, ${unopened} not opened`
			}
		: {
				faults: [2],
				what: 'power cut, as shipped',
				engine,
				tried: cuts,
				lost: bad,
				note: `${lost} of ${acknowledged} answers and ${earlierLost} earlier ones lost, ${wiped} stores wiped, ${unopened} not opened, ${falseAlarms} false alarms; ${copy}`
			};
}

/** From the environment: CUTS (20), CUTS_FIREFOX (10), CUTS_CONTROL (5), ONLY (a part of an engine's name), SEED. */
function wishes(short: boolean) {
	const { CUTS, CUTS_FIREFOX, CUTS_CONTROL, ONLY = '', SEED = 'power' } = process.env;
	const cuts = Number(CUTS ?? (short ? 5 : 20));
	return {
		engines: ENGINES.filter(({ name }) => name.toLowerCase().includes(ONLY.toLowerCase())),
		cutsOf: ({ name }: Engine): number => (name === 'Firefox' ? Number(CUTS_FIREFOX ?? Math.min(cuts, 10)) : cuts),
		control: Number(CUTS_CONTROL ?? (short ? 3 : 5)),
		seed: SEED
	};
}

export const run: Kind = async ({ short, build, tell, leaveOut }) => {
	const lacks = lacking();
	if (lacks.length > 0) throw new Error(`the power-cut run needs what is not here:\n- ${lacks.join('\n- ')}`);
	const { engines, cutsOf, control, seed } = wishes(short);
	const sums: Sum[] = [];
	for (const engine of engines) {
		const lack = engine.missing();
		if (lack !== undefined) leaveOut({ what: 'power cut', engine: engine.name, why: lack });
		else
			for (const relaxed of [true, false]) {
				const cuts = relaxed ? control : cutsOf(engine);
				if (cuts === 0) continue;
				const sum = await runSeries({ engine, relaxed, cuts, build }, seeded(`${seed} ${engine.name} ${relaxed}`));
				sums.push(sum);
				tell(rowOf(sum));
			}
	}
	mkdirSync('test-results', { recursive: true });
	writeFileSync('test-results/power.json', JSON.stringify(sums, null, '\t'));
};
