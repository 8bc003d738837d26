import { describe, expect, it } from 'vitest';
import { entitySchema } from '../source/tables.schema.ts';
import { compileEntity } from './entities.ts';

const compiled = (row: object, language = 'en', languages = ['en']) =>
	compileEntity(entitySchema.parse({ id: 'x', gloss: 'a thing', ...row }), { language, source: 'en', languages });

describe('an entity', () => {
	it('has the name of the language and every spelling once, the name first', () => {
		const row = {
			type: 'organisation',
			iso: 'ML',
			names: { fr: 'Croix-Rouge', en: 'Red Cross', ar: 'الصليب الأحمر' },
			abbreviation: { en: 'RC', fr: 'CR' },
			variants: ['Red-Cross', 'Red Cross']
		};
		expect(compiled(row)).toEqual({
			id: 'x',
			type: 'organisation',
			gloss: 'a thing',
			iso: 'ML',
			name: 'Red Cross',
			abbreviation: 'RC',
			accept: ['Red Cross', 'Croix-Rouge', 'الصليب الأحمر', 'RC', 'CR', 'Red-Cross']
		});
		expect(compiled(row, 'fr')).toMatchObject({ name: 'Croix-Rouge', abbreviation: 'CR' });
	});

	it('is a date, written out in every language of the bank', () => {
		expect(compiled({ type: 'date', value: '1773-12-16' }, 'en', ['en', 'fr'])).toEqual({
			id: 'x',
			type: 'date',
			gloss: 'a thing',
			name: '16 December 1773',
			value: '1773-12-16',
			accept: ['16 December 1773', '1773-12-16', '16 décembre 1773']
		});
	});

	it('is a number, grouped from five digits on', () => {
		expect(compiled({ type: 'number', value: 370_000 })).toMatchObject({
			name: '370,000',
			value: 370_000,
			accept: ['370,000', '370000']
		});
		expect(compiled({ type: 'number', value: 26 }).accept).toEqual(['26']);
	});

	it('falls back to its name in the language of the bank', () => {
		const row = { type: 'state', names: { en: 'Chad' }, abbreviation: { en: 'TD' } };
		expect(compiled(row, 'fr', ['en', 'fr'])).toMatchObject({ name: 'Chad', abbreviation: 'TD' });
	});

	it('falls back to its id when it has neither', () => {
		expect(compiled({ type: 'state', names: { fr: 'Tchad' } })).toMatchObject({ name: 'x', accept: ['x', 'Tchad'] });
	});
});
