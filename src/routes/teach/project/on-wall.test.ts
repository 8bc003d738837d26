import { expect, it } from 'vitest';
import { layout } from '#lib/core/quiz/layout.ts';
import type { Side } from '#lib/core/marker/marker.ts';
import { tea } from '../../../../tests/fixtures/class.ts';
import { onWall, shownAs } from './on-wall.ts';

const all = tea.items.map((prompt) => ({ prompt, options: layout(prompt, 'leaf') }));

it('numbers what is shown, and knows where each stands on the paper', () => {
	expect(onWall(all, false)).toHaveLength(all.length);
	const cards = onWall(all, true);
	expect(cards.map(({ number }) => number)).toEqual(cards.map((_, index) => index + 1));
	expect(cards.map(({ place, prompt }) => all[place]?.prompt === prompt && prompt.kind)).toEqual(
		cards.map(() => 'single')
	);
	expect(cards.length).toBeGreaterThan(1);
});

it('keeps the options as shown, the right one by its side, and the answers', () => {
	const [question] = onWall(all, true);
	const kept = question && shownAs(question, { answers: new Map<number, Side>([[2, 1]]), closed: true });
	const { prompt, options } = all[question?.place ?? 0]!;
	expect(kept).toMatchObject({
		number: 1,
		place: question?.place,
		item: prompt.id,
		options,
		closed: true,
		answers: '-B'
	});
	const right = prompt.kind === 'single' ? prompt.choices.find(({ key }) => key)?.id : undefined;
	expect(kept?.options[kept.key]).toBe(right);
	const other = onWall(all, false).find((one) => one.prompt.kind === 'order');
	expect(other && shownAs(other, { answers: new Map(), closed: true })).toBeUndefined();
});
