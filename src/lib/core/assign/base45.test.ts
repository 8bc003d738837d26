import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBase45, writeBase45 } from './base45.ts';
import { readBase64url, writeBase64url } from './base64url.ts';
import { writeUtf8 } from './utf8.ts';

const anyBytes = fc.uint8Array({ maxLength: 60 });

describe('base45', () => {
	// RFC 9285, 4.3 and 4.4
	it.each([
		['AB', 'BB8'],
		['Hello!!', '%69 VD92EX0'],
		['base-45', 'UJCLQE7W581'],
		['ietf!', 'QED8WEX0']
	])('writes %s as the standard has it', (text, code) => {
		expect(writeBase45(writeUtf8(text))).toBe(code);
		expect([...(readBase45(code) ?? [])]).toEqual([...writeUtf8(text)]);
	});

	it('comes back', () => {
		fc.assert(
			fc.property(anyBytes, (bytes) => {
				expect([...(readBase45(writeBase45(bytes)) ?? [])]).toEqual([...bytes]);
			})
		);
	});

	it.each(['A', 'abc', ':::', 'BB8A', '::', '\u0660\u0660'])('refuses %j', (text) =>
		expect(readBase45(text)).toBeUndefined()
	);
});

describe('base64url', () => {
	// RFC 4648, 10
	it.each([
		['', ''],
		['f', 'Zg'],
		['fo', 'Zm8'],
		['foo', 'Zm9v'],
		['foobar', 'Zm9vYmFy']
	])('writes %j as the standard has it', (text, code) => {
		expect(writeBase64url(writeUtf8(text))).toBe(code);
		expect([...(readBase64url(code) ?? [])]).toEqual([...writeUtf8(text)]);
	});

	it('comes back, and any text that is read is the one way of writing it', () => {
		fc.assert(
			fc.property(anyBytes, (bytes) => {
				expect([...(readBase64url(writeBase64url(bytes)) ?? [])]).toEqual([...bytes]);
			})
		);
		fc.assert(
			fc.property(fc.string({ maxLength: 8 }), (text) => {
				const bytes = readBase64url(text);
				expect(bytes === undefined || writeBase64url(bytes) === text).toBe(true);
			})
		);
	});

	it.each(['Z', 'Zh', 'Zm9=', 'Zm 9', 'Zm+v'])('refuses %j', (text) => expect(readBase64url(text)).toBeUndefined());
});
