import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical.ts';

describe('canonicalJson', () => {
	// the examples of RFC 8785, 3.2.2 and 3.2.3
	it.each<[unknown, string]>([
		[
			JSON.parse('{"numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001]}'),
			'{"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27]}'
		],
		[{ literals: [null, true, false] }, '{"literals":[null,true,false]}'],
		[
			{ '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\u{1f600}': 5, '\u0080': 6, '\u00f6': 7 },
			'{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}'
		],
		[{ b: { d: 1, c: -0 }, a: [] }, '{"a":[],"b":{"c":0,"d":1}}'],
		[JSON.parse('{"__proto__": 1, "A": 2}'), '{"A":2,"__proto__":1}'],
		[{ gone: undefined, list: [undefined, Number.NaN] }, '{"list":[null,null]}'],
		['\ud800', '"\\ud800"'],
		[undefined, 'null']
	])('writes %o', (value, expected) => {
		expect(canonicalJson(value)).toBe(expected);
	});

	it('reads back as the same, and is the same for any order of keys', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (value) => {
				const text = canonicalJson(value);
				expect(canonicalJson(JSON.parse(text))).toBe(text);
				expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
			})
		);
		fc.assert(
			fc.property(fc.dictionary(fc.string(), fc.integer()), (fields) => {
				expect(canonicalJson(Object.fromEntries(Object.entries(fields).reverse()))).toBe(canonicalJson(fields));
			})
		);
	});
});
