/** What an attempt leaves behind: the sealed hand-in, and the learner's own answers in the log. */
import type { Response } from '#lib/core/answer/response.ts';
import type { Invitation } from '#lib/core/assign/assignment.ts';
import { writeBase64url } from '#lib/core/assign/base64url.ts';
import { writeHandIn } from '#lib/core/assign/hand-in.ts';
import type { PaperQuestion } from '#lib/core/assign/paper.ts';
import type { Taking } from '#lib/core/assign/rows.ts';
import type { Retention } from '#lib/core/assign/submission.ts';
import { isQuizId, type Millis } from '#lib/core/ids.ts';
import type { ClassStore } from '#lib/storage/class/class-store.ts';
import { deviceSigner } from '#lib/storage/class/keys.ts';
import { webCrypto } from '#lib/storage/class/web-crypto.ts';
import { answering, markPrompt, type Desk } from '../desk.ts';

/** What an attempt is made with. */
export interface Around {
	readonly desk: Desk;
	readonly store: ClassStore;
	readonly invitation: Invitation;
	readonly paper: readonly PaperQuestion[];
}

/** The hand-in, sealed to the teacher and signed by this device, as base64url. Rejects where the key of this device cannot be had. */
export async function sealed(row: Taking, finished: Millis, around: Around, retention?: Retention): Promise<string> {
	const { responses, attempt, label, variant, started, nonce } = row;
	const { desk, store, invitation, paper } = around;
	const { edition, language } = desk.index.bank;
	const { time } = invitation;
	const head = { v: 2, attempt, label, variant, time, started, finished, edition, language } as const;
	const body = { ...head, responses, nonce };
	const signer = await deviceSigner(store);
	const whole = retention === undefined ? body : { ...body, retention };
	return writeBase64url(await writeHandIn(whole, paper, { to: invitation, crypto: webCrypto, signer }));
}

/** The answers to questions of the bank feed the learner's own memory, once. Resolves to whether all of them are saved. */
export async function logTaken(row: Taking, paper: readonly PaperQuestion[], desk: Desk): Promise<boolean> {
	const quiz = `class.${row.id.replaceAll('_', ':')}`;
	if (!isQuizId(quiz)) return false;
	// what could not be written waits at the recorder, and is not to be made twice
	const made = [...desk.history.events, ...desk.recorder.unsaved];
	const known = made.flatMap((event) => (event.kind === 'answered' && event.quiz === quiz ? [event.prompt] : []));
	for (const [place, { prompt, own }] of paper.entries()) {
		const response = row.responses[place];
		if (own || response == null || isHalf(response) || known.includes(prompt.id)) continue;
		const now = desk.clock.now();
		const happening = answering(prompt, response, markPrompt(desk, prompt, response), {
			...{ mode: 'quiz', quiz, now, since: before(now, row.spent[place] ?? 0) }
		});
		if (!(await desk.recorder.record(happening).saved)) return false;
	}
	return desk.recorder.retry();
}

/** Of a passage, the choice or the sentence only: handed in as it is, but the memory learns nothing from it. */
const isHalf = (response: Response): boolean =>
	response.kind === 'reading' && (response.choice === '' || response.sentence === '');

const before = (now: Millis, ms: number): Millis => (now - ms) as Millis;
