import { describe, expect, it } from 'vitest';
import { modelOf } from './forward.ts';
import { descend } from './descend.ts';
import { fitShift, shiftedWeights } from './calibration.ts';
import { DEFAULT_WEIGHTS, type Weights } from './fsrs.ts';
import { lossOf, type Sequence } from './gradient.ts';
import { seeded } from '../random.ts';
import { lasting, madeReviews } from './reviews.fixture.ts';
import { isScored, type Review } from './reviews.ts';

type Peer = typeof import('@open-spaced-repetition/binding');
/** A native module: where there is none for the platform this says so, and the rest of the suite still runs. */
const peer: Peer | null = await import('@open-spaced-repetition/binding').catch((error: unknown) => {
	console.error('SKIPPED, the authors’ optimiser cannot be loaded here:', error);
	return null;
});

const TRUTHS: [string, Weights][] = [
	['the defaults', DEFAULT_WEIGHTS],
	['who keeps things three times as long', lasting(3)],
	['who keeps them a third as long', lasting(0.35)],
	[
		'of another kind',
		DEFAULT_WEIGHTS.with(2, 6).with(6, 2.2).with(8, 2.4).with(11, 0.9).with(20, 0.3) as unknown as Weights
	]
];
const COUNT = 8000;
const TRAINED = 6000;

function sequencesOf(reviews: readonly Review[], isCounted: (index: number) => boolean): Sequence[] {
	const facts = new Map<number, { review: Review; weight: number }[]>();
	for (const [index, review] of reviews.entries()) {
		const entry = { review, weight: isScored(review) && isCounted(index) ? 1 : 0 };
		facts.set(review.fact, [...(facts.get(review.fact) ?? []), entry]);
	}
	return [...facts.values()];
}

/** What the authors' optimiser makes of it: an item for each answer scored, with all before it, in order of time. */
async function peerWeights(binding: Peer, reviews: readonly Review[]): Promise<number[]> {
	const histories = new Map<number, InstanceType<Peer['FSRSBindingReview']>[]>();
	const items = reviews.flatMap((review) => {
		const answer = new binding.FSRSBindingReview(review.score === 1 ? 3 : 1, review.elapsed ?? 0);
		const history = [...(histories.get(review.fact) ?? []), answer];
		histories.set(review.fact, history);
		return isScored(review) ? [new binding.FSRSBindingItem(history)] : [];
	});
	return binding.computeParameters(items, { enableShortTerm: true });
}

describe.skipIf(peer === null)('beside the authors’ optimiser, on the same answers', () => {
	it.each(TRUTHS)('the loss on later answers of a learner like %s is no worse by 0.001', async (name, truth) => {
		const reviews = madeReviews({ seed: `peer ${name}`, count: COUNT, truth });
		const early = sequencesOf(reviews.slice(0, TRAINED), () => true);
		const late = sequencesOf(reviews, (index) => index >= TRAINED);
		const scored = reviews.filter((review, index) => index >= TRAINED && isScored(review)).length;
		const theirs = (await peerWeights(peer!, reviews.slice(0, TRAINED))) as unknown as Weights;
		const shifted = shiftedWeights(DEFAULT_WEIGHTS, fitShift(DEFAULT_WEIGHTS, early));
		const ours = descend(early, shifted, seeded('peer'));
		const [mine, peers, before] = [ours, theirs, DEFAULT_WEIGHTS].map(
			(weights) => lossOf(modelOf(weights), late) / scored
		);
		expect(mine! - peers!).toBeLessThan(0.001);
		expect(mine! - before!).toBeLessThan(0.001);
	});
});
