import { expect, it } from 'vitest';
import { ADDRESSES } from '../../../../tests/fixtures/payloads.ts';
import { isWebAddress } from './web-address.ts';

it.each(['https://example.org', 'http://example.org/a?b=c#d', 'https://example.org:8080/x@y'])('%s', (address) => {
	expect(isWebAddress(address)).toBe(true);
});

it.each(ADDRESSES)('not %j', (address) => {
	expect(isWebAddress(address)).toBe(false);
});
