import { describe, expect, it } from 'vitest';
import { options, row, single, subjectsOf } from '../../../../../tests/fixtures/lint.ts';
import { giveAwayFindings, giveAways } from './give-aways.ts';

const asked = single({ stem: 'Which drink does the guild pour?' });
const teller = (fields: object) =>
	single({
		id: 'i2',
		stem: 'When does the guild rest?',
		choices: options('*At noon', 'At dawn', 'At dusk'),
		...fields
	});
const pairs = (...items: readonly ReturnType<typeof single>[]) =>
	giveAways(subjectsOf(items)).map(({ from, to, answer, where }) => [from.item.id, to.item.id, answer, where]);

describe('items that give one another away (B05)', () => {
	it('tell the answer in what they ask', () => {
		const other = teller({ stem: 'The guild pours coffee as its drink. When?' });
		expect(pairs(asked, other)).toEqual([['i2', 'i1', 'Coffee', 'stem']]);
	});

	it('tell it in what they explain', () => {
		const other = teller({ explanation: 'At noon, when coffee is the drink.' });
		expect(pairs(asked, other)).toEqual([['i2', 'i1', 'Coffee', 'explanation']]);
		expect(
			giveAwayFindings(subjectsOf([asked, other])).map(({ code, path, data }) => [code, path, data.other])
		).toEqual([['B05', 'items[1].explanation', 'i1']]);
	});

	it.each([
		['enemies, declared at one', { ...asked, enemies: ['i2'] as never }, {}],
		['enemies, declared at the other', asked, { enemies: ['i1'] }],
		[
			'on something else',
			asked,
			{ stem: 'When is coffee served to kings and queens abroad?', explanation: 'So it is.' }
		],
		['silent', asked, { explanation: 'The guild pours its drink.' }]
	])('do not when they are %s', (_, one, fields) => {
		const told = { explanation: 'Coffee is the drink of the guild.', ...fields };
		expect(pairs(one, teller(told))).toEqual([]);
	});

	it('need all answers where several are right', () => {
		const several = row({
			kind: 'multiple',
			stem: 'Which drinks does the guild pour?',
			choices: ['Coffee', 'Cider']
				.map((text) => ({ id: text.toLowerCase(), text, key: true, fact: 'f1' }))
				.concat(options('Milk', 'Water') as never)
		});
		expect(pairs(several, teller({ explanation: 'Coffee, the drink of the guild.' }))).toEqual([]);
		expect(pairs(several, teller({ explanation: 'Coffee or cider, the drinks of the guild.' }))).toHaveLength(1);
	});
});
