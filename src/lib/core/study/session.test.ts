import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { teaBank } from '../../../../tests/fixtures/tea.ts';
import { factId, itemId, selfCard, single } from '../../../../tests/fixtures/all-kinds.ts';
import { mark, markCard } from '../answer/mark.ts';
import type { Mark } from '../answer/response.ts';
import { keyResponse } from '../answer/solution.ts';
import type { Bank, Card, Item } from '../bank/bank.ts';
import { factsOf, indexBank, type Prompt, withoutPrompts } from '../bank/index-bank.ts';
import type { CardId, FactId } from '../ids.ts';
import { areTwins, promptsOf } from './prompts.ts';
import { answered, next, startSession, type Session, type Step, without } from './session.ts';
import { summaryOf } from './summary.ts';

const item = (id: string, ...facts: readonly string[]): Item => ({
	...single,
	id: itemId(id),
	tests: facts.map(factId)
});
const card = (id: string, fact: string, from?: string): Card => ({
	...selfCard,
	id: `card.${id}` as CardId,
	fact: factId(fact),
	...(from === undefined ? {} : { item: itemId(from) })
});
const bankOf = (items: readonly Item[], cards: readonly Card[]): Bank => ({ ...teaBank(), items, cards });

function start(bank: Bank, facts: readonly string[], seed = 'seed'): Session {
	const index = indexBank(bank);
	return startSession({ index, memories: new Map(), usage: new Map(), facts: facts.map(factId), seed });
}

/** A mark in which the given facts of the prompt were missed. */
function markOf(prompt: Prompt, missed: (fact: FactId) => boolean): Mark {
	const parts = factsOf(prompt).map((fact) => ({ part: fact, fact, score: missed(fact) ? 0 : 1, chance: 0.25 }));
	const score = parts.reduce((sum, part) => sum + part.score, 0) / parts.length;
	const verdict = score === 1 ? 'right' : score === 0 ? 'wrong' : 'partly';
	return { score, verdict, parts, remarks: [], overrulable: false };
}

type Judge = (fact: FactId, turn: number) => boolean;

/** Runs a session to its end, or to 500 questions. */
function run(session: Session, missed: Judge): { readonly steps: readonly Step[]; readonly end: Session } {
	const steps: Step[] = [];
	let now = session;
	for (let step = next(now); step !== null && steps.length < 500; step = next(now)) {
		const turn = steps.length;
		steps.push(step);
		now = answered(
			now,
			markOf(step.prompt, (fact) => missed(fact, turn))
		);
	}
	return { steps, end: now };
}
const ids = (steps: readonly Step[]) => steps.map(({ prompt }) => prompt.id).join(' ');
const never: Judge = () => false;
const always: Judge = () => true;

describe('a session', () => {
	const six = ['f1', 'f2', 'f3', 'f4', 'f5', 'f6'];
	const bank = bankOf(
		six.map((fact) => item(`i-${fact}`, fact)),
		six.map((fact) => card(fact, fact))
	);

	it('asks each fact once, in order, when all is right', () => {
		const { steps, end } = run(start(bank, six), never);
		expect(steps.map(({ fact }) => fact)).toEqual(six);
		expect(steps.every(({ returning }) => !returning)).toBe(true);
		expect(summaryOf(end)).toEqual({ done: 6, left: 0, rightAtOnce: 6, relearned: 0, resting: 0, missed: [] });
	});

	it('brings a missed fact back after three other questions, with another prompt', () => {
		const { steps, end } = run(start(bank, six), (fact, turn) => fact === 'f1' && turn === 0);
		expect(ids(steps)).toBe('i-f1 i-f2 i-f3 i-f4 card.f1 i-f5 i-f6');
		expect(steps.map(({ returning }) => returning).indexOf(true)).toBe(4);
		expect(summaryOf(end)).toEqual({ done: 7, left: 0, rightAtOnce: 5, relearned: 1, resting: 0, missed: ['f1'] });
	});

	it('brings it back at the end when fewer are left', () => {
		const { steps } = run(start(bank, ['f1', 'f2']), (fact, turn) => fact === 'f2' && turn === 1);
		expect(ids(steps)).toBe('i-f1 i-f2 card.f2');
	});

	it('lets a fact rest after it came back four times', () => {
		const { steps, end } = run(start(bank, six), (fact) => fact === 'f1');
		expect(steps.filter(({ fact }) => fact === 'f1')).toHaveLength(5);
		expect(summaryOf(end)).toMatchObject({ left: 0, rightAtOnce: 5, relearned: 0, resting: 1, missed: ['f1'] });
	});

	it('goes on to the next fact when the one due to return has only the prompt just asked', () => {
		const lone = bankOf([item('i-f1', 'f1'), item('i-f2', 'f2')], []);
		const { steps, end } = run(start(lone, ['f1', 'f2']), (_, turn) => turn < 2);
		expect(ids(steps)).toBe('i-f1 i-f2 i-f1 i-f2');
		expect(summaryOf(end)).toMatchObject({ relearned: 2, resting: 0 });
	});

	it('ends when a missed fact has nothing else to be asked with', () => {
		const { steps, end } = run(start(bankOf([item('i-f1', 'f1')], []), ['f1']), always);
		expect(ids(steps)).toBe('i-f1');
		expect(summaryOf(end)).toMatchObject({ done: 1, left: 0, resting: 1 });
	});

	it('counts a question that asks several facts for each of them', () => {
		const wide = bankOf(
			[item('i-all', 'f1', 'f2', 'f3')],
			six.map((fact) => card(fact, fact))
		);
		const { steps } = run(start(wide, ['f1', 'f2', 'f3']), (fact, turn) => fact === 'f2' && turn === 0);
		expect(ids(steps)).toBe('i-all card.f2');
	});

	it('first asks a fact by the question that the plan chose for it, then by what suits it', () => {
		const wide = bankOf(
			[item('i-all', 'f1', 'f2', 'f3'), ...six.map((fact) => item(`i-${fact}`, fact))],
			six.map((fact) => card(fact, fact))
		);
		const facts = ['f1', 'f2', 'f3', 'f4'].map(factId);
		const setup = { index: indexBank(wide), memories: new Map(), usage: new Map(), facts, seed: 'seed' };
		const together = new Map(facts.slice(0, 3).map((fact) => [fact, 'i-all'] as const));
		expect(summaryOf(startSession({ ...setup, together })).left).toBe(2);
		const { steps } = run(startSession({ ...setup, together }), (fact, turn) => fact === 'f2' && turn === 0);
		expect(steps.map(({ prompt }) => prompt.id).slice(0, 1)).toEqual(['i-all']);
		expect(steps.map(({ fact }) => fact)).toEqual(['f1', 'f4', 'f2']);
		expect(steps.at(-1)?.prompt.id).not.toBe('i-all');
	});

	it('brings back a fact that was missed on the way, though it was not planned', () => {
		const wide = bankOf([item('i-all', 'f1', 'f9')], [card('f9', 'f9')]);
		expect(ids(run(start(wide, ['f1']), (fact, turn) => fact === 'f9' && turn === 0).steps)).toBe('i-all card.f9');
	});

	it('asks an item again rather than the card written with it', () => {
		const pair = bankOf([item('i-f1', 'f1'), item('i-f2', 'f2')], [card('i-f1', 'f1', 'i-f1')]);
		const { steps } = run(start(pair, ['f1', 'f2']), (_, turn) => turn === 0);
		const [first, second, third] = steps.map(({ prompt }) => prompt.id);
		expect(second).toBe('i-f2');
		expect(third).toBe(first);
	});

	it('asks the card after its item when nothing else is left', () => {
		const pair = bankOf([item('i-f1', 'f1')], [card('i-f1', 'f1', 'i-f1')]);
		expect(run(start(pair, ['f1']), (_, turn) => turn === 0).steps).toHaveLength(2);
	});

	it('leaves out facts that nothing asks, and asks a fact named twice once', () => {
		expect(ids(run(start(bank, ['nothing', 'f1', 'f1']), never).steps)).toBe('i-f1');
		expect(next(start(bank, []))).toBeNull();
	});

	it('goes back as far as its start, and on again the same way', () => {
		const { end, steps } = run(start(bank, six), (fact, turn) => fact === 'f3' && turn < 3);
		let back: Session | null = end;
		for (let turn = steps.length - 1; turn >= 0; turn--) {
			back = back?.before ?? null;
			expect(back && next(back)).toEqual(steps[turn]);
		}
		expect(back?.before).toBeNull();
	});

	it('stays as it is at its end, and without a word on a mark that names no part', () => {
		const { end } = run(start(bank, ['f1']), never);
		const blank: Mark = { score: 0, verdict: 'wrong', parts: [], remarks: [], overrulable: false };
		expect(answered(end, blank)).toBe(end);
		expect(next(answered(start(bank, ['f1']), blank))).toBeNull();
	});

	it('asks what grows stable in harder formats', () => {
		const index = indexBank(bank);
		const memory = {
			difficulty: 5,
			first: 0,
			at: 0,
			day: 0,
			reviews: 3,
			lapses: 0,
			lastScore: 1,
			fact: 'f1',
			stability: 20
		};
		const memories = new Map([[factId('f1'), memory as never]]);
		const session = startSession({ index, memories, usage: new Map(), facts: [factId('f1')], seed: 's' });
		expect(next(session)?.prompt.id).toBe('card.f1');
	});
});

describe('a session over a whole bank', () => {
	const bank = teaBank();
	const index = indexBank(bank);
	const everything = bank.facts.map(({ id }) => id);
	const begin = (seed: string) =>
		startSession({ index, memories: new Map(), usage: new Map(), facts: everything, seed });
	const answer = (prompt: Prompt, knows: boolean): Mark => {
		if (prompt.kind === 'card') {
			return markCard(prompt, { kind: 'self', grade: knows ? 'got' : 'forgot' }, index.names);
		}
		return mark(prompt, knows ? keyResponse(prompt) : { kind: 'skipped' }, index.names);
	};
	const take = (seed: string, knows: (turn: number) => boolean) => {
		const prompts: Prompt[] = [];
		let session = begin(seed);
		for (let step = next(session); step !== null; step = next(session)) {
			session = answered(session, answer(step.prompt, knows(prompts.length)));
			prompts.push(step.prompt);
		}
		return { prompts, summary: summaryOf(session) };
	};

	it('touches every fact that something asks, at most once each when all is known', () => {
		const askable = everything.filter((fact) => promptsOf(index, fact).length > 0);
		const { prompts, summary } = take('tea', () => true);
		expect(new Set(prompts.flatMap((prompt) => factsOf(prompt)))).toEqual(new Set(askable));
		expect(prompts.length).toBeLessThanOrEqual(askable.length);
		expect(summary).toMatchObject({ rightAtOnce: askable.length, relearned: 0, resting: 0, left: 0 });
	});

	it('relearns what the first answers missed', () => {
		const { summary } = take('tea', (turn) => turn >= 3);
		expect(summary.missed.length).toBeGreaterThanOrEqual(3);
		expect(summary).toMatchObject({ relearned: summary.missed.length, resting: 0 });
	});

	it('lets everything rest that is never known', () => {
		const { prompts, summary } = take('tea', () => false);
		expect(summary).toMatchObject({ rightAtOnce: 0, relearned: 0, resting: summary.missed.length });
		expect(prompts.length).toBeLessThanOrEqual(5 * everything.length);
	});

	it('is the same for the same seed, and differs in the choice of prompts for another', () => {
		const order = (seed: string) => take(seed, (turn) => turn % 2 === 0).prompts.map(({ id }) => id);
		expect(order('tea')).toEqual(order('tea'));
		expect(new Set(Array.from({ length: 20 }, (_, seed) => order(`s${seed}`).join())).size).toBeGreaterThan(1);
	});

	it('shows the options of a question in another order each time', () => {
		const seeds = new Set<string>();
		let session = begin('tea');
		for (let step = next(session); step !== null; step = next(session)) {
			expect(seeds.has(step.seed)).toBe(false);
			seeds.add(step.seed);
			session = answered(session, answer(step.prompt, false));
		}
		expect(seeds.size).toBe(session.turns.length);
	});
});

describe('any session', () => {
	const facts = Array.from({ length: 8 }, (_, index) => `f${index}`);
	const anyBank = fc
		.record({
			items: fc.array(fc.uniqueArray(fc.constantFrom(...facts), { minLength: 1, maxLength: 4 }), { maxLength: 12 }),
			cards: fc.array(fc.tuple(fc.constantFrom(...facts), fc.nat({ max: 14 })), { maxLength: 8 })
		})
		.map(({ items, cards }) =>
			bankOf(
				items.map((tests, index) => item(`i${index}`, ...tests)),
				cards.map(([fact, from], index) => card(`c${index}`, fact, `i${from}`))
			)
		);
	const anyRun = fc.record({
		bank: anyBank,
		facts: fc.subarray(facts),
		seed: fc.string(),
		misses: fc.infiniteStream(fc.boolean()).map((stream) => {
			const known = new Map<string, boolean>();
			return (fact: string, turn: number) => {
				const key = `${fact}/${turn}`;
				const value = known.get(key) ?? (stream.next().value as boolean);
				known.set(key, value);
				return value;
			};
		})
	});

	it('ends, is repeatable, and never asks the same prompt twice running', () => {
		fc.assert(
			fc.property(anyRun, ({ bank, facts: wanted, seed, misses }) => {
				const { steps, end } = run(start(bank, wanted, seed), misses);
				expect(steps.length).toBeLessThan(500);
				expect(next(end)).toBeNull();
				expect(summaryOf(end)).toMatchObject({ left: 0, done: steps.length });
				expect([...end.misses.keys()].every((fact) => end.right.has(fact) !== end.resting.has(fact))).toBe(true);
				expect(run(start(bank, wanted, seed), misses).steps).toEqual(steps);
				const twice = steps.some(({ prompt }, turn) => turn > 0 && prompt.id === steps[turn - 1]?.prompt.id);
				expect(twice).toBe(false);
			})
		);
	});

	it('brings back every missed fact that could come back, until it is right or has come back four times', () => {
		fc.assert(
			fc.property(anyRun, ({ bank, facts: wanted, seed, misses }) => {
				const { end } = run(start(bank, wanted, seed), misses);
				const last = end.turns.at(-1)?.prompt;
				for (const [fact, count] of end.misses) {
					const others = promptsOf(end.setup.index, fact).filter((prompt) => prompt.id !== last?.id);
					expect(end.right.has(fact) || count > 4 || others.length === 0).toBe(true);
				}
				const askable = wanted.map(factId).filter((fact) => promptsOf(end.setup.index, fact).length > 0);
				expect(askable.every((fact) => end.right.has(fact) || end.misses.has(fact))).toBe(true);
			})
		);
	});

	it('chooses a prompt for a fact a second time only after it was missed', () => {
		fc.assert(
			fc.property(anyRun, ({ bank, facts: wanted, seed, misses }) => {
				const { steps } = run(start(bank, wanted, seed), misses);
				const asked = new Set<FactId>();
				for (const { fact, returning } of steps) {
					expect(asked.has(fact) && !returning).toBe(false);
					asked.add(fact);
				}
			})
		);
	});

	it('waits for three other questions while there are any', () => {
		fc.assert(
			fc.property(anyRun, ({ bank, facts: wanted, seed, misses }) => {
				let session = start(bank, wanted, seed);
				for (let step = next(session); step !== null; step = next(session)) {
					const { fact, prompt } = step;
					const early = session.returning.find((missed) => missed.fact === fact && missed.from > session.turns.length);
					const last = session.turns.at(-1)?.prompt;
					const idle = session.queue.every((queued) =>
						promptsOf(session.setup.index, queued).every((other) => other.id === last?.id)
					);
					expect(early === undefined || idle).toBe(true);
					const turn = session.turns.length;
					session = answered(
						session,
						markOf(prompt, (one) => misses(one, turn))
					);
				}
				expect(session.queue).toEqual([]);
			})
		);
	});

	it('asks of an item and its card only one, as long as the fact has other prompts', () => {
		fc.assert(
			fc.property(anyRun, ({ bank, facts: wanted, seed, misses }) => {
				const { steps, end } = run(start(bank, wanted, seed), misses);
				steps.forEach(({ fact, prompt }, turn) => {
					const used = steps.slice(0, turn).map((step) => step.prompt);
					const unused = promptsOf(end.setup.index, fact).filter((one) => !used.some((other) => areTwins(one, other)));
					expect(unused.length === 0 || unused.includes(prompt)).toBe(true);
				});
			})
		);
	});
});

describe('a session with something left out', () => {
	const three = ['f1', 'f2', 'f3'];
	const bank = bankOf([...three.map((fact) => item(`i-${fact}`, fact)), item('both', 'f2', 'f3')], [card('f1', 'f1')]);
	const index = indexBank(bank);
	const facts = (...names: string[]) => new Set(names.map(factId));
	const first = (session: Session) => next(session)?.fact;

	it('asks no more of a fact left out, not even when undo goes back before it', () => {
		const one = answered(
			start(bank, three),
			markOf(next(start(bank, three))!.prompt, () => true)
		);
		const after = without(one, { index, leftOut: facts('f1', 'f3') });
		expect(run(after, never).steps.map(({ fact }) => fact)).toEqual(['f2']);
		expect(first(after.before!)).toBe('f2');
		expect(first(one)).toBe('f2');
		expect(run(one, never).steps.map(({ fact }) => fact)).toContain('f1');
	});

	it('asks by no question hidden, and nothing of a fact that has no other', () => {
		const hidden = withoutPrompts(index, new Set(['i-f1', 'i-f2', 'both']));
		const { steps } = run(without(start(bank, three), { index: hidden, leftOut: new Set() }), never);
		expect(steps.map(({ prompt }) => prompt.id)).toEqual(['card.f1', 'i-f3']);
	});

	it('does not bring back what was missed beside others', () => {
		const only = bankOf([item('both', 'f2', 'f3'), item('i-f2', 'f2')], []);
		const session = without(start(only, ['f2']), { index: indexBank(only), leftOut: facts('f3') });
		const { steps, end } = run(session, (_, turn) => turn === 0);
		expect(new Set(steps.map(({ fact }) => fact))).toEqual(facts('f2'));
		expect([...end.misses.keys()]).not.toContain('f3');
	});

	it('is over when nothing is left', () => {
		const end = without(start(bank, three), { index, leftOut: facts(...three) });
		expect(next(end)).toBeNull();
		expect(summaryOf(end)).toMatchObject({ done: 0, left: 0 });
	});
});

it('asks a fact that will not stay in another format', () => {
	const [one, other] = [item('i-1', 'f1'), { ...item('i-2', 'f1'), difficulty: 1 as const }];
	const bank = bankOf([one, other], [card('f1', 'f1')]);
	const memory = (lapses: number) => new Map([[factId('f1'), { fact: factId('f1'), stability: 1, lapses } as never]]);
	const asked = (lapses: number) =>
		next(
			startSession({
				index: indexBank(bank),
				memories: memory(lapses),
				usage: new Map([['i-1', { times: 1, last: 4 }]]),
				facts: [factId('f1')],
				seed: 'seed'
			})
		)?.prompt.kind;
	expect([asked(0), asked(4)]).toEqual(['single', 'card']);
});
