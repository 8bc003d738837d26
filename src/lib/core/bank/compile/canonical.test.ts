import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical.ts';

describe('canonical JSON', () => {
	it.each([
		[{ b: 1, a: [{ d: null, c: 'é' }] }, '{"a":[{"c":"é","d":null}],"b":1}'],
		[{ a: undefined, b: 1 }, '{"b":1}'],
		[[3, 1, 2], '[3,1,2]'],
		['text', '"text"'],
		[{ B: 1, a: 2, A: 3 }, '{"A":3,"B":1,"a":2}']
	])('of %j', (value, text) => {
		expect(canonicalJson(value)).toBe(text);
	});

	it('is the same whatever the order of fields, and says the same', () => {
		fc.assert(
			fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), fc.jsonValue()), (value) => {
				const turned = Object.fromEntries(Object.entries(value).reverse());
				expect(canonicalJson(turned)).toBe(canonicalJson(value));
				expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
			})
		);
	});
});
