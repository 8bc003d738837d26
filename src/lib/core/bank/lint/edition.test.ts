import { describe, expect, it } from 'vitest';
import { bankOf, single } from '../../../../../tests/fixtures/lint.ts';
import { teaBank } from '../../../../../tests/fixtures/tea.ts';
import type { Item } from '../bank.ts';
import { contentOf, editionFaults, editionRecord, readEdition, type EditionRecord } from './edition.ts';

/** Not a digest, but as different for different texts. */
const digest = (text: string): string =>
	Array.from(text)
		.reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 1e15, 7)
		.toString(16)
		.padStart(16, '0');
const record = (items: EditionRecord['items'], facts: readonly string[] = ['f1']): EditionRecord => ({
	bank: 'tea',
	items,
	facts
});
const BEFORE = record({ i1: { version: 2, hash: 'aa' } });
const faults = (next: EditionRecord, items = [single()], before = BEFORE) =>
	editionFaults(bankOf(items), next, before).map(({ code, data }) => [code, data.id, data.why]);

describe('an edition and the next (E15)', () => {
	it.each([
		['nothing changed', { version: 2, hash: 'aa' }, []],
		['text and version changed', { version: 3, hash: 'bb' }, []],
		['only the version changed', { version: 3, hash: 'aa' }, []],
		['the text changed under its version', { version: 2, hash: 'bb' }, [['E15', 'i1', 'changed']]],
		['the version fell', { version: 1, hash: 'aa' }, [['E15', 'i1', 'version-fell']]]
	])('%s', (_, now, found) => {
		expect(faults(record({ i1: now }))).toEqual(found);
	});

	it.each([
		['vanished', [single({ id: 'i9' })], [['E15', 'i1', 'vanished']]],
		['became a draft', [single({ status: 'draft' })], [['E15', 'i1', 'withdrawn']]],
		['was retired', [single({ status: 'retired' })], []],
		['was superseded', [single({ id: 'i9', supersedes: ['i1'] })], []]
	])('an item %s', (_, items, found) => {
		expect(faults(record({}), items)).toEqual(found);
	});

	it('a fact vanished', () => {
		expect(faults(record(BEFORE.items, []))).toEqual([['E15', 'f1', 'fact-vanished']]);
	});

	it('new items and facts are welcome', () => {
		expect(faults(record({ ...BEFORE.items, i2: { version: 1, hash: 'cc' } }, ['f1', 'f2']))).toEqual([]);
	});
});

describe('the record of an edition', () => {
	const bank = teaBank();
	const written = editionRecord(bank, digest);

	it('has every item and fact of the bank', () => {
		expect(Object.keys(written.items)).toEqual(bank.items.map(({ id }) => id).toSorted());
		expect(written.facts).toHaveLength(bank.facts.length);
	});

	it('is read back, and made of a compiled bank', () => {
		expect(readEdition(JSON.parse(JSON.stringify(written)), digest)).toEqual(written);
		expect(readEdition(JSON.parse(JSON.stringify(bank)), digest)).toEqual(written);
	});

	it.each([null, 7, [], {}, { bank: 'tea', items: { i1: {} }, facts: [] }, { bank: 'tea', items: {}, facts: [1] }])(
		'is not %j',
		(data) => {
			expect(readEdition(data, digest)).toBeUndefined();
		}
	);

	const [first] = bank.items as [Item];
	it.each<[string, Partial<Item>, boolean]>([
		['the stem', { stem: 'Another question?' }, true],
		['the explanation', { explanation: 'Otherwise.' }, true],
		['the difficulty', { difficulty: 5 }, false],
		['the enemies', { enemies: [first.id] }, false],
		['the version', { version: 99 }, false]
	])('changes with %s: %s', (_, change, isChanged) => {
		expect(contentOf({ ...first, ...change } as Item) !== contentOf(first)).toBe(isChanged);
	});
});
