/** Which device an event was made on: a random id, kept in the database and, as a second copy, in local storage. */
import type { DeviceId } from '#lib/core/ids.ts';
import { keepLocal } from './local.ts';
import type { Store } from './store.ts';

/** What Liptako keeps in local storage begins with this; other apps may live on the same origin. */
const LOCAL_PREFIX = 'liptako';
export const DEVICE_KEY = `${LOCAL_PREFIX}-device`;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

export function isDeviceId(value: unknown): value is DeviceId {
	return typeof value === 'string' && UUID.test(value);
}

/** A random id (UUIDv4). `crypto.randomUUID` is missing on plain http, as in a school's own network; this is not. */
export function newDevice(random: Pick<Crypto, 'getRandomValues'>): DeviceId {
	const bytes = random.getRandomValues(new Uint8Array(16));
	const hex = Array.from(bytes, (byte, index) => {
		if (index === 6) return ((byte & 0x0f) | 0x40).toString(16).padStart(2, '0');
		if (index === 8) return ((byte & 0x3f) | 0x80).toString(16).padStart(2, '0');
		return byte.toString(16).padStart(2, '0');
	}).join('');
	const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
	if (!isDeviceId(id)) throw new TypeError('16 random bytes wanted');
	return id;
}

/** The id in local storage, if there is a sound one. */
export function rememberedDevice(local: Storage | undefined): DeviceId | undefined {
	const kept = local?.getItem(DEVICE_KEY);
	return isDeviceId(kept) ? kept : undefined;
}

/** Keeps the second copy. Returns false when local storage is full or forbidden: the database still has the first. */
export const rememberDevice = (local: Storage | undefined, device: DeviceId): boolean =>
	keepLocal(local, DEVICE_KEY, device);

/** Removes everything that Liptako keeps on this device, in the database and in local storage. Then load the app anew. */
export async function eraseDevice(store: Store, local: Storage | undefined): Promise<void> {
	await store.erase();
	if (!local) return;
	const keys = Array.from({ length: local.length }, (_, index) => local.key(index));
	for (const key of keys) if (key?.startsWith(LOCAL_PREFIX)) local.removeItem(key);
}
