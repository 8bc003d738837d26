import { describe, expect, it } from 'vitest';
import { faultsAgainst, type JsonSchema } from './schema-reader.ts';

const faults = (schema: JsonSchema, value: unknown): string[] =>
	faultsAgainst(schema, value).map(({ path, rule }) => `${path}: ${rule}`);

describe('types', () => {
	it.each<[string, unknown, boolean]>([
		['string', '', true],
		['string', 1, false],
		['number', -0.5, true],
		['number', Number.NaN, false],
		['number', Infinity, false],
		['number', '1', false],
		['number', 1n, false],
		['integer', 3, true],
		['integer', 3.5, false],
		['integer', 2 ** 53, false],
		['boolean', false, true],
		['boolean', 0, false],
		['null', null, true],
		['null', undefined, false],
		['array', [], true],
		['array', { length: 0 }, false],
		['object', {}, true],
		['object', [], false],
		['object', null, false],
		['object', undefined, false],
		['no-such-type', 'x', false]
	])('%s and %o: %o', (type, value, accepted) => {
		expect(faults({ type }, value)).toEqual(accepted ? [] : [': type']);
	});
});

describe('rules', () => {
	it.each<[string, JsonSchema, unknown, string[]]>([
		['const met', { const: 1 }, 1, []],
		['const', { const: 1 }, '1', [': const']],
		['const null', { const: null }, 0, [': const']],
		['enum met', { enum: ['a', 'b'] }, 'b', []],
		['enum', { enum: ['a', 'b'] }, 'B', [': enum']],
		['minLength at the edge', { minLength: 2 }, 'ab', []],
		['minLength', { minLength: 2 }, 'a', [': minLength']],
		['maxLength counts code units', { maxLength: 1 }, '😀', [': maxLength']],
		['pattern', { pattern: '^a+$' }, 'aab', [': pattern']],
		['pattern met', { pattern: '^a+$' }, 'aa', []],
		['a text too long is not searched', { maxLength: 2, pattern: '^a+$' }, 'bbb', [': maxLength']],
		['both rules of a number', { minimum: 5, maximum: 3 }, 4, [': minimum', ': maximum']],
		['the edges of a number', { minimum: 4, maximum: 4 }, 4, []],
		['minItems', { minItems: 1 }, [], [': minItems']],
		[
			'maxProperties, fields unread',
			{ maxProperties: 1, additionalProperties: { type: 'string' } },
			{ a: 1, b: 2 },
			[': maxProperties']
		],
		['maxItems, entries unread', { maxItems: 1, items: { type: 'string' } }, [1, 2], [': maxItems']],
		['items', { items: { type: 'string' } }, ['a', 1, null], ['[1]: type', '[2]: type']],
		['a hole in a list', { items: { type: 'string' } }, new Array(1), ['[0]: type']],
		['rules of other types are of no account', { minLength: 5, minimum: 5, minItems: 5 }, true, []]
	])('%s', (_, schema, value, expected) => {
		expect(faults(schema, value)).toEqual(expected);
	});
});

describe('fields', () => {
	const point: JsonSchema = {
		type: 'object',
		properties: { x: { type: 'number' }, y: { type: 'number' } },
		required: ['x'],
		additionalProperties: false
	};
	const names: JsonSchema = {
		type: 'object',
		propertyNames: { pattern: '^[a-z]+$' },
		additionalProperties: { type: 'string' }
	};

	it.each<[string, JsonSchema, unknown, string[]]>([
		['whole', point, { x: 1, y: 2 }, []],
		['without the optional', point, { x: 1 }, []],
		['every fault at once', point, { y: 'a', z: 1 }, ['x: required', 'y: type', 'z: additionalProperties']],
		['an optional that is there but undefined', point, { x: 1, y: undefined }, ['y: type']],
		['an inherited field is none', point, Object.create({ x: 1 }), ['x: required']],
		['others of a schema', names, { a: 'x', b: 1 }, ['b: type']],
		['names of a pattern', names, { A: 'x' }, ['A: propertyNames']],
		['__proto__ as a name', names, JSON.parse('{"__proto__": "x"}'), ['__proto__: propertyNames']],
		['__proto__ as a field', point, JSON.parse('{"x": 1, "__proto__": {}}'), ['__proto__: additionalProperties']],
		['constructor as a field', point, { x: 1, constructor: 1 }, ['constructor: additionalProperties']],
		['others allowed', { properties: {} }, { a: 1 }, []],
		['deep paths', { properties: { a: { items: point } } }, { a: [{ x: 1 }, { x: 'b' }] }, ['a[1].x: type']]
	])('%s', (_, schema, value, expected) => {
		expect(faults(schema, value)).toEqual(expected);
	});
});

describe('alternatives', () => {
	const shape = (kind: string, field: string): JsonSchema => ({
		type: 'object',
		properties: { kind: { const: kind }, [field]: { type: 'number' } },
		required: ['kind', field]
	});
	const oneOf = { oneOf: [shape('circle', 'radius'), shape('square', 'side')] };
	const marked = { properties: { ...shape('circle', 'radius').properties, marked: { const: true } } };
	const optional = { oneOf: [{ ...shape('circle', 'radius'), ...marked }, shape('square', 'side')] };
	const anyOf = { anyOf: [{ type: 'string' }, { type: 'null' }] };

	it.each<[string, JsonSchema, unknown, string[]]>([
		['any', anyOf, null, []],
		['none of any', anyOf, 1, [': anyOf']],
		['the one meant', oneOf, { kind: 'square', side: 1 }, []],
		['faults of the one meant', oneOf, { kind: 'circle', side: 1 }, ['radius: required']],
		['an unknown kind', oneOf, { kind: 'line' }, [': oneOf']],
		['no kind', oneOf, {}, [': oneOf']],
		['not even an object', oneOf, 'circle', [': oneOf']],
		['told apart by what must be there alone', optional, { kind: 'circle', radius: 1 }, []],
		['untagged: exactly one', { oneOf: [{ type: 'string' }, { type: 'number' }] }, 1, []],
		['untagged: two', { oneOf: [{ type: 'string' }, { minLength: 1 }] }, 'a', [': oneOf']]
	])('%s', (_, schema, value, expected) => {
		expect(faults(schema, value)).toEqual(expected);
	});
});
