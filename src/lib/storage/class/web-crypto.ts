/** Cryptography by the browser (WebCrypto). It is missing on plain http other than localhost: ask `hasCrypto` first. */
import { isPublicKey, type PublicKey } from '#lib/core/assign/assignment.ts';
import { readBase64url, writeBase64url } from '#lib/core/assign/base64url.ts';
import type { Bytes } from '#lib/core/assign/bits.ts';
import type { ClassCrypto, Signer, TeacherKeys } from '#lib/core/assign/crypto.ts';
import { KEY_BYTES } from '#lib/core/assign/assignment-code.ts';
import { joined } from '#lib/core/assign/invite.ts';
import { compress, decompress } from '#lib/core/assign/p256.ts';
import { writeUtf8 } from '#lib/core/assign/utf8.ts';
import { Inconsistent } from '#lib/core/fault.ts';

const SIGN = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const SIGNING = { name: 'ECDSA', hash: 'SHA-256' } as const;
const BOX = { name: 'ECDH', namedCurve: 'P-256' } as const;
const KEY_BITS = 128;
const NONCE_BYTES = 12;

/** Whether this page may use cryptography at all. */
export function hasCrypto(scope: { readonly crypto?: { readonly subtle?: unknown } }): boolean {
	return scope.crypto?.subtle !== undefined;
}

/** The bytes of a public key in long form; undefined where the text is no point of the curve. */
function pointOf(key: PublicKey): Bytes | undefined {
	const short = readBase64url(key);
	return short && decompress(short);
}

async function publicKeyOf({ publicKey }: CryptoKeyPair): Promise<PublicKey> {
	const text = writeBase64url(compress(new Uint8Array(await crypto.subtle.exportKey('raw', publicKey))));
	if (!isPublicKey(text)) throw new Inconsistent('a key of P-256 wanted');
	return text;
}

/** Key and nonce of one sealing: both public keys stand in the derivation, so that neither can be exchanged. */
async function derive(secret: ArrayBuffer, info: Bytes, usage: 'encrypt' | 'decrypt') {
	const base = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits']);
	const salt = writeUtf8('liptako-seal-1');
	const hkdf = { name: 'HKDF', hash: 'SHA-256', salt: joined(salt), info };
	const bits = new Uint8Array(await crypto.subtle.deriveBits(hkdf, base, KEY_BITS + NONCE_BYTES * 8));
	const key = await crypto.subtle.importKey('raw', bits.slice(0, KEY_BITS / 8), 'AES-GCM', false, [usage]);
	return { key, iv: bits.slice(KEY_BITS / 8) };
}

async function secretOf(own: CryptoKey, other: Bytes): Promise<ArrayBuffer> {
	const theirs = await crypto.subtle.importKey('raw', other, BOX, false, []);
	return crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, own, 256);
}

export const webCrypto: ClassCrypto = {
	hash: async (bytes) => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)),
	random: (length) => crypto.getRandomValues(new Uint8Array(length)),
	async verify(key, message, signature) {
		const point = pointOf(key);
		if (!point || signature.length !== 64) return false;
		const imported = await crypto.subtle.importKey('raw', point, SIGN, false, ['verify']);
		return crypto.subtle.verify(SIGNING, imported, signature, message);
	},
	async seal(to, plain, bound) {
		const theirs = pointOf(to);
		if (!theirs) throw new Inconsistent('sealing to what is no key');
		const own = await newBoxPair(false);
		const short = readBase64url(await publicKeyOf(own)) ?? new Uint8Array(0);
		const { key, iv } = await derive(await secretOf(own.privateKey, theirs), joined(short, theirs), 'encrypt');
		const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bound }, key, plain);
		return joined(short, new Uint8Array(sealed));
	}
};

/** @param keep whether it may be taken out again, for a file that the teacher saves */
export async function newSignPair(keep: boolean): Promise<CryptoKeyPair> {
	return crypto.subtle.generateKey(SIGN, keep, ['sign', 'verify']);
}

export async function newBoxPair(keep: boolean): Promise<CryptoKeyPair> {
	return crypto.subtle.generateKey(BOX, keep, ['deriveBits']);
}

export async function signerOf(pair: CryptoKeyPair): Promise<Signer> {
	return {
		key: await publicKeyOf(pair),
		sign: async (message) => new Uint8Array(await crypto.subtle.sign(SIGNING, pair.privateKey, message))
	};
}

export async function teacherOf(sign: CryptoKeyPair, box: CryptoKeyPair): Promise<TeacherKeys> {
	const key = await publicKeyOf(box);
	return {
		signer: await signerOf(sign),
		box: key,
		open: (sealed, bound) => open(box, pointOf(key) ?? new Uint8Array(0), { sealed, bound })
	};
}

async function open(
	box: CryptoKeyPair,
	own: Bytes,
	{ sealed, bound }: { readonly sealed: Bytes; readonly bound: Bytes }
): Promise<Bytes | undefined> {
	const short = sealed.slice(0, KEY_BYTES);
	const point = decompress(short);
	if (!point) return undefined;
	const { key, iv } = await derive(await secretOf(box.privateKey, point), joined(short, own), 'decrypt');
	try {
		const data = { name: 'AES-GCM', iv, additionalData: bound };
		return new Uint8Array(await crypto.subtle.decrypt(data, key, sealed.slice(KEY_BYTES)));
	} catch (error) {
		// the one way in which it fails: the tag does not agree
		if (error instanceof DOMException && error.name === 'OperationError') return undefined;
		throw error;
	}
}
