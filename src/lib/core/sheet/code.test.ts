import fc from 'fast-check';
import { expect, it } from 'vitest';
import { paperCode, paperMark } from './code.ts';

it('is six letters and digits that are not taken for one another, the same for the same paper', () => {
	fc.assert(
		fc.property(fc.string(), (identity) => {
			expect(paperCode(identity)).toMatch(/^[0-9A-HJKMNP-TV-Z]{6}$/);
			expect(paperCode(identity)).toBe(paperCode(identity));
		})
	);
});

it('is pinned, for papers lie in drawers for years', () => {
	expect(paperCode('sahel-1/seed')).toMatchInlineSnapshot(`"YWG854"`);
	expect(paperMark('K7QM2F', 2)).toBe('LIPTAKO:K7QM2F:2');
});

it('tells papers apart', () => {
	const codes = Array.from({ length: 2000 }, (_, index) => paperCode(`paper ${index}`));
	expect(new Set(codes).size).toBe(2000);
});
