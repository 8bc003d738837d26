import { expect, it } from 'vitest';
import { samples } from './samples.fixture.ts';
import { spokenOf } from './spoken.ts';

it('reads the options in the order shown', () => {
	const { single } = samples;
	const layout = single.choices.map(({ id }) => id).reverse();
	expect(spokenOf(single, layout)).toEqual([single.stem, ...single.choices.map(({ text }) => text).reverse()]);
});

it.each(Object.entries(samples))('reads a question of the kind %s without its marks', (_, prompt) => {
	const spoken = spokenOf(prompt, []);
	expect(spoken.length).toBeGreaterThan(0);
	for (const sentence of spoken) expect(sentence).toMatch(/^[^{}]+$/u);
});

it('leaves the answer out', () => {
	const { short } = samples;
	expect(spokenOf(short, []).join(' ')).not.toContain(short.accept[0]);
});
