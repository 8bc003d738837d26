import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interleaved } from './interleave.ts';

describe('interleaved', () => {
	it.each([
		['', '', ''],
		['abc', '', 'abc'],
		['', '12', '12'],
		['a', '123', 'a123'],
		['abcd', '12', 'ab1cd2'],
		['ab', '1234', 'a12b34']
	])('%s and %s', (met, fresh, expected) => {
		expect(interleaved(Array.from(met), Array.from(fresh)).join('')).toBe(expected);
	});

	it('keeps each list in its order, loses nothing, and begins with what is met', () => {
		const list = fc.array(fc.nat(), { maxLength: 30 });
		fc.assert(
			fc.property(list, list, (met, fresh) => {
				const all = interleaved(
					met.map((value) => ({ value, isMet: true })),
					fresh.map((value) => ({ value, isMet: false }))
				);
				const of = (isMet: boolean) => all.filter((entry) => entry.isMet === isMet).map(({ value }) => value);
				expect([of(true), of(false)]).toEqual([met, fresh]);
				expect(all[0]?.isMet ?? false).toBe(met.length > 0);
			})
		);
	});
});
