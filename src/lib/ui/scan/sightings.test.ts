import { describe, expect, it } from 'vitest';
import { AWAY, look, NO_SIGHTINGS } from './sightings.ts';

/** What is news, moment by moment. */
function watch(moments: readonly (readonly [at: number, ...texts: string[]])[]): readonly (readonly string[])[] {
	let sightings = NO_SIGHTINGS;
	return moments.map(([at, ...texts]) => {
		const found = look(sightings, texts, at);
		sightings = found.sightings;
		return found.news;
	});
}

describe('what a camera sees anew', () => {
	it('tells of a code once, however long it is held up', () => {
		const held = Array.from({ length: 50 }, (_, index) => [index * 300, 'a'] as const);
		expect(watch(held).flat()).toEqual(['a']);
	});

	it('tells of the next one at once, and of the first again when it comes back later', () => {
		expect(
			watch([
				[0, 'a'],
				[100, 'b'],
				[200, 'a'],
				[200 + AWAY, 'a'],
				[400 + 3 * AWAY, 'a']
			])
		).toEqual([['a'], ['b'], [], [], ['a']]);
	});

	it('tells of several in one picture, each once', () => {
		expect(watch([[0, 'a', 'b', 'a']])).toEqual([['a', 'b']]);
	});

	it('forgets what is long out of sight', () => {
		const { sightings } = look(look(NO_SIGHTINGS, ['a'], 0).sightings, ['b'], AWAY + 1);
		expect([...sightings.seen.keys()]).toEqual(['b']);
	});
});
