/** A session in the app, timed from press to paint. */
import type { Page } from 'playwright';
import { pressTime } from './in-page.ts';

export interface Answering {
	/** From the answer until it is durable and its solution painted, whichever is later. Milliseconds. */
	readonly answers: readonly number[];
	/** From there to the next question painted, answer by answer. */
	readonly nexts: readonly number[];
}

export interface Session {
	/** Where sessions begin: another one once one has ended. */
	readonly url: string;
	/** Answers that are timed; the first one fetches code that all later ones have, and is not. */
	readonly count: number;
	/** The grade that a card judged by the learner is given. */
	readonly grade: (number: number) => 'Forgot' | 'Got it';
}

export async function answering(page: Page, { url, count, grade }: Session): Promise<Answering> {
	const [answers, nexts]: [number[], number[]] = [[], []];
	const shown = { shown: 'Next|Finish|Saving', done: 'Next|Finish' };
	const asked = { shown: 'I don’t know|Show answer', done: 'I don’t know|Show answer' };
	await begin(page, url);
	for (let number = 0; answers.length < count; number++) {
		await page.getByTestId('question').waitFor();
		const isSelf = (await page.getByRole('button', { name: /^Show answer/ }).count()) > 0;
		if (isSelf) await pressTime(page, 'Show answer', { shown: 'Forgot', done: 'Forgot' });
		const answer = await pressTime(page, isSelf ? grade(number) : 'I don’t know', shown);
		if ((await page.getByRole('button', { name: /^Finish/ }).count()) > 0) {
			await begin(page, url);
			continue;
		}
		const next = await pressTime(page, 'Next', asked);
		if (number === 0) continue;
		answers.push(answer);
		nexts.push(next);
	}
	return { answers, nexts };
}

async function begin(page: Page, url: string): Promise<void> {
	await page.goto(url);
	await page.waitForFunction(() => performance.getEntriesByName('ready').length > 0);
}
