/** What is too large for one code, as several numbered ones that may be read in any order. */
import { readBase45, withoutLineEnds, writeBase45 } from './base45.ts';
import type { Bytes } from './bits.ts';
import { joined } from './invite.ts';

const MARK = 'LPTF:';
/** Bytes of a frame: with its head a code of version 13 at the lowest correction. */
export const FRAME_BYTES = 360;
const FRAMES_MAX = 60;
/** Characters: what the largest QR code holds of those that it packs best (ISO/IEC 18004, version 40 at L). */
export const FRAME_TEXT_MAX = 4296;

/** A sum over the whole that tells frames of different things apart: FNV-1a, 32 bits (RFC 9923). */
function sumOf(bytes: Uint8Array): number {
	return bytes.reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193), 0x811c9dc5) >>> 0;
}

/** Undefined where even so many frames do not hold it: then hand it over as a file. */
export function writeFrames(bytes: Bytes): readonly string[] | undefined {
	const total = Math.max(1, Math.ceil(bytes.length / FRAME_BYTES));
	if (total > FRAMES_MAX) return undefined;
	const sum = sumOf(bytes);
	const head = [24, 16, 8, 0].map((shift) => (sum >>> shift) & 255);
	return Array.from({ length: total }, (_, place) => {
		const piece = bytes.subarray(place * FRAME_BYTES, (place + 1) * FRAME_BYTES);
		return MARK + writeBase45(joined([place, total], head, piece));
	});
}

/** Frames of one thing, by their places. */
export interface Frames {
	readonly sum: number;
	readonly total: number;
	readonly pieces: ReadonlyMap<number, Bytes>;
}

/** The frames with one more. A frame of another thing begins anew; what is no frame changes nothing. */
export function addFrame(frames: Frames | undefined, text: string): Frames | undefined {
	const isFrame = text.length <= FRAME_TEXT_MAX && text.startsWith(MARK);
	const bytes = isFrame ? readBase45(withoutLineEnds(text.slice(MARK.length))) : undefined;
	const [place = 0, total = 0, ...rest] = bytes?.subarray(0, 6) ?? [];
	if (!bytes || bytes.length <= 6 || total > FRAMES_MAX || place >= total) return frames;
	const sum = rest.reduce((value, byte) => value * 256 + byte, 0);
	const known = frames?.sum === sum && frames.total === total ? frames.pieces : new Map<number, Bytes>();
	return { sum, total, pieces: new Map([...known, [place, bytes.slice(6)]]) };
}

/** The whole, once every frame is there and the sum agrees. */
export function wholeOf({ sum, total, pieces }: Frames): Bytes | undefined {
	if (pieces.size !== total) return undefined;
	const bytes = joined(...Array.from({ length: total }, (_, place) => pieces.get(place) ?? []));
	return sumOf(bytes) === sum ? bytes : undefined;
}
