/**
 * Chance from a seed: the same seed gives the same sequence on every device and in every release.
 * Assignments and due dates rest on it, so a change of the sequence is a new version, never an edit.
 */
export const RANDOM = 'sfc32-1';

/** Numbers in [0, 1), multiples of 2⁻³². */
export type Random = () => number;

/** Rounds that sfc32 needs to mix its seed (PractRand, sfc.h: at least 12). */
const WARM_UP = 15;

/** Four 32-bit words from a text's UTF-16 code units: cyrb128 (bryc, “PRNGs in JavaScript”, public domain). */
function hash(text: string): readonly [number, number, number, number] {
	let [a, b, c, d] = [1779033703, 3144134277, 1013904242, 2773480762];
	for (let index = 0; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		a = b ^ Math.imul(a ^ unit, 597399067);
		b = c ^ Math.imul(b ^ unit, 2869860233);
		c = d ^ Math.imul(c ^ unit, 951274213);
		d = a ^ Math.imul(d ^ unit, 2716044179);
	}
	a = Math.imul(c ^ (a >>> 18), 597399067);
	b = Math.imul(d ^ (b >>> 22), 2869860233);
	c = Math.imul(a ^ (c >>> 17), 951274213);
	d = Math.imul(b ^ (d >>> 19), 2716044179);
	a ^= b ^ c ^ d;
	return [a, b ^ a, c ^ a, d ^ a];
}

/**
 * A generator that starts from the text, any length: sfc32 (Chris Doty-Humphrey, PractRand), seeded by cyrb128,
 * its first 15 numbers thrown away. Not for secrets.
 */
export function seeded(seed: string): Random {
	let [a, b, c, counter] = hash(seed);
	const next = (): number => {
		const sum = (((a + b) | 0) + counter) | 0;
		counter = (counter + 1) | 0;
		a = b ^ (b >>> 9);
		b = (c + (c << 3)) | 0;
		c = (((c << 21) | (c >>> 11)) + sum) | 0;
		return (sum >>> 0) / 4294967296;
	};
	for (let round = 0; round < WARM_UP; round++) next();
	return next;
}

/** A copy in random order, every order alike: entries are drawn from what is left. Draws as many numbers as there are entries. */
export function shuffled<Entry>(list: readonly Entry[], random: Random): Entry[] {
	const left = [...list];
	return list.flatMap(() => left.splice(Math.floor(random() * left.length), 1));
}

/** One entry, each as likely; undefined from an empty list. Draws one number. */
export function pick<Entry>(list: readonly Entry[], random: Random): Entry | undefined {
	return list[Math.floor(random() * list.length)];
}
