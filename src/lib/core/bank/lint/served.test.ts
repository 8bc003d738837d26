import { describe, expect, it } from 'vitest';
import { bankOf, fact, single } from '../../../../../tests/fixtures/lint.ts';
import { covered, served } from './served.ts';

const items = (count: number, fields: object = {}) =>
	Array.from({ length: count }, (_, at) => single({ id: `i${at}`, ...fields }));

describe('coverage by the rule', () => {
	it.each([
		['a', 1, 2, 0],
		['a', 2, 2, 1],
		['b', 1, 1, 1],
		['c', 1, 2, 0]
	] as const)('a fact of confidence %s with %d items needs %d', (confidence, count, wanted, done) => {
		const { facts } = served(bankOf(items(count), { facts: [fact({ confidence })] }));
		expect(facts).toEqual([{ id: 'f1', items: count, wanted }]);
		expect(covered(facts)).toBe(done);
	});

	it('does not count drafts, nor facts from outside', () => {
		const { facts } = served(
			bankOf(items(3, { status: 'draft' }), { facts: [fact(), fact({ id: 'x1', paragraph: undefined })] })
		);
		expect(facts).toEqual([{ id: 'f1', items: 0, wanted: 2 }]);
	});

	it('counts for an objective what stands in its file or tests one of its facts, once', () => {
		const bank = bankOf(items(4));
		const elsewhere = { ...bank, source: { ...bank.source, objectives: [] } };
		expect(served(bank).objectives).toEqual([{ id: 'o1', items: 4, wanted: 6 }]);
		expect(served(elsewhere).objectives).toEqual([{ id: 'o1', items: 4, wanted: 6 }]);
	});
});
