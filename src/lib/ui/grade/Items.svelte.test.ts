import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { expect, it } from 'vitest';
import type { Analysis, ItemAnalysis } from '#lib/core/analysis/analyse.ts';
import { analysis as say } from '#lib/i18n/ar/analysis.ts';
import Items from './Items.fixture.svelte';

const estimate = { value: 0.5012, bounds: { least: 0.3004, greatest: 0.7021 } };
const option = (id: string, isKey: boolean) => ({
	...{ id, part: 'answer', isKey, picked: 6, share: 0.5, bottom: 0.25, top: 0.75, link: 0.2 },
	...{ linkBounds: { least: -0.1234, greatest: 0.4567 }, isIdle: false, isRival: false }
});
const item = {
	...{ key: 'q1@1', answers: 12, learners: 12, certainty: 'few', facility: estimate, deviation: estimate },
	...{ discrimination: estimate, efficiency: estimate, intendedWeight: 100, effectiveWeight: estimate },
	...{ isNegative: false, guess: 0.25, options: [option('a', true), option('b', false)] }
} as unknown as ItemAnalysis;

it('names what stands out first, and nothing that is unfolded on a phone widens the page', async () => {
	await page.viewport(360, 740);
	const analysis = { learners: 12, certainty: 'few', paper: {}, items: [item] } as unknown as Analysis;
	const screen = await render(Items, { analysis });
	await expect.element(screen.getByText(say.summary.few(1))).toBeVisible();
	await screen.getByText(say.options, { exact: true }).click();
	await expect.element(screen.getByRole('columnheader', { name: say.link })).toBeVisible();
	await screen.getByText(say.pictures).click();
	await expect.element(screen.getByRole('heading', { name: say.pictureFacility })).toBeVisible();
	expect(document.querySelector('main')?.scrollWidth).toBeLessThanOrEqual(360);
});
