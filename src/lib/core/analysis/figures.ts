/**
 * The figures of a paper and of its questions, by Moodle's definitions (“Quiz statistics calculations”, docs.moodle.org,
 * as its quiz report counts them). Shares in per cent, −100 … 100, where the name says index, efficiency, weight or ratio.
 */
import { columnOf, isOnePaper, totals, type Column, type Marks, type Question, type QuestionKey } from './marks.ts';
import { correlation, covariance, deviation, greatestCovariance, kurtosis, mean } from './moments.ts';
import { median, skewness, sum, variance } from './moments.ts';

/** Null wherever a figure is not defined, as the discrimination of a question that all answered alike. */
export interface ItemFigures {
	/** Facility index: mean share of the marks, 0 … 1. */
	readonly facility: number | null;
	/** Of the marks. */
	readonly deviation: number | null;
	/** Discrimination index: correlation of the marks with those for the rest of the paper, in per cent. */
	readonly discrimination: number | null;
	/** Discriminative efficiency: the covariance with the rest, in per cent of the greatest that the same marks allow. */
	readonly efficiency: number | null;
	/** Effective weight in the paper, per cent; also null where its covariance with the whole is negative. */
	readonly effectiveWeight: number | null;
}

export interface PaperFigures {
	/** In marks, as are median and deviation. */
	readonly mean: number | null;
	readonly median: number | null;
	readonly deviation: number | null;
	readonly skewness: number | null;
	/** Excess. */
	readonly kurtosis: number | null;
	/** Coefficient of internal consistency: Cronbach's alpha, per cent; can be below 0. */
	readonly consistency: number | null;
	/** Error ratio, per cent: that part of the deviation that is chance; above 100 where the consistency is below 0. */
	readonly errorRatio: number | null;
	/** In marks. */
	readonly standardError: number | null;
}

export interface Figures {
	readonly paper: PaperFigures;
	readonly items: ReadonlyMap<QuestionKey, ItemFigures>;
	/** Questions that lower the marks of those who do well: their covariance with the whole is negative. */
	readonly negative: ReadonlySet<QuestionKey>;
}

/** @param marks in the order that `ordered` gives */
export function figuresOf(marks: Marks): Figures {
	const all = totals(marks);
	const columns = new Map(marks.questions.map((question) => [question.key, columnOf(question, all)]));
	const whole = all.map(({ score }) => score);
	const alone = isOnePaper(marks);
	const shared = marks.questions.map(({ key }) => covariance(columns.get(key)?.scores ?? [], whole));
	const roots = sum(shared.map((value) => Math.sqrt(Math.max(0, value ?? 0))));
	const items = marks.questions.map((question, index) => {
		const column = columns.get(question.key) ?? { scores: [], rests: [], chosen: [] };
		const value = shared[index] ?? null;
		const weight = !alone || value === null || value < 0 || roots === 0 ? null : (100 * Math.sqrt(value)) / roots;
		return [question.key, { ...itemFigures(question, column), effectiveWeight: weight }] as const;
	});
	const negative = alone ? marks.questions.filter((_, index) => (shared[index] ?? 0) < 0).map(({ key }) => key) : [];
	return { paper: paperFigures(marks, all, [...columns.values()]), items: new Map(items), negative: new Set(negative) };
}

function itemFigures({ max }: Question, { scores, rests }: Column): Omit<ItemFigures, 'effectiveWeight'> {
	const middle = mean(scores);
	const link = correlation(scores, rests);
	const greatest = greatestCovariance(scores, rests);
	const shared = covariance(scores, rests);
	return {
		facility: middle === null ? null : middle / max,
		deviation: deviation(scores),
		discrimination: link === null ? null : 100 * link,
		efficiency: shared === null || greatest === null || greatest <= 0 ? null : (100 * shared) / greatest
	};
}

const NOTHING: PaperFigures = {
	mean: null,
	median: null,
	deviation: null,
	skewness: null,
	kurtosis: null,
	consistency: null,
	errorRatio: null,
	standardError: null
};

/** Totals are compared only where as many marks could be had by all, consistency only where all had one paper. */
function paperFigures(marks: Marks, all: ReturnType<typeof totals>, columns: readonly Column[]): PaperFigures {
	const [first] = all;
	if (first === undefined || all.some(({ max }) => max !== first.max)) return NOTHING;
	const scores = all.map(({ score }) => score);
	const spread = deviation(scores);
	const consistency = isOnePaper(marks) ? consistencyOf(columns, scores) : null;
	const errorRatio = consistency === null ? null : 100 * Math.sqrt(Math.max(0, 1 - consistency / 100));
	return {
		mean: mean(scores),
		median: median(scores),
		deviation: spread,
		skewness: skewness(scores),
		kurtosis: kurtosis(scores),
		consistency,
		errorRatio,
		standardError: errorRatio === null || spread === null ? null : (errorRatio * spread) / 100
	};
}

/** Cronbach 1951, Psychometrika 16, 297–334; null with fewer than two questions or where all have the same total. */
function consistencyOf(columns: readonly Column[], scores: readonly number[]): number | null {
	const whole = variance(scores);
	if (columns.length < 2 || whole === null || whole === 0) return null;
	const parts = sum(columns.map((column) => variance(column.scores) ?? 0));
	return ((100 * columns.length) / (columns.length - 1)) * (1 - parts / whole);
}
