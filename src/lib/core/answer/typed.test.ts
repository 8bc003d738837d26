import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entities, entityId } from '../../../../tests/fixtures/all-kinds.ts';
import { indexNames, isSlip, otherEntity, ownersOf } from './names.ts';
import { judgeTyped } from './typed.ts';

const names = indexNames(entities);
const niger = {
	accept: ['Niger', 'Republic of Niger', 'النيجر'],
	wrong: [{ id: 'w-mali', value: 'Mali' }],
	entity: entityId('niger')
};
const aes = { accept: ['Alliance of Sahel States', 'AES', 'تحالف دول الساحل'], wrong: [] };
const bamako = { accept: ['Bamako', 'باماكو'], wrong: [{ id: 'w-niamey', value: 'Niamey' }] };

describe('judgeTyped', () => {
	it.each([
		['Niger', niger, { right: true }],
		[' NIGER. ', niger, { right: true }],
		['the Niger', niger, { right: true }],
		['republic of niger', niger, { right: true, leniency: 'variant' }],
		['نيجر', niger, { right: true, leniency: 'variant' }],
		['النيجر', niger, { right: true, leniency: 'variant' }],
		['Nigr', niger, { right: true, leniency: 'typo' }],
		['Ngier', niger, { right: true, leniency: 'typo' }],
		['Nigerr', niger, { right: true, leniency: 'typo' }],
		['Republik of Niger', niger, { right: true, leniency: 'typo' }],
		['Nigeria', niger, { right: false, entity: 'nigeria' }],
		['Nigerria', niger, { right: false, entity: 'nigeria' }],
		// as near to Nigeria as to Niger
		['Nigeri', niger, { right: false, entity: 'nigeria' }],
		['Ngr', niger, { right: false }],
		['Mali', niger, { right: false, wrongId: 'w-mali', entity: 'mali' }],
		['Malí', niger, { right: false, wrongId: 'w-mali', entity: 'mali' }],
		['Bamaco', bamako, { right: true, leniency: 'typo' }],
		['Bamacco', bamako, { right: false }],
		['Nyamey', bamako, { right: false, wrongId: 'w-niamey' }],
		['AES', aes, { right: true, leniency: 'variant' }],
		['A.E.S.', aes, { right: true, leniency: 'variant' }],
		['AESS', aes, { right: false }],
		['Sahel Alliance', aes, { right: false, entity: 'sahel-alliance' }],
		['Sahel States Alliance', aes, { right: false }],
		['Alliance Sahel States', aes, { right: false }],
		['تحالف الساحل', aes, { right: false, entity: 'sahel-alliance' }],
		['', niger, { right: false }],
		['?!', niger, { right: false }]
	])('%j', (text, asked, expected) => {
		expect(judgeTyped(text, asked, names)).toEqual(expected);
	});

	it('tells neighbours apart that are two letters from each other, and one slip from both', () => {
		const asked = (name: string) => ({ accept: [name], wrong: [] });
		// each is one slip from the name asked for, and as near to another
		for (const [given, name, other] of [
			['Chana', 'Ghana', 'china'],
			['Chana', 'China', 'ghana'],
			['Nigeri', 'Nigeria', 'niger']
		] as const) {
			expect(judgeTyped(given, asked(name), names)).toEqual({ right: false, entity: other });
		}
		// and this one is near to its own name alone
		expect(judgeTyped('Gana', asked('Ghana'), names)).toEqual({ right: true, leniency: 'typo' });
	});

	it('does not hold the other names of the one asked for against an answer', () => {
		const asked = { accept: ['Alliance of Sahel States'], wrong: [], entity: entityId('aes') };
		expect(judgeTyped('Alliance des États du Sahel', asked, names)).toEqual({ right: false });
		expect(judgeTyped('Alliance of Sahel State', asked, names)).toEqual({ right: true, leniency: 'typo' });
	});

	it('gives the feedback of the expected wrong answer that is spelt exactly, before one that is near', () => {
		const wrong = [
			{ id: 'near', value: 'Senegals' },
			{ id: 'exact', value: 'Senegal' }
		];
		expect(judgeTyped('senegal', { accept: ['Togo'], wrong }, names).wrongId).toBe('exact');
		expect(judgeTyped('senegall', { accept: ['Togo'], wrong }, names).wrongId).toBe('near');
	});

	it('knows Germany by its alef and forgives its absence', () => {
		const germany = { accept: ['ألمانيا'], wrong: [] };
		expect(judgeTyped('المانيا', germany, names)).toEqual({ right: true });
		expect(judgeTyped('مانيا', germany, names)).toEqual({ right: false });
	});

	it('never forgives a slip in a digit', () => {
		expect(judgeTyped('G4 Sahel', { accept: ['G5 Sahel'], wrong: [] }, names).right).toBe(false);
		expect(judgeTyped('G5 Sahal', { accept: ['G5 Sahel'], wrong: [] }, names).right).toBe(true);
	});

	it('takes another name for wrong even where the asked one is a slip away', () => {
		const asked = { accept: ['Chana'], wrong: [] };
		expect(judgeTyped('China', asked, names)).toEqual({ right: false, entity: 'china' });
	});

	it('takes an expected wrong answer for wrong even where the asked one is a slip away', () => {
		const asked = { accept: ['charter'], wrong: [{ id: 'w', value: 'charger' }] };
		expect(judgeTyped('charger', asked, names)).toEqual({ right: false, wrongId: 'w' });
		expect(judgeTyped('chartre', asked, names)).toEqual({ right: true, leniency: 'typo' });
	});

	it('reads no more than 200 characters', () => {
		const long = 'a'.repeat(200);
		expect(judgeTyped(`${long}${'b'.repeat(10_000)}`, { accept: [long], wrong: [] }, names).right).toBe(true);
	});

	it('accepts every listed form and never two slips away from one name', () => {
		fc.assert(
			fc.property(fc.constantFrom(...entities), fc.nat(), (entity, place) => {
				const asked = { accept: entity.accept, wrong: [] };
				const form = entity.accept[place % entity.accept.length] ?? '';
				expect(judgeTyped(form, asked, names).right).toBe(true);
				expect(judgeTyped(`zq${form}`, asked, names).right).toBe(false);
			})
		);
	});

	it('accepts no name of another entity', () => {
		const pairs = entities.flatMap((asked) =>
			entities.filter((other) => other !== asked).flatMap((other) => other.accept.map((form) => ({ asked, form })))
		);
		for (const { asked, form } of pairs) {
			expect(judgeTyped(form, { accept: asked.accept, wrong: [] }, names).right).toBe(false);
		}
	});
});

describe('isSlip', () => {
	it.each([
		['bamaco', 'bamako', true],
		['bamao', 'bamako', true],
		['bamakoo', 'bamako', true],
		['abmako', 'bamako', true],
		['bamaok', 'bamako', true],
		['burkinafaso', 'burkina faso', true],
		['bamako', 'bamako', false],
		['bmaaok', 'bamako', false],
		['bamakooo', 'bamako', false],
		['mlai', 'mali', false],
		['mal', 'mali', false],
		['niger1', 'niger', false],
		['nigre', 'niger', true]
	])('%s for %s: %s', (given, wanted, slip) => {
		expect(isSlip(given, wanted)).toBe(slip);
	});

	it('agrees with the distance of the textbook', () => {
		const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 5, maxLength: 8 });
		fc.assert(
			fc.property(word, word, (given, wanted) => {
				expect(isSlip(given, wanted)).toBe(distance(given, wanted) === 1);
			}),
			{ numRuns: 2000 }
		);
	});
});

describe('names', () => {
	it('finds the owners of a form, abbreviations included', () => {
		expect([...ownersOf(['aes'], names)]).toEqual(['aes']);
		expect([...ownersOf(['nobody'], names)]).toEqual([]);
	});

	it('leaves out the names of the entity asked for', () => {
		expect(otherEntity(['niger'], new Set([entityId('niger')]), names)).toBeUndefined();
		expect(otherEntity(['niger'], new Set(), names)).toBe('niger');
	});
});

/** Optimal string alignment distance, by the whole table. */
function distance(a: string, b: string): number {
	const table = Array.from({ length: a.length + 1 }, (_, i) =>
		Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0))
	);
	for (let i = 1; i <= a.length; i++) {
		for (let j = 1; j <= b.length; j++) {
			const cost = a[i - 1] === b[j - 1] ? 0 : 1;
			let best = Math.min(table[i - 1]![j]! + 1, table[i]![j - 1]! + 1, table[i - 1]![j - 1]! + cost);
			if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (table[i - 2]?.[j - 2] ?? 99) + 1);
			table[i]![j] = best;
		}
	}
	return table[a.length]![b.length]!;
}
