/** Mnemosyne 2 as Debian packages it, driven by mnemosyne-peer.py on a virtual screen. */
import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import type { Size, Turn } from './turn.ts';

const DRIVER = 'tests/bench/mnemosyne-peer.py';
/** The Python that Debian's packages are for: another one that comes first on the path knows nothing of them. */
const PYTHON = '/usr/bin/python3';
const SCREEN = '/usr/bin/Xvfb';
const NEEDED = [PYTHON, SCREEN, '/usr/bin/mnemosyne'];
/** Milliseconds after which it is given up. */
const PATIENCE = 300_000;
const run = promisify(execFile);

/** What the run wants and this machine has not, as a sentence; undefined where it can be made. */
export function missing(): string | undefined {
	const files = NEEDED.filter((file) => !existsSync(file));
	if (files.length === 0) return undefined;
	return `no ${files.join(', no ')}; on Debian, as root: apt-get install mnemosyne xvfb`;
}

/** A virtual screen, without a window manager. */
export async function openScreen(): Promise<{ readonly display: string; readonly close: () => void }> {
	const given = ['-displayfd', '1', '-screen', '0', '1280x800x24', '-nolisten', 'tcp'];
	const server = spawn(SCREEN, given, { stdio: ['ignore', 'pipe', 'ignore'] });
	const number = await new Promise<string>((resolve, reject) => {
		server.stdout.once('data', (data: Buffer) => resolve(data.toString().trim()));
		server.once('exit', (code) => reject(new Error(`${SCREEN} ended with ${String(code)}`)));
	});
	return { display: `:${number}`, close: () => void server.kill() };
}

/** Writes a learner into a folder; returns the program's version. */
export async function makeLearner(folder: string, { facts, logged }: Size): Promise<string> {
	const { stdout } = await run(PYTHON, [DRIVER, 'make', folder, String(facts), String(logged)], { timeout: PATIENCE });
	return stdout.trim();
}

/** One launch, answers, and the end. */
export async function peerTurn(folder: string, display: string, { answers }: Size): Promise<Turn> {
	// both sides read the same clock: hrtime is CLOCK_MONOTONIC on Linux
	const given = [DRIVER, 'run', folder, String(answers), String(process.hrtime.bigint())];
	const { stdout } = await run(PYTHON, given, { timeout: PATIENCE, env: { ...process.env, DISPLAY: display } });
	// what else the program prints comes before
	const read = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as { first: number; answers: number[] };
	return { launch: read.first, answers: read.answers };
}
