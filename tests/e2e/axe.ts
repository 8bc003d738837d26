// What axe finds on the screen as it stands: nothing, or the test fails with where and what.
import type { Page } from '@playwright/test';
import AxeBuilder from 'axe-core';
import { expect } from './fixtures.ts';

async function violationsOf(page: Page, rules: string[]): Promise<string[]> {
	// a colour half way through a transition is nobody's choice
	await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
	return page.evaluate(async (only) => {
		const { axe } = window as unknown as { axe: typeof AxeBuilder };
		const { violations } = await axe.run(only.length === 0 ? {} : { runOnly: only });
		return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
	}, rules);
}

/** The screen as it stands, and its colours by the other light: day or night. */
export async function auditPage(page: Page, where: string): Promise<void> {
	await page.evaluate(AxeBuilder.source);
	expect(await violationsOf(page, []), where).toEqual([]);
	const byNight = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
	const [here, other] = byNight ? (['dark', 'light'] as const) : (['light', 'dark'] as const);
	await page.emulateMedia({ colorScheme: other });
	expect(await violationsOf(page, ['color-contrast']), `${where}, ${other}`).toEqual([]);
	await page.emulateMedia({ colorScheme: here });
}
