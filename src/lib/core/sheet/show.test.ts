import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandOf, showAfter, SHOW_START, type Show, type ShowCommand } from './show.ts';

const after = (commands: readonly ShowCommand[], count = 2, from: Show = SHOW_START) =>
	commands.reduce((show, command) => showAfter(show, command, count), from);

describe('a show of two questions', () => {
	it.each<[readonly ShowCommand[], Partial<Show>]>([
		[['on'], { position: 0, revealed: true }],
		[['on', 'on'], { position: 1, revealed: false }],
		[['on', 'on', 'on', 'on'], { position: 1, revealed: true, over: true }],
		[['on', 'on', 'on', 'on', 'on'], { over: true }],
		[['on', 'on', 'back'], { position: 0, revealed: true }],
		[['back'], { position: 0, revealed: false }],
		[['on', 'on', 'on', 'on', 'back'], { position: 1, revealed: true, over: false }],
		[['blank'], { blank: true, revealed: false }],
		[['blank', 'on'], { blank: false, revealed: false }],
		[['blank', 'back'], { blank: false, position: 0 }],
		[['on', 'blank', 'blank'], { blank: false, revealed: true }]
	])('after %j', (commands, expected) => {
		expect(after(commands)).toMatchObject(expected);
	});

	it('is undone by going back, wherever it stands', () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom<ShowCommand>('on', 'back')),
				fc.integer({ min: 1, max: 5 }),
				(way, count) => {
					const here = after(way, count);
					if (!here.over) expect(after(['on', 'back'], count, here)).toEqual(here);
					expect(here.position).toBeLessThan(count);
				}
			)
		);
	});
});

it.each([
	['PageDown', 'ltr', 'on'],
	['PageUp', 'ltr', 'back'],
	[' ', 'rtl', 'on'],
	['Enter', 'ltr', 'on'],
	['ArrowRight', 'ltr', 'on'],
	['ArrowRight', 'rtl', 'back'],
	['ArrowLeft', 'rtl', 'on'],
	['ArrowLeft', 'ltr', 'back'],
	['b', 'ltr', 'blank'],
	['.', 'ltr', 'blank'],
	['x', 'ltr', undefined]
] as const)('key %s in %s asks for %s', (key, direction, command) => {
	expect(commandOf(key, direction)).toBe(command);
});
