import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { describe, expect, it, vi } from 'vitest';
import { violations } from './axe.fixture.ts';
import Parts from './Parts.fixture.svelte';

describe.each(['light', 'dark'] as const)('in the %s', (theme) => {
	it.each([
		[360, 740],
		[1280, 800]
	])('every part is accessible at %i × %i', async (width, height) => {
		await page.viewport(width, height);
		const screen = await render(Parts);
		for (const table of screen.getByText('As a table').all()) await table.click();
		expect(await violations(theme)).toEqual([]);
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
	});
});

describe('the shell', () => {
	it('says where one is, and lets the keyboard skip to the content', async () => {
		const screen = await render(Parts);
		await expect.element(screen.getByRole('link', { name: 'Study' })).toHaveAttribute('aria-current', 'page');
		await expect.element(screen.getByRole('link', { name: 'Today' })).not.toHaveAttribute('aria-current');
		await userEvent.keyboard('{Tab}');
		await expect.element(screen.getByRole('link', { name: 'Skip to content' })).toHaveFocus();
		await userEvent.keyboard('{Enter}');
		await expect.element(screen.getByRole('main')).toHaveFocus();
		expect(location.hash).not.toBe('#main');
	});
});

describe('a dialog', () => {
	it('gives what is asked the focus, closes on Escape and gives the focus back', async () => {
		const onclose = vi.fn();
		const screen = await render(Parts, { onclose });
		await screen.getByRole('button', { name: 'Erase' }).click();
		await expect.element(screen.getByRole('dialog', { name: 'Erase everything?' })).toBeVisible();
		await expect.element(screen.getByRole('button', { name: 'Cancel' })).toHaveFocus();
		expect(await violations('light')).toEqual([]);
		await userEvent.keyboard('{Escape}');
		await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
		expect(onclose).toHaveBeenCalledOnce();
		await expect.element(screen.getByRole('button', { name: 'Erase' })).toHaveFocus();
	});
});

describe('progress', () => {
	it('is said in figures', async () => {
		const screen = await render(Parts);
		const bar = screen.getByRole('progressbar', { name: '2 of 5 answered' });
		await expect.element(bar).toHaveAttribute('aria-valuenow', '2');
		await expect.element(bar).toHaveAttribute('aria-valuemax', '5');
		await expect.element(screen.getByRole('meter')).toHaveAttribute('aria-valuenow', '0.4');
	});
});

describe('a picture says the same as a table', () => {
	it.each([
		['Facts by topic and strength', 'Founding 3 2 0 1 6'],
		['Facts due by day', /Tue,? 24 Nov 14/],
		['Answers by day', /Tue,? 24 Nov 30/]
	])('%s', async (name, row) => {
		const screen = await render(Parts);
		for (const table of screen.getByText('As a table').all()) await table.click();
		const table = screen.getByRole('region', { name });
		await expect.element(table.getByRole('row', { name: row })).toBeVisible();
	});

	it('leaves out the days without an answer', async () => {
		const screen = await render(Parts);
		await screen.getByText('As a table').last().click();
		expect(screen.getByRole('region', { name: 'Answers by day' }).getByRole('row').all()).toHaveLength(3);
	});
});
