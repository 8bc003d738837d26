import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install, launch, type Engine, type Mode, type Running } from './engines.ts';
import { remove } from './profile.ts';
import { Stage, withDriver, type Page } from './stage.ts';
import type { Gap, Row } from './table.ts';

/** What a kind of fault gets to work with. */
export interface Bench {
	/** Less often: the form that runs in CI. */
	readonly short: boolean;
	/** The built app. */
	readonly build: string;
	readonly engines: readonly Engine[];
	/** A row is done. */
	readonly tell: (row: Row) => void;
	/** Something cannot be tried here. */
	readonly leaveOut: (gap: Gap) => void;
}

/** One kind of fault: tells its rows as it goes. Rejects when it could not find out. */
export type Kind = (bench: Bench) => Promise<void>;

export interface Opened {
	readonly page: Page;
	readonly browser: Running;
}

/** One engine, the app with a driver inside, and a profile that stays from one opening to the next. */
export interface Scene {
	readonly bench: Bench;
	readonly engine: Engine;
	readonly stage: Stage;
	/** The profile. */
	readonly dir: string;
	/** Starts the browser on the profile, at a path of the app. Whatever ran before is killed. */
	readonly open: (path: string, how?: How) => Promise<Opened>;
	/** The browser is killed, and its profile is gone. */
	readonly fresh: () => Promise<void>;
}

export interface How {
	readonly mode?: Mode;
	/** The first page stands still before its n-th write until `then` resolves; `kill` ends the browser. */
	readonly standstill?: { readonly before: number; readonly then: (kill: () => Promise<void>) => Promise<void> };
}

/** A browser that does not come up is started again, at most so often. */
const STARTS = 3;

/** A scene of its own, and everything gone after it. */
async function onStage(bench: Bench, engine: Engine, play: (scene: Scene) => Promise<void>): Promise<void> {
	const dir = mkdtempSync(join(tmpdir(), `liptako-${engine.name}-`));
	const stage = new Stage(withDriver(bench.build));
	await stage.host.start();
	let browser: Running | undefined;
	const start = async (path: string, { mode = 'plain', standstill }: How): Promise<Opened> => {
		await browser?.kill();
		stage.empty();
		const running = await launch(engine, dir, [stage.host.url + path], mode);
		browser = running;
		if (standstill) {
			stage.standstill = standstill.before;
			stage.onStandstill = () => standstill.then(running.kill);
		}
		return { page: await stage.arrival(), browser: running };
	};
	let openings = 0;
	const open = async (path: string, how: How = {}): Promise<Opened> => {
		const opening = (openings += 1);
		for (let tries = 1; ; tries += 1)
			try {
				return await start(path, how);
			} catch (error) {
				// one that was killed before its page came must not come up again under the next
				const isOver = opening !== openings || how.standstill !== undefined;
				if (tries === STARTS || isOver) throw new Error(`${engine.name} does not start`, { cause: error });
			}
	};
	const fresh = async (): Promise<void> => {
		await browser?.kill();
		remove([dir]);
	};
	try {
		await play({ bench, engine, stage, dir, open, fresh });
	} finally {
		await browser?.kill();
		await stage.close();
		remove([dir]);
	}
}

/** In every engine, side by side; those that cannot be had are named. */
export async function each(bench: Bench, what: string, play: (scene: Scene) => Promise<void>): Promise<void> {
	const here = bench.engines.filter((engine) => {
		if (install(engine)) return true;
		bench.leaveOut({ what, engine: engine.name, why: `not installed: ${engine.packages.join(' ')}` });
		return false;
	});
	// one that breaks off must not leave the others to themselves
	const ends = await Promise.allSettled(here.map((engine) => onStage(bench, engine, play)));
	const faults = ends.flatMap((end, at) =>
		end.status === 'rejected' ? [new Error(here[at]?.name, { cause: end.reason })] : []
	);
	if (faults.length > 0)
		throw new AggregateError(faults, `broke off in ${faults.map(({ message }) => message).join()}`);
}
