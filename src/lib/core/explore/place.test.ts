import { describe, expect, it } from 'vitest';
import { teaBank } from '../../../../tests/fixtures/tea.ts';
import { indexBank } from '../bank/index-bank.ts';
import { neighboursOf, openedBy } from './place.ts';

const index = indexBank(teaBank());

describe('openedBy', () => {
	it.each([
		['', 'all'],
		['#', 'all'],
		['#p04-1', 'fact'],
		['p04-1', 'fact'],
		['#leaf', 'topic'],
		['#boston', 'entity'],
		['#main', 'unknown'],
		['#constructor', 'unknown'],
		['#%E0', 'unknown']
	])('“%s” is %s', (fragment, kind) => {
		expect(openedBy(index, fragment).kind).toBe(kind);
	});

	it('opens each fact and each topic by its id', () => {
		for (const fact of index.bank.facts) expect(openedBy(index, `#${fact.id}`)).toEqual({ kind: 'fact', fact });
		for (const topic of index.bank.topics) expect(openedBy(index, `#${topic.id}`)).toEqual({ kind: 'topic', topic });
	});
});

describe('neighboursOf', () => {
	it('walks through a topic and stops at its ends', () => {
		for (const facts of index.factsByTopic.values()) {
			facts.forEach((fact, at) => {
				const { before, after } = neighboursOf(index, fact);
				expect([before?.id, after?.id]).toEqual([facts[at - 1]?.id, facts[at + 1]?.id]);
			});
		}
	});

	it('knows no neighbours of a fact that the bank has not', () => {
		const [fact] = index.bank.facts;
		expect(neighboursOf(index, { ...fact!, id: 'p99-9' as never })).toEqual({});
	});
});
