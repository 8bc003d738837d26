// Known faults in the packages that ship: `npm run audit`. Needs a registry that answers `npm audit`; a mirror may not.
//   npm run audit                                                     by the registry in use
//   npm run audit -- --registry=https://registry.npmjs.org            by another
// Exit code: 0 none known, 1 some are, 2 nobody could be asked, which is not the same as none.
import { spawnSync } from 'node:child_process';

const windows = process.platform === 'win32';
const { stdout, stderr } = spawnSync(
	'npm',
	['audit', '--omit=dev', '--package-lock-only', '--json', ...process.argv.slice(2)],
	{ encoding: 'utf8', shell: windows, timeout: 120_000 }
);

/** @returns {{ message?: string, metadata?: { vulnerabilities?: Record<string, number> }, vulnerabilities?: Record<string, { severity: string }> } | undefined} */
function answer() {
	try {
		return JSON.parse(stdout);
	} catch {
		return undefined;
	}
}

const counts = answer()?.metadata?.vulnerabilities;
if (counts === undefined) {
	console.log(`nobody could be asked: ${answer()?.message ?? (stderr.trim().split('\n')[0] || 'no answer')}`);
	console.log('Give a registry that answers: npm run audit -- --registry=https://registry.npmjs.org');
	process.exit(2);
}
for (const [name, { severity }] of Object.entries(answer()?.vulnerabilities ?? {})) console.log(`${severity}: ${name}`);
console.log(`known faults in what ships: ${counts.total ?? 0}`);
process.exit((counts.total ?? 0) === 0 ? 0 : 1);
