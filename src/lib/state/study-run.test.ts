import { describe, expect, it } from 'vitest';
import { courseIndex } from '../../../tests/fixtures/course.ts';
import { withoutPrompts } from '#lib/core/bank/index-bank.ts';
import type { BankEdition, CardId, DeviceId, FactId, Millis, StudyDay } from '#lib/core/ids.ts';
import { anAnswer } from '#lib/core/log/event.arbitrary.ts';
import type { LogEvent } from '#lib/core/log/event.ts';
import type { Opening } from '#lib/core/study/opening.ts';
import { memoryBacking, MemoryStore } from '#lib/storage/memory-store.ts';
import type { Clock } from './clock.ts';
import { FirstRun } from './first-run.svelte.ts';
import { History } from './history.svelte.ts';
import { Recorder } from './recorder.svelte.ts';
import { StudyRun } from './study-run.svelte.ts';

const NOW = 1_772_000_000_000;
const TODAY = Math.floor(NOW / 86_400_000) as StudyDay;
const facts = (...names: string[]) => names as FactId[];

function sit(queue: readonly FactId[], before: readonly LogEvent[] = [], first?: FirstRun) {
	const history = new History();
	history.add(before);
	let at = NOW;
	const clock: Clock = {
		now: () => (at += 1000) as Millis,
		zone: () => 'UTC',
		random: (n) => new Uint8Array(n).fill(7)
	};
	const store = new MemoryStore(memoryBacking('device' as DeviceId));
	const recorder = new Recorder({
		store,
		clock,
		device: store.device,
		edition: 'test-00000000' as BankEdition,
		makeRoom: () => Promise.resolve(false),
		secure: () => Promise.resolve(),
		onsaved: (events) => history.add(events)
	});
	for (const { id } of before) recorder.seen(id);
	const index = courseIndex();
	const turns: string[] = [];
	const onturn = () => turns.push('turn');
	const around = first ? { first, onturn } : { onturn };
	const run = new StudyRun({ index, history, recorder, clock }, TODAY, { facts: queue }, around);
	const answer = async (grade: 'got' | 'forgot', confidence?: 'sure' | 'unsure') => {
		await run.submit({ kind: 'self', grade }, confidence);
		run.proceed();
	};
	return { run, history, answer, turns };
}

describe('a session', () => {
	it('keeps what was tapped, and only where something was', async () => {
		const { run, history, answer } = sit(facts('a0', 'a1'));
		await answer('got', 'sure');
		await answer('forgot');
		expect(history.answers.map(({ confidence }) => confidence)).toEqual(['sure', undefined]);
		expect('confidence' in history.answers[1]!).toBe(false);
		expect(run.tapped.map(({ score, confidence }) => [score, confidence])).toEqual([
			[1, 'sure'],
			[0, undefined]
		]);
	});

	it('says when the fact comes back, and of one left out nothing', async () => {
		const { run } = sit(facts('a0', 'a1'));
		await run.submit({ kind: 'self', grade: 'got' });
		expect(run.comesBack).toBeGreaterThan(TODAY);
		await run.leaveOut({ kind: 'fact-status', fact: 'a0' as FactId, status: 'suspended' });
		expect(run.comesBack).toBeNull();
	});
});

describe('what is left out in a session', () => {
	it('is not asked, not even the question on the screen', async () => {
		const { run, history } = sit(facts('a0', 'a1', 'a2'));
		expect(run.fact).toBe('a0');
		await run.leaveOut({ kind: 'fact-status', fact: 'a0' as FactId, status: 'suspended' });
		expect(run.fact).toBe('a1');
		await run.leaveOut({ kind: 'prompt-status', prompt: 'card.a1' as CardId, status: 'hidden' });
		expect(run.fact).toBe('a2');
		expect([...history.statuses.keys(), ...history.hidden]).toEqual(['a0', 'card.a1']);
	});

	it('does not come back when it was missed before', async () => {
		const { run, answer } = sit(facts('a0', 'a1'));
		await answer('forgot');
		await run.leaveOut({ kind: 'fact-status', fact: 'a0' as FactId, status: 'disputed' });
		await answer('got');
		expect(run.prompt).toBeNull();
	});

	it('is undone by its event, and comes again in a later session', async () => {
		const { run, history } = sit(facts('a0', 'a1'));
		const event = await run.leaveOut({ kind: 'fact-status', fact: 'a0' as FactId, status: 'suspended' });
		await run.bringBack(event);
		expect(history.statuses.size).toBe(0);
	});

	it('lets undo go on behind it', async () => {
		const { run, history, answer } = sit(facts('a0', 'a1'));
		await answer('got');
		await run.leaveOut({ kind: 'fact-status', fact: 'a1' as FactId, status: 'suspended' });
		expect(run.prompt).toBeNull();
		expect(await run.undo()).toBe(true);
		expect([run.fact, history.answers.length]).toEqual(['a0', 0]);
	});

	it('leaves nothing to ask when everything is', async () => {
		const { run } = sit(facts('a0'));
		await run.leaveOut({ kind: 'prompt-status', prompt: 'card.a0' as CardId, status: 'hidden' });
		expect([run.prompt, run.done, run.left]).toEqual([null, 0, 0]);
		expect(withoutPrompts(courseIndex(), new Set(['card.a0'])).promptsByFact.has('a0' as FactId)).toBe(false);
	});
});

describe('a fact that will not stay', () => {
	const day = (number: number) => TODAY - 50 + number * 3;
	const missed = (times: number) =>
		Array.from({ length: times }, (_, number) =>
			anAnswer(number, { fact: 'a0', day: day(number), at: day(number) * 86_400_000, score: number === 0 ? 1 : 0 })
		);

	it.each([
		[3, 'forgot', false],
		[4, 'forgot', true],
		[8, 'forgot', true],
		[8, 'got', false]
	] as const)('missed %i times, now %s: %s', async (times, grade, sticky) => {
		const { run } = sit(facts('a0'), missed(times));
		expect(run.sticky).toBeNull();
		await run.submit({ kind: 'self', grade });
		expect(run.sticky !== null).toBe(sticky);
	});
});

describe('a session that began before the log was read', () => {
	const begun = (fact: string, reviews = 0) => {
		let shown = NOW;
		const { opening } = sit(facts(fact)).run;
		return new FirstRun({ ...opening!, reviews }, () => (shown += 1500) as Millis);
	};

	it('goes on with the question on the screen, whatever was planned', () => {
		const { run } = sit(facts('a0', 'a1', 'a2'), [], begun('a2'));
		expect([run.fact, run.phase, run.left]).toEqual(['a2', 'asking', 3]);
		run.proceed();
		expect(run.fact).toBe('a2');
	});

	it('marks and saves an answer that was handed in meanwhile, and counts its time from when it was shown', async () => {
		const first = begun('a1');
		first.submit({ kind: 'self', grade: 'got' }, 'sure');
		first.submit({ kind: 'self', grade: 'forgot' });
		const { run, history } = sit(facts('a0'), [], first);
		expect([run.fact, run.phase, run.mark?.verdict]).toEqual(['a1', 'shown', 'right']);
		await expect.poll(() => history.answers.length).toBe(1);
		expect(history.answers[0]).toMatchObject({ prompt: 'card.a1', confidence: 'sure', score: 1 });
		expect(history.answers[0]!.ms).toBe(1500); // not until the store was there
		run.proceed();
		expect(run.fact).toBe('a0');
	});

	it('asks another when the fact was answered since, but never under a hand that has begun', () => {
		const since = [anAnswer(1, { fact: 'a1', day: TODAY - 1 })];
		expect(sit(facts('a0'), since, begun('a1', 0)).run.fact).toBe('a0');
		expect(sit(facts('a0'), since, begun('a1', 1)).run.fact).toBe('a1');
		const touched = begun('a1', 0);
		touched.respond({ kind: 'self', grade: 'got' });
		expect(sit(facts('a0'), since, touched).run.fact).toBe('a1');
	});

	it('is begun by turning a card, too', () => {
		const since = [anAnswer(1, { fact: 'a1', day: TODAY - 1 })];
		const turned = begun('a1', 0);
		turned.touch();
		expect(sit(facts('a0'), since, turned).run.fact).toBe('a1');
	});

	it('saves an answer also to a question that was left out meanwhile, and asks another', async () => {
		const first = begun('a1');
		first.submit({ kind: 'self', grade: 'got' });
		const { run, history } = sit(facts('a1'));
		await run.leaveOut({ kind: 'fact-status', fact: 'a1' as FactId, status: 'suspended' });
		const after = sit(facts('a0'), history.events, first);
		expect([after.run.fact, after.run.phase]).toEqual(['a0', 'asking']);
		await expect.poll(() => after.history.answers.map(({ prompt }) => prompt)).toEqual(['card.a1']);
	});

	it('saves nothing under a question that the bank does not know, or knows in another version', () => {
		const { opening } = begun('a1');
		for (const change of [{ version: 2 }, { id: 'card.none' as CardId }]) {
			const prompt = { ...opening.prompt, ...change } as Opening['prompt'];
			const first = new FirstRun({ ...opening, prompt }, () => NOW as Millis);
			first.submit({ kind: 'self', grade: 'got' });
			const { run, history } = sit(facts('a0'), [], first);
			expect(run.saved).toBe(true);
			expect([run.fact, run.phase, history.events]).toEqual(['a0', 'asking', []]);
		}
	});

	it('marks by the question as it was shown, in its language', () => {
		const { opening } = begun('a1');
		const answer = { kind: 'short', accept: ['thé'] };
		const prompt = { ...opening.prompt, answer } as unknown as Opening['prompt'];
		const first = new FirstRun({ ...opening, prompt }, () => NOW as Millis);
		first.submit({ kind: 'short', text: 'thé' });
		expect(sit(facts('a0'), [], first).run.mark?.verdict).toBe('right');
	});

	it('asks another when the fact was left out', async () => {
		const first = begun('a1');
		const { run, history } = sit(facts('a1'));
		await run.leaveOut({ kind: 'fact-status', fact: 'a1' as FactId, status: 'suspended' });
		expect(sit(facts('a0'), history.events, first).run.fact).toBe('a0');
	});

	it('tells each turn, and what the next start can begin with: nothing answered', async () => {
		const { run, answer, turns } = sit(facts('a0', 'a1'));
		expect(run.opening).toMatchObject({ fact: 'a0', topic: 'a', reviews: 0, left: 2 });
		const before = turns.length;
		await run.submit({ kind: 'self', grade: 'got' });
		expect([run.opening, turns.length]).toEqual([null, before + 1]);
		run.proceed();
		expect([run.opening?.fact, turns.length]).toEqual(['a1', before + 2]);
		await answer('got');
		expect(run.opening).toBeNull();
	});
});
