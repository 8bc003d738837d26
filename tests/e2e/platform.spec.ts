// What the platform has besides a browser: a place among its apps, a mark on the icon, a voice. Each is played by a double.
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { answerRight, proceed } from './robot.ts';

/** A session of one question, to its end. */
async function finishSession(page: Page, url: string, meanwhile?: (page: Page) => Promise<void>): Promise<void> {
	await page.goto('about:blank');
	await page.goto(`${url}/explore#p07-1`);
	await page.getByRole('button', { name: 'Practise these' }).click();
	await page.getByTestId('question').waitFor();
	await meanwhile?.(page);
	await answerRight(page);
	await proceed(page);
	await page.getByRole('heading', { name: 'Session finished' }).waitFor();
}

/** As the browser does it, when it finds that the app can be installed. */
const propose = (page: Page): Promise<void> =>
	page.evaluate(() => {
		const prompt = (): Promise<void> => {
			document.documentElement.setAttribute('data-prompted', '');
			return Promise.resolve();
		};
		dispatchEvent(Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt }));
	});

test('the app is offered for installing after a finished session, and not again once refused', async ({
	page,
	host
}) => {
	const offer = page.getByRole('region', { name: 'Keep Liptako at hand' });
	await page.goto(host.url);
	await expect(page.getByRole('link', { name: 'Start' })).toBeVisible();
	await propose(page);
	await expect(offer).toHaveCount(0);
	await finishSession(page, host.url, propose);
	await offer.getByRole('button', { name: 'Install' }).click();
	await expect(page.locator('html[data-prompted]')).toHaveCount(1);
	await expect(offer).toHaveCount(0);
	await finishSession(page, host.url, propose);
	await offer.getByRole('button', { name: 'Do not ask again' }).click();
	await finishSession(page, host.url, propose);
	await expect(page.getByRole('link', { name: 'Back to Today' })).toBeVisible();
	await expect(offer).toHaveCount(0);
});

test('the icon shows how much is due, and nothing when nothing is', async ({ page, host }) => {
	await page.addInitScript(() => {
		const mark = (count: number): Promise<void> => {
			document.documentElement.setAttribute('data-due', String(count));
			return Promise.resolve();
		};
		Object.assign(navigator, { setAppBadge: mark, clearAppBadge: () => mark(0) });
	});
	await page.clock.install({ time: new Date('2026-03-01T10:00:00Z') });
	await finishSession(page, host.url);
	await page.goto(host.url);
	await expect(page.locator('html')).toHaveAttribute('data-due', '0');
	await page.clock.setFixedTime(new Date('2026-06-01T10:00:00Z'));
	await page.reload();
	await expect(page.locator('html')).toHaveAttribute('data-due', /^[1-9]/);
});

test('a question is read aloud by a voice of the device, and not by one over the network', async ({ page, host }) => {
	await page.addInitScript(() => {
		const said: { text: string; voice: string }[] = [];
		class Utterance extends EventTarget {
			voice: { name: string } | undefined;
			lang = '';
			readonly text: string;
			constructor(text: string) {
				super();
				this.text = text;
			}
		}
		const synthesis = Object.assign(new EventTarget(), {
			getVoices: () => [
				{ name: 'far', lang: 'en-US', localService: false },
				{ name: 'near', lang: 'en-GB', localService: true }
			],
			speak: ({ text, voice }: Utterance) => said.push({ text, voice: voice?.name ?? '' }),
			cancel: () => undefined
		});
		Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
		Object.assign(window, { SpeechSynthesisUtterance: Utterance, said });
	});
	await page.goto(`${host.url}/study`);
	await page.getByRole('button', { name: 'Read aloud' }).waitFor();
	const stem = await page.getByTestId('question').getByRole('heading', { level: 2 }).textContent();
	await page.keyboard.press('r');
	const said = () => page.evaluate(() => (window as unknown as { said: { text: string; voice: string }[] }).said);
	await expect.poll(async () => (await said()).length).toBeGreaterThan(0);
	const spoken = await said();
	expect(spoken.every(({ voice }) => voice === 'near')).toBe(true);
	expect(spoken.map(({ text }) => text).join(' ')).toContain(stem?.trim().slice(0, 30) ?? '?');
	await expect(page.getByRole('button', { name: 'Stop reading' })).toBeVisible();
});
