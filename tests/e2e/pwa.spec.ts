import { auditPage } from './axe.ts';
import { expect, openInstalled, test } from './fixtures.ts';
import { answerNothing, answerRight } from './robot.ts';

test('a new version waits until asked, never during a question', async ({ page, host }) => {
	await openInstalled(page, host);
	await host.stop();
	host.rewrite = (text, path) => (path.endsWith('service-worker.js') ? `${text}\n// the next release` : text);
	await host.start();
	await page.goto(`${host.url}/study`);
	await expect(page.getByTestId('question')).toBeVisible();
	await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
	await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration())?.waiting !== null);
	await expect(page.getByText('A new version is ready')).toHaveCount(0);
	await page.goto(host.url);
	await expect(page.getByText('A new version is ready')).toBeVisible();
	await page.getByRole('button', { name: 'Start the new version' }).click();
	await expect(page.getByText('A new version is ready')).toHaveCount(0);
});

test('“ready to work offline” is not said while a file is missing', async ({ page, host }) => {
	host.fails = (path) => path.endsWith('icon-512.png');
	await page.goto(`${host.url}/settings`);
	await page.waitForTimeout(1500); // an absence has no event to wait for
	await expect(page.getByTestId('offline-status')).toContainText('Not ready yet');
});

test('the licences of what ships open from About, without a network too', async ({ page, host }) => {
	await openInstalled(page, host, '/about');
	await host.stop();
	await page.getByRole('link', { name: 'Licences of the software in it' }).click();
	await expect(page.getByText('Liptako is made with these packages.')).toBeVisible();
});

test('installable', async ({ page, host }) => {
	await openInstalled(page, host);
	const cdp = await page.context().newCDPSession(page);
	const { errors, data } = await cdp.send('Page.getAppManifest');
	expect(errors).toEqual([]);
	expect(data).toContain('Liptako');
	const { installabilityErrors } = await cdp.send('Page.getInstallabilityErrors');
	expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
});

test('no accessibility violations, by day or by night', async ({ page, host }) => {
	test.slow();
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const audit = (where: string) => auditPage(page, where);
	for (const path of ['/', '/progress']) {
		await page.goto(host.url + path);
		await page.getByRole('heading', { level: 1 }).waitFor();
		await audit(`${path}, first time`);
	}
	await page.goto(`${host.url}/study`);
	await audit('a question');
	await answerNothing(page);
	await audit('an answer');
	for (const path of [
		'/',
		'/quiz',
		'/explore',
		'/explore#p07-1',
		'/explore/timeline',
		'/explore/map#mali',
		'/explore/voices',
		'/explore/trust',
		'/progress',
		'/progress/audit',
		'/settings',
		'/about',
		'/nowhere'
	]) {
		await page.goto(host.url + path);
		await page.getByRole('heading', { level: 1 }).waitFor();
		await audit(path);
	}
	await page.goto(`${host.url}/quiz`);
	await page.getByLabel('Questions').selectOption('5');
	await page.getByRole('button', { name: 'Start the quiz' }).click();
	for (let turn = 1; turn <= 5; turn += 1) {
		await page.getByText(`Question ${turn} of 5`).waitFor();
		await answerRight(page);
	}
	await page.getByText('Every answer, explained').waitFor();
	await page.locator('details summary').first().click();
	await audit('a report');
});
