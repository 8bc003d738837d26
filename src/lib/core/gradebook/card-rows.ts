/** From a showing with cards to rows of the gradebook: a learner a card, raw answers as anything that is collected. */
import type { Handed } from '../assign/rows.ts';
import { writeBase64url } from '../assign/base64url.ts';
import type { Submission } from '../assign/submission.ts';
import type { Millis } from '../ids.ts';
import { cardsIn, closedIn, readAnswers, type Showing } from '../marker/showing.ts';
import { seeded } from '../random.ts';
import { receivedId, type Received } from './received.ts';

const NONCE_BYTES = 8;
const BYTE = 256;

/**
 * A row for each card that answered, unsigned, with the questions that were asked: those alone are marked. Of one showing
 * the ids are always the same, so that what is put in twice stands there once.
 * @param received on the teacher's clock
 */
export function cardRows(
	showing: Showing,
	{ id: assignment, assignment: { teacher } }: Pick<Handed, 'id' | 'assignment'>,
	received: Millis
): readonly Received[] {
	const closed = closedIn(showing);
	const size = Math.max(0, ...closed.map(({ place }) => place + 1));
	const cards = { showing: showing.id, asked: closed.map(({ place }) => place).sort((one, other) => one - other) };
	return cardsIn(showing).map((number): Received => {
		const responses = Array.from({ length: size }, (_, place) => {
			const question = closed.find((one) => one.place === place);
			const side = question && readAnswers(question.answers).get(number);
			const choice = side === undefined ? undefined : question?.options[side];
			return choice === undefined ? null : { kind: 'single' as const, choice };
		});
		const { started, seen: finished, edition } = showing;
		const submission: Submission = {
			...{ v: 1, assignment, attempt: 1, label: labelOf(showing, number), variant: 0, time: 1 },
			// the device that read it is the teacher's own
			...{ started, finished, edition, responses, nonce: nonceOf(showing, number), device: teacher.sign }
		};
		return { v: 2, id: receivedId(submission), received, submission, cards };
	});
}

const labelOf = ({ group }: Showing, number: number): string => `${group.trim()} ${number}`.trim();

/** Eight bytes that only this card of this showing has. */
function nonceOf({ id }: Showing, number: number): string {
	const random = seeded(`${id}/${number}`);
	return writeBase64url(Uint8Array.from({ length: NONCE_BYTES }, () => Math.floor(random() * BYTE)));
}
