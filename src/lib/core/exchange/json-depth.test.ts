import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonDepth } from './json-depth.ts';

const depthOf = (value: unknown): number =>
	typeof value !== 'object' || value === null ? 0 : 1 + Math.max(0, ...Object.values(value).map(depthOf));

describe('jsonDepth', () => {
	it.each<[string, number]>([
		['', 0],
		['1', 0],
		['[]', 1],
		['{"a": [1, {"b": []}]}', 4],
		['["[[[["]', 1],
		['["\\"[[[["]', 1],
		['["\\\\", [[]]]', 3],
		['[[]] [[]]', 2],
		[']]]][', 0],
		['"[[[[', 0],
		['['.repeat(100_000), 100_000]
	])('%s', (text, expected) => {
		expect(jsonDepth(text)).toBe(expected);
	});

	it('is the depth of the value, for any JSON', () => {
		fc.assert(
			fc.property(fc.jsonValue({ stringUnit: 'binary' }), fc.boolean(), (value, isSpaced) => {
				expect(jsonDepth(JSON.stringify(value, null, isSpaced ? '\t' : ''))).toBe(depthOf(value));
			})
		);
	});
});
