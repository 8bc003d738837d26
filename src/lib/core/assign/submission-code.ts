/** A submission in bytes and back, on the paper it answers: docs/formats/submission.md. Reading never throws. */
import { isBankEdition, isMillis, type BankEdition } from '../ids.ts';
import { ATTEMPTS_MAX, EXTRA_TIMES, LABEL_MAX, VARIANT_MAX, type ExtraTime } from './assignment.ts';
import { readBase64url, writeBase64url } from './base64url.ts';
import { bitReader, bitWriter, widthOf, type BitReader, type BitWriter, type Bytes } from './bits.ts';
import type { PaperQuestion } from './paper.ts';
import { readResponse, writeResponse } from './response-code.ts';
import type { Retention, Submission } from './submission.ts';

const NONCE_BYTES = 8;
const SECOND = 1000;
const INSTANT_BITS = 33;
const ID_TEXT = 64;
const MILLE = 1000;
const MANY = 1_000_000;

/** What a body says; the assignment and the device stand outside it. */
export type SubmissionBody = Omit<Submission, 'assignment' | 'device'>;

/** The number of a paper's variant and the attempt come first: without them the paper cannot be drawn. */
export interface SubmissionHead {
	readonly variant: number;
	readonly attempt: number;
}

/** What is written only where it is another than the assignment's. */
export interface Usual {
	readonly edition: BankEdition;
	readonly language: string;
}

export function writeSubmission(
	body: SubmissionBody,
	paper: readonly PaperQuestion[],
	{ edition, language }: Usual
): Bytes {
	const out = bitWriter();
	out.count(body.variant);
	out.count(body.attempt);
	out.text(body.label);
	out.bits(EXTRA_TIMES.indexOf(body.time), widthOf(EXTRA_TIMES.length));
	out.bits(Math.max(0, Math.floor(body.started / SECOND)), INSTANT_BITS);
	out.count(Math.max(0, Math.floor(body.finished / SECOND) - Math.floor(body.started / SECOND)));
	out.flag(body.edition !== edition);
	if (body.edition !== edition) out.text(body.edition);
	if (body.v === 2) writeLanguage(out, body.language ?? language, language);
	out.bytes(readBase64url(body.nonce) ?? new Uint8Array(NONCE_BYTES));
	out.flag(body.retention !== undefined);
	if (body.retention) {
		const { facts, met, recalled, foretold, answers, days } = body.retention;
		const shares = [recalled, foretold].map((share) => Math.round(share * MILLE));
		for (const number of [facts, met, ...shares, answers, days]) out.count(number);
	}
	for (const [place, { prompt }] of paper.entries()) writeResponse(out, prompt, body.responses[place] ?? null);
	return out.done();
}

function writeLanguage(out: BitWriter, used: string, usual: string): void {
	out.flag(used !== usual);
	if (used !== usual) out.text(used);
}

/** By the variant the paper is drawn, on which the whole is read. */
export function readSubmissionHead(bytes: Uint8Array): SubmissionHead | undefined {
	const from = bitReader(bytes);
	const head = { variant: from.count(VARIANT_MAX), attempt: from.count(ATTEMPTS_MAX) };
	return from.sound() && head.attempt > 0 ? head : undefined;
}

export function readSubmission(
	bytes: Uint8Array,
	paper: readonly PaperQuestion[],
	{ edition, language: usual, version }: Usual & { readonly version: 1 | 2 }
): SubmissionBody | undefined {
	const from = bitReader(bytes);
	const [variant, attempt] = [from.count(VARIANT_MAX), from.count(ATTEMPTS_MAX)];
	const label = from.text(LABEL_MAX);
	const time = readTime(from);
	const started = from.bits(INSTANT_BITS) * SECOND;
	const finished = started + from.count(2 ** 40) * SECOND;
	const used = from.flag() ? from.text(ID_TEXT) : edition;
	const language = version === 1 ? undefined : from.flag() ? from.text(ID_TEXT) : usual;
	const nonce = writeBase64url(from.bytes(NONCE_BYTES));
	const retention = from.flag() ? readRetention(from) : undefined;
	const responses = paper.map(({ prompt }) => readResponse(from, prompt));
	if (!from.finished() || time === undefined || attempt === 0) return undefined;
	if (!isMillis(started) || !isMillis(finished) || !isBankEdition(used)) return undefined;
	return {
		...{ v: version, attempt, label, variant, time, started, finished, edition: used, responses, nonce },
		...(language === undefined ? {} : { language }),
		...(retention === undefined ? {} : { retention })
	};
}

function readTime(from: BitReader): ExtraTime | undefined {
	return EXTRA_TIMES[from.bits(widthOf(EXTRA_TIMES.length))];
}

function readRetention(from: BitReader): Retention {
	const [facts, met] = [from.count(MANY), from.count(MANY)];
	const [recalled, foretold] = [from.count(MILLE) / MILLE, from.count(MILLE) / MILLE];
	return { facts, met, recalled, foretold, answers: from.count(MANY), days: from.count(MANY) };
}
