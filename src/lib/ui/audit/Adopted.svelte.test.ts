import { render } from 'vitest-browser-svelte';
import { describe, expect, it } from 'vitest';
import { anAdoption } from '#lib/core/log/event.arbitrary.ts';
import { adoptionRecords } from '#lib/core/memory/adoption-records.ts';
import { DEFAULT_WEIGHTS as W } from '#lib/core/memory/fsrs.ts';
import { violations } from '../axe.fixture.ts';
import Adopted from './Adopted.fixture.svelte';

const shown = (...events: Parameters<typeof adoptionRecords>[0]) =>
	render(Adopted, { records: adoptionRecords(events) });

describe('the weights in force', () => {
	it('are the model’s own before a fit was adopted', async () => {
		const screen = await shown();
		await expect.element(screen.getByText(/^The model’s own weights, which come from many learners/)).toBeVisible();
		expect(screen.getByRole('alert').query()).toBeNull();
	});

	it('are those adopted last, with what they were judged by', async () => {
		const screen = await shown(anAdoption(1, W), { ...anAdoption(2, W), method: 'shift' });
		await expect.element(screen.getByText(/shifted for you by one number/)).toBeVisible();
		await expect
			.element(screen.getByText(/your latest 200 answers.*log loss 0.400 before, 0.390 with it/))
			.toBeVisible();
	});

	it('refuses others aloud', async () => {
		const screen = await shown(anAdoption(1, W), anAdoption(2, W.slice(1)), anAdoption(3, W.with(0, -1)));
		await expect.element(screen.getByText(/all fitted to you/)).toBeVisible();
		await expect.element(screen.getByText(/are not used: they are not as many as the model has/)).toBeVisible();
		await expect.element(screen.getByText(/are not used: some are no numbers within their bounds/)).toBeVisible();
		expect(await violations('light')).toEqual([]);
		expect(await violations('dark')).toEqual([]);
	});
});
