/** Questions on the wall, each with its place on the paper. */
import { SIDES, type Side } from '#lib/core/marker/marker.ts';
import { writeAnswers, type ShownQuestion } from '#lib/core/marker/showing.ts';
import { sheetQuestion, type Asked, type SheetQuestion } from '#lib/core/sheet/question.ts';

export interface WallQuestion extends SheetQuestion {
	/** On the paper, from 0. */
	readonly place: number;
}

/** Numbered as shown. Cards have four sides: with them only questions with one right answer out of at most four. */
export function onWall(all: readonly Asked[], withCards: boolean): readonly WallQuestion[] {
	return all
		.map((asked, place) => ({ asked, place }))
		.filter(
			({ asked: { prompt } }) => !withCards || (prompt.kind === 'single' && prompt.choices.length <= SIDES.length)
		)
		.map(({ asked, place }, index) => ({ ...sheetQuestion(asked, index + 1), place }));
}

interface Held {
	readonly answers: ReadonlyMap<number, Side>;
	readonly closed: boolean;
}

/** As it is kept; undefined for a question that cards cannot answer. */
export function shownAs(question: WallQuestion, { answers, closed }: Held): ShownQuestion | undefined {
	const { number, place, prompt, body, fields } = question;
	const [field] = fields;
	const key = field?.kind === 'letters' ? SIDES.find((side) => side === field.key[0]) : undefined;
	if (key === undefined || body.form !== 'choices') return undefined;
	const options = body.options.map(({ id }) => id);
	const head = { number, place, item: prompt.id, version: prompt.version };
	return { ...head, options, key, closed, answers: writeAnswers(answers) };
}
