import { isMillis, type Millis } from '../ids.ts';
import { ATTEMPTS_MAX, MINUTES_MAX, type Asks, type Counts, type Feedback, type Rules } from './assignment.ts';
import { readBase64url, writeBase64url } from './base64url.ts';
import { widthOf, type BitReader, type BitWriter } from './bits.ts';

const COUNTS: readonly Counts[] = ['first', 'best', 'last', 'average'];
const FEEDBACK: readonly Feedback[] = ['each', 'end', 'code', 'never'];
const ASKS: readonly Asks[] = ['nothing', 'name', 'number'];
const MINUTE = 60_000;
/** Minutes since 1970 in 32 bits reach far beyond any calendar that matters. */
const INSTANT_BITS = 32;
const RELEASE_BYTES = 6;

export function writeRules(out: BitWriter, rules: Rules): void {
	writeInstant(out, rules.opens);
	writeInstant(out, rules.due);
	out.count(rules.minutes ?? 0);
	out.count(rules.attempts);
	writeOne(out, COUNTS, rules.counts);
	writeOne(out, FEEDBACK, rules.feedback);
	const release = rules.feedback === 'code' ? readBase64url(rules.release ?? '') : undefined;
	if (rules.feedback === 'code') out.bytes(release?.length === RELEASE_BYTES ? release : new Uint8Array(RELEASE_BYTES));
	out.flag(rules.shuffle.questions);
	out.flag(rules.shuffle.options);
	out.flag(rules.variants);
	writeOne(out, ASKS, rules.asks);
	out.flag(rules.graded);
}

export function readRules(from: BitReader): Rules | undefined {
	const opens = readInstant(from);
	const due = readInstant(from);
	const minutes = from.count(MINUTES_MAX);
	const attempts = from.count(ATTEMPTS_MAX);
	const counts = readOne(from, COUNTS);
	const feedback = readOne(from, FEEDBACK);
	const release = feedback === 'code' ? writeBase64url(from.bytes(RELEASE_BYTES)) : undefined;
	const shuffle = { questions: from.flag(), options: from.flag() };
	const variants = from.flag();
	const asks = readOne(from, ASKS);
	const graded = from.flag();
	if (!from.sound() || counts === undefined || feedback === undefined || asks === undefined) return undefined;
	return {
		...(opens === undefined ? {} : { opens }),
		...(due === undefined ? {} : { due }),
		...(minutes === 0 ? {} : { minutes }),
		...(release === undefined ? {} : { release }),
		...{ attempts, counts, feedback, shuffle, variants, asks, graded }
	};
}

function writeInstant(out: BitWriter, at: Millis | undefined): void {
	out.flag(at !== undefined);
	if (at !== undefined) out.bits(Math.max(0, Math.floor(at / MINUTE)), INSTANT_BITS);
}

function readInstant(from: BitReader): Millis | undefined {
	if (!from.flag()) return undefined;
	const at = from.bits(INSTANT_BITS) * MINUTE;
	return isMillis(at) ? at : undefined;
}

function writeOne<Value>(out: BitWriter, values: readonly Value[], value: Value): void {
	out.bits(values.indexOf(value), widthOf(values.length));
}

function readOne<Value>(from: BitReader, values: readonly Value[]): Value | undefined {
	return values[from.bits(widthOf(values.length))];
}
