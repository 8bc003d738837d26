/** Handing in: a submission signed by the learner's device and sealed to the teacher; and opening it again. */
import type { Bank } from '../bank/bank.ts';
import type { Fault, Result } from '../fault.ts';
import { isPublicKey, type Assignment, type AssignmentId } from './assignment.ts';
import { CODE_MAX, KEY_BYTES } from './assignment-code.ts';
import { readBase64url, writeBase64url } from './base64url.ts';
import { readBase45, withoutLineEnds, writeBase45 } from './base45.ts';
import type { Bytes } from './bits.ts';
import type { ClassCrypto, Signer, TeacherKeys } from './crypto.ts';
import { joined } from './invite.ts';
import type { OwnKey } from './own.ts';
import { paperOf, type PaperFaultCode, type PaperQuestion } from './paper.ts';
import { readSubmission, readSubmissionHead, writeSubmission, type SubmissionBody } from './submission-code.ts';
import type { Submission } from './submission.ts';
import { writeUtf8 } from './utf8.ts';

/** Version 1 did not say the language. */
const SUBMISSION_VERSION = 2;
type Version = 1 | 2;
const isVersion = (version: number): version is Version => version === 1 || version === SUBMISSION_VERSION;
/** Begins the text of a code: the letters, then base45. */
const MARK = 'LPT:';
const signedAs = (version: Version): Uint8Array => writeUtf8(`liptako-submission-${version}`);
const SIGNATURE = 64;
/** Bytes of the assignment's id that stand outside, so that the teacher's device knows which one is meant. */
const HINT = 4;

/**
 * `handin-damaged`: not a submission, or cut short. `handin-newer`: of a later version. `handin-foreign`: to no assignment
 * of this device. `handin-tampered`: changed on the way. `handin-forged`: not signed by the device that it names.
 */
export type HandInFaultCode =
	'handin-damaged' | 'handin-newer' | 'handin-foreign' | 'handin-tampered' | 'handin-forged' | PaperFaultCode;

const refused = (code: HandInFaultCode, data: Fault['data'] = {}) => ({ ok: false, faults: [{ code, data }] }) as const;

interface To {
	readonly id: AssignmentId;
	readonly assignment: Pick<Assignment, 'edition' | 'language' | 'teacher'>;
}

/** The bytes of a submission: a version, the hint, and what only the teacher can read. */
export async function writeHandIn(
	body: SubmissionBody,
	paper: readonly PaperQuestion[],
	{ to, crypto, signer }: { readonly to: To; readonly crypto: ClassCrypto; readonly signer: Signer }
): Promise<Bytes> {
	const id = readBase64url(to.id) ?? new Uint8Array(0);
	const code = writeSubmission(body, paper, to.assignment);
	const signature = await signer.sign(joined(signedAs(body.v), id, code));
	const plain = joined(readBase64url(signer.key) ?? [], signature, code);
	const sealed = await crypto.seal(to.assignment.teacher.box, plain, id);
	return joined([body.v], id.subarray(0, HINT), sealed);
}

/** An assignment of this teacher's, with the bank of the edition that it was made from where it still has one. */
export interface Known {
	readonly id: AssignmentId;
	readonly assignment: Assignment;
	readonly bank: Bank;
	readonly keys: readonly OwnKey[];
}

/** Opens what was handed in to one of these. The answers are raw: mark them with `markSubmission`. */
export async function readHandIn(
	bytes: Bytes,
	known: readonly Known[],
	{ crypto, teacher }: { readonly crypto: Pick<ClassCrypto, 'verify'>; readonly teacher: Pick<TeacherKeys, 'open'> }
): Promise<Result<Submission, HandInFaultCode>> {
	const [version = 0] = bytes;
	const hint = bytes.subarray(1, 1 + HINT);
	const meant = known.filter(({ id }) => readBase64url(id)?.subarray(0, HINT).join() === hint.join());
	// whatever a later version changes, the hint stays where it is: what has none of ours was never a result
	if (version > SUBMISSION_VERSION && meant.length > 0) return refused('handin-newer', { version });
	if (!isVersion(version) || bytes.length < 1 + HINT + KEY_BYTES) return refused('handin-damaged');
	if (meant.length === 0) return refused('handin-foreign');
	for (const to of meant) {
		const bound = readBase64url(to.id) ?? new Uint8Array(0);
		const plain = await teacher.open(bytes.slice(1 + HINT), bound);
		if (plain) return readPlain(plain, to, { crypto, version });
	}
	return refused('handin-tampered');
}

async function readPlain(
	plain: Bytes,
	{ id, assignment, bank, keys }: Known,
	{ crypto, version }: { readonly crypto: Pick<ClassCrypto, 'verify'>; readonly version: Version }
): Promise<Result<Submission, HandInFaultCode>> {
	const device = writeBase64url(plain.subarray(0, KEY_BYTES));
	const signature = plain.slice(KEY_BYTES, KEY_BYTES + SIGNATURE);
	const code = plain.slice(KEY_BYTES + SIGNATURE);
	const message = joined(signedAs(version), readBase64url(id) ?? [], code);
	if (!isPublicKey(device) || !(await crypto.verify(device, message, signature))) return refused('handin-forged');
	const head = readSubmissionHead(code);
	if (head === undefined) return refused('handin-damaged');
	const paper = paperOf(assignment, bank, head.variant, keys);
	if (!paper.ok) return paper;
	const body = readSubmission(code, paper.value, { ...assignment, version });
	// what the memory holds goes with a recall set, always and only
	if (!body || (body.retention !== undefined) !== (assignment.kind === 'recall')) return refused('handin-damaged');
	return { ok: true, value: { ...body, assignment: id, device } };
}

/** As the text of a QR code, all of it in the characters for which a code needs fewest squares. */
export const handInCode = (bytes: Bytes): string => MARK + writeBase45(bytes);

/** As the fragment of a link, without `#`; also the text to paste. */
export const handInText = (bytes: Bytes): string => writeBase64url(bytes);

/** The bytes in whatever was scanned, pasted, opened or followed. Undefined where there are none. */
export function handInBytes(text: string): Bytes | undefined {
	if (text.length > CODE_MAX) return undefined;
	const trimmed = text.trim();
	if (trimmed.startsWith(MARK)) return readBase45(withoutLineEnds(text.trimStart()).slice(MARK.length));
	const code = trimmed.startsWith('{')
		? /"code"\s*:\s*"([A-Za-z0-9_-]*)"/.exec(trimmed)?.[1]
		: trimmed.split('#').pop();
	const bytes = readBase64url((code ?? '').replace(/\s/g, ''));
	return bytes && bytes.length > HINT + KEY_BYTES ? bytes : undefined;
}
