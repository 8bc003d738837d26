import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './scripts/browser.js';

export default defineConfig({
	plugins: [sveltekit()],
	// found by the first run and then listed, so that no test run ever pauses to optimise and reload
	optimizeDeps: { include: ['dexie', 'axe-core'] },
	test: {
		expect: { requireAssertions: true },
		testTimeout: 60_000, // machines are shared and noisy: no test is judged by its time
		projects: [
			{
				extends: true,
				test: {
					name: 'core',
					environment: 'node',
					// core is pure: no test of it can leave anything behind for another
					isolate: false,
					setupFiles: ['tests/properties.ts'],
					include: ['src/lib/core/**/*.test.ts'],
					exclude: ['src/**/*.browser.test.ts']
				}
			},
			{
				extends: true,
				test: {
					name: 'node',
					environment: 'node',
					setupFiles: ['tests/properties.ts'],
					include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts'],
					exclude: ['src/lib/core/**', 'src/**/*.svelte.test.ts', 'src/**/*.browser.test.ts']
				}
			},
			{
				extends: true,
				test: {
					name: 'browser',
					include: ['src/**/*.svelte.test.ts', 'src/**/*.browser.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({ launchOptions: launchOptions() }),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
});
