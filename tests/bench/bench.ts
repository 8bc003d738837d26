/**
 * npm run bench -- [part …] [--json] [--quick] [--record]
 * Each budget as a ratio with a floor taken in the same run; the parts by name, or all of them. Exit 1 when a budget is
 * missed or a part cannot be run here. --quick is a tenth of the size: it shows that all of it runs, its ratios are
 * judged by nobody and are not recorded. --record adds each part's ratios to history.jsonl as soon as it is done, so
 * that a run that is broken off keeps what it has. The app is measured as it stands in build/: build it first.
 */
import { parseArgs } from 'node:util';
import { isMet, measureText, ratioOf } from '../../src/cli/bench-measure.ts';
import { isPartName, PART_NAMES, PARTS, type PartName } from './parts.ts';
import { type Done, record, versions } from './record.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		json: { type: 'boolean', default: false },
		quick: { type: 'boolean', default: false },
		record: { type: 'boolean', default: false }
	}
});

/** Refused before anything is measured. */
function refuse(sentence: string): never {
	process.stderr.write(`${sentence}\n`);
	process.exit(2);
}

function wanted(names: readonly string[]): readonly PartName[] {
	const unknown = names.filter((name) => !isPartName(name));
	if (unknown.length > 0) refuse(`No part ${unknown.join(', ')}; there are ${PART_NAMES.join(', ')}.`);
	return names.length === 0 ? PART_NAMES : names.filter(isPartName);
}

if (values.record && values.quick)
	refuse('Nothing is recorded of a quick run: its ratios are not those of the budgets.');
const results: Done[] = [];
for (const name of wanted(positionals)) {
	const done = await partOf(name, values.quick ? 0.1 : 1);
	results.push(done);
	if (values.record) record(done);
	if (!values.json) process.stdout.write(`${textOf(done)}\n`);
}
if (values.json) {
	process.stdout.write(
		`${JSON.stringify({ quick: values.quick, versions: versions(), parts: results }, null, '\t')}\n`
	);
}
const isMetWhole = ({ rows, notRun }: Done): boolean => notRun === undefined && rows.every(({ met }) => met);
if (!values.quick && !results.every(isMetWhole)) process.exitCode = 1;

/** A part that fails does not take the others with it. */
async function partOf(part: PartName, share: number): Promise<Done> {
	const { missing, measure } = PARTS[part];
	const start = performance.now();
	const done = (rest: Pick<Done, 'rows' | 'notRun'>): Done => {
		return { part, seconds: Math.round((performance.now() - start) / 1000), ...rest };
	};
	const lacking = missing?.();
	if (lacking !== undefined) return done({ rows: [], notRun: lacking });
	try {
		const measures = await measure(share);
		return done({ rows: measures.map((one) => ({ ...one, ratio: ratioOf(one), met: isMet(one) })) });
	} catch (error) {
		return done({ rows: [], notRun: error instanceof Error ? error.message : String(error) });
	}
}

function textOf({ part, seconds, rows, notRun }: Done): string {
	const lines = notRun === undefined ? rows.map(measureText) : [`NOT RUN: ${notRun}`];
	return [`${part}, ${seconds} s`, ...lines].join('\n');
}
