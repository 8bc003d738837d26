/** Points of P-256 (SP 800-186, 3.2.1.3) in short form: browsers read and write only the long one. */
import { Inconsistent } from '../fault.ts';
import type { Bytes } from './bits.ts';

const P = 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn;
const B = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn;
const SIZE = 32;

/** 65 bytes 4 ‖ x ‖ y as 33 bytes (SEC 1, 2.3.3). */
export function compress(point: Uint8Array): Bytes {
	if (point.length !== 1 + 2 * SIZE || point[0] !== 4) throw new Inconsistent('a point in long form wanted');
	return Uint8Array.from([2 + ((point.at(-1) ?? 0) & 1), ...point.subarray(1, 1 + SIZE)]);
}

/** 33 bytes as 65 (SEC 1, 2.3.4); undefined where they are no point of the curve. Takes about a millisecond. */
export function decompress(short: Uint8Array): Bytes | undefined {
	const [sign] = short;
	if (short.length !== 1 + SIZE || (sign !== 2 && sign !== 3)) return undefined;
	const x = numberOf(short.subarray(1));
	if (x >= P) return undefined;
	const square = (((x * x * x - 3n * x + B) % P) + P) % P;
	const root = power(square, (P + 1n) / 4n);
	if ((root * root) % P !== square) return undefined;
	const y = (root & 1n) === BigInt(sign & 1) ? root : P - root;
	return Uint8Array.from([4, ...short.subarray(1), ...bytesOf(y)]);
}

function power(base: bigint, exponent: bigint): bigint {
	let [result, square] = [1n, base];
	for (let left = exponent; left > 0n; left >>= 1n) {
		if ((left & 1n) === 1n) result = (result * square) % P;
		square = (square * square) % P;
	}
	return result;
}

const numberOf = (bytes: Uint8Array): bigint => bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);

const bytesOf = (value: bigint): number[] =>
	Array.from({ length: SIZE }, (_, place) => Number((value >> BigInt(8 * (SIZE - 1 - place))) & 255n));
