import { describe, expect, it } from 'vitest';
import { CANARY_KEY, readCanary, writeCanary, type Canary } from './canary.ts';
import { isDeviceId } from './device.ts';
import { eventNumber } from './event-fixture.ts';

const DEVICE = '0b8b0f6e-7a4c-4d5e-9f10-2233445566aa';
const last = eventNumber(7).id;

function canary(count: number): Canary {
	if (!isDeviceId(DEVICE)) throw new Error('not a device id');
	return { device: DEVICE, count, last };
}
function shelf(): Pick<Storage, 'getItem' | 'setItem'> & { readonly kept: Map<string, string> } {
	const kept = new Map<string, string>();
	return { kept, getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
}

describe('the canary', () => {
	it('is read as it was written, the latest', () => {
		const local = shelf();
		expect(writeCanary(local, canary(7))).toBe(true);
		expect(writeCanary(local, canary(8))).toBe(true);
		expect(readCanary(local)).toEqual(canary(8));
	});

	it.each([
		'',
		'x',
		DEVICE,
		`${DEVICE} 7`,
		`${DEVICE} 0 ${last}`,
		`${DEVICE} -1 ${last}`,
		`${DEVICE} 1.5 ${last}`,
		`${DEVICE} x ${last}`,
		`${DEVICE} 7 x`,
		`x 7 ${last}`,
		'{"__proto__":{"count":1}}'
	])('“%s” is none', (text) => {
		const local = shelf();
		local.kept.set(CANARY_KEY, text);
		expect(readCanary(local)).toBeUndefined();
	});

	it('is none where there is no local storage, and says that it cannot be written', () => {
		expect(readCanary(undefined)).toBeUndefined();
		expect(writeCanary(undefined, canary(1))).toBe(false);
		const full = {
			getItem: () => null,
			setItem: () => {
				throw new DOMException('full', 'QuotaExceededError');
			}
		};
		expect(writeCanary(full, canary(1))).toBe(false);
	});
});
