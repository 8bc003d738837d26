// What the runners of tests say of a run, by their own files.
import { existsSync, readFileSync } from 'node:fs';

/** Undefined where there is no such file. @param {string} file @returns {{ passed: number, failed: number } | undefined} */
export function readReport(file) {
	if (!existsSync(file)) return undefined;
	/** @type {{ numPassedTests: number, numFailedTests: number } | { stats: Record<'expected' | 'flaky' | 'unexpected', number> }} */
	const report = JSON.parse(readFileSync(file, 'utf8'));
	if ('numPassedTests' in report) return { passed: report.numPassedTests, failed: report.numFailedTests };
	return { passed: report.stats.expected + report.stats.flaky, failed: report.stats.unexpected };
}
