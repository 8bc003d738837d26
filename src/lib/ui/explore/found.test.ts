import { expect, it } from 'vitest';
import { teaBank } from '../../../../tests/fixtures/tea.ts';
import { indexSearch, search, type Hit } from '#lib/core/explore/search.ts';
import { groupsOf, subtitleOf, titleOf } from './found.ts';

const { entities, facts, corrections, items } = teaBank();
const hits: Hit[] = [
	{ kind: 'fact', id: facts[0]!.id, fact: facts[0]! },
	{ kind: 'entity', id: entities[0]!.id, entity: entities[0]! },
	{ kind: 'fact', id: facts[1]!.id, fact: facts[1]! },
	{ kind: 'correction', id: corrections[0]!.id, correction: corrections[0]! },
	{ kind: 'item', id: items[0]!.id, item: items[0]! }
];

it('groups by kind, the group of the best hit first', () => {
	expect(groupsOf(hits).map(({ kind, hits: own }) => [kind, own.length])).toEqual([
		['fact', 2],
		['entity', 1],
		['correction', 1],
		['item', 1]
	]);
	expect(groupsOf([])).toEqual([]);
});

it('names each kind of hit', () => {
	expect(hits.map(titleOf)).toEqual([
		facts[0]!.text,
		entities[0]!.name,
		facts[1]!.text,
		corrections[0]!.reading,
		items[0]!.stem
	]);
	expect(hits.map(subtitleOf)).toEqual(['', entities[0]!.gloss, '', corrections[0]!.reportWording, '']);
});

it('shows the reading of a corrected fact', () => {
	const corrected = facts.find(({ reading }) => reading !== undefined)!;
	expect(subtitleOf({ kind: 'fact', id: corrected.id, fact: corrected })).toBe(corrected.reading);
});

it('keeps every hit of a search', () => {
	const found = search(indexSearch(teaBank()), 'tea');
	expect(groupsOf(found).flatMap((group) => group.hits)).toHaveLength(found.length);
});
