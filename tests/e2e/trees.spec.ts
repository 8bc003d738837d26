// What a screen reader finds where people look things up and bring things in.
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

async function visit(page: Page, url: string) {
	await page.goto('about:blank');
	await page.goto(url);
	await page.locator('.wait').waitFor({ state: 'detached' });
	return page.getByRole('main');
}

test('a fact, who says so, and what asks it', async ({ page, host }) => {
	await expect(await visit(page, `${host.url}/explore#p07-1`)).toMatchAriaSnapshot(`
    - link "The charter and the alliance it founded"
    - heading /^The charter was signed on 16 September 2023/ [level=1]
    - article:
      - group "Who says so":
        - heading "Who says so" [level=2]
        - paragraph: The report
        - list:
          - listitem: Established
          - listitem: Paragraph 7 of the report
        - list "Sources":
          - listitem:
            - link /AFP/
      - paragraph: /^Well established/
      - complementary:
        - region "What you remember":
          - heading "What you remember" [level=2]
          - paragraph: Not met yet.
        - region "Questions about it":
          - heading "Questions about it" [level=2]
          - paragraph:
            - button "Practise these"
          - list:
            - listitem:
              - paragraph: On what date was the Liptako-Gourma Charter signed?
              - paragraph: Date
        - region "On the timeline":
          - heading "On the timeline" [level=2]
    `);
});

test('a topic and its facts, each with its standing', async ({ page, host }) => {
	await expect(await visit(page, `${host.url}/explore#t1-founding`)).toMatchAriaSnapshot(`
    - link "Explore"
    - heading "The charter and the alliance it founded" [level=1]
    - paragraph: /./
    - paragraph:
      - button "Practise this topic"
    - region /./:
      - heading /./ [level=2]
      - list:
        - listitem:
          - link /\\.$/
          - paragraph: /^The report established/
    `);
});

test('the timeline: a picture with its keys, and the same as lists by year', async ({ page, host }) => {
	const main = await visit(page, `${host.url}/explore/timeline`);
	await expect(main).toMatchAriaSnapshot(`
    - link "Explore"
    - heading "Timeline" [level=1]
    - paragraph: /./
    - figure /^\\d+ of \\d+ dates/:
      - 'group /^Timeline: plus and minus zoom, the arrow keys move/'
      - button "Earlier" [disabled]
      - button "Zoom out" [disabled]
      - button "Zoom in"
      - button "Later" [disabled]
      - button "Everything" [disabled]
      - 'button "Copy as an image: Timeline"'
      - 'button "Save as an image: Timeline"'
      - status
      - status: /^\\d+ of \\d+ dates, 2014 to 2025$/
    - region "2014":
      - heading "2014" [level=2]
      - list:
        - listitem:
          - time
          - link "the G5 Sahel is founded"
    `);
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await expect(main.getByRole('status').last()).not.toHaveText(/2014/);
	await expect(page.getByRole('button', { name: 'Zoom in' })).toBeFocused();
});

test('the map: its picture is a list too, and the open place stands with its facts', async ({ page, host }) => {
	await expect(await visit(page, `${host.url}/explore/map#mali`)).toMatchAriaSnapshot(`
    - link "Explore"
    - heading "Map" [level=1]
    - paragraph: /./
    - region "The Sahel and its neighbours":
      - heading "The Sahel and its neighbours" [level=2]
      - figure /^A schematic map/:
        - 'button "Copy as an image: The Sahel and its neighbours"'
        - 'button "Save as an image: The Sahel and its neighbours"'
      - region "The three founding states":
        - heading "The three founding states" [level=3]
        - list:
          - listitem:
            - link /^Burkina Faso \\d+ facts$/
          - listitem:
            - link /^Mali \\d+ facts$/ [expanded]
            - paragraph: founding member of the AES
            - list:
              - listitem:
                - link /charter/
    `);
});

test('the page that opens files', async ({ page, host }) => {
	await expect(await visit(page, `${host.url}/open`)).toMatchAriaSnapshot(`
    - heading "Open a file" [level=1]
    - paragraph: /./
    - status:
      - paragraph: No file has come along.
    - paragraph:
      - button "Choose a file"
    `);
});

test('the focus begins at the top of each new screen, and stays where a choice was made', async ({ page, host }) => {
	await visit(page, `${host.url}/explore`);
	await page.getByRole('link', { name: /^Map/ }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1, name: 'Map' })).toBeVisible();
	expect(await page.evaluate(() => document.activeElement?.closest('nav, body')?.tagName)).toBe('BODY');
	const mali = page.getByRole('link', { name: /^Mali \d/ });
	await mali.focus();
	await page.keyboard.press('Enter');
	await expect(mali).toHaveAttribute('aria-expanded', 'true');
	await expect(mali).toBeFocused();
});
