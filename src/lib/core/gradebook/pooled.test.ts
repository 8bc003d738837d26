import { describe, expect, it } from 'vitest';
import { at, marksFor, submitted } from './collected.fixture.ts';
import { ownAsItem } from '../assign/own.ts';
import { analyse } from '../analysis/analyse.ts';
import { marksFrom } from './pooled.ts';

const marks = (submissions: Parameters<typeof marksFrom>[0], attempts: Parameters<typeof marksFrom>[1] = 'first') =>
	marksFrom(submissions, attempts);
const scores = (sittings: ReturnType<typeof marks>['sittings']) =>
	sittings.map(({ cells }) => [...cells.values()].map(({ score }) => score));

describe('marks for analysis', () => {
	it('takes first attempts only, blanks as 0', () => {
		const tries = [submitted('1-', { finished: at(1) }), submitted('11', { finished: at(2) })];
		expect(scores(marks(tries).sittings)).toEqual([[1, 0]]);
		expect(scores(marks(tries, 'last').sittings)).toEqual([[1, 1]]);
		expect(scores(marks(tries, 'all').sittings)).toEqual([
			[1, 0],
			[1, 1]
		]);
	});

	it('gives no verdict for few learners, however often each tried', () => {
		const tries = Array.from({ length: 50 }, (_, index) =>
			submitted(index % 3 ? '10' : '01', {
				label: `L${index % 10}`,
				finished: at(index),
				attempt: Math.floor(index / 10) + 1
			})
		);
		const found = analyse(marks(tries, 'all'));
		expect(found).toMatchObject({ learners: 10, certainty: 'few' });
		expect(found.items).toMatchObject([
			{ answers: 50, learners: 10, certainty: 'few' },
			{ answers: 50, learners: 10, certainty: 'few' }
		]);
	});

	it('pools classes by item and version, not by place', () => {
		const [first, second] = marksFor('10');
		const pooled = marks([
			submitted('', { label: 'A', assignment: 'one', marks: [first!, second!] }),
			submitted('', { label: 'B', assignment: 'two', marks: [second!, { ...first!, version: 2 }] })
		]);
		expect(pooled.questions.map(({ key }) => key)).toEqual(['i1@1', 'i2@1', 'i1@2']);
		expect(pooled.sittings.map(({ cells }) => [...cells.keys()])).toEqual([
			['i1@1', 'i2@1'],
			['i2@1', 'i1@2']
		]);
	});

	it('counts a question once for a learner who met it before, but for another learner on the same phone', () => {
		const again = [
			submitted('1', { label: 'A', device: 'phone', assignment: 'one', finished: at(1) }),
			submitted('0', { label: 'A', device: 'phone', assignment: 'two', finished: at(2) }),
			submitted('0', { label: 'B', device: 'phone', assignment: 'two', finished: at(3) })
		];
		expect(scores(marks(again).sittings)).toEqual([[1], [0]]);
	});

	it('names the options of own questions by their texts: each assignment mixes them anew', () => {
		const [mark] = marksFor('1');
		const mixed = (options: readonly string[], choice: string) => {
			const right = [['a', 'b', 'c'][options.indexOf('Niger')]!];
			const prompt = ownAsItem({ from: 'own', kind: 'single', stem: 'Which one?', options, locked: false }, 0, 'en', {
				...{ item: 'mine', version: 2, right },
				accept: []
			});
			return { ...mark!, item: 'mine', version: 2, own: true, prompt, response: { kind: 'single' as const, choice } };
		};
		const pooled = marks([
			submitted('', { label: 'A', assignment: 'one', marks: [mixed(['Mali', 'Niger'], 'b')] }),
			submitted('', { label: 'B', assignment: 'two', marks: [mixed(['Niger', 'Mali'], 'b')] })
		]);
		expect(pooled.questions.map(({ key }) => key)).toEqual(['mine@2']);
		expect(pooled.questions[0]?.options).toEqual([
			{ id: 'answer/Mali', part: 'answer', isKey: false },
			{ id: 'answer/Niger', part: 'answer', isKey: true }
		]);
		expect(pooled.sittings.map(({ cells }) => cells.get('mine@2')?.chosen)).toEqual([
			['answer/Niger'],
			['answer/Mali']
		]);
	});
});
