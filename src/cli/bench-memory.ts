/** How long the memory takes beside the bare loops that it cannot do without, in one run. */
import { type Card, createEmptyCard, fsrs, Rating } from 'ts-fsrs';
import { Inconsistent } from '#lib/core/fault.ts';
import { isEventId, isMillis, isStudyDay } from '#lib/core/ids.ts';
import { effectiveAnswers } from '#lib/core/log/effective.ts';
import type { Answered } from '#lib/core/log/event.ts';
import { readEvent } from '#lib/core/log/read-event.ts';
import { zeroGradient } from '#lib/core/memory/backward.ts';
import { fit } from '#lib/core/memory/fit.ts';
import { modelOf } from '#lib/core/memory/forward.ts';
import { DEFAULT_WEIGHTS, type State, step } from '#lib/core/memory/fsrs.ts';
import { addGradient, type Weighed } from '#lib/core/memory/gradient.ts';
import { foldMemories } from '#lib/core/memory/memory.ts';
import { isScored, reviewsOf } from '#lib/core/memory/reviews.ts';
import { seeded } from '#lib/core/random.ts';
import { type Measure, type Now, timed } from './bench-measure.ts';

const DAY = 86_400_000;
/** Answers of a fact in the generated log. */
const ROUNDS = 50;
/** The authors' optimiser reads all answers so often (fsrs-rs 5, `num_epochs`). */
const PASSES = 5;
/** The peer is slow: it is given one fact in so many, and its time multiplied. */
const PEER_SHARE = 50;

const TEMPLATE = {
	...{ v: 1, kind: 'answered', id: '01900000-0000-7000-8000-000000000001', device: 'bench', zone: 'UTC' },
	...{ at: 0, day: 20_000, edition: 'bench-00000000', model: 'fsrs6-1', prompt: 'item-1', version: 1 },
	...{ format: 'short', mode: 'study', response: { kind: 'short', text: 'Bamako' }, score: 1, ms: 5000 },
	parts: [{ part: 'answer', fact: 'f0', score: 1, chance: 0 }]
};

/** A log of that many answers, each fact asked fifty times over some years; this share of them chosen of four options. */
export function generatedLog(count: number, chosen: number): Answered[] {
	const read = readEvent(TEMPLATE);
	if (!read.ok || read.value.kind !== 'answered') throw new Inconsistent('the template is no answer');
	const template = read.value;
	const random = seeded(`log-of-${count}`);
	const facts = Math.ceil(count / ROUNDS);
	return Array.from({ length: count }, (_, number): Answered => {
		const day = 20_000 + Math.floor((Math.floor(number / facts) + (number % facts) / facts) ** 1.5 * 3);
		const id = `01900${(number >> 12).toString(16).padStart(3, '0')}-${(number & 0xfff).toString(16).padStart(4, '0')}-7000-8000-000000000001`;
		const at = day * DAY + (number % facts);
		if (!isEventId(id) || !isMillis(at) || !isStudyDay(day)) throw new Inconsistent(`no event ${number}`);
		const score = random() < 0.87 ? 1 : 0;
		const chance = random() < chosen ? 0.25 : 0;
		const parts = [{ part: 'answer', fact: `f${number % facts}`, score, chance }];
		return { ...template, id, at, day, score, parts };
	});
}

/**
 * P5: every memory from the log. Where a right answer may be a guess the model makes two updates and blends them: there
 * the bare loop takes both steps too.
 */
export function benchRebuild(count: number, now: Now): Measure[] {
	const [typed, chosen] = [foldBeside(count, 0, now), foldBeside(count, 0.4, now)];
	const few = bareOf(generatedLog(count / PEER_SHARE, 0));
	const [peer] = timed([() => peerLoop(few)], now);
	const what = `${count} events folded`;
	return [
		{ budget: 'P5', what: `${what}, all typed, in bare FSRS loops`, ...typed, most: 2 },
		{ budget: 'P5', what: `${what}, 40 % chosen of four, in bare loops of the same steps`, ...chosen, most: 2 },
		{
			budget: 'P5',
			what: 'ts-fsrs next on as many, in our time',
			taken: peer * PEER_SHARE,
			floor: typed.taken,
			least: 10
		}
	];
}

function foldBeside(count: number, chosen: number, now: Now): { readonly taken: number; readonly floor: number } {
	const events = generatedLog(count, chosen);
	const bare = bareOf(events);
	const fold = (): unknown => foldMemories(DEFAULT_WEIGHTS, effectiveAnswers(events));
	const [taken, floor] = timed([fold, () => bareLoop(bare)], now);
	return { taken, floor };
}

const bareOf = (events: readonly Answered[]): Bare[] =>
	reviewsOf(events).map(({ fact, elapsed, score, floor }) => {
		return { fact, elapsed: elapsed ?? 0, grade: score === 1 ? 3 : 1, isGuessable: score === 1 && floor > 0 };
	});

function bareLoop(bare: readonly Bare[]): void {
	const states: State[] = [];
	for (const { fact, elapsed, grade, isGuessable } of bare) {
		const before = states[fact] ?? null;
		const after = step(DEFAULT_WEIGHTS, before, grade, elapsed);
		const other = isGuessable ? step(DEFAULT_WEIGHTS, before, 1, elapsed) : after;
		states[fact] = other.stability > after.stability ? other : after;
	}
}

interface Bare {
	readonly fact: number;
	readonly elapsed: number;
	readonly grade: 1 | 3;
	readonly isGuessable: boolean;
}

function peerLoop(bare: readonly Bare[]): void {
	const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false });
	const cards = new Map<number, Card>();
	const start = new Date('2026-01-01');
	for (const { fact, elapsed, grade } of bare) {
		const card: Card = cards.get(fact) ?? createEmptyCard(start);
		const at = new Date((card.last_review ?? start).getTime() + elapsed * DAY);
		cards.set(fact, scheduler.next(card, at, grade === 3 ? Rating.Good : Rating.Again).card);
	}
}

/** P8: the refit. */
export function benchFit(count: number, now: Now): Measure[] {
	const reviews = reviewsOf(generatedLog(count, 0.4));
	const facts = new Map<number, Weighed[]>();
	for (const review of reviews) {
		const entry = { review, weight: isScored(review) ? 1 : 0 };
		facts.set(review.fact, [...(facts.get(review.fact) ?? []), entry]);
	}
	const sequences = [...facts.values()];
	const loop = (): void => {
		const model = modelOf(DEFAULT_WEIGHTS);
		for (let pass = 0; pass < PASSES; pass++) {
			const gradient = zeroGradient();
			for (const sequence of sequences) addGradient(model, sequence, gradient);
		}
	};
	const whole = (): unknown => fit(reviews, { seed: 'bench', weights: DEFAULT_WEIGHTS, oldest: 0.25 });
	const [taken, floor] = timed([whole, loop], now);
	const what = `refit on ${count} reviews, judged and fitted again, in ${PASSES} bare gradient passes`;
	return [{ budget: 'P8', what, taken, floor, most: 4 }];
}
