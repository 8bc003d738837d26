/** Bits in and out of bytes, most significant first: what a QR code has to hold is counted in these. */
import { writeUtf8, readUtf8 } from './utf8.ts';

export type Bytes = Uint8Array<ArrayBuffer>;

export interface BitWriter {
	/** A whole number, 0 or more, in so many bits (0 … 48). */
	bits(value: number, width: number): void;
	flag(value: boolean): void;
	/** A whole number, 0 or more, below 2⁴⁹: groups of seven bits, each after a bit that says whether more follow. */
	count(value: number): void;
	bytes(value: Uint8Array): void;
	/** Its length in bytes as a count, then UTF-8. */
	text(value: string): void;
	/** Everything written, filled up with zeros to whole bytes. */
	done(): Bytes;
}

export function bitWriter(): BitWriter {
	const out: number[] = [];
	let used = 0;
	const bits = (value: number, width: number): void => {
		for (let place = width - 1; place >= 0; place--) {
			if (used % 8 === 0) out.push(0);
			const bit = Math.floor(value / 2 ** place) % 2;
			out[out.length - 1] = (out.at(-1) ?? 0) | (bit << (7 - (used % 8)));
			used++;
		}
	};
	const count = (value: number): void => {
		const more = value >= 128;
		bits(more ? 1 : 0, 1);
		bits(value % 128, 7);
		if (more) count(Math.floor(value / 128));
	};
	const bytes = (value: Uint8Array): void => value.forEach((byte) => bits(byte, 8));
	return {
		bits,
		count,
		bytes,
		flag: (value) => bits(value ? 1 : 0, 1),
		text: (value) => {
			const utf8 = writeUtf8(value);
			count(utf8.length);
			bytes(utf8);
		},
		done: () => Uint8Array.from(out)
	};
}

/** Reads what a writer wrote. It never throws: past the end, or where a text is none, it says so ever after. */
export interface BitReader {
	bits(width: number): number;
	flag(): boolean;
	/** `most`: more than that is a failure. */
	count(most: number): number;
	bytes(length: number): Bytes;
	/** `most`: longest text, in UTF-16 code units. */
	text(most: number): string;
	/** Nothing was missing so far. */
	sound(): boolean;
	/** Nothing was missing, and nothing but the zeros that fill the last byte is left. */
	finished(): boolean;
	/** From here on nothing is sound. */
	fail(): void;
}

/** A count has at most seven groups of seven bits. */
const GROUPS = 7;

export function bitReader(from: Uint8Array): BitReader {
	let used = 0;
	let sound = true;
	const fail = (): void => void (sound = false);
	const bits = (width: number): number => {
		if (used + width > from.length * 8) fail();
		if (!sound) return 0;
		let value = 0;
		for (const end = used + width; used < end; used++) {
			value = value * 2 + (((from[used >> 3] ?? 0) >> (7 - (used % 8))) & 1);
		}
		return value;
	};
	const count = (most: number): number => {
		let value = 0;
		for (let group = 0; group < GROUPS; group++) {
			const more = bits(1) === 1;
			const part = bits(7);
			value += part * 128 ** group;
			// a count has one way of being written
			if (group > 0 && part === 0 && !more) fail();
			if (!more) break;
			if (group === GROUPS - 1) fail();
		}
		if (value > most) fail();
		return sound ? value : 0;
	};
	const bytes = (length: number): Bytes => {
		if (used + length * 8 > from.length * 8) fail();
		return sound ? Uint8Array.from({ length }, () => bits(8)) : new Uint8Array(0);
	};
	const text = (most: number): string => {
		const value = readUtf8(bytes(count(most * 3)));
		if (value === undefined || value.length > most) fail();
		return sound ? (value ?? '') : '';
	};
	const left = (): number => from.length * 8 - used;
	const finished = (): boolean => sound && left() < 8 && bits(left()) === 0;
	return { bits, flag: () => bits(1) === 1, count, bytes, text, sound: () => sound, finished, fail };
}

/** Bits that hold any of so many values, 0 … n − 1; none for one value. */
export const widthOf = (values: number): number => (values <= 1 ? 0 : Math.ceil(Math.log2(values)));
