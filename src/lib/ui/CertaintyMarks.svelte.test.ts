import { render } from 'vitest-browser-svelte';
import { expect, it } from 'vitest';
import { violations } from './axe.fixture.ts';
import CertaintyMarks from './CertaintyMarks.fixture.svelte';

const none = { count: 0, right: 0 };

it('says the marks, and how right each tap was', async () => {
	const report = { marks: -2.5, best: 15, sure: { count: 2, right: 1 }, unsure: { count: 1, right: 0.5 } };
	const screen = await render(CertaintyMarks, { report });
	await expect.element(screen.getByText('Certainty marks: -2.5 of 15 possible.')).toBeVisible();
	await expect.element(screen.getByText('Said “sure” of 2; right: 1.')).toBeVisible();
	await expect.element(screen.getByText('Said “unsure” of 1; right: 0.5.')).toBeVisible();
	await screen.getByText('How they are counted').first().click();
	const rows = screen.getByRole('region').getByRole('row').all();
	const cells = rows.map((row) => [...row.element().children].map((cell) => cell.textContent.trim()).join(' '));
	expect(cells.slice(1)).toEqual(['nothing +1 0', 'Unsure +2 -2', 'Sure +3 -6']);
	expect(await violations('light')).toEqual([]);
});

it('is silent about a tap that was not used', async () => {
	const screen = await render(CertaintyMarks, {
		report: { marks: 3, best: 3, sure: { count: 1, right: 1 }, unsure: none }
	});
	await expect.element(screen.getByText(/Said “sure”/)).toBeVisible();
	expect(screen.getByText(/Said “unsure”/).query()).toBeNull();
});
