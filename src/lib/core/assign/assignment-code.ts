/** An assignment in bytes and back: docs/formats/assignment.md. Reading never throws, whatever the bytes. */
import { KINDS, type Bank } from '../bank/bank.ts';
import { isBankEdition, isObjectiveId, isTopicId } from '../ids.ts';
import type { Result } from '../fault.ts';
import {
	isPublicKey,
	SEED_MAX,
	TITLE_MAX,
	VARIANT_MAX,
	type Assignment,
	type Paper,
	type PublicKey
} from './assignment.ts';
import { readBase64url, writeBase64url } from './base64url.ts';
import { bitReader, bitWriter, type BitReader, type BitWriter, type Bytes } from './bits.ts';
import { readEntries, writeEntries } from './entry-code.ts';
import { readRules, writeRules } from './rules-code.ts';

/** Stands in the first byte. */
export const ASSIGNMENT_VERSION = 1;
const ID_TEXT = 64;
const LISTED = 200;
export const KEY_BYTES = 33;
/** UTF-16 code units of a text that may hold a code: a paper of own questions, every one as long as it may be, is shorter. */
export const CODE_MAX = 1_000_000;

/** `code-damaged`: not an assignment, or not all of one. `code-newer`: of a later version. `item-unknown`: not in this edition of the bank. */
export type CodeFaultCode = 'code-damaged' | 'code-newer' | 'bank-other' | 'item-unknown';

export function writeAssignment(assignment: Assignment): Bytes {
	const out = bitWriter();
	out.bits(ASSIGNMENT_VERSION, 8);
	out.flag(assignment.kind === 'recall');
	out.text(assignment.title);
	out.text(assignment.language);
	out.text(assignment.bank);
	writeEdition(out, assignment.edition);
	writeRules(out, assignment.rules);
	for (const key of [assignment.teacher.sign, assignment.teacher.box]) {
		out.bytes(readBase64url(key) ?? new Uint8Array(KEY_BYTES));
	}
	if (assignment.kind === 'recall') {
		out.text(assignment.by);
		writeList(out, assignment.topics);
	} else writePaper(out, assignment.paper);
	return out.done();
}

/** The eight hex digits at the end of an edition as four bytes. */
function writeEdition(out: BitWriter, edition: string): void {
	out.text(edition.slice(0, -9));
	out.bits(Number.parseInt(edition.slice(-8), 16), 32);
}

function writePaper(out: BitWriter, paper: Paper): void {
	out.text(paper.seed);
	out.flag(paper.kind === 'draw');
	if (paper.kind === 'items') return writeEntries(out, paper.items);
	const { topics, kinds, difficulty, size } = paper.blueprint;
	writeList(out, topics);
	for (const kind of KINDS) out.flag(kinds.includes(kind));
	out.bits(difficulty.from, 3);
	out.bits(difficulty.to, 3);
	out.bits(size, 7);
	writeList(out, paper.objectives);
}

function writeList(out: BitWriter, list: readonly string[]): void {
	out.count(list.length);
	for (const text of list) out.text(text);
}

/** The assignment in the bytes, its questions named by the bank. */
export function readAssignment(bytes: Uint8Array, bank: Bank): Result<Assignment, CodeFaultCode> {
	const from = bitReader(bytes);
	const version = from.bits(8);
	if (version > ASSIGNMENT_VERSION) return refused('code-newer', { version });
	if (version !== ASSIGNMENT_VERSION) return refused('code-damaged');
	const missing: number[] = [];
	const assignment = readBody(from, bank, missing);
	if (assignment === undefined || !from.finished()) return refused('code-damaged');
	if (assignment.bank !== bank.id) return refused('bank-other', { wanted: assignment.bank, had: bank.id });
	if (missing.length > 0) {
		return refused('item-unknown', { count: missing.length, wanted: assignment.edition, had: bank.edition });
	}
	return { ok: true, value: assignment };
}

const refused = (code: CodeFaultCode, data: Readonly<Record<string, string | number>> = {}) =>
	({ ok: false, faults: [{ code, data }] }) as const;

function readBody(from: BitReader, bank: Bank, missing: number[]): Assignment | undefined {
	const isRecall = from.flag();
	const title = from.text(TITLE_MAX);
	const language = from.text(ID_TEXT);
	const named = from.text(ID_TEXT);
	const edition = `${from.text(ID_TEXT)}-${from.bits(32).toString(16).padStart(8, '0')}`;
	const rules = readRules(from);
	const [sign, box] = [readKey(from), readKey(from)];
	if (!isBankEdition(edition) || rules === undefined || sign === undefined || box === undefined) return undefined;
	const head = { v: 1, title, language, bank: named, edition, rules, teacher: { sign, box } } as const;
	if (isRecall) {
		const by = from.text(ID_TEXT);
		const topics = readList(from, isTopicId);
		return from.sound() && /^\d{4}-\d{2}-\d{2}$/.test(by) ? { ...head, kind: 'recall', by, topics } : undefined;
	}
	const paper = readPaper(from, bank, missing);
	return paper && { ...head, kind: 'quiz', paper };
}

function readKey(from: BitReader): PublicKey | undefined {
	const text = writeBase64url(from.bytes(KEY_BYTES));
	return isPublicKey(text) ? text : undefined;
}

function readPaper(from: BitReader, bank: Bank, missing: number[]): Paper | undefined {
	const seed = from.text(SEED_MAX);
	if (!from.flag()) {
		const items = readEntries(from, bank, missing);
		return items && { kind: 'items', items, seed };
	}
	const topics = readList(from, isTopicId);
	const kinds = KINDS.filter(() => from.flag());
	const difficulty = { from: from.bits(3), to: from.bits(3) };
	const size = from.bits(7);
	const objectives = readList(from, isObjectiveId);
	const isWithin = difficulty.from >= 1 && difficulty.to <= 5 && difficulty.from <= difficulty.to;
	if (!from.sound() || !isWithin || size < 1 || size > 100) return undefined;
	return { kind: 'draw', seed, objectives, blueprint: { topics, kinds, difficulty, size } };
}

function readList<Id extends string>(from: BitReader, is: (text: string) => text is Id): readonly Id[] {
	return Array.from({ length: from.count(LISTED) }, () => from.text(ID_TEXT)).flatMap((text) => {
		if (is(text)) return [text];
		from.fail();
		return [];
	});
}

/** The number of a learner that a text names: 1 … 9999; 0 when it names none. */
export function variantOf(label: string): number {
	const digits = label.normalize('NFKC').replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
	const number = /^\s*0*(\d{1,4})\s*$/.exec(digits)?.[1];
	return number === undefined ? 0 : Math.min(Number(number), VARIANT_MAX);
}
