import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../bank/bank.ts';
import { topicId } from '../../../../tests/fixtures/all-kinds.ts';
import { readRequest, writeRequest, type SheetRequest } from './request.ts';

const level = fc.integer({ min: 1, max: 5 });
const quiz: fc.Arbitrary<SheetRequest> = fc.record({
	from: fc.constant('quiz' as const),
	seed: fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme-composite' }).filter((seed) => seed.length <= 40),
	blueprint: fc.record({
		topics: fc.uniqueArray(fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/).map(topicId), { maxLength: 5 }),
		kinds: fc.uniqueArray(fc.constantFrom(...KINDS)),
		difficulty: fc.tuple(level, level).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
		size: fc.integer({ min: 1, max: 100 })
	})
});

describe('the fragment of an address', () => {
	it('reads back as it was written', () => {
		fc.assert(
			fc.property(quiz, (request) => {
				expect(readRequest(writeRequest(request))).toEqual(request);
			})
		);
	});

	it.each<SheetRequest>([
		{ from: 'draft', id: 'd-0123456789abcdef' },
		{ from: 'paper', code: 'K7QM2F' },
		{ from: 'paper', code: 'K7QM2F', version: 12 }
	])('names $from', (request) => {
		expect(readRequest(writeRequest(request))).toEqual(request);
	});

	it('names an assignment', () => {
		const request = { from: 'assignment', id: 'AbCd_-0123456789' } as const;
		expect(readRequest(writeRequest(request))).toEqual(request);
	});

	it.each([
		['nothing', ''],
		['no seed', 'seed='],
		['a seed too long', `seed=${'x'.repeat(41)}`],
		['no id', 'assignment=short'],
		['no draft', 'draft=../../etc'],
		['no code', 'paper=k7'],
		['a path', 'assignment=../../../../etc'],
		['half a letter', 'seed=%E0%A4%A'],
		['too much', `seed=a&topics=${'t.'.repeat(3000)}`]
	])('is not read: %s', (_, fragment) => {
		expect(readRequest(fragment)).toBeUndefined();
	});

	it('is brought within bounds, and what is unknown in it is passed over', () => {
		expect(readRequest('seed=a&size=900&from=0&to=9&kinds=single.essay&topics=t1.%3Cb%3E&more=x')).toEqual({
			from: 'quiz',
			seed: 'a',
			blueprint: { topics: ['t1'], kinds: ['single'], difficulty: { from: 1, to: 5 }, size: 100 }
		});
	});

	it('never throws', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 200 }), (fragment) => {
				expect(() => readRequest(fragment)).not.toThrow();
			})
		);
	});
});
