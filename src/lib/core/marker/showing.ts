/** What a class answered with its cards in one showing, question by question: kept as it comes, and complete in itself. */
import type { BankEdition, Millis } from '../ids.ts';
import { MARKERS, SIDES, type Side } from './marker.ts';
import type { Asked } from './results.ts';

export interface ShownQuestion {
	/** On the wall, from 1. */
	readonly number: number;
	/** On the paper, from 0: questions that cards cannot answer are passed over. */
	readonly place: number;
	readonly item: string;
	readonly version: number;
	/** Ids of the options in the order of the letters. */
	readonly options: readonly string[];
	/** The right side. */
	readonly key: Side;
	/** Its answer was shown. Until then counting goes on, and a card that was not read says nothing. */
	readonly closed: boolean;
	/** A letter for each card from number 1 on: `A` … `D`, `-` for one that was not read. */
	readonly answers: string;
}

export interface Showing {
	readonly v: 1;
	/** `SHOWING` and sixteen hex digits. */
	readonly id: string;
	/** What was shown, as `writeRequest` writes it. */
	readonly of: string;
	readonly edition: BankEdition;
	readonly title: string;
	/** Stands before the numbers of the cards, so that two classes stay apart; may be empty. */
	readonly group: string;
	/** Cards handed out: 1 … this. */
	readonly learners: number;
	readonly started: Millis;
	/** When it last changed. */
	readonly seen: Millis;
	/** In the order of their numbers. */
	readonly questions: readonly ShownQuestion[];
	/** When it was put into the gradebook. */
	readonly stored?: Millis;
}

/** Begins the id of a showing. */
export const SHOWING = 'showing.';
/** UTF-16 code units: with a space and a number it is a learner's label. */
export const GROUP_MAX = 30;
const LETTERS = 'ABCD';
const UNREAD = '-';

/** @param answers by the number on the card, 1 … `MARKERS`; others are passed over */
export function writeAnswers(answers: ReadonlyMap<number, Side>): string {
	const numbers = [...answers.keys()].filter((number) => number >= 1 && number <= MARKERS);
	const last = Math.max(0, ...numbers);
	return Array.from({ length: last }, (_, index) => {
		const side = answers.get(index + 1);
		return side === undefined ? UNREAD : (LETTERS[side] ?? UNREAD);
	}).join('');
}

/** By the number on the card. */
export function readAnswers(answers: string): ReadonlyMap<number, Side> {
	return new Map(
		Array.from(answers).flatMap((letter, index) => {
			const side = SIDES.find((one) => LETTERS[one] === letter);
			return side === undefined ? [] : [[index + 1, side] as const];
		})
	);
}

/** What is held of the question with this number on the wall; nothing where it was not asked yet. */
export function heldOf({ questions }: Showing, number: number): ReadonlyMap<number, Side> {
	return readAnswers(questions.find((one) => one.number === number)?.answers ?? '');
}

/** The showing with this question as it stands now: asked again, it takes the place of what it was. */
export function withQuestion(showing: Showing, question: ShownQuestion, seen: Millis): Showing {
	const others = showing.questions.filter(({ number }) => number !== question.number);
	const questions = [...others, question].sort((one, other) => one.number - other.number);
	return { ...showing, seen: seen > showing.seen ? seen : showing.seen, questions };
}

const ANSWERED = /[A-D]/;

/** Any card was read at all. */
export const hasAnswers = ({ questions }: Showing): boolean => questions.some(({ answers }) => ANSWERED.test(answers));

/** The questions that count: their answer was shown, and somebody had answered. */
export const closedIn = ({ questions }: Showing): readonly ShownQuestion[] =>
	questions.filter(({ closed, answers }) => closed && ANSWERED.test(answers));

/** For tables: the questions that count. */
export const askedIn = (showing: Showing): readonly Asked[] =>
	closedIn(showing).map(({ number, key, answers }) => ({ number, key, answers: readAnswers(answers) }));

/** Where to go on: the first question that was not closed, else after the last; from 0. @param count of questions */
export function positionIn({ questions }: Showing, count: number): number {
	const closed = new Set(questions.flatMap((one) => (one.closed ? [one.number] : [])));
	const open = Array.from({ length: count }, (_, index) => index + 1).find((number) => !closed.has(number));
	return (open ?? count) - 1;
}

/** Cards that answered at least one question whose answer was shown. */
export function cardsIn(showing: Showing): readonly number[] {
	const numbers = askedIn(showing).flatMap(({ answers }) => [...answers.keys()]);
	return [...new Set(numbers)].sort((one, other) => one - other);
}
