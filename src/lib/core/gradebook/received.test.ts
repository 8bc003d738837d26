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

	it('is a union: any order, any repetition, the same; nothing lost, nothing twice', () => {
		fc.assert(
			fc.property(collection, collection, collection, (one, other, third) => {
				const left = merged(merged(one, other), third);
				expect(merged(third, merged(other, one))).toEqual(left);
				expect(merged(left, other)).toEqual(left);
				const ids = [one, other, third].flatMap(({ submissions }) => submissions.map(({ id }) => id));
				expect(left.submissions.map(({ id }) => id)).toEqual([...new Set(ids)].sort());
			})
		);
	});

	it('keeps what was received first under one nonce, and the later note', () => {
		const [first, replay] = [received('n', 1), received('n', 2, 'Other')];
		const notes = [2, 1].map((minute): Note => ({ v: 1, id: 'one/a', text: `${minute}`, at: at(minute) }));
		const both = merged({ submissions: [replay], notes: [notes[0]!] }, { submissions: [first], notes: [notes[1]!] });
		expect(both).toEqual({ submissions: [first], notes: [notes[0]] });
	});
});
