// The pictures of the README.
import { answer, open, visit } from './camera.js';

export async function readme() {
	const phone = await open('phone', 'light', 'en');
	await visit(phone, 'study');
	await answer(phone);
	await phone.setViewportSize({ width: 360, height: 1060 });
	await phone.evaluate(() => scrollTo(0, 0));
	await phone.screenshot({ path: 'docs/images/study-phone.png' });
	const wide = await open('wide', 'light', 'en');
	await visit(wide, 'study');
	for (let turn = 0; turn < 4; turn += 1) {
		await answer(wide);
		await wide.locator('.bar.shown button').click();
	}
	await answer(wide);
	await wide.locator('.bar.shown').waitFor();
	await wide.screenshot({ path: 'docs/images/study-wide.png' });
}
