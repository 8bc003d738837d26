import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { describe, expect, it } from 'vitest';
import { violations } from '../axe.fixture.ts';
import Audit from './Audit.fixture.svelte';

describe('the audit', () => {
	it('of no answer claims nothing, four times', async () => {
		const screen = await render(Audit, { count: 0 });
		await expect.element(screen.getByText('Answers judged so far: 0.')).toBeVisible();
		expect(screen.getByText(/^Not enough data yet/).all()).toHaveLength(4);
		expect(document.querySelectorAll('svg[viewBox="0 0 100 100"], svg[viewBox^="-1.5"]')).toHaveLength(0);
	});

	it('of 50 answers shows no curve and no gain', async () => {
		const screen = await render(Audit, { count: 50 });
		await expect.element(screen.getByText(/The curve needs 100 answers/)).toBeVisible();
		await expect.element(screen.getByText(/yet to say whether the model does better than one figure/)).toBeVisible();
		expect(document.querySelectorAll('svg[viewBox="0 0 100 100"]')).toHaveLength(0);
	});

	it('of 5,000 says each in a sentence, a picture and a table', async () => {
		const screen = await render(Audit, { count: 5000 });
		await expect.element(screen.getByText(/lie \d(\.\d)? percentage points apart/)).toBeVisible();
		await expect
			.element(screen.getByText(/foretells your answers better than one figure for every fact/))
			.toBeVisible();
		await expect.element(screen.getByText(/When you say “sure”, you are right \d+% of the time/)).toBeVisible();
		await expect
			.element(screen.getByText(/you recalled \d+% \(\d+%\sto\s\d+%\); the model had foretold \d+%/))
			.toBeVisible();
		expect(document.querySelectorAll('circle').length).toBeGreaterThanOrEqual(10 + 2 + 2 + 4);
		for (const table of screen.getByText('As a table').all()) await table.click();
		const rows = (name: string) => screen.getByRole('region', { name }).getByRole('row').all().length - 1;
		expect(rows('Right answers by what was foretold')).toBe(10);
		expect(rows('Log loss of the model and of two simple rules')).toBe(3);
		expect(rows('Right answers by what you said before')).toBe(2);
		expect(rows('Facts recalled, by how strongly they were held')).toBeGreaterThanOrEqual(4);
	});

	it('keeps its pictures from screen readers and its style in sheets', async () => {
		await render(Audit, { count: 5000 });
		const pictures = [...document.querySelectorAll('figure svg, .rows svg')];
		expect(pictures.length).toBeGreaterThan(8);
		expect(pictures.every((picture) => picture.closest('[aria-hidden="true"], summary') !== null)).toBe(true);
		expect(document.querySelectorAll('main [style]')).toHaveLength(0);
	});
});

describe.each(['light', 'dark'] as const)('in the %s', (theme) => {
	it.each([
		[360, 0, 'ltr'],
		[360, 5000, 'ltr'],
		[360, 5000, 'rtl'],
		[1280, 5000, 'ltr']
	] as const)('is accessible at %i with %i answers, %s', async (width, count, direction) => {
		await page.viewport(width, 740);
		const screen = await render(Audit, { count, direction });
		for (const table of screen.getByText('As a table').all()) await table.click();
		expect(await violations(theme)).toEqual([]);
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
	});
});
