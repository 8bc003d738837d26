/** The parts of the bench, each run by its name. */
import { benchBank } from '../../src/cli/bench-bank.ts';
import { benchFit, benchRebuild } from '../../src/cli/bench-memory.ts';
import type { Measure } from '../../src/cli/bench-measure.ts';
import { benchApp } from './app.ts';
import { benchCollect } from './collect.ts';
import { benchDraw } from './draw.ts';
import { missing } from './mnemosyne.ts';
import { benchPeer } from './peer.ts';

export interface Part {
	/** What this machine lacks for it, as a sentence; undefined where nothing is. */
	readonly missing?: () => string | undefined;
	/** @param share of the full size, above 0 */
	readonly measure: (share: number) => readonly Measure[] | Promise<readonly Measure[]>;
}

export const PART_NAMES = ['memory', 'bank', 'draw', 'app', 'collect', 'peer'] as const;
export type PartName = (typeof PART_NAMES)[number];

export const isPartName = (name: string): name is PartName => PART_NAMES.some((part) => part === name);

export const PARTS: Readonly<Record<PartName, Part>> = {
	memory: { measure: (share) => [...benchRebuild(1_000_000 * share, now), ...benchFit(10_000 * share, now)] },
	bank: { measure: (share) => [bankMeasure(10_000 * share)] },
	draw: { measure: () => [benchDraw(10_000, now)] },
	app: { measure: (share) => benchApp({ few: 1000 * share, many: 100_000 * share }) },
	collect: { measure: async (share) => [await benchCollect(20, 30 * share), await benchCollect(40, 30 * share)] },
	peer: {
		missing,
		measure: (share) => benchPeer({ facts: 10_000 * share, logged: 100_000 * share, turns: 4, answers: 60 * share })
	}
};

/** Of the processor, in milliseconds, all threads: what else runs on the machine does not count. */
function now(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}

function bankMeasure(count: number): Measure {
	const { items, check, parse } = benchBank(count, now);
	return {
		budget: 'P10',
		what: `${items} items checked, in parsings of their YAML`,
		taken: check,
		floor: parse,
		most: 5
	};
}
