/** The short code by which a printed paper is told from others. Not a secret, and no key to anything. */
import { seeded } from '../random.ts';

/** Crockford’s base 32: without I, L, O and U, which are taken for 1, 1, 0 and V. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 6;

/** Six letters and digits for a text that says all of a paper but its version: 1 in 10⁹ for two papers to be alike. */
export function paperCode(identity: string): string {
	const random = seeded(`code/${identity}`);
	return Array.from({ length: LENGTH }, () => LETTERS[Math.floor(random() * LETTERS.length)]).join('');
}

/** Papers under one code: learner numbers, or versions. */
export interface PaperName {
	readonly code: string;
	/** 0 where there is but one. */
	readonly version: number;
}

/** Undefined for what stands on no paper of ours. */
export function readPaperMark(text: string): PaperName | undefined {
	const [, code, version] = /^LIPTAKO:([0-9A-HJKMNP-TV-Z]{6}):(\d{1,4})$/.exec(text.trim()) ?? [];
	return code === undefined ? undefined : { code, version: Number(version) };
}

/** What the QR code on a paper says, in letters that a QR code packs well. @param version 0 where there is but one */
export function paperMark(code: string, version: number): string {
	return `LIPTAKO:${code}:${version}`;
}
