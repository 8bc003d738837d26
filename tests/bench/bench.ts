/**
 * npm run bench -- [--json] [--quick] [--record]
 * Each budget as a ratio with a floor taken in the same run. Exit 1 when one is missed. --quick is a tenth of the size:
 * it shows that all of it runs, and its ratios are judged by nobody. --record adds the ratios to history.jsonl. The app
 * itself is measured as it stands in build/, so build it first.
 */
import { appendFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { benchBank } from '../../src/cli/bench-bank.ts';
import { isMet, type Measure, measureText, ratioOf } from '../../src/cli/bench-measure.ts';
import { benchApp } from './app.ts';
import { benchCollect } from './collect.ts';
import { benchDraw } from './draw.ts';
import { benchFit, benchRebuild } from '../../src/cli/bench-memory.ts';

const { values } = parseArgs({
	options: {
		json: { type: 'boolean', default: false },
		quick: { type: 'boolean', default: false },
		record: { type: 'boolean', default: false }
	}
});
const share = values.quick ? 0.1 : 1;
/** Of the processor, in milliseconds, all threads: what else runs on the machine does not count. */
const now = (): number => {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
};

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

const measures: readonly Measure[] = [
	...benchRebuild(1_000_000 * share, now),
	...benchFit(10_000 * share, now),
	bankMeasure(10_000 * share),
	benchDraw(10_000, now),
	...(await benchApp({ few: 1000 * share, many: 100_000 * share })),
	await benchCollect(20),
	await benchCollect(40)
];

const rows = measures.map((measure) => ({ ...measure, ratio: ratioOf(measure), met: isMet(measure) }));
if (values.record) {
	const line = rows.map(({ budget, what, ratio, met }) => ({
		budget,
		what,
		ratio: Math.round(ratio * 100) / 100,
		met
	}));
	appendFileSync(
		'tests/bench/history.jsonl',
		`${JSON.stringify({ day: new Date().toISOString().slice(0, 10), rows: line })}\n`
	);
}
if (values.json) {
	process.stdout.write(`${JSON.stringify({ quick: values.quick, measures: rows }, null, '\t')}\n`);
} else {
	process.stdout.write(`${measures.map(measureText).join('\n')}\n`);
}
if (!values.quick && !measures.every(isMet)) process.exitCode = 1;
