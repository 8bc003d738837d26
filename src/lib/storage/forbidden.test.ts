import { expect, it } from 'vitest';
import { forgetForbidden } from './forbidden.ts';

class Forbidden {
	constructor() {
		throw new DOMException('The operation is insecure.', 'SecurityError');
	}

	close(): void {
		throw new Error('never made');
	}
}

it('a BroadcastChannel that cannot be made is none', () => {
	const scope = { BroadcastChannel: Forbidden };
	forgetForbidden(scope);
	expect(scope).toEqual({});
});

it('one that can be made stays, closed again, and where there is none nothing happens', () => {
	let closed = 0;
	class Allowed {
		close(): void {
			closed += 1;
		}
	}
	const scope = { BroadcastChannel: Allowed };
	forgetForbidden(scope);
	expect([scope.BroadcastChannel, closed]).toEqual([Allowed, 1]);
	const none = {};
	forgetForbidden(none);
	expect(none).toEqual({});
});
