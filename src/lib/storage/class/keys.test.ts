import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { MemoryClassStore, classBacking } from './memory-class-store.ts';
import { areOwnKeys, deviceSigner, keyRows, takeKeys, teacherKeys, type CarriedKeys } from './keys.ts';
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

describe('a key that need not leave its device', () => {
	/** The private and secret keys that the browser hands out while something is done, by whether they can be taken out. */
	async function keysMade(work: () => Promise<unknown>): Promise<readonly string[]> {
		const made: Promise<CryptoKey | CryptoKeyPair>[] = [];
		const spies = (['generateKey', 'importKey', 'deriveKey', 'unwrapKey'] as const).map((name) => {
			const real = Reflect.get(crypto.subtle, name).bind(crypto.subtle) as (...args: unknown[]) => Promise<CryptoKey>;
			return vi.spyOn(crypto.subtle, name).mockImplementation(((...args: unknown[]) => {
				made.push(real(...args));
				return made.at(-1);
			}) as never);
		});
		await work();
		for (const spy of spies) spy.mockRestore();
		const keys = (await Promise.all(made)).map((one) => ('privateKey' in one ? one.privateKey : one));
		return keys.flatMap(({ type, extractable, algorithm: { name } }) =>
			type === 'public' ? [] : [`${name} ${extractable ? 'can be taken out' : 'stays'}`]
		);
	}

	it('cannot: the learner’s, and each that seals or opens', async () => {
		const store = newStore();
		const made = await keysMade(async () => {
			await (await deviceSigner(store)).sign(message);
			const { box, open } = await teacherKeys(store);
			await open(await webCrypto.seal(box, message, message), message);
		});
		expect(made.toSorted()).toEqual([
			...['AES-GCM stays', 'AES-GCM stays'],
			...['ECDH can be taken out', 'ECDH stays', 'ECDSA can be taken out', 'ECDSA stays'],
			...['HKDF stays', 'HKDF stays']
		]);
	});

	it('cannot be taken out by anyone who has the database', async () => {
		const store = newStore();
		await deviceSigner(store);
		const { pair } = (await store.get('keys', 'device')) as { readonly pair: CryptoKeyPair };
		for (const format of ['jwk', 'pkcs8'] as const)
			await expect(crypto.subtle.exportKey(format, pair.privateKey)).rejects.toThrow(/extractable/);
	});

	it('is made, imported and taken out in these files alone', () => {
		const places = readdirSync('src', { recursive: true, encoding: 'utf8' })
			.filter((file) => /\.(ts|svelte)$/.test(file) && !/\.test\.ts$/.test(file))
			.filter((file) =>
				/\.(generateKey|importKey|exportKey|deriveKey|wrapKey)\b/.test(readFileSync(`src/${file}`, 'utf8'))
			);
		expect(places.toSorted()).toEqual(['lib/storage/class/keys.ts', 'lib/storage/class/web-crypto.ts']);
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

	it('brings keys that are the same to the last letter, or others', async () => {
		const [store, other] = [newStore(), newStore()];
		const carried = JSON.parse(JSON.stringify(await teacherKeys(store).then(() => takeKeys(store)))) as CarriedKeys;
		expect(await areOwnKeys(carried, other)).toBe(true);
		await teacherKeys(other);
		const strange = (await takeKeys(other))!;
		expect(await areOwnKeys(carried, store)).toBe(true);
		expect(await areOwnKeys(carried, other)).toBe(false);
		expect(await areOwnKeys({ ...carried, sign: strange.sign }, store)).toBe(false);
		expect(await areOwnKeys({ ...carried, box: strange.box }, store)).toBe(false);
		for (const none of [undefined, {}, { sign: {}, box: {} }]) expect(await areOwnKeys(none, store)).toBe(false);
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
