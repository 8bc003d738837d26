import { describe, expect, it } from 'vitest';
import type { FactId } from '../ids.ts';
import { anAnswer } from '../log/event.arbitrary.ts';
import { DEFAULT_WEIGHTS } from './fsrs.ts';
import { changesOf, inMeaning, UNCHANGED } from './meaning.ts';
import { foldMemories } from './memory.ts';

const fact = (id: string, changed?: string) => ({ id: id as FactId, ...(changed === undefined ? {} : { changed }) });
const part = (id: string) => ({ part: id, fact: id, score: 1, chance: 0 });
/** 2026-01-01 is study day 20454. */
const answers = [
	anAnswer(1, { fact: 'p01-1', day: 20_450 }),
	anAnswer(2, { day: 20_452, parts: [part('p01-1'), part('p02-1')] }),
	anAnswer(3, { fact: 'p01-1', day: 20_454 }),
	anAnswer(4, { fact: 'p02-1', day: 20_455 })
];

describe('a fact whose meaning changed', () => {
	it('changes nothing as long as the editors do not say so', () => {
		expect(changesOf([fact('p01-1'), fact('p02-1', 'soon'), fact('p03-1', '2026-02-30')])).toEqual(UNCHANGED);
		expect(inMeaning(answers, UNCHANGED)).toBe(answers);
	});

	it('is remembered by the answers since, other facts by all of theirs', () => {
		const changes = changesOf([fact('p01-1', '2026-01-01'), fact('p02-1')]);
		const now = foldMemories(DEFAULT_WEIGHTS, inMeaning(answers, changes));
		const before = foldMemories(DEFAULT_WEIGHTS, answers);
		expect(now.get('p01-1' as FactId)).toMatchObject({ first: 20_454, reviews: 1 });
		expect(now.get('p02-1' as FactId)).toEqual(before.get('p02-1' as FactId));
		expect(before.get('p01-1' as FactId)).toMatchObject({ first: 20_450, reviews: 3 });
	});

	it('is new where it was never answered since', () => {
		const changes = changesOf([fact('p01-1', '2026-01-02')]);
		expect([...foldMemories(DEFAULT_WEIGHTS, inMeaning(answers, changes)).keys()]).toEqual(['p02-1']);
	});
});
