import { render } from 'vitest-browser-svelte';
import { describe, expect, it, vi } from 'vitest';
import type { StudyDay } from '#lib/core/ids.ts';
import { type EasyDays as Easy, readEasyDays, writeEasyDays } from '#lib/core/study/easy-days.ts';
import { violations } from './axe.fixture.ts';
import EasyDays from './EasyDays.fixture.svelte';

/** Tuesday 24 November 2026. */
const TODAY = 20_781 as StudyDay;

async function shown(...entries: string[]) {
	const onchange = vi.fn<(easy: Easy) => void>();
	const screen = await render(EasyDays, { easy: readEasyDays(entries), today: TODAY, onchange });
	const written = () => onchange.mock.calls.map(([easy]) => writeEasyDays(easy));
	return { screen, written };
}

describe('easy days', () => {
	it('are set by weekday, Monday first', async () => {
		const { screen, written } = await shown();
		expect(screen.getByRole('combobox').all()).toHaveLength(7);
		await screen.getByRole('combobox', { name: 'Sun' }).selectOptions('free');
		await screen.getByRole('combobox', { name: 'Mon' }).selectOptions('half');
		expect(written()).toEqual([['sun=0'], ['mon=0.5', 'sun=0']]);
	});

	it('shows what is set, and sets it back', async () => {
		const { screen, written } = await shown('fri=0.5', '2026-12-24/2027-01-02=0');
		await expect.element(screen.getByRole('combobox', { name: 'Fri' })).toHaveValue('half');
		await screen.getByRole('combobox', { name: 'Fri' }).selectOptions('full');
		expect(written()).toEqual([['2026-12-24/2027-01-02=0']]);
	});

	it('adds dates, from a day or from one to another, and removes them', async () => {
		const { screen, written } = await shown();
		await screen.getByText('Holidays and other dates').click();
		const add = screen.getByRole('button', { name: 'Add' });
		await expect.element(add).toBeDisabled();
		await screen.getByLabelText('From').fill('2026-12-24');
		await add.click();
		await screen.getByLabelText('From').fill('2027-03-01');
		await screen.getByLabelText('To').fill('2027-02-01');
		await expect.element(add).toBeDisabled();
		await screen.getByLabelText('To').fill('2027-03-05');
		await screen.getByLabelText('How much').selectOptions('half');
		await add.click();
		await screen.getByRole('button', { name: 'Remove 24 December 2026: free' }).click();
		expect(written()).toEqual([
			['2026-12-24/2026-12-24=0'],
			['2026-12-24/2026-12-24=0', '2027-03-01/2027-03-05=0.5'],
			['2027-03-01/2027-03-05=0.5']
		]);
	});

	it('is accessible, and fits a small screen', async () => {
		const { screen } = await shown('sun=0', '2026-12-24/2027-01-02=0');
		await screen.getByText('Holidays and other dates (1)').click();
		await expect.element(screen.getByText('24 December 2026 to 2 January 2027: free')).toBeVisible();
		expect(await violations('light')).toEqual([]);
		expect(await violations('dark')).toEqual([]);
	});
});
