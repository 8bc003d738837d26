import { describe, expect, it } from 'vitest';
import { anAnswer } from '#lib/core/log/event.arbitrary.ts';
import { fit } from '#lib/core/memory/fit.ts';
import { DEFAULT_WEIGHTS } from '#lib/core/memory/fsrs.ts';
import { collect, emptyCollection, pack, reviewsOf } from '#lib/core/memory/reviews.ts';
import { audit } from '#lib/core/progress/audit.ts';
import { type Job, work } from './fit-jobs.ts';

const DAY = 86_400_000;
const answers = Array.from({ length: 120 }, (_, number) =>
	anAnswer(number, {
		fact: `p01-${String(number % 4)}`,
		day: 20_454 + number,
		at: 1_767_225_600_000 + number * DAY,
		score: number % 5 === 0 ? 0 : 1
	})
);
const packed = () => {
	const collection = emptyCollection();
	collect(collection, answers);
	return pack(collection);
};

describe('work', () => {
	it.each<[string, Job, object]>([
		[
			'fits',
			{ kind: 'fit', packed: packed(), seed: 's', weights: DEFAULT_WEIGHTS },
			{
				kind: 'fit',
				fit: fit(reviewsOf(answers), { seed: 's', weights: DEFAULT_WEIGHTS, oldest: 0.25 })
			}
		],
		[
			'audits',
			{ kind: 'audit', packed: packed(), seed: 's', epochs: [{ weights: DEFAULT_WEIGHTS, from: 0 }] },
			{
				kind: 'audit',
				audit: audit([{ weights: DEFAULT_WEIGHTS, from: 0 }], reviewsOf(answers), 's')
			}
		]
	])('%s what was packed', (_, job, outcome) => {
		expect(work(job)).toEqual(outcome);
	});

	it('gives nothing that a worker cannot hand back', () => {
		const outcome = work({ kind: 'fit', packed: packed(), seed: 's', weights: DEFAULT_WEIGHTS });
		expect(structuredClone(outcome)).toEqual(outcome);
	});
});
