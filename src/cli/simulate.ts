/**
 * npm run simulate -- [--json] [--quick]
 * The laboratory: synthetic learners whose true memory is not the tracker's. Two sets of learners, one that constants
 * were chosen on and one that they were not. Exit 1 when a figure on the second misses what it must show.
 * --quick is a reduced form that shows directions; its figures are judged by nobody.
 */
import { parseArgs } from 'node:util';
import { type Measured, measured, type Verdict, verdicts } from '#lib/core/lab/report.ts';
import { FULL, QUICK } from '#lib/core/lab/settings.ts';
import { setText, verdictText } from './simulate-text.ts';

const { values } = parseArgs({
	options: { json: { type: 'boolean', default: false }, quick: { type: 'boolean', default: false } }
});

const size = values.quick ? QUICK : FULL;
const sets: readonly Measured[] = [measured('tuning', size), measured('reporting', size)];
const judged: readonly (readonly Verdict[])[] = sets.map(verdicts);

if (values.json) {
	const found = sets.map((set, index) => ({ ...set, verdicts: judged[index] }));
	process.stdout.write(`${JSON.stringify({ size, sets: found }, null, '\t')}\n`);
} else {
	process.stdout.write(`${[...sets.map(setText), verdictText(judged)].join('\n\n')}\n`);
}
if (!values.quick && judged.at(-1)?.some(({ met }) => !met) === true) process.exitCode = 1;
