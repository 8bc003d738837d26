import { expect, it } from 'vitest';
import { sheetQuestion } from '#lib/core/sheet/question.ts';
import { sheet as say } from '#lib/i18n/en/sheet.ts';
import { date, multiple, number, order, short, single, truefalse } from '../../../../tests/fixtures/all-kinds.ts';
import type { Item } from '#lib/core/bank/bank.ts';
import { keyPieces, letterOf } from './key-text.ts';

const keys = (prompt: Item, options: readonly string[]) => {
	const { body, fields } = sheetQuestion({ prompt, options }, 1);
	return fields.map((field) =>
		keyPieces(body, field, { locale: 'en-GB', say }).map(({ letter, text }) => `${letter ?? '–'} ${text}`.trim())
	);
};

it.each<[string, Item, readonly string[], readonly string[][]]>([
	['a choice', single, ['d', 'b', 'a', 'c'], [['B Text of b']]],
	['several', multiple, ['e', 'b', 'c', 'd', 'a'], [['A Text of e', 'C Text of c', 'E Text of a']]],
	['a decision', truefalse, ['r2', 'r1', 'r3'], [['– False'], ['A It is heated at once.']]],
	['a word', short, [], [[`– ${short.accept[0]}`]]],
	['a number', { ...number, value: 12500, tolerance: 0, unit: 'cups' }, [], [['– 12,500 cups']]],
	['a number with room', { ...number, value: 12, tolerance: 2 }, [], [['– 12 leaves (± 2)']]],
	['a date', { ...date, value: '2023-09-16' }, [], [['– 16 September 2023']]]
])('the key to %s', (_, prompt, options, expected) => {
	expect(keys(prompt, options)).toEqual(expected);
});

it('of an order is its letters', () => {
	const ids = order.sequence.map(({ id }) => id);
	expect(keys(order, ids)).toEqual([[ids.map((_, place) => say.letters[place]).join(' ')]]);
});

it('numbers go on where the letters end', () => {
	expect([letterOf(0, say), letterOf(11, say), letterOf(12, say)]).toEqual(['A', 'L', '13']);
});
