/** The marks of a class: learners by questions, found by item and version, never by their place on a paper. */

/** An item at a version: `charter-date@2`. Another wording of the same item is another question. */
export type QuestionKey = `${string}@${number}`;

export const questionKey = (item: string, version: number): QuestionKey => `${item}@${version}`;

/** An answer that can be picked, of which the table of options tells. */
export interface QuestionOption {
	/** Unlike any other of the question. */
	readonly id: string;
	/** Options of one part are alternatives: the choices of a gap, the verdicts, the reasons. */
	readonly part: string;
	readonly isKey: boolean;
}

export interface Question {
	readonly key: QuestionKey;
	/** Marks that can be had, above 0. */
	readonly max: number;
	/** Expected share of the marks by pure guessing, 0 … 1; null where there is no telling. */
	readonly guess: number | null;
	/** None where the answer is written or arranged. */
	readonly options: readonly QuestionOption[];
}

export interface Cell {
	/** Marks given, 0 … max; 0 where it was left blank. */
	readonly score: number;
	/** Ids of the options picked. */
	readonly chosen: readonly string[];
	/** The learner had answered it before: it goes into the figures, and makes none of them surer. */
	readonly isRepeat?: true;
}

/** One counted attempt of a learner. A question that is not in it was not asked; one that was left blank is in it. */
export interface Sitting {
	/** Unlike that of any other sitting. */
	readonly learner: string;
	readonly cells: ReadonlyMap<QuestionKey, Cell>;
}

export interface Marks {
	readonly questions: readonly Question[];
	readonly sittings: readonly Sitting[];
}

/** The same marks in the one order in which they are counted, so that no order of learners or questions changes a figure by a bit. */
export function ordered({ questions, sittings }: Marks): Marks {
	return {
		questions: [...questions].sort((one, other) => byText(one.key, other.key)),
		sittings: [...sittings].sort((one, other) => byText(one.learner, other.learner))
	};
}

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** What every learner who was asked a question got for it and for the rest of the paper, in the order of the learners. */
export interface Column {
	readonly scores: readonly number[];
	/** Marks for the other questions, as a share of those that could be had; 0 where there are no others. */
	readonly rests: readonly number[];
	readonly chosen: readonly (readonly string[])[];
}

interface Total {
	readonly sitting: Sitting;
	readonly score: number;
	readonly max: number;
}

/** Each learner's marks in all, in the order of the learners. */
export function totals({ questions, sittings }: Marks): readonly Total[] {
	return sittings.map((sitting) => {
		const asked = questions.filter(({ key }) => sitting.cells.has(key));
		const score = asked.reduce((all, { key }) => all + (sitting.cells.get(key)?.score ?? 0), 0);
		return { sitting, score, max: asked.reduce((all, { max }) => all + max, 0) };
	});
}

/**
 * The rest is a share, so that learners with papers of different lengths can be pooled; with one paper for all, no
 * figure differs from that with sums of marks.
 */
export function columnOf({ key, max }: Question, all: readonly Total[]): Column {
	const rows = all.flatMap(({ sitting, score, max: whole }) => {
		const cell = sitting.cells.get(key);
		const others = whole - max;
		return cell === undefined ? [] : [{ ...cell, rest: others > 0 ? (score - cell.score) / others : 0 }];
	});
	return {
		scores: rows.map(({ score }) => score),
		rests: rows.map(({ rest }) => rest),
		chosen: rows.map(({ chosen }) => chosen)
	};
}

/** How many learners there are; of a question, how many were asked it. Answers given anew are not counted. */
export function learnersOf({ sittings }: Marks, key?: QuestionKey): number {
	const isFirst = (cell: Cell | undefined): boolean => cell !== undefined && cell.isRepeat === undefined;
	return sittings.filter(({ cells }) =>
		key === undefined ? [...cells.values()].some(isFirst) : isFirst(cells.get(key))
	).length;
}

/** Whether every learner was asked every question, so that the paper as a whole can be judged. */
export function isOnePaper({ questions, sittings }: Marks): boolean {
	return sittings.every(({ cells }) => questions.every(({ key }) => cells.has(key)));
}
