import { describe, expect, it } from 'vitest';
import {
	categorise,
	cloze,
	date,
	map,
	match,
	multiple,
	number,
	oneOnMap,
	order,
	reading,
	short,
	single,
	allKinds,
	truefalse
} from '../../../../tests/fixtures/all-kinds.ts';
import { keyResponse } from '../answer/solution.ts';
import { layout } from '../quiz/layout.ts';
import { sheetQuestion, type SheetQuestion } from './question.ts';

const asked = (prompt: Parameters<typeof layout>[0] & (typeof allKinds)[number], options = layout(prompt, 'seed')) =>
	sheetQuestion({ prompt, options }, 1);

describe('on paper', () => {
	it('the options of a choice are lettered in the order given', () => {
		const { body, fields } = asked(single, ['d', 'b', 'a', 'c']);
		expect(body).toMatchObject({ form: 'choices', many: false });
		expect(body.form === 'choices' && body.options.map(({ id, place }) => [id, place])).toEqual([
			['d', 0],
			['b', 1],
			['a', 2],
			['c', 3]
		]);
		expect(fields).toEqual([{ part: 0, kind: 'letters', of: 4, many: false, key: [1] }]);
	});

	it('a map is its list of places, one or several to be marked', () => {
		expect(asked(oneOnMap, ['lk', 'in', 'cn', 'jp']).fields).toEqual([
			{ part: 0, kind: 'letters', of: 4, many: false, key: [1] }
		]);
		expect(asked(map, ['jp', 'lk', 'in', 'cn']).fields).toEqual([
			{ part: 0, kind: 'letters', of: 4, many: true, key: [0, 2] }
		]);
	});

	it('a reading has its answer, then the sentence that carries it', () => {
		const { body, fields } = asked(reading, ['b', 'a', 'c']);
		expect(body).toMatchObject({ form: 'passage', options: [{ id: 'b' }, { id: 'a' }, { id: 'c' }] });
		expect(body.form === 'passage' && body.sentences.map(({ id }) => id)).toEqual(['s1', 's2', 's3', 's4']);
		expect(fields).toEqual([
			{ part: 1, kind: 'letters', of: 3, many: false, key: [0] },
			{ part: 2, kind: 'letters', of: 4, many: false, key: [2] }
		]);
	});

	it('several answers have several letters, in the order of the letters', () => {
		expect(asked(multiple, ['e', 'b', 'c', 'd', 'a']).fields).toEqual([
			{ part: 0, kind: 'letters', of: 5, many: true, key: [0, 2, 4] }
		]);
	});

	it('a decision has its verdict and its reason', () => {
		const { body, fields } = asked(truefalse, ['r3', 'r2', 'r1']);
		expect(body).toMatchObject({ form: 'decision', statement: 'Green tea is fermented.' });
		expect(fields).toEqual([
			{ part: 1, kind: 'verdict', key: false },
			{ part: 2, kind: 'letters', of: 3, many: false, key: [1] }
		]);
	});

	it('a sentence has its gaps numbered where they stand', () => {
		const { body, fields } = asked(cloze);
		expect(body.form === 'sentence' && body.pieces).toEqual([
			{ text: 'Leaves of ' },
			{ part: 1 },
			{ text: ' are ' },
			{ part: 2 },
			{ text: '.' }
		]);
		expect(fields.map(({ part }) => part)).toEqual([1, 2]);
	});

	it('an order is the letters from first to last', () => {
		const ids = order.sequence.map(({ id }) => id);
		const { fields } = asked(order, ids.toReversed());
		expect(fields).toEqual([
			{ part: 0, kind: 'sequence', of: ids.length, key: ids.map((_, at) => ids.length - 1 - at) }
		]);
	});

	it('a date asks for no more than its precision', () => {
		expect(asked(date).body).toEqual({
			form: 'date',
			precision: date.value.split('-').length === 3 ? 'day' : date.value.split('-').length === 2 ? 'month' : 'year'
		});
		expect(asked({ ...date, value: '2023' }).body).toEqual({ form: 'date', precision: 'year' });
	});

	it('what is typed is a line, a number with its unit', () => {
		expect(asked(short)).toMatchObject({ body: { form: 'line' }, fields: [{ kind: 'text', key: short.accept }] });
		expect(asked({ ...number, unit: 'cups' })).toMatchObject({
			body: { form: 'line', unit: 'cups' },
			fields: [{ kind: 'number', key: number.value, tolerance: number.tolerance, unit: 'cups' }]
		});
	});
});

/** The key of the sheet read back as a response. */
function lettersOf({ body, fields }: SheetQuestion): Readonly<Record<string, string>> {
	if (body.form !== 'rows') return {};
	return Object.fromEntries(
		body.rows.map(({ id, part }) => {
			const field = fields.find((one) => one.part === part);
			const place = field?.kind === 'letters' ? field.key[0] : undefined;
			return [id, body.options.find((option) => option.place === place)?.id ?? ''];
		})
	);
}

it.each([['one'], ['two'], ['three']])('pairs and groups have the same key as on the screen (%s)', (seed) => {
	expect(lettersOf(asked(match, layout(match, seed)))).toEqual((keyResponse(match) as { pairs: object }).pairs);
	expect(lettersOf(asked(categorise, layout(categorise, seed)))).toEqual(
		(keyResponse(categorise) as { entries: object }).entries
	);
});

it.each(allKinds.map((item) => [item.kind, item] as const))('every kind has a form and a key: %s', (_, item) => {
	const { fields } = asked(item);
	expect(fields.length).toBeGreaterThan(0);
	for (const field of fields) if (Array.isArray(field.key)) expect(field.key.length).toBeGreaterThan(0);
});
