import { describe, expect, it } from 'vitest';
import { at, marksFor, submitted } from './collected.fixture.ts';
import { marksFrom, type Describe } from './pooled.ts';

const describeNone: Describe = () => null;
const marks = (submissions: Parameters<typeof marksFrom>[0], attempts: Parameters<typeof marksFrom>[1] = 'first') =>
	marksFrom(submissions, attempts, describeNone);
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

	it('asks what is known of a question once, and what each response picks', () => {
		let described = 0;
		const pooled = marksFrom(
			[submitted('10', { label: 'A' }), submitted('0-', { label: 'B' })],
			'first',
			({ item, version }) => {
				described += 1;
				const options = ['a', 'b'].map((id) => ({ id, part: 'answer', isKey: id === 'a' }));
				return {
					question: { key: `${item}@${version}`, max: 1, guess: 0.5, options },
					chosen: ({ response }) => (response?.kind === 'single' ? [response.choice] : [])
				};
			}
		);
		expect(described).toBe(2);
		expect(pooled.questions[0]).toMatchObject({ guess: 0.5 });
		expect(pooled.sittings.map(({ cells }) => [...cells.values()].map(({ chosen }) => chosen))).toEqual([
			[['a'], ['b']],
			[['b'], []]
		]);
	});
});
