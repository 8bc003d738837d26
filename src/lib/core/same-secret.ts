/**
 * Whether two secrets, or what was made of them, are the same text. Every place is looked at whichever differs, so that
 * the time it takes says no more than how long they are. The one comparison of secrets by our own code: signatures and
 * seals are checked by the browser’s cryptography.
 */
export function sameSecret(one: string, other: string): boolean {
	let differing = one.length ^ other.length;
	// beyond the end of a text stands NaN, which counts as 0
	for (let place = 0; place < Math.max(one.length, other.length); place++) {
		differing |= one.charCodeAt(place) ^ other.charCodeAt(place);
	}
	return differing === 0;
}
