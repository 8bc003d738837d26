// A class that was made up: learners of different strength who took a quiz, as what they handed in and as the collection
// of their teacher. The answers are those of the compiled bank, the keys and signatures real ones.
import { readFileSync } from 'node:fs';
import type { Response } from '#lib/core/answer/response.ts';
import { keyResponse } from '#lib/core/answer/solution.ts';
import type { Assignment, ExtraTime, Invitation, QuizAssignment, Rules } from '#lib/core/assign/assignment.ts';
import { variantOf, writeAssignment } from '#lib/core/assign/assignment-code.ts';
import { writeBase64url } from '#lib/core/assign/base64url.ts';
import type { Signer } from '#lib/core/assign/crypto.ts';
import { handInCode, writeHandIn } from '#lib/core/assign/hand-in.ts';
import { assignmentId, inviteBytes, readInvite, writeInvite } from '#lib/core/assign/invite.ts';
import { paperOf } from '#lib/core/assign/paper.ts';
import type { Handed } from '#lib/core/assign/rows.ts';
import type { SubmissionBody } from '#lib/core/assign/submission-code.ts';
import type { Bank, Item, Kind } from '#lib/core/bank/bank.ts';
import { collectionText } from '#lib/core/gradebook/collection-file.ts';
import { learnerOf } from '#lib/core/gradebook/gradebook.ts';
import { noteId, receivedId, type Received } from '#lib/core/gradebook/received.ts';
import type { BankEdition, Millis } from '#lib/core/ids.ts';
import { seeded, type Random } from '#lib/core/random.ts';
import { newBoxPair, newSignPair, signerOf, teacherOf, webCrypto } from '#lib/storage/class/web-crypto.ts';

const bank = JSON.parse(readFileSync('src/lib/generated/bank.en.json', 'utf8')) as Bank;
const MINUTE = 60_000;

/** As a register has them: long and short, in two scripts. */
export const NAMES = [
	...['Aïssatou Maïga', 'Abdoulaye Ag Mohamed', 'Adama', 'Aminata Ouédraogo', 'Boubacar Hama', 'Djeneba Traoré'],
	...['Fati Souleymane Abdourahamane Issoufou', 'Hadiza', 'Ibrahim Sawadogo', 'Kadiatou Ba', 'Lamine Diallo'],
	...['Mariam Cissé', 'Moussa Garba', 'Nana Aïchatou', 'Ousmane Kaboré', 'Rakiatou', 'Salif Konaté', 'Yacouba Sidibé'],
	...['Zeinabou Alhassane', 'Binta', 'Issa Zongo', 'Ramata Coulibaly', 'عائشة ميغا', 'محمد أغ إبراهيم', 'فاطمة'],
	...['عبد الله ولد الشيخ', 'مريم سيسيه', 'يوسف', 'خديجة حسن', 'إدريس موسى', 'زينب', 'عثمان ديالو', 'سلمى كوني'],
	...['هارون', 'آمنة با']
];

/** An answer that is plainly not right. */
function wrongResponse(item: Item, random: Random): Response {
	const right = keyResponse(item);
	const other = (choices: readonly { readonly id: string; readonly key: boolean }[]): string => {
		const wrong = choices.filter(({ key }) => !key);
		return wrong[Math.floor(random() ** 2 * wrong.length)]?.id ?? '';
	};
	const turned = (pairs: Readonly<Record<string, string>>) => {
		const values = Object.values(pairs);
		return Object.fromEntries(Object.keys(pairs).map((key, at) => [key, values[(at + 1) % values.length] ?? '']));
	};
	if (item.kind === 'single') return { kind: 'single', choice: other(item.choices) };
	if (item.kind === 'multiple') return { kind: 'multiple', choices: [other(item.choices)] };
	if (item.kind === 'map') return { kind: 'map', places: [other(item.choices)] };
	if (item.kind === 'reading')
		return { kind: 'reading', choice: other(item.choices), sentence: item.passage[0]?.id ?? '' };
	if (right.kind === 'truefalse') return { ...right, verdict: !right.verdict };
	if (right.kind === 'order') return { ...right, sequence: [...right.sequence].reverse() };
	if (right.kind === 'match') return { ...right, pairs: turned(right.pairs) };
	if (right.kind === 'categorise') return { ...right, entries: turned(right.entries) };
	if (item.kind === 'cloze') {
		const gaps = item.gaps.map((gap) => [gap.id, 'choices' in gap ? other(gap.choices) : 'Bamako'] as const);
		return { kind: 'cloze', gaps: Object.fromEntries(gaps) };
	}
	if (right.kind === 'date') return { kind: 'date', text: '1987' };
	return right.kind === 'number' ? { kind: 'number', text: '7' } : { kind: 'short', text: 'Bamako' };
}

interface Learner {
	readonly name: string;
	/** Where in the class, 0 weakest … 1 strongest. */
	readonly strength: number;
	readonly started: number;
	readonly attempt?: number;
	readonly time?: ExtraTime;
	readonly minutes?: number;
}

/** What a learner of that strength gives to the paper. */
function attemptOf({ assignment, time }: Invitation, learner: Learner) {
	const random = seeded(`${learner.name}/${learner.attempt ?? 1}/${assignment.title}`);
	const variant = assignment.rules.variants ? variantOf(learner.name) : 0;
	const paper = paperOf(assignment, bank, variant);
	if (!paper.ok) throw new Error('no paper');
	const responses = paper.value.map(({ prompt }, place): Response | null => {
		// some questions all get right, some hardly anyone
		const ease = [0.45, -0.2, 0.2, 0, -0.45, 0.1][place % 6] ?? 0;
		const chance = 0.15 + 0.8 * Math.min(1, Math.max(0, learner.strength + ease));
		if (random() > 0.95) return null;
		return random() < chance ? keyResponse(prompt) : wrongResponse(prompt, random);
	});
	const started = Math.floor(learner.started / 1000) * 1000;
	const body: SubmissionBody = {
		...{ v: 1, attempt: learner.attempt ?? 1, label: learner.name, variant, time: learner.time ?? time, responses },
		...{ started: started as Millis, finished: (started + (learner.minutes ?? 12) * MINUTE) as Millis },
		edition: bank.edition,
		nonce: writeBase64url(Uint8Array.from({ length: 8 }, () => Math.floor(random() * 256)))
	};
	return { body, paper: paper.value };
}

const strengthOf = (place: number, learners: number): number => ((place * 11) % learners) / learners;

async function invitationOf(link: string): Promise<Invitation> {
	const read = await readInvite(inviteBytes(link) ?? new Uint8Array(0), bank, webCrypto);
	if (!read.ok) throw new Error(`no link: ${JSON.stringify(read.faults)}`);
	return read.value;
}

async function codeOf(to: Invitation, learner: Learner, signer: Signer): Promise<string> {
	const { body, paper } = attemptOf(to, learner);
	return handInCode(await writeHandIn(body, paper, { to, crypto: webCrypto, signer }));
}

/** The codes that the phones of so many learners show after the quiz of that link, each phone with a key of its own. */
export async function codesFor(link: string, names: readonly string[], started: number): Promise<readonly string[]> {
	const to = await invitationOf(link);
	return Promise.all(
		names.map(async (name, place) => {
			const strength = strengthOf(place, names.length);
			return codeOf(to, { name, strength, started: started + place * 1000 }, await signerOf(await newSignPair(false)));
		})
	);
}

/** A code sealed as it should be, that names one phone and is signed by another. */
export async function forgedCode(link: string, name: string, started: number): Promise<string> {
	const [named, other] = [await signerOf(await newSignPair(false)), await signerOf(await newSignPair(false))];
	const signer: Signer = { key: named.key, sign: (message) => other.sign(message) };
	return codeOf(await invitationOf(link), { name, strength: 1, started }, signer);
}

export interface MadeClass {
	readonly title: string;
	readonly learners: number;
	readonly size: number;
	/** Milliseconds: when it was collected. */
	readonly now: number;
	readonly language?: string;
	readonly rules?: Partial<Rules>;
	/** Every kind unless named. */
	readonly kinds?: readonly Kind[];
	/** Of the learners, instead of those of the register. */
	readonly names?: readonly string[];
	/** Another than that of the bank as it is. */
	readonly edition?: BankEdition;
}

const RULES: Rules = {
	...{ attempts: 2, counts: 'best', feedback: 'end', minutes: 20, variants: false, asks: 'name', graded: true },
	shuffle: { questions: true, options: true }
};

function assignmentOf(made: MadeClass, teacher: QuizAssignment['teacher']): Assignment {
	const blueprint = { topics: [], kinds: made.kinds ?? [], difficulty: { from: 1, to: 5 }, size: made.size };
	const edition = made.edition ?? bank.edition;
	const due = (Math.floor(made.now / MINUTE) * MINUTE - 30 * MINUTE) as Millis;
	return {
		...{ v: 1, kind: 'quiz', title: made.title, language: made.language ?? 'en', bank: bank.id, edition },
		...{ rules: { ...RULES, due, ...made.rules }, teacher },
		paper: { kind: 'draw', blueprint, objectives: [], seed: made.title }
	};
}

/** A quiz as some teacher hands it out, and the fragment of its link. */
async function handOut(made: MadeClass, time: ExtraTime = 1) {
	const keys = await teacherOf(await newSignPair(true), await newBoxPair(true));
	const assignment = assignmentOf(made, { sign: keys.signer.key, box: keys.box });
	const id = await assignmentId(writeAssignment(assignment), webCrypto);
	return { id, assignment, code: writeBase64url(await writeInvite(assignment, time, keys.signer)) };
}

/** The fragment of the link with which it begins for a learner. */
export async function linkOf(made: Omit<MadeClass, 'learners' | 'now'>, time?: ExtraTime): Promise<string> {
	return (await handOut({ ...made, learners: 0, now: Date.now() }, time)).code;
}

/** One quiz with everything that came back: some late, some over the time, some twice, notes on two. */
async function quizOf(made: MadeClass) {
	const { id, assignment, code } = await handOut(made);
	const papers = { ...assignment, edition: bank.edition };
	const names = made.names ?? NAMES;
	const handed: Handed = { ...{ v: 1, id, assignment, code, keys: [], release: '' }, made: made.now as Millis };
	const attempts = names.slice(0, made.learners).flatMap((name, place): Learner[] => {
		const strength = strengthOf(place, made.learners);
		const extra = {
			...(place === 4 ? { time: 1.5 as const, minutes: 28 } : {}),
			...(place === 9 ? { minutes: 24 } : {})
		};
		const started = made.now - (place % 7 === 3 ? 40 : 60 + place) * MINUTE;
		const once: Learner = { name, strength, started, ...extra };
		return place % 12 === 5 ? [once, { ...once, attempt: 2, strength: strength + 0.2 }] : [once];
	});
	const device = handed.assignment.teacher.sign;
	const submissions = attempts.map((learner): Received => {
		const { body } = attemptOf({ id, assignment: papers, time: 1 }, learner);
		const submission = { ...body, assignment: id, device };
		return { v: 1, id: receivedId(submission), received: made.now as Millis, submission };
	});
	const notes = [names[1] ?? '', names[24] ?? ''].map((label, place) => ({
		...{ v: 1 as const, id: noteId(id, learnerOf({ label, device })), at: made.now as Millis },
		text: place === 0 ? 'Was ill last week: ask again about the map.' : 'غابت أمس، وتعيد السؤال الخامس'
	}));
	return { handed, submissions, notes };
}

/** A collection of quizzes to open on the screen Collect, and the ids of the quizzes. */
export async function classFile(quizzes: readonly MadeClass[]) {
	const rows = await Promise.all(quizzes.map(quizOf));
	const text = collectionText({
		made: (quizzes[0]?.now ?? 0) as Millis,
		assignments: rows.map(({ handed }) => handed),
		submissions: rows.flatMap(({ submissions }) => submissions),
		notes: rows.flatMap(({ notes }) => notes)
	});
	return {
		ids: rows.map(({ handed }) => handed.id),
		file: { name: 'class.json', mimeType: 'application/json', buffer: Buffer.from(text) }
	};
}
