import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at } from './collected.fixture.ts';
import { merged, receivedId, type Collection, type Note, type Received } from './received.ts';

/** Only what merging looks at. */
const received = (nonce: string, minute: number, label = 'Awa', assignment = 'one'): Received => {
	const submission = { assignment, nonce, label } as never;
	return { v: 1, id: receivedId(submission), received: at(minute), submission };
};

describe('merging collections', () => {
	const submission = fc
		.tuple(
			fc.constantFrom('n1', 'n2', 'n3'),
			fc.integer({ min: 0, max: 3 }),
			fc.constantFrom('Awa', 'Ali'),
			fc.constantFrom('one', 'two')
		)
		.map((given) => received(...given));
	const note: fc.Arbitrary<Note> = fc.record({
		v: fc.constant(1 as const),
		id: fc.constantFrom('one/a', 'one/b'),
		text: fc.constantFrom('', 'ill', 'left early'),
		at: fc.integer({ min: 0, max: 3 }).map(at)
	});
	const collection: fc.Arbitrary<Collection> = fc.record({
		submissions: fc.array(submission, { maxLength: 6 }),
		notes: fc.array(note, { maxLength: 4 })
	});

	it('is a union: what is here stands, files in any order, any repetition, the same; nothing lost, nothing twice', () => {
		fc.assert(
			fc.property(collection, collection, collection, (first, one, other) => {
				const here = merged({ submissions: [], notes: [] }, first);
				const both = merged(here, one, other);
				expect(merged(here, other, one)).toEqual(both);
				expect(merged(both, other, one)).toEqual(both);
				expect(both.submissions).toEqual(expect.arrayContaining([...here.submissions]));
				const ids = [first, one, other].flatMap(({ submissions }) => submissions.map(({ id }) => id));
				expect(both.submissions.map(({ id }) => id)).toEqual([...new Set(ids)].sort());
			})
		);
	});

	it('never replaces what is here, however early a file says that it was received', () => {
		const [mine, forged] = [received('n', 2), received('n', 0, 'Other')];
		const both = merged({ submissions: [mine], notes: [] }, { submissions: [forged, received('m', 1)], notes: [] });
		expect(both.submissions).toEqual([{ ...received('m', 1), unchecked: true }, mine]);
	});

	it('says whose file it was, whatever the file says itself', () => {
		const told = { ...received('n', 1), from: 'Somebody' };
		const of = (from: string) => merged({ submissions: [], notes: [] }, { from, submissions: [told], notes: [] });
		expect(of('Moussa').submissions).toEqual([{ ...received('n', 1), unchecked: true, from: 'Moussa' }]);
		expect(of('').submissions).toEqual([{ ...received('n', 1), unchecked: true }]);
	});

	it('replaces a note that is here by a later one only', () => {
		const note = (minute: number, text: string): Note => ({ v: 1, id: 'one/a', text, at: at(minute) });
		const of = (...notes: readonly Note[]): Collection => ({ submissions: [], notes });
		expect(merged(of(note(2, 'mine')), of(note(1, 'a'), note(2, 'a'))).notes).toEqual([note(2, 'mine')]);
		expect(merged(of(note(2, 'mine')), of(note(3, 'theirs'))).notes).toEqual([note(3, 'theirs')]);
	});
});
