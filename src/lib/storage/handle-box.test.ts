import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { forgetHandle, keepHandle, readHandle } from './handle-box.ts';

it('keeps one handle, the last, until it is to be forgotten', async () => {
	expect(await readHandle()).toBeUndefined();
	await keepHandle({ name: 'one' });
	await keepHandle({ name: 'two' });
	expect(await readHandle()).toEqual({ name: 'two' });
	await forgetHandle();
	expect(await readHandle()).toBeUndefined();
});
