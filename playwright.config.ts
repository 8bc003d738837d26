import { defineConfig, devices } from '@playwright/test';
import { launchOptions } from './scripts/browser.js';

export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: 'test-results/e2e', // emptied at each run: the reports of the other runners lie beside it
	fullyParallel: true,
	workers: 2,
	// machines are shared and noisy: nothing is judged by its time
	timeout: 120_000,
	expect: { timeout: 20_000 },
	retries: 1, // what passes only then is listed as flaky
	forbidOnly: Boolean(process.env.CI),
	reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
	use: {
		trace: 'on-first-retry', // tracing takes a fifth of the run: only what is tried again leaves one
		actionTimeout: 40_000 // what cannot be pressed is said, and does not use up the time of the whole test
	},
	projects: [{ name: 'chromium', use: { ...devices['Desktop Chrome'], launchOptions: launchOptions() } }]
});
