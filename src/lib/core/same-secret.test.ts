import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { sameSecret } from './same-secret.ts';

it.each([
	['', '', true],
	['a', 'a', true],
	['a', '', false],
	['', '\0', false],
	['ab', 'abc', false],
	['abc', 'abC', false],
	['\u0001', '\u0101', false],
	['é', 'e\u0301', false]
])('%j and %j: %s', (one, other, same) => expect(sameSecret(one, other)).toBe(same));

it('says what === says', () => {
	const text = fc.string({ unit: 'binary', maxLength: 6 });
	fc.assert(
		fc.property(text, text, (one, other) => {
			expect([sameSecret(one, other), sameSecret(one, Array.from(one).join(''))]).toEqual([one === other, true]);
		})
	);
});

it('looks at every place, whichever differs', () => {
	const secret = 'x'.repeat(43);
	const at = vi.spyOn(String.prototype, 'charCodeAt');
	const looks = [0, 20, 42, 43].map((place) => {
		at.mockClear();
		sameSecret(secret, `${secret.slice(0, place)}y${secret.slice(place + 1)}`.slice(0, 43));
		return at.mock.calls.length;
	});
	at.mockRestore();
	expect(looks).toEqual([86, 86, 86, 86]);
});
