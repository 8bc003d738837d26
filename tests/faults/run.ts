// What can happen to a log, done to the built app: a table of how often, what was lost, what was noticed.
//   npm run faults                   everything but the power cut; after `npm run build`
//   npm run faults -- --short        the same, less often: the form that runs in CI
//   npm run faults -- backup kill    the named kinds
//   npm run faults -- --engine=firefox
// Fails when anything was lost, or when a kind could not find out. What cannot be tried here is named, never passed over.
// A new kind of fault is a module with `run` and a line in KINDS.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import type { Bench, Kind } from './bench.ts';
import { ENGINES, leaveNothing } from './engines.ts';
import { tableOf, type Gap, type Row } from './table.ts';

const KINDS: Readonly<Record<string, () => Promise<{ readonly run: Kind }>>> = {
	backup: () => import('./backup.ts'),
	kill: () => import('./kill.ts'),
	tabs: () => import('./tabs.ts'),
	upgrade: () => import('./upgrade.ts'),
	import: () => import('./import.ts'),
	amnesia: () => import('./amnesia.ts'),
	barred: () => import('./barred.ts'),
	disk: () => import('./disk.ts'),
	damage: () => import('./damage.ts'),
	quota: () => import('./quota.ts'),
	payloads: () => import('./payloads.ts'),
	model: () => import('./model.ts'),
	power: () => import('./power.ts')
};
/** Only when named: what they need is not on every machine. */
const APART = new Set<string>(['power']);
/** Left to the long form, unless named; the last three are suites that `npm test` runs anyway. */
const LONG = new Set<string>([
	...['tabs', 'upgrade', 'amnesia', 'barred', 'disk', 'damage'],
	...['quota', 'payloads', 'model']
]);

const REPORT = 'test-results/faults.json';

const args = process.argv.slice(2);
const named = args.filter((arg) => !arg.startsWith('-'));
const only = args.find((arg) => arg.startsWith('--engine='))?.slice('--engine='.length);
const unknown = named.filter((name) => !(name in KINDS));
const build = process.env.BUILD_DIR ?? 'build';
if (unknown.length > 0)
	throw new Error(`no such kind: ${unknown.join(', ')}; there are ${Object.keys(KINDS).join(', ')}`);
if (!existsSync(`${build}/index.html`)) throw new Error(`nothing in ${build}/: npm run build`);

const rows: Row[] = [];
const gaps: Gap[] = [];
const broken: string[] = [];
const bench: Bench = {
	short: args.includes('--short'),
	build,
	engines: ENGINES.filter(({ name }) => only === undefined || name === only),
	tell: (row) => {
		rows.push(row);
		console.log(
			`${row.lost === 0 ? 'ok  ' : 'LOST'} [${row.engine}] ${row.what}: ${row.tried} tried, ${row.lost} lost`
		);
	},
	leaveOut: (gap) => void gaps.push(gap)
};

for (const signal of ['SIGINT', 'SIGTERM'] as const)
	process.once(signal, () => {
		leaveNothing();
		process.exit(1);
	});

for (const [name, load] of Object.entries(KINDS)) {
	if (named.length > 0 ? !named.includes(name) : APART.has(name)) continue;
	if (named.length === 0 && bench.short && LONG.has(name)) {
		gaps.push({ what: name, engine: 'all engines', why: 'only in the long form' });
		continue;
	}
	const start = Date.now();
	try {
		await (await load()).run(bench);
	} catch (error) {
		broken.push(name);
		console.log(`BROKEN ${name}:`, error);
	}
	console.log(`     ${name}: ${Math.round((Date.now() - start) / 1000)} s`);
}

leaveNothing();
const failed = rows.filter(({ lost }) => lost > 0).length + broken.length;
const passed = rows.filter(({ lost }) => lost === 0).length;
mkdirSync('test-results', { recursive: true });
writeFileSync(
	REPORT,
	JSON.stringify({ numPassedTests: passed, numFailedTests: failed, short: bench.short, rows, gaps, broken }, null, '\t')
);
console.log(`\n${tableOf({ rows, gaps })}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
