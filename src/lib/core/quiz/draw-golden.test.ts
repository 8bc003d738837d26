/** Three seeds pinned for ever, by the same file in Node and in a browser. */
import { expect, it } from 'vitest';
import golden from '../../../../tests/golden/draw.json' with { type: 'json' };
import { teaBank } from '../../../../tests/fixtures/tea.ts';
import { draw } from './draw.ts';

const blueprint = { topics: [], kinds: [], difficulty: { from: 1, to: 5 }, size: 5 };

it.each(Object.entries(golden))('draws the pinned quiz from the seed %s', (seed, quiz) => {
	expect(draw(teaBank(), blueprint, seed).map(({ item, options }) => `${item}: ${options.join(' ')}`)).toEqual(quiz);
});
