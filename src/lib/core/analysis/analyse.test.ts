import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seeded, shuffled } from '../random.ts';
import { analyse, certaintyOf, type Analysis, type ItemAnalysis, type PaperAnalysis } from './analyse.ts';
import { GOLDEN_A, GOLDEN_B, marksOf } from './golden.fixture.ts';
import { questionKey, type Marks } from './marks.ts';

const values = (paper: PaperAnalysis) =>
	Object.fromEntries(Object.entries(paper).map(([name, one]) => [name, one?.value ?? null]));
const read = (
	analysis: Analysis,
	name: 'facility' | 'deviation' | 'discrimination' | 'efficiency' | 'effectiveWeight'
) => analysis.items.map((item) => item[name]?.value ?? null);

function expectNear(found: readonly (number | null)[], wanted: readonly number[], digits = 6): void {
	expect(found).toHaveLength(wanted.length);
	for (const [index, value] of wanted.entries()) expect(found[index], `value ${index}`).toBeCloseTo(value, digits);
}

describe('golden A: twelve learners, six questions, as Moodle 4.1 counts them', () => {
	const found = analyse(marksOf(GOLDEN_A));

	it('gives the figures of the paper', () => {
		const { mean, median, deviation, skewness, kurtosis, consistency, errorRatio, standardError } = values(found.paper);
		expectNear(
			[mean!, median!, deviation!, skewness!, kurtosis!, consistency!, errorRatio!, standardError!],
			[3.166667, 3, 1.527525, 0.217651, -0.416327, 45.194805, 74.030531, 1.130835]
		);
	});

	it('gives the figures of each question', () => {
		expectNear(read(found, 'facility'), [0.75, 0.666667, 0.5, 0.416667, 0.25, 0.583333]);
		expectNear(read(found, 'deviation'), [0.452267, 0.492366, 0.522233, 0.514929, 0.452267, 0.514929]);
		expectNear(read(found, 'discrimination'), [34.488075, 28.097574, 26.726124, 47.207748, 18.221013, -12.707898]);
		expectNear(read(found, 'efficiency'), [52.941176, 33.333333, 33.333333, 61.904762, 23.809524, -15.662651]);
		expectNear(read(found, 'effectiveWeight'), [17.351252, 17.669651, 18.289826, 20.311865, 15.302366, 11.07504]);
		expect(found.items.map(({ intendedWeight }) => intendedWeight)).toEqual(Array(6).fill(100 / 6));
	});

	it('says nothing of twelve learners', () => {
		expect(new Set(found.items.map(({ certainty }) => certainty))).toEqual(new Set(['few']));
	});
});

describe('golden B: LSAT section 6, a thousand examinees, as Moodle and psych count them', () => {
	const found = analyse(marksOf(GOLDEN_B));

	it('gives the figures of the paper', () => {
		expect(found.learners).toBe(1000);
		const { mean, median, deviation, skewness, kurtosis, consistency, errorRatio, standardError } = values(found.paper);
		expectNear([mean!, median!], [3.819, 4]);
		expectNear(
			[deviation!, skewness!, kurtosis!, consistency!, errorRatio!, standardError!],
			[1.035041, -0.691011, 0.078179, 29.499719, 83.964445, 0.869067]
		);
	});

	it('gives the figures of each question', () => {
		expectNear(read(found, 'facility'), [0.924, 0.709, 0.553, 0.763, 0.87]);
		expectNear(read(found, 'discrimination'), [11.283269, 15.317812, 17.277894, 14.44281, 12.15964]);
		expectNear(read(found, 'efficiency'), [18.481722, 20.002667, 21.889954, 17.720196, 18.774771]);
	});

	it('puts every figure within its interval, by Fisher for the discrimination', () => {
		const [, , third] = found.items;
		// z = atanh(.17277894) ± 1.959964 / √997
		expect(third?.discrimination?.bounds?.least).toBeCloseTo(11.1985, 3);
		expect(third?.discrimination?.bounds?.greatest).toBeCloseTo(23.2284, 3);
		for (const item of found.items) {
			for (const one of [item.facility, item.deviation, item.discrimination, item.efficiency, item.effectiveWeight]) {
				expect(one!.bounds!.least).toBeLessThan(one!.value);
				expect(one!.bounds!.greatest).toBeGreaterThan(one!.value);
			}
		}
	});

	it('gives the jackknife of a mean, which is the textbook one', () => {
		const small = analyse(marksOf(GOLDEN_A)).paper.mean!;
		expect(small.bounds!.greatest - small.value).toBeCloseTo((1.959964 * 1.527525) / Math.sqrt(12), 5);
	});
});

describe('what is not defined', () => {
	it('is null for a question that all answered alike, never NaN', () => {
		const [always, never, other] = analyse(
			marksOf([
				[1, 0, 1],
				[1, 0, 0],
				[1, 0, 1],
				[1, 0, 0]
			])
		).items;
		for (const item of [always, never]) {
			expect(item).toMatchObject({ discrimination: null, efficiency: null });
			expect(item?.deviation?.value).toBe(0);
		}
		expect(other?.discrimination).toBeNull();
		expect(other?.effectiveWeight?.value).toBe(100);
	});

	it('keeps a constant of thirds constant', () => {
		const third = 1 / 3;
		const found = analyse(marksOf(Array.from({ length: 7 }, (_, index) => [third, index % 2])));
		expect(found.items[0]).toMatchObject({ discrimination: null, efficiency: null });
	});

	it.each<[string, readonly (readonly number[])[]]>([
		['no learners', []],
		['one learner', [[1, 0]]],
		['two learners', [[1, 0], [0, 1]]], // prettier-ignore
		['one question', [[1], [0], [1]]],
		['equal totals', [[1, 0], [0, 1], [1, 0], [0, 1]]] // prettier-ignore
	])('has no NaN and no infinity with %s', (_name, rows) => {
		const found = analyse(marksOf(rows));
		const numbers: number[] = [];
		JSON.stringify(found, (_key, value: unknown) => {
			if (typeof value === 'number') numbers.push(value);
			return value;
		});
		expect(numbers.every(Number.isFinite)).toBe(true);
	});

	it('flags a question that works against the paper', () => {
		const rows = Array.from({ length: 8 }, (_, index) => [
			...Array<number>(4).fill(index < 4 ? 1 : 0),
			index < 4 ? 0 : 1
		]);
		const last = analyse(marksOf(rows)).items[4];
		expect(last).toMatchObject({ isNegative: true, effectiveWeight: null });
		expect(last?.discrimination?.value).toBeCloseTo(-100, 6);
	});
});

describe('papers that differ', () => {
	it('keys questions by item and version: a new wording is another question', () => {
		const { questions, sittings } = marksOf(GOLDEN_A);
		const second = questionKey('i1', 2);
		const mixed: Marks = {
			questions: [...questions, { ...questions[0]!, key: second }],
			sittings: sittings.map((sitting, index) => {
				const cells = new Map(sitting.cells);
				if (index % 2 === 1) {
					cells.set(second, cells.get(questions[0]!.key)!);
					cells.delete(questions[0]!.key);
				}
				return { ...sitting, cells };
			})
		};
		const found = analyse(mixed);
		expect(found.items.map(({ key, answers }) => [key, answers])).toEqual([
			['i1@1', 6],
			['i1@2', 6],
			...['i2@1', 'i3@1', 'i4@1', 'i5@1', 'i6@1'].map((key) => [key, 12])
		]);
		// all had six questions, so the totals stand; the paper as a whole was not one
		expect(found.paper.mean?.value).toBeCloseTo(3.166667, 6);
		expect(found.paper.consistency).toBeNull();
		expect(found.items[0]?.effectiveWeight).toBeNull();
	});

	it('does not change with the marks that a question gives', () => {
		const once = analyse(marksOf(GOLDEN_A));
		const trebled = analyse(
			marksOf(
				GOLDEN_A.map((row) => row.map((mark) => 3 * mark)),
				3
			)
		);
		expectNear(
			read(trebled, 'discrimination'),
			read(once, 'discrimination').map((value) => value!),
			9
		);
		expectNear(
			read(trebled, 'facility'),
			read(once, 'facility').map((value) => value!),
			9
		);
	});
});

describe('order', () => {
	const matrix = fc.tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 0, max: 12 })).chain(([width, height]) =>
		fc.record({
			rows: fc.array(fc.array(fc.constantFrom(0, 0.25, 1 / 3, 0.5, 1), { minLength: width, maxLength: width }), {
				minLength: height,
				maxLength: height
			}),
			seed: fc.nat()
		})
	);
	it('of learners and of questions changes no figure by a bit', () => {
		fc.assert(
			fc.property(matrix, ({ rows, seed }) => {
				const marks = marksOf(rows);
				const moved: Marks = {
					questions: shuffled(marks.questions, seeded(`${seed}`)),
					sittings: shuffled(marks.sittings, seeded(`${seed}/2`))
				};
				expect(analyse(moved)).toEqual(analyse(marks));
			}),
			{ numRuns: 80 }
		);
	});
});

describe('how much may be said', () => {
	it.each([
		[0, 'few'],
		[29, 'few'],
		[30, 'watch'],
		[49, 'watch'],
		[50, 'verdict'],
		[1000, 'verdict']
	])('of %d answers: %s', (answers, certainty) => {
		expect(certaintyOf(answers)).toBe(certainty);
	});

	it('counts the answers to the question, not the learners of the class', () => {
		const { questions, sittings } = marksOf(
			Array.from({ length: 60 }, (_, index) => [index % 2, index % 3 === 0 ? 1 : 0])
		);
		const half = sittings.map((sitting, index) => ({
			...sitting,
			cells: new Map([...sitting.cells].slice(0, index < 35 ? 2 : 1))
		}));
		const found = analyse({ questions, sittings: half });
		expect(found.certainty).toBe('verdict');
		expect(found.items.map(({ certainty }: ItemAnalysis) => certainty)).toEqual(['verdict', 'watch']);
	});
});
