// What leaves the app as a file of another program's.
import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.ts';
import { answerRight } from './robot.ts';

test('a picture, and the plan for a calendar', async ({ page, host }) => {
	await page.goto(`${host.url}/study`);
	await answerRight(page);
	await page.goto(`${host.url}/progress`);
	const picture = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save as an image: Answers by day' }).click();
	const path = await (await picture).path();
	expect(readFileSync(path).subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
	await expect(page.getByText('Saved as an image.')).toBeVisible();

	await page.goto(`${host.url}/settings`);
	await page.getByText('Your study plan for a calendar').click();
	const plan = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save the plan' }).click();
	expect((await plan).suggestedFilename()).toBe('liptako-plan.ics');
	expect(readFileSync(await (await plan).path(), 'utf8').match(/BEGIN:VEVENT/g)).toHaveLength(30);
	await expect(page.getByText('30 days written to the file.')).toBeVisible();
});
