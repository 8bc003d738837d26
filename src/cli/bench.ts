/**
 * npm run bench -- [--json] [--quick]
 * Each budget as a ratio with a floor taken in the same run. Exit 1 when one is missed. --quick is a tenth of the size:
 * it shows that all of it runs, and its ratios are judged by nobody.
 */
import { parseArgs } from 'node:util';
import { benchBank } from './bench-bank.ts';
import { isMet, type Measure, measureText, ratioOf } from './bench-measure.ts';
import { benchFit, benchRebuild } from './bench-memory.ts';

const { values } = parseArgs({
	options: { json: { type: 'boolean', default: false }, quick: { type: 'boolean', default: false } }
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
	bankMeasure(10_000 * share)
];

if (values.json) {
	const rows = measures.map((measure) => ({ ...measure, ratio: ratioOf(measure), met: isMet(measure) }));
	process.stdout.write(`${JSON.stringify({ quick: values.quick, measures: rows }, null, '\t')}\n`);
} else {
	process.stdout.write(`${measures.map(measureText).join('\n')}\n`);
}
if (!values.quick && !measures.every(isMet)) process.exitCode = 1;
