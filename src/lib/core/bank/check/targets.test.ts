import { describe, expect, it } from 'vitest';
import { bankOf, fact, single } from '../../../../../tests/fixtures/lint.ts';
import { edited, inspect, placeOf, teaFiles } from '../../../../../tests/fixtures/tea-source.ts';
import { covered, served } from './targets.ts';

const items = (count: number, fields: object = {}) =>
	Array.from({ length: count }, (_, at) => single({ id: `i${at}`, ...fields }));

describe('coverage by the rule', () => {
	it.each([
		['a', 1, 2, 0],
		['a', 2, 2, 1],
		['b', 1, 1, 1],
		['c', 1, 2, 0]
	] as const)('a fact of confidence %s with %d items needs %d', (confidence, count, wanted, done) => {
		const { facts } = served(bankOf(items(count), { facts: [fact({ confidence })] }));
		expect(facts).toEqual([{ id: 'f1', items: count, wanted }]);
		expect(covered(facts)).toBe(done);
	});

	it('does not count drafts, nor facts from outside', () => {
		const { facts } = served(
			bankOf(items(3, { status: 'draft' }), { facts: [fact(), fact({ id: 'x1', paragraph: undefined })] })
		);
		expect(facts).toEqual([{ id: 'f1', items: 0, wanted: 2 }]);
	});

	it('counts for an objective what stands in its file or tests one of its facts, once', () => {
		const bank = bankOf(items(4));
		const elsewhere = { ...bank, source: { ...bank.source, objectives: [] } };
		expect(served(bank).objectives).toEqual([{ id: 'o1', items: 4, wanted: 6 }]);
		expect(served(elsewhere).objectives).toEqual([{ id: 'o1', items: 4, wanted: 6 }]);
	});
});

const BANK = 'bank.yaml';
/** The tea bank with numbers: every fact in one item, every objective in two, unless told otherwise. */
const withTargets = ({ a = 1, objective = 2, topics = '' }: { a?: number; objective?: number; topics?: string }) =>
	edited({
		file: BANK,
		from: 'editors:',
		to: `targets:\n  facts:\n    a: ${a}\n    b: 1\n    c: 0\n  objective: ${objective}\n${topics}editors:`
	});
const topicTarget = (topic: string, items: number) => `  topics:\n    - topic: ${topic}\n      items: ${items}\n`;
const saidOf = (files: ReturnType<typeof withTargets>) =>
	inspect(files).faults.filter(({ code }) =>
		['fact-thin', 'objective-short', 'topic-short', 'topic-unknown'].includes(code)
	);

describe('the targets of bank.yaml', () => {
	it('are no rule where none are set', () => {
		expect(inspect(teaFiles()).faults).toEqual([]);
	});

	it('accept a bank that reaches them', () => {
		expect(saidOf(withTargets({ a: 0, objective: 1, topics: topicTarget('leaf', 2) }))).toEqual([]);
	});

	it('name each fact in too few items, at the fact', () => {
		const files = withTargets({ a: 99, objective: 0 });
		const found = saidOf(files);
		expect(found.length).toBeGreaterThan(1);
		expect(found).toContainEqual(
			expect.objectContaining({
				code: 'fact-thin',
				data: { id: 'p01-1', items: expect.any(Number) as number, least: 99 },
				place: placeOf('facts/seed.yaml', 'p01-1', files)
			})
		);
	});

	it('name each objective that too few items serve, at the objective', () => {
		const files = withTargets({ a: 0, objective: 99 });
		expect(saidOf(files)).toContainEqual(
			expect.objectContaining({
				code: 'objective-short',
				data: { id: 'o1-2', topic: 'leaf', items: expect.any(Number) as number, least: 99 },
				place: placeOf('topics/leaf/topic.yaml', 'o1-2', files)
			})
		);
	});

	it('name a topic with too few items, at its number', () => {
		const files = withTargets({ a: 0, objective: 0, topics: topicTarget('past', 77) });
		expect(saidOf(files)).toMatchObject([
			{ code: 'topic-short', data: { id: 'past', least: 77 }, place: placeOf(BANK, '77', files) }
		]);
	});

	it('name a topic that the bank does not have', () => {
		const files = withTargets({ a: 0, objective: 0, topics: topicTarget('sugar', 1) });
		expect(saidOf(files)).toMatchObject([
			{ code: 'topic-unknown', data: { name: 'sugar' }, place: placeOf(BANK, 'sugar', files) }
		]);
	});
});
