// Answers questions as a person would: by reading what is on the screen, by role and name. Which answer is right it
// looks up in the compiled bank.
import { expect, type Locator, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { solutionOf } from '#lib/core/answer/solution.ts';
import type { Bank, Card, Item } from '#lib/core/bank/bank.ts';

const bank = JSON.parse(readFileSync('src/lib/generated/bank.en.json', 'utf8')) as Bank;
const prompts = new Map<string, Item | Card>([...bank.items, ...bank.cards].map((prompt) => [prompt.id, prompt]));

export async function promptOn(page: Page): Promise<Item | Card> {
	// the one in the page made ahead may give way to this learner's own
	await expect(page.locator('[data-opening]')).toHaveCount(0);
	const id = await page.getByTestId('question').getAttribute('data-prompt');
	const prompt = prompts.get(id ?? '');
	if (!prompt) throw new Error(`no such prompt: ${id}`);
	return prompt;
}

const check = (page: Page) => page.getByRole('button', { name: /^Check/ });

/** Gives the right answer and leaves the mark on the screen (study) or the next question (quiz). */
export async function answerRight(page: Page): Promise<void> {
	const prompt = await promptOn(page);
	const question = page.getByTestId('question');
	if (prompt.kind === 'card') await answerCard(page, question, prompt);
	else {
		await fillIn(page, question, prompt);
		await check(page).click();
	}
}

/** Says “I don't know”, or Forgot. */
export async function answerNothing(page: Page): Promise<void> {
	const prompt = await promptOn(page);
	if (prompt.kind === 'card' && prompt.answer.kind === 'self') {
		await page.getByRole('button', { name: /^Show answer/ }).click();
		await page.getByRole('button', { name: /^Forgot/ }).click();
	} else await page.getByRole('button', { name: /I don’t know/ }).click();
}

export async function proceed(page: Page): Promise<void> {
	await page.getByRole('button', { name: /^(Next|Finish)/ }).click();
}

async function answerCard(page: Page, question: Locator, card: Card): Promise<void> {
	if (card.answer.kind === 'self') {
		await page.getByRole('button', { name: /^Show answer/ }).click();
		await page.getByRole('button', { name: /^Got it/ }).click();
		return;
	}
	if (card.answer.kind === 'short') await question.getByRole('textbox').fill(card.answer.accept[0] ?? '');
	else await fillDate(question, card.answer.value);
	await check(page).click();
}

async function fillDate(question: Locator, value: string): Promise<void> {
	const [year = '', month, day] = value.split('-');
	if (day) await question.getByRole('textbox', { name: 'Day' }).fill(day);
	if (month) await question.getByRole('combobox').selectOption(month);
	await question.getByRole('textbox', { name: 'Year' }).fill(year);
}

const exactly = (name: string) => ({ name, exact: false }) as const;

async function fillIn(page: Page, question: Locator, item: Item): Promise<void> {
	const solution = solutionOf(item);
	switch (solution.kind) {
		case 'choices':
			for (const { id } of solution.keys) await question.locator(`input[value="${id}"]`).check();
			return;
		case 'truefalse': {
			await question.getByRole('radio', exactly(solution.verdict ? 'True' : 'False')).check();
			const [reason] = solution.reasons;
			await question.locator(`input[value="${reason?.id}"]`).check();
			return;
		}
		case 'cloze':
			return fillGaps(question, item, solution.gaps);
		case 'short':
			return question.getByRole('textbox').fill(solution.text);
		case 'number':
			return question.getByRole('textbox').fill(String(solution.value));
		case 'date':
			return fillDate(question, solution.value);
		case 'order':
			return sort(
				question,
				solution.sequence.map(({ text }) => text)
			);
		case 'match':
			for (const { left, right } of solution.pairs) await pair(question, left.text, right.text);
			return;
		case 'map':
			for (const { id } of solution.places) await question.locator(`input[value="${id}"]`).check();
			return;
		case 'reading':
			for (const { id } of [...solution.answers, ...solution.sentences])
				await question.locator(`input[value="${id}"]`).check();
			return;
		case 'categorise':
			for (const { category, entries } of solution.categories)
				for (const entry of entries)
					await question
						.getByRole('radiogroup', { name: entry.text, exact: true })
						.locator(`input[value="${category.id}"]`)
						.check();
	}
}

async function fillGaps(question: Locator, item: Item, gaps: readonly { id: string; text: string }[]): Promise<void> {
	for (const [index, gap] of gaps.entries()) {
		const field = question.getByLabel(`Gap ${index + 1}`, { exact: true });
		const chosen = item.kind === 'cloze' && item.gaps.some((one) => one.id === gap.id && 'choices' in one);
		await (chosen ? field.selectOption({ label: gap.text }) : field.fill(gap.text));
	}
}

/** Moves entries up one by one until they stand as they should. */
async function sort(question: Locator, texts: readonly string[]): Promise<void> {
	const lifts = question.getByRole('button', { name: /^Move up: / });
	// all at once: one by one, a row that moves meanwhile would be read twice
	const shown = (): Promise<string[]> =>
		lifts.evaluateAll(
			(list, from) => list.map((lift) => lift.getAttribute('aria-label')?.slice(from) ?? ''),
			'Move up: '.length
		);
	await expect(lifts).toHaveCount(texts.length);
	for (const [place, text] of texts.entries()) {
		for (let at = (await shown()).indexOf(text); at > place; at -= 1) {
			await question.getByRole('button', { name: `Move up: ${text}`, exact: true }).click();
			await expect.poll(async () => (await shown()).indexOf(text)).toBe(at - 1);
		}
	}
	expect(await shown()).toEqual(texts);
}

async function pair(question: Locator, left: string, right: string): Promise<void> {
	const group = question.getByRole('group', { name: `Partner of ${left}`, exact: true });
	const opener = question.locator('button[aria-expanded]').filter({ hasText: left });
	for (const button of await opener.all()) {
		const name = await button.locator('.name').textContent();
		if (name?.trim() === left && (await button.getAttribute('aria-expanded')) === 'false') await button.click();
	}
	await group.getByRole('button').filter({ hasText: right }).first().click();
}
