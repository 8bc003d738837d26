/**
 * P11: the app beside Mnemosyne, a desktop program for the same work, in one run and by turns, on one virtual screen and
 * with nothing throttled; each with as many facts and answers. docs/benchmarks.md
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Measure } from '../../src/cli/bench-measure.ts';
import { makeLearner, openScreen, peerTurn } from './mnemosyne.ts';
import { median, quantile } from './quantile.ts';
import type { AppTurn, Size, Turn } from './turn.ts';
import { wideApp } from './wide-app.ts';

interface Round {
	readonly peer: Turn;
	readonly app: AppTurn;
}

export async function benchPeer(size: Size): Promise<Measure[]> {
	const folder = mkdtempSync(join(tmpdir(), 'bench-peer-'));
	const screen = await openScreen();
	try {
		const learner = join(folder, 'mnemosyne');
		const version = await makeLearner(learner, size);
		const appTurn = await wideApp(folder, screen.display, size);
		const rounds: Round[] = [];
		for (let round = 0; round < size.turns; round++) {
			rounds.push({ peer: await peerTurn(learner, screen.display, size), app: await appTurn() });
		}
		return measuresOf(rounds, `beside Mnemosyne ${version}; ${size.facts} facts, ${size.logged} answers logged`);
	} finally {
		screen.close();
		rmSync(folder, { recursive: true, force: true });
	}
}

function measuresOf(rounds: readonly Round[], beside: string): Measure[] {
	const [ours, theirs] = [rounds.flatMap(({ app }) => app.answers), rounds.flatMap(({ peer }) => peer.answers)];
	const warm = rounds.slice(1);
	const start = (what: string, key: 'start' | 'launch'): Measure => ({
		budget: 'P11',
		what: `${what} to a question, median of ${warm.length}; ${beside}`,
		taken: median(warm.map(({ app }) => app[key])),
		floor: median(warm.map(({ peer }) => peer.launch)),
		most: 1
	});
	const grade = (share: number, name: string): Measure => ({
		budget: 'P11',
		what: `from a grade to the next question painted and the answer durable, ${name} of ${ours.length}; ${beside}`,
		taken: quantile(ours, share),
		floor: quantile(theirs, share),
		most: 1
	});
	return [
		start('offline start', 'start'),
		start('browser launched and offline start', 'launch'),
		grade(0.5, 'median'),
		grade(0.99, '99 %')
	];
}
