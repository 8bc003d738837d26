import { expect, test } from './fixtures.ts';
import { canReadPdf, printed } from './pdf.ts';

test('from a topic to a fact: who says so, what asks it, and practising it', async ({ page, host }) => {
	await page.goto(`${host.url}/explore#p07-1`);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('16 September 2023');
	await expect(page.getByText('Who says so')).toBeVisible();
	await expect(page.getByText('Not met yet')).toBeVisible();
	await page.getByRole('button', { name: /Practise/ }).click();
	await expect(page.getByTestId('question')).toBeVisible();
});

test('search finds without accents, in any language, by keyboard', async ({ page, host }) => {
	await page.goto(`${host.url}/explore`);
	await page.keyboard.press('/');
	for (const [query, found] of [
		['goita', 'Goïta'],
		['CEDEAO', 'Economic Community'],
		['باماكو', 'Bamako']
	] as const) {
		await page.getByRole('searchbox').or(page.getByRole('combobox')).first().fill(query);
		await expect(page.getByRole('main')).toContainText(found);
	}
	await page.getByRole('searchbox').or(page.getByRole('combobox')).first().fill('xyzzy');
	await expect(page.getByRole('status').filter({ hasText: /./ }).first()).toBeVisible();
});

test('the timeline narrows by keyboard, and says so', async ({ page, host }) => {
	await page.goto(`${host.url}/explore/timeline`);
	await expect(page.getByText(/38 of 38 dates/)).toBeVisible();
	await page.getByRole('button', { name: 'Zoom in' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByText(/38 of 38 dates/)).toHaveCount(0);
	await page.getByRole('group', { name: /^Timeline/ }).press('Home');
	await expect(page.getByText(/38 of 38 dates/)).toBeVisible();
	await page.keyboard.press('+');
	await expect(page.getByText(/38 of 38 dates/)).toHaveCount(0);
});

test('the sheet to discuss prints every correction, and lines to write on', async ({ page, host }) => {
	await page.goto(`${host.url}/explore/trust`);
	const corrections = page.getByRole('region', { name: 'The corrections' }).getByRole('listitem');
	const told = await page.getByText(/^The bank rests on one report/).textContent();
	const count = Number(/In (\d+) places/.exec(told ?? '')?.[1]);
	expect(count).toBeGreaterThan(20);
	await page.emulateMedia({ media: 'print' });
	await expect(corrections).toHaveCount(count);
	for (const one of await corrections.all()) await expect(one).toBeVisible();
	await expect(page.getByRole('button', { name: /Print/ })).toBeHidden();
	expect(await page.locator('.questions .lines').evaluateAll((all) => all.every((one) => one.clientHeight > 20))).toBe(
		true
	);
	if (!canReadPdf()) return;
	const { pages } = await printed(page);
	const discussed = pages.findIndex((text) => text.includes('To discuss'));
	expect(discussed).toBeGreaterThan(0);
	expect(pages[discussed]).not.toMatch(/The report writes/);
});

test('the map opens a place from its list, by keyboard, and by pointing at it', async ({ page, host }) => {
	await page.goto(`${host.url}/explore`);
	await page.getByRole('link', { name: /^Map/ }).click();
	await expect(page.getByText(/A schematic map/)).toBeVisible();
	await page.getByRole('link', { name: /^Niamey/ }).focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/explore\/map#niamey$/);
	const niamey = page.getByRole('link', { name: /^Niamey \d+ fact/ });
	await expect(niamey).toHaveAttribute('aria-expanded', 'true');
	await expect(niamey).toBeFocused();
	await page.locator('.number[data-place=ml]').click();
	await expect(page.getByRole('link', { name: /^Mali \d+ fact/ })).toHaveAttribute('aria-expanded', 'true');
	await expect(niamey).toHaveAttribute('aria-expanded', 'false');
	await page
		.getByRole('listitem')
		.filter({ hasText: 'founding member' })
		.getByRole('listitem')
		.first()
		.getByRole('link')
		.click();
	await expect(page.getByText('Who says so')).toBeVisible();
});

test('a place that is drawn leads from its own page to the map', async ({ page, host }) => {
	await page.goto(`${host.url}/explore#liptako-gourma`);
	await page.getByRole('link', { name: 'Show on the map' }).click();
	await expect(page.getByRole('link', { name: /^Liptako-Gourma \d+ fact/ })).toHaveAttribute('aria-expanded', 'true');
});

test('an address that names nothing says so', async ({ page, host }) => {
	await page.goto(`${host.url}/explore#p99-9`);
	await expect(page.getByText('There is nothing at this address')).toBeVisible();
});

test('no screen of Explore is wider than a small phone', async ({ page, host }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	for (const path of ['', '#p07-1', '/timeline', '/map', '/map#liptako-gourma', '/voices', '/trust']) {
		await page.goto(`${host.url}/explore${path}`);
		await page.getByRole('heading', { level: 1 }).waitFor();
		await page.getByText('Loading').waitFor({ state: 'detached' });
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0);
	}
});
