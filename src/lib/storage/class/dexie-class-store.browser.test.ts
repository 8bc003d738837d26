import { expect, it } from 'vitest';
import { classContract } from './class-contract.ts';
import { dexieClassWorld } from './dexie-class-world.ts';
import { deviceSigner, teacherKeys } from './keys.ts';

classContract('DexieClassStore in a browser', dexieClassWorld);

it('keeps keys that still sign and open after the page was loaded anew', async () => {
	const world = dexieClassWorld();
	const first = await world.open();
	const [teacher, device] = [await teacherKeys(first), await deviceSigner(first)];
	first.close();
	const second = await world.open();
	const [again, same] = [await teacherKeys(second), await deviceSigner(second)];
	expect([again.signer.key, again.box, same.key]).toEqual([teacher.signer.key, teacher.box, device.key]);
	expect(await same.sign(Uint8Array.of(1))).toHaveLength(64);
	second.close();
});
