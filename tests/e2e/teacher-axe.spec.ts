// The teacher's screens with a class on them: nothing that axe finds, by day and by night, in each language.
import { auditPage } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { openClass, teacherScreens } from './open-class.ts';

const CLASS = { title: 'Liptako-Gourma', learners: 5, size: 5, now: Date.parse('2026-11-24T09:00:00Z') };

for (const locale of ['en', 'fr', 'ar'])
	test.describe(`in ${locale}`, () => {
		test.use({ locale, viewport: { width: 360, height: 740 } });
		test('the screens of a class have no accessibility violations', async ({ page, host }) => {
			test.slow();
			const id = await openClass(page, host.url, CLASS);
			for (const [path, ready] of teacherScreens(id)) {
				await page.goto(`${host.url}/${path}`);
				await page.locator(ready).first().waitFor({ state: 'attached' });
				await auditPage(page, path);
				const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
				expect(tooWide, path).toBeLessThanOrEqual(0);
			}
		});
	});
