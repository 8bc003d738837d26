import { userEvent } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import { stage } from './stage.fixture.ts';

const key = (keys: string) => userEvent.keyboard(keys);
const ecowas = { kind: 'single', choice: 'ecowas' };

describe('how sure one is', () => {
	it('is asked of nobody', async () => {
		const { screen, sent } = await stage('single');
		await screen.getByRole('radio', { name: 'ECOWAS' }).click();
		await screen.getByRole('button', { name: 'Check' }).click();
		expect(sent).toHaveBeenCalledExactlyOnceWith(ecowas);
	});

	it('goes with the answer when it was tapped, and can be taken back', async () => {
		const { screen, sent } = await stage('single');
		await screen.getByRole('radio', { name: 'ECOWAS' }).click();
		const [sure, unsure] = ['Sure', 'Unsure'].map((name) => screen.getByRole('button', { name, exact: true }));
		await sure!.click();
		await expect.element(sure!).toHaveAttribute('aria-pressed', 'true');
		await sure!.click();
		await expect.element(sure!).toHaveAttribute('aria-pressed', 'false');
		await unsure!.click();
		await screen.getByRole('button', { name: 'Check' }).click();
		expect(sent).toHaveBeenCalledExactlyOnceWith(ecowas, 'unsure');
		expect(sure!.query()).toBeNull();
	});

	it('is said by plus and minus', async () => {
		const { screen, sent } = await stage('single');
		await screen.getByRole('radio', { name: 'ECOWAS' }).click();
		await key('-');
		await expect.element(screen.getByRole('button', { name: 'Unsure' })).toHaveAttribute('aria-pressed', 'true');
		await key('+');
		await expect.element(screen.getByRole('button', { name: 'Unsure' })).toHaveAttribute('aria-pressed', 'false');
		await screen.getByRole('button', { name: 'Check' }).click();
		expect(sent).toHaveBeenCalledExactlyOnceWith(ecowas, 'sure');
	});

	it('leaves plus and minus to a field', async () => {
		const { screen, sent } = await stage('short');
		await screen.getByRole('textbox').fill('Bama');
		await key('-+');
		await expect.element(screen.getByRole('textbox')).toHaveValue('Bama-+');
		await screen.getByRole('button', { name: 'Check' }).click();
		expect(sent).toHaveBeenCalledExactlyOnceWith({ kind: 'short', text: 'Bama-+' });
	});

	it('of a card is said before it is turned', async () => {
		const { screen, sent } = await stage('card');
		await key('+');
		await screen.getByRole('button', { name: 'Show answer' }).click();
		expect(screen.getByRole('button', { name: 'Sure', exact: true }).query()).toBeNull();
		await key('-');
		await screen.getByRole('button', { name: 'Got it' }).click();
		expect(sent).toHaveBeenCalledExactlyOnceWith({ kind: 'self', grade: 'got' }, 'sure');
	});

	it('is not said of what is passed over', async () => {
		const { screen, sent } = await stage('single');
		await screen.getByRole('button', { name: 'Sure', exact: true }).click();
		await screen.getByRole('button', { name: 'I don’t know' }).click();
		expect(sent).toHaveBeenCalledExactlyOnceWith({ kind: 'skipped' });
	});
});
