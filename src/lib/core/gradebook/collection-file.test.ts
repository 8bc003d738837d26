import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import schema from '../../../../docs/formats/collection-schema.json' with { type: 'json' };
import { anySubmission, assignmentOf, entriesOf, someKey, tea } from '../../../../tests/fixtures/class.ts';
import type { AssignmentId } from '../assign/assignment.ts';
import { paperOf } from '../assign/paper.ts';
import type { Handed } from '../assign/rows.ts';
import type { BankEdition, Millis } from '../ids.ts';
import { faultsAgainst } from '../schema-reader.ts';
import { cardRows } from './card-rows.ts';
import { collectionText, looksLikeCollection, readCollection, type CollectionFile } from './collection-file.ts';
import { collectionJsonSchema, collectionSchema } from './collection.schema.ts';
import { receivedId, type Note, type Received } from './received.ts';

const id = 'AAAAAAAAAAAAAAAA' as AssignmentId;
const made = 1_790_000_000_000 as Millis;
const own = { from: 'own', kind: 'single', stem: 'Which?', options: ['this', 'that'], locked: false } as const;
const assignment = assignmentOf([...entriesOf(tea, tea.items.length), own]);
const key = { item: 'mine', version: 2, right: ['a'], accept: [] };
const handed: Handed = { v: 1, id, made, assignment, code: 'AQ', keys: [key], release: '' };
const paper = paperOf(assignment, tea, 0, [key]);
const note: Note = { v: 1, id: `${id}/label:awa`, text: 'was ill', at: made };
const [card] = cardRows(
	{
		...{
			v: 1,
			id: 'showing.00000000000000aa',
			of: `assignment=${id}`,
			edition: '1-aaaaaaaa' as BankEdition,
			title: ''
		},
		...{ group: '6a', learners: 3, started: made, seen: made },
		questions: [{ number: 1, place: 2, item: 'a', version: 1, options: ['a', 'b'], key: 0, closed: true, answers: 'A' }]
	},
	handed,
	made
);

/** Whatever can be collected: by phone, from cards, from colleagues. */
const anyFile = fc
	.tuple(
		fc.array(anySubmission(paper.ok ? paper.value : []), { maxLength: 4 }),
		fc.boolean(),
		fc.constantFrom('', 'Aminata', 'محمد')
	)
	.map(([bodies, isUnchecked, from]): Omit<CollectionFile, 'format' | 'v'> => {
		const submissions = bodies.map((body): Received => {
			const submission = { ...body, assignment: id, device: someKey };
			const mark = isUnchecked ? { unchecked: true as const, ...(from === '' ? {} : { from }) } : {};
			return { v: 1, id: receivedId(submission), received: made, submission, ...mark };
		});
		return {
			...(from === '' ? {} : { from }),
			...{ made, assignments: [handed], submissions: [...submissions, ...(card ? [card] : [])], notes: [note] }
		};
	});

describe('the collection as a file', () => {
	it('has its schema written down as it is: run `npm run class:schema` when this fails', () => {
		expect(schema).toEqual(collectionJsonSchema());
	});

	it('meets its schema whatever was collected, and is read back whole', () => {
		fc.assert(
			fc.property(anyFile, (file) => {
				const text = collectionText(file);
				const json: unknown = JSON.parse(text);
				expect(faultsAgainst(schema, json)).toEqual([]);
				expect(collectionSchema.safeParse(json).success).toBe(true);
				expect(looksLikeCollection(text)).toBe(true);
				const { from = '', assignments, submissions, notes } = file;
				const value = { from, assignments, submissions, notes, bad: 0 };
				expect(readCollection(text)).toEqual({ ok: true, value: JSON.parse(JSON.stringify(value)) });
			}),
			{ numRuns: 30 }
		);
	});

	it.each<[string, (file: Record<string, unknown>) => unknown]>([
		['another format', (file) => ({ ...file, format: 'other' })],
		['a list that is none', (file) => ({ ...file, notes: {} })],
		['a score', (file) => ({ ...file, submissions: [{ ...card, score: 20 }] })],
		['a row from cards that does not say what was asked', (file) => ({ ...file, submissions: [{ ...card, v: 1 }] })],
		['a field of its own', (file) => ({ ...file, verified: true })]
	])('does not meet its schema with %s', (_, change) => {
		const file: unknown = JSON.parse(
			collectionText({ made, assignments: [handed], submissions: card ? [card] : [], notes: [note] })
		);
		expect(faultsAgainst(schema, file)).toEqual([]);
		expect(faultsAgainst(schema, change(file as Record<string, unknown>))).not.toEqual([]);
	});

	it('takes what it can read, and counts the rest', () => {
		const file = { made, assignments: [handed, { ...handed, v: 9 }], submissions: card ? [card] : [], notes: [note] };
		const forged = {
			...file,
			submissions: [
				{ ...card, id: `${id}.BBBBBBBBBBB` },
				{ ...card, cards: 'none' }
			]
		};
		expect(readCollection(collectionText(file as never))).toMatchObject({ ok: true, value: { bad: 1 } });
		expect(readCollection(collectionText(forged as never))).toMatchObject({
			ok: true,
			value: { bad: 3, submissions: [] }
		});
	});

	it('takes of a name what fits on a line', () => {
		const file = { made, assignments: [], submissions: [], notes: [] };
		const nameOf = (from: unknown) => {
			const read = readCollection(collectionText({ ...file, from } as never));
			return read.ok && read.value.from;
		};
		expect(['  Aminata \n Diallo ', 'x'.repeat(90), 7, undefined].map(nameOf)).toEqual([
			'Aminata Diallo',
			'x'.repeat(40),
			'',
			''
		]);
	});
});
