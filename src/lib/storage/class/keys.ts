/** The keys of this device: a learner's signs and never leaves it; a teacher's two can be carried to another. */
import type { Signer, TeacherKeys } from '#lib/core/assign/crypto.ts';
import { sameSecret } from '#lib/core/same-secret.ts';
import type { ClassStore } from './class-store.ts';
import { newBoxPair, newSignPair, signerOf, teacherOf } from './web-crypto.ts';

const DEVICE = 'device';
const TEACHER_SIGN = 'teacher-sign';
const TEACHER_BOX = 'teacher-box';
/** Ids of the rows that hold a teacher's keys. */
export const TEACHER_KEYS: readonly string[] = [TEACHER_SIGN, TEACHER_BOX];

function pairIn(row: unknown): CryptoKeyPair | undefined {
	if (typeof row !== 'object' || row === null || !('pair' in row)) return undefined;
	const { pair } = row;
	if (typeof pair !== 'object' || pair === null || !('privateKey' in pair) || !('publicKey' in pair)) return undefined;
	const { privateKey, publicKey } = pair;
	return privateKey instanceof CryptoKey && publicKey instanceof CryptoKey ? { privateKey, publicKey } : undefined;
}

async function kept(store: ClassStore, id: string, make: () => Promise<CryptoKeyPair>): Promise<CryptoKeyPair> {
	const known = pairIn(await store.get('keys', id));
	if (known) return known;
	const pair = await make();
	await store.write({ table: 'keys', put: [Object.assign({ id }, { pair })] });
	// another tab may have made its own meanwhile: what is stored is the key
	return pairIn(await store.get('keys', id)) ?? pair;
}

/** Makes the key when it is first wanted. It cannot be taken out of the browser. */
export async function deviceSigner(store: ClassStore): Promise<Signer> {
	return signerOf(await kept(store, DEVICE, () => newSignPair(false)));
}

/**
 * Makes the keys when they are first wanted. They can be taken out, or a teacher who changes phone could open nothing
 * any more: docs/decisions/0012-class-keys.md
 */
export async function teacherKeys(store: ClassStore): Promise<TeacherKeys> {
	const sign = await kept(store, TEACHER_SIGN, () => newSignPair(true));
	const box = await kept(store, TEACHER_BOX, () => newBoxPair(true));
	return teacherOf(sign, box);
}

/** Private keys in the clear: whoever has them is the teacher. Undefined where there are none yet. */
export interface CarriedKeys {
	readonly sign: JsonWebKey;
	readonly box: JsonWebKey;
}

export async function takeKeys(store: ClassStore): Promise<CarriedKeys | undefined> {
	const [sign, box] = [pairIn(await store.get('keys', TEACHER_SIGN)), pairIn(await store.get('keys', TEACHER_BOX))];
	if (!sign || !box) return undefined;
	const jwk = ({ privateKey }: CryptoKeyPair) => crypto.subtle.exportKey('jwk', privateKey);
	return { sign: await jwk(sign), box: await jwk(box) };
}

const POINT = /^[A-Za-z0-9_-]{43}$/;

/** The parts of a key that matter; `d` is the secret. */
interface Key {
	readonly x: string;
	readonly y: string;
	readonly d: string;
}

/** Each part checked; undefined where it is no key of P-256. */
function readKey(value: unknown): Key | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const fields = new Map<string, unknown>(Object.entries(value));
	const [x, y, d] = ['x', 'y', 'd'].map((name) => fields.get(name));
	if (typeof x !== 'string' || typeof y !== 'string' || typeof d !== 'string') return undefined;
	return [x, y, d].every((part) => POINT.test(part)) ? { x, y, d } : undefined;
}

function readKeys(carried: unknown): { readonly sign: Key; readonly box: Key } | undefined {
	if (typeof carried !== 'object' || carried === null || !('sign' in carried) || !('box' in carried)) return undefined;
	const [sign, box] = [readKey(carried.sign), readKey(carried.box)];
	return sign && box && { sign, box };
}

/** Whether carried keys are those of this device, both of them and to the last letter; a device without keys takes any. */
export async function areOwnKeys(carried: unknown, store: ClassStore): Promise<boolean> {
	const own = await takeKeys(store);
	return own === undefined || sameSecret(lettersOf(carried), lettersOf(own));
}

const lettersOf = (carried: unknown): string => {
	const { sign, box } = readKeys(carried) ?? {};
	return [sign, box].flatMap((key) => (key ? [key.x, key.y, key.d] : [])).join('.');
};

/** The rows that hold carried keys; undefined where they are not keys. Write them with the rest of what was carried. */
export async function keyRows(carried: unknown): Promise<readonly { readonly id: string }[] | undefined> {
	const keys = readKeys(carried);
	if (!keys) return undefined;
	const { sign, box } = keys;
	try {
		const signPair = await pairOf(sign, 'ECDSA', ['sign'], ['verify']);
		const boxPair = await pairOf(box, 'ECDH', ['deriveBits'], []);
		return [
			Object.assign({ id: TEACHER_SIGN }, { pair: signPair }),
			Object.assign({ id: TEACHER_BOX }, { pair: boxPair })
		];
	} catch (error) {
		// numbers that are no key
		if (error instanceof DOMException) return undefined;
		throw error;
	}
}

async function pairOf(
	{ x, y, d }: Key,
	name: 'ECDSA' | 'ECDH',
	...[own, other]: readonly [KeyUsage[], KeyUsage[]]
): Promise<CryptoKeyPair> {
	const curve = { name, namedCurve: 'P-256' };
	const jwk = { kty: 'EC', crv: 'P-256', x, y, ext: true };
	return {
		privateKey: await crypto.subtle.importKey('jwk', { ...jwk, d }, curve, true, own),
		publicKey: await crypto.subtle.importKey('jwk', jwk, curve, true, other)
	};
}
