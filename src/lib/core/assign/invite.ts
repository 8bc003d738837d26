/** Handing out: an assignment signed, as bytes, as the fragment of a link, and back. */
import type { Bank } from '../bank/bank.ts';
import type { Result } from '../fault.ts';
import {
	EXTRA_TIMES,
	isAssignmentId,
	type Assignment,
	type AssignmentId,
	type ExtraTime,
	type Invitation
} from './assignment.ts';
import {
	ASSIGNMENT_VERSION,
	CODE_MAX,
	readAssignment,
	writeAssignment,
	type CodeFaultCode
} from './assignment-code.ts';
import { readBase64url, writeBase64url } from './base64url.ts';
import type { Bytes } from './bits.ts';
import { Inconsistent } from '../fault.ts';
import type { ClassCrypto, Signer } from './crypto.ts';
import { writeUtf8 } from './utf8.ts';

const SIGNED_AS = writeUtf8('liptako-assignment-1');
const SIGNATURE = 64;
const ID_BYTES = 12;

/** `signature-wrong`: changed after it was signed, or not signed by the teacher whom it names. */
export type InviteFaultCode = CodeFaultCode | 'signature-wrong';

/** Of what is handed out, extra time aside: so that all learners of a class hand in to the same one. */
export async function assignmentId(content: Bytes, crypto: Pick<ClassCrypto, 'hash'>): Promise<AssignmentId> {
	const id = writeBase64url((await crypto.hash(content)).subarray(0, ID_BYTES));
	if (!isAssignmentId(id)) throw new Inconsistent('a hash of 32 bytes wanted');
	return id;
}

/** The bytes that a link holds: the assignment, a byte for extra time, 64 of signature. */
export async function writeInvite(assignment: Assignment, time: ExtraTime, signer: Signer): Promise<Bytes> {
	const signed = joined(writeAssignment(assignment), [EXTRA_TIMES.indexOf(time)]);
	return joined(signed, await signer.sign(joined(SIGNED_AS, signed)));
}

/** The assignment in the bytes of a link, without extra time and signature: the same for all learners. */
export const contentOf = (bytes: Bytes): Bytes => bytes.slice(0, -SIGNATURE - 1);

/** What a link holds, its signature checked. The questions are named by the bank. */
export async function readInvite(
	bytes: Bytes,
	bank: Bank,
	crypto: Pick<ClassCrypto, 'hash' | 'verify'>
): Promise<Result<Invitation, InviteFaultCode>> {
	const version = bytes[0] ?? 0;
	if (version > ASSIGNMENT_VERSION) return { ok: false, faults: [{ code: 'code-newer', data: { version } }] };
	const signed = bytes.slice(0, -SIGNATURE);
	const time = EXTRA_TIMES[signed.at(-1) ?? -1];
	const content = contentOf(bytes);
	const read = readAssignment(content, bank);
	if (!read.ok) return read;
	if (time === undefined) return { ok: false, faults: [{ code: 'code-damaged', data: {} }] };
	const { sign } = read.value.teacher;
	if (!(await crypto.verify(sign, joined(SIGNED_AS, signed), bytes.slice(-SIGNATURE)))) {
		return { ok: false, faults: [{ code: 'signature-wrong', data: {} }] };
	}
	return { ok: true, value: { id: await assignmentId(content, crypto), assignment: read.value, time } };
}

/** As the fragment of a link, without `#`. */
export const inviteText = (bytes: Bytes): string => writeBase64url(bytes);

/**
 * The bytes in whatever was opened, scanned or pasted: a link, its fragment, or the text of a file. Undefined where
 * there are none.
 */
export function inviteBytes(text: string): Bytes | undefined {
	if (text.length > CODE_MAX) return undefined;
	const trimmed = text.trim();
	const code = trimmed.startsWith('{')
		? /"code"\s*:\s*"([A-Za-z0-9_-]*)"/.exec(trimmed)?.[1]
		: trimmed.split('#').pop();
	const bytes = readBase64url((code ?? '').replace(/\s/g, ''));
	return bytes && bytes.length > SIGNATURE ? bytes : undefined;
}

/** The first six bytes of the hash of a release code, bound to the seed: what `rules.release` holds. Case and spaces do not count. */
export async function releaseHash(code: string, seed: string, crypto: Pick<ClassCrypto, 'hash'>): Promise<string> {
	const plain = code.normalize('NFKC').replace(/\s/g, '').toUpperCase();
	const hash = await crypto.hash(joined(writeUtf8(`liptako-release-1/${seed}/`), writeUtf8(plain)));
	return writeBase64url(hash.subarray(0, 6));
}

export function joined(...parts: readonly (Uint8Array | readonly number[])[]): Bytes {
	return Uint8Array.from(parts.flatMap((part) => [...part]));
}
