import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { turnoutOf } from './turnout.ts';

const who = (label: string, device = label) => ({ label, device });

describe('turnoutOf', () => {
	it('counts a learner once, however often and however spelled', () => {
		const all = [who('Awa'), who(' awa ', 'other'), who('Issa'), who('', 'x'), who('', 'y'), who('', 'y')];
		expect(turnoutOf(all, { size: 30, byNumber: false })).toEqual({ have: 4, missing: [] });
	});

	it('names the numbers that are missing', () => {
		const all = ['3', '01', 'No 5', '12', 'Awa'].map((label) => who(label));
		const { missing } = turnoutOf(all, { size: 6, byNumber: true });
		expect(missing).not.toContain(1);
		expect(missing).not.toContain(3);
		expect(missing).toContain(2);
	});

	it('knows nothing of numbers where the size is not known', () => {
		expect(turnoutOf([who('3')], { size: undefined, byNumber: true })).toEqual({ have: 1, missing: [] });
	});

	it('of a class by number, those who are there and those who are missing are all', () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 40 })), (numbers) => {
				const { have, missing } = turnoutOf(
					numbers.map((number) => who(String(number))),
					{ size: 40, byNumber: true }
				);
				expect(have + missing.length).toBe(40);
				expect(missing.every((number) => !numbers.includes(number))).toBe(true);
			})
		);
	});
});
