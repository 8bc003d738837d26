import { describe, expect, it } from 'vitest';
import { teaBank } from '../../../../tests/fixtures/tea.ts';
import type { Bank } from '../bank/bank.ts';
import { mentionsOf } from './mentions.ts';

const entity = (id: string, type: string, ...accept: string[]) => ({ id, type, name: accept[0], accept });
const small = {
	entities: [
		entity('sahel', 'region', 'Sahel'),
		entity('aes', 'organisation', 'Alliance of Sahel States', 'AES'),
		entity('niger', 'state', 'Niger', 'النيجر'),
		entity('nigeria', 'state', 'Nigeria'),
		entity('mali', 'state', 'Mali'),
		entity('us', 'power', 'US'),
		entity('dt-day', 'date', '2023'),
		entity('n-three', 'number', 'three')
	],
	facts: [
		{ id: 'a', text: 'The Alliance of Sahel States was founded in 2023.', dates: ['dt-day'] },
		{ id: 'b', text: 'The Sahel lies south of the desert.', reading: 'Niger and Mali, Mali and Niger: three with us.' },
		{ id: 'c', text: 'NIGERIA is no member of the A E S.' },
		{ id: 'd', text: 'وقعت مالي مع النيجر' }
	]
} as unknown as Pick<Bank, 'facts' | 'entities'>;

const table = (bank: Pick<Bank, 'facts' | 'entities'>) =>
	Object.fromEntries([...mentionsOf(bank)].map(([id, facts]) => [id, facts.map((fact) => fact.id)]));

describe('mentionsOf', () => {
	it('reads texts, readings and dates; the longest name wins', () => {
		expect(table(small)).toEqual({
			aes: ['a'],
			'dt-day': ['a'],
			sahel: ['b'],
			niger: ['b', 'd'],
			mali: ['b'],
			nigeria: ['c']
		});
	});

	it('finds an Arabic name behind the small words written in one with it, and no longer word', () => {
		const entities = [entity('niger', 'state', 'النيجر'), entity('mali', 'state', 'مالي')];
		const facts = ['وقعت مالي والنيجر', 'قال للنيجر ولمالي', 'في بمالي', 'مالية نيجيريا', 'رأسمالي'].map(
			(text, at) => ({
				id: `f${at}`,
				text
			})
		);
		expect(table({ entities, facts } as unknown as Pick<Bank, 'facts' | 'entities'>)).toEqual({
			niger: ['f0', 'f1'],
			mali: ['f0', 'f1', 'f2']
		});
	});

	it('works on any bank', () => {
		expect(table(teaBank())).toMatchObject({
			boston: expect.arrayContaining(['p04-1', 'p04-2']),
			'dt-party': ['p04-1', 'p04-2']
		});
	});
});
