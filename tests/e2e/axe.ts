// What axe finds on the screen as it stands: nothing, or the test fails with where and what.
import type { Page } from '@playwright/test';
import AxeBuilder from 'axe-core';
import { expect } from './fixtures.ts';

export async function auditPage(page: Page, where: string): Promise<void> {
	// a colour half way through a transition is nobody's choice
	await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
	await page.evaluate(AxeBuilder.source);
	const violations = await page.evaluate(async () => {
		const { axe } = window as unknown as { axe: typeof AxeBuilder };
		return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
	});
	expect(violations, where).toEqual([]);
}
