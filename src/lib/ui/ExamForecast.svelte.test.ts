import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { describe, expect, it } from 'vitest';
import { violations } from './axe.fixture.ts';
import ExamForecast from './ExamForecast.fixture.svelte';

const forecast = {
	asItStands: { mean: 0.312, low: 0.25, high: 0.38 },
	ifKept: { mean: 0.871, low: 0.8, high: 0.93 },
	oneMinuteMore: 0.0123
};
const shown = (part: object = {}) => render(ExamForecast, { forecast, learned: 30, days: 30, ...part });

describe('the forecast', () => {
	it('says each figure in a sentence, in a picture and in a table', async () => {
		const screen = await shown();
		await expect.element(screen.getByText('30 days to go until 24 December 2026.')).toBeVisible();
		await expect
			.element(screen.getByText('expect 87% on the day; four times in five it will lie between 80% and 93%.'))
			.toBeVisible();
		await expect.element(screen.getByText('If you stopped today, expect 31%.')).toBeVisible();
		await expect.element(screen.getByText('would buy about 1.2 percentage points')).toBeVisible();
		expect(document.querySelectorAll('.rows svg')).toHaveLength(2);
		await screen.getByText('As a table').click();
		await expect.element(screen.getByRole('row', { name: /if you keep to the plan 87% 80% to 93%/ })).toBeVisible();
	});

	it.each([
		[0.004, 'would buy about 0.4 percentage points'],
		[0, 'would buy next to nothing']
	])('of %d more', async (oneMinuteMore, sentence) => {
		const screen = await shown({ forecast: { ...forecast, oneMinuteMore } });
		await expect.element(screen.getByText(sentence)).toBeVisible();
	});

	it.each([
		['before there is enough to go by', { learned: 29 }],
		['without a fact to ask', { forecast: { ...forecast, ifKept: undefined, asItStands: undefined } }]
	])('claims nothing %s', async (_, part) => {
		const screen = await shown(part);
		await expect.element(screen.getByText(/^Not enough data yet/)).toBeVisible();
		expect(screen.getByText(/expect/).query()).toBeNull();
		expect(document.querySelectorAll('.rows')).toHaveLength(0);
	});

	it.each([
		['light', 360],
		['dark', 1280]
	] as const)('is accessible in the %s at %i', async (theme, width) => {
		await page.viewport(width, 740);
		const screen = await shown({ days: 1 });
		await screen.getByText('As a table').click();
		await expect.element(screen.getByText('1 day to go')).toBeVisible();
		expect(await violations(theme)).toEqual([]);
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
	});
});
