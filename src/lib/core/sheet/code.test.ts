import fc from 'fast-check';
import { expect, it } from 'vitest';
import { paperCode, paperMark, readPaperMark } from './code.ts';

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

it('is read back from its mark, and from nothing else', () => {
	fc.assert(
		fc.property(fc.string(), fc.nat({ max: 9999 }), (identity, version) => {
			const code = paperCode(identity);
			expect(readPaperMark(` ${paperMark(code, version)}\n`)).toEqual({ code, version });
		})
	);
	const others = [
		'LIPTAKO:K7QM2F',
		'LIPTAKO:K7QM2I:1',
		'LIPTAKO:K7QM2F:10000',
		'LPT:K7QM2F:1',
		'x LIPTAKO:K7QM2F:1',
		''
	];
	expect(others.map(readPaperMark)).toEqual(others.map(() => undefined));
});

it('tells papers apart', () => {
	const codes = Array.from({ length: 2000 }, (_, index) => paperCode(`paper ${index}`));
	expect(new Set(codes).size).toBe(2000);
});
