import { describe, expect, it } from 'vitest';
import { MemoryClassStore, classBacking } from './memory-class-store.ts';
import { deviceSigner, keyRows, takeKeys, teacherKeys } from './keys.ts';
import type { ClassStore } from './class-store.ts';
import { webCrypto } from './web-crypto.ts';

const newStore = (): ClassStore => new MemoryClassStore(classBacking());
const message = Uint8Array.of(1, 2, 3);

describe('the keys of a device', () => {
	it('are made once', async () => {
		const store = newStore();
		expect((await deviceSigner(store)).key).toBe((await deviceSigner(store)).key);
		expect((await teacherKeys(store)).box).toBe((await teacherKeys(store)).box);
	});

	it('sign so that anyone can check it', async () => {
		const { key, sign } = await deviceSigner(newStore());
		const signature = await sign(message);
		expect(await webCrypto.verify(key, message, signature)).toBe(true);
		expect(await webCrypto.verify(key, Uint8Array.of(1, 2, 4), signature)).toBe(false);
		expect(await webCrypto.verify(key, message, signature.slice(1))).toBe(false);
	});
});

describe('a teacher who changes phone', () => {
	it('has nothing to carry before the first assignment', async () =>
		expect(await takeKeys(newStore())).toBeUndefined());

	it('opens on the new one what was sealed for the old one', async () => {
		const [old, next] = [newStore(), newStore()];
		const { box, signer } = await teacherKeys(old);
		const sealed = await webCrypto.seal(box, message, Uint8Array.of(9));
		const rows = await keyRows(JSON.parse(JSON.stringify(await takeKeys(old))));
		await next.write({ table: 'keys', put: rows ?? [] });
		const carried = await teacherKeys(next);
		expect([carried.box, carried.signer.key]).toEqual([box, signer.key]);
		expect(await carried.open(sealed, Uint8Array.of(9))).toEqual(message);
		expect(await carried.open(sealed, Uint8Array.of(8))).toBeUndefined();
	});

	it.each([[undefined], ['keys'], [{}], [{ sign: {}, box: {} }], [{ sign: bad('A'), box: bad('B') }]])(
		'is told of keys that are none: %j',
		async (carried) => expect(await keyRows(carried)).toBeUndefined()
	);
});

function bad(letter: string) {
	const part = letter.repeat(43);
	return { kty: 'EC', crv: 'P-256', x: part, y: part, d: part };
}
