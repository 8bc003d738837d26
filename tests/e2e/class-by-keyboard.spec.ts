// A quiz from its making to its analysis with the keyboard alone: what was pressed keeps the focus or hands it on, so
// that nobody begins again at the top of the screen.
import type { Locator, Page } from '@playwright/test';
import { expect, test, watchErrors } from './fixtures.ts';
import { readQr } from './qr.ts';

const SIZE = 5;
/** Stops before one has gone astray. */
const MOST = 60;

/** Goes there by Tab, as one who sees where the focus is. */
async function reach(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
	await expect(target).toBeVisible();
	for (let pressed = 0; pressed < MOST; pressed++) {
		if (await target.evaluate((one) => one === document.activeElement)) return;
		await page.keyboard.press(key);
	}
	await expect(target).toBeFocused();
}

async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
	await reach(page, target);
	await page.keyboard.press(key);
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const summary = (page: Page, text: string) => page.locator('summary').filter({ hasText: text });

async function compose(page: Page): Promise<string> {
	await press(page, button(page, 'New quiz'));
	const size = page.getByRole('combobox', { name: 'Number of questions' });
	await press(page, size, 'Home');
	await expect(size).toHaveValue(String(SIZE));
	await press(page, summary(page, 'Kinds of question'));
	await press(page, page.getByRole('checkbox', { name: 'One answer' }), 'Space');
	await press(page, button(page, 'Share'));
	const link = page.getByRole('textbox', { name: 'Link' });
	await reach(page, link);
	return link.inputValue();
}

/** Takes the quiz, the first question by Tab, the others by the keys of the answers. */
async function take(page: Page): Promise<string> {
	const name = page.getByRole('textbox', { name: 'Your name' });
	await reach(page, name);
	await page.keyboard.type('Aïcha');
	await page.keyboard.press('Enter');
	for (let place = 1; place <= SIZE; place++) {
		await expect(page.getByText(`Question ${place} of ${SIZE}`)).toBeVisible();
		await expect(page.getByTestId('question').getByRole('heading', { level: 2 })).toBeFocused();
		if (place === 1) {
			await press(page, page.getByRole('radio').first(), 'Space');
			await press(page, page.getByRole('button', { name: /^Check/ }));
			continue;
		}
		await page.keyboard.press('2');
		await expect(page.getByRole('radio').nth(1)).toBeChecked();
		await page.keyboard.press('Enter');
	}
	const sure = page.getByRole('dialog', { name: 'Hand in now?' });
	await press(page, sure.getByRole('button', { name: 'Hand in' }));
	await expect(page.getByRole('heading', { name: 'Show this to your teacher' })).toBeFocused();
	return readQr(page.getByRole('img', { name: 'QR code of your result' }));
}

async function collect(page: Page, code: string): Promise<void> {
	await press(page, summary(page, 'Paste a code or a link'));
	await reach(page, page.getByRole('textbox', { name: 'Code or link' }));
	await page.keyboard.insertText(code);
	const read = button(page, 'Read it');
	await press(page, read);
	await expect(page.getByRole('listitem').filter({ hasText: 'Aïcha: taken.' })).toBeVisible();
	await expect(read).toBeFocused();
}

async function keepBook(page: Page): Promise<void> {
	const row = page.getByRole('row', { name: /^Aïcha/ });
	const note = button(page, 'Note on Aïcha');
	await press(page, note);
	await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused();
	await page.keyboard.type('was ill');
	await press(page, button(page, 'Keep it'));
	await expect(note).toBeFocused();
	await expect(row).toContainText('was ill');

	await press(page, button(page, 'Erase Aïcha'));
	await expect(page.getByRole('heading', { name: 'No results yet' })).toBeVisible();
	const back = button(page, 'Bring back');
	await expect(back).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: /1 learner/ })).toBeFocused();

	const view = page.getByRole('combobox', { name: 'Show as' });
	await reach(page, view, 'Shift+Tab');
	await page.keyboard.press('ArrowDown');
	await expect(page.getByRole('listitem').filter({ hasText: 'Aïcha' })).toBeVisible();
	await expect(row).toBeHidden();
	// kept on the device
	await page.reload();
	await expect(view).toHaveValue('cards');
	await press(page, view, 'ArrowUp');
	await reach(page, page.getByRole('region', { name: /learners by questions$/ }));
	await expect(row).toBeVisible();
}

test('a quiz is made, taken, collected and looked at without a pointer', async ({ page, host, context }) => {
	const errors = watchErrors(context);
	await page.goto(`${host.url}/teach`);
	const link = await compose(page);
	await page.goto(link);
	const code = await take(page);
	await page.goto(`${host.url}/teach/collect`);
	await collect(page, code);
	await press(page, page.getByRole('link', { name: 'Gradebook' }));
	await keepBook(page);
	await press(page, page.getByRole('link', { name: 'Analysis' }));
	await expect(page.getByText('1 learner in all')).toBeVisible();
	await reach(page, page.getByRole('combobox', { name: 'Attempts' }));
	await reach(page, page.getByRole('region', { name: 'Question by question' }));
	expect(errors).toEqual([]);
});
