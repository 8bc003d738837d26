// The teacher's screens with a class of 35 on them, its names in two scripts: as a screen reader finds them, and whatever a file says.
import { PAYLOADS } from '../fixtures/payloads.ts';
import { expect, test, watchErrors } from './fixtures.ts';
import { openClass, teacherScreens } from './open-class.ts';
import { NAMES, type MadeClass } from './seeded-class.ts';

const CLASS: MadeClass = { title: 'Liptako-Gourma', learners: 35, size: 20, now: Date.parse('2026-11-24T09:00:00Z') };

test('what a class sends is text on every screen of the teacher', async ({ page, host }) => {
	test.slow();
	const errors = watchErrors(page.context());
	const done: string[] = [];
	await page.exposeFunction('fired', (what: unknown) => done.push(String(what)));
	page.on('dialog', (dialog) => {
		done.push(dialog.message());
		void dialog.dismiss();
	});
	const short = PAYLOADS.map((payload) => payload.toWellFormed().trim().slice(0, 40));
	const names = [...new Set(short)].filter((name) => name !== '').slice(0, 60);
	const title = (names.find((name) => name.includes('<')) ?? '').slice(0, 80);
	const id = await openClass(page, host.url, { ...CLASS, title, names, learners: 60, size: 5 });
	for (const [path, ready] of teacherScreens(id)) {
		await page.goto(`${host.url}/${path}`);
		await page.locator(ready).first().waitFor({ state: 'attached' });
		const markup = await page.evaluate(() =>
			[...document.querySelectorAll('main *')].flatMap((one) => [
				...(/^(script|iframe|img|object|embed|base|style|link|marquee|math)$/.test(one.localName)
					? [`<${one.localName}> ${one.textContent.slice(0, 60)}`]
					: []),
				...[...one.attributes].filter(({ name }) => /^(on|srcdoc$|formaction$)/.test(name)).map(({ name }) => name)
			])
		);
		expect(
			markup.filter((found) => found !== 'style'),
			path
		).toEqual([]);
	}
	expect(done).toEqual([]);
	expect(errors).toEqual([]);
});

test('the gradebook, collecting and the analysis, as a screen reader finds them', async ({ page, host }) => {
	const id = await openClass(page, host.url, CLASS);
	const main = page.getByRole('main');
	await expect(main).toMatchAriaSnapshot(`
    - link "Teach"
    - heading "Collect results" [level=1]
    - paragraph: /./
    - button "Start the camera"
    - button "Open files or pictures"
    - region "Liptako-Gourma":
      - heading "Liptako-Gourma" [level=2]
      - paragraph:
        - strong: 35 learners
      - text: Learners in the class
      - spinbutton "Learners in the class"
    - region "What came in":
      - heading "What came in" [level=2]
      - status: /0 results taken on this visit/
      - list:
        - listitem: /Collection opened/
    `);
	await page.goto(`${host.url}/teach/gradebook#${id}`);
	await expect(main).toMatchAriaSnapshot(`
    - heading "Gradebook" [level=1]
    - combobox "Quiz"
    - combobox "Which attempt counts"
    - combobox "Sort by"
    - combobox "Show as"
    - heading /35 learners/ [level=2]
    - paragraph: /^Each result. from a colleague/
    - region /learners by questions/:
      - table:
        - rowgroup:
          - row:
            - columnheader "Learner"
            - columnheader "Points"
            - columnheader /^Question 1. ./
    `);
	const row = page.getByRole('row', { name: new RegExp(`^${NAMES[24]}`) });
	await expect(row.getByText(/^(right|partly right|wrong|blank)$/)).toHaveCount(20);
	await page.goto(`${host.url}/teach/analysis#${id}`);
	await expect(main).toMatchAriaSnapshot(`
    - heading "Analysis" [level=1]
    - combobox "Results of"
    - combobox "Attempts"
    - heading "The paper as a whole" [level=2]
    - region "The paper as a whole":
      - table
    - heading "Question by question" [level=2]
    - region "Question by question":
      - table
    `);
});
