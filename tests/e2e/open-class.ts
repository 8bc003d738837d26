// A class on the screens of the teacher: opened as a colleague's collection, as a person would.
import type { Page } from '@playwright/test';
import { classFile, type MadeClass } from './seeded-class.ts';

/** Opens the collection of a class. Returns the id of its quiz. */
export async function openClass(page: Page, url: string, made: MadeClass): Promise<string> {
	const { ids, file } = await classFile([made]);
	await page.goto(`${url}/teach/collect`);
	await page.locator('input[type=file]').setInputFiles(file);
	await page.locator('.came li.right').waitFor();
	return ids[0] ?? '';
}

/** Every screen, and what is there when it has come. */
export const teacherScreens = (id: string) =>
	[
		['teach', 'ul a'],
		['teach/collect', '[role=progressbar], input[type=number]'],
		[`teach/gradebook#${id}`, '.cards, table'],
		[`teach/analysis#${id}`, '#remembered'],
		[`teach/share#${id}`, 'svg[role=img]'],
		[`teach/print#assignment=${id}`, '.sheet'],
		[`teach/project#assignment=${id}`, 'main button'],
		['teach/own', 'main button'],
		['teach/cards', 'main button'],
		['teach/notice', 'main h3']
	] as const;
