/** The port of cryptography. One implementation: the browser's own (`state/web-crypto.ts`), which Node has too. */
import type { PublicKey } from './assignment.ts';
import type { Bytes } from './bits.ts';

/** What anyone can do. */
export interface ClassCrypto {
	/** SHA-256 (FIPS 180-4), 32 bytes. */
	hash(bytes: Bytes): Promise<Bytes>;
	random(length: number): Bytes;
	/** Whether 64 bytes r ‖ s are the ECDSA signature (P-256, SHA-256; FIPS 186-5) of the message under that key. False for a key that is none. */
	verify(key: PublicKey, message: Bytes, signature: Bytes): Promise<boolean>;
	/**
	 * Encrypts to a key, so that only its owner can read it and any change is found: 33 bytes of an ephemeral key of P-256,
	 * then AES-128-GCM (NIST SP 800-38D) with its 16-byte tag. Key and nonce by HKDF-SHA-256 (RFC 5869) from the shared secret (ECDH,
	 * SP 800-56A), with both public keys as `info`. `bound`: not encrypted, but needed unchanged to read it.
	 */
	seal(to: PublicKey, plain: Bytes, bound: Bytes): Promise<Bytes>;
}

/** A key that signs and never leaves its device. */
export interface Signer {
	readonly key: PublicKey;
	/** 64 bytes, r ‖ s. */
	sign(message: Bytes): Promise<Bytes>;
}

/** A teacher's two keys. */
export interface TeacherKeys {
	readonly signer: Signer;
	readonly box: PublicKey;
	/** What was sealed to `box`; undefined where it was not, or was changed. */
	open(sealed: Bytes, bound: Bytes): Promise<Bytes | undefined>;
}
