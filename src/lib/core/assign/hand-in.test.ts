import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { anySubmission, assignmentOf, entriesOf, recallOf, tea } from '../../../../tests/fixtures/class.ts';
import { newBoxPair, newSignPair, signerOf, teacherOf, webCrypto } from '#lib/storage/class/web-crypto.ts';
import type { Assignment, AssignmentId } from './assignment.ts';
import type { Bytes } from './bits.ts';
import type { Signer, TeacherKeys } from './crypto.ts';
import { handInBytes, handInCode, handInText, readHandIn, writeHandIn, type Known } from './hand-in.ts';
import { inviteBytes, inviteText, readInvite, releaseHash, writeInvite } from './invite.ts';
import { paperOf } from './paper.ts';

let teacher: TeacherKeys;
let device: Signer;
let assignment: Assignment;
beforeAll(async () => {
	teacher = await teacherOf(await newSignPair(true), await newBoxPair(true));
	device = await signerOf(await newSignPair(false));
	const plain = assignmentOf(entriesOf(tea, 9));
	assignment = { ...plain, teacher: { sign: teacher.signer.key, box: teacher.box } };
});

const flipped = (bytes: Bytes, bit: number): Bytes =>
	bytes.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit % 8)) : byte));
const codeOf = (result: { ok: true } | { ok: false; faults: readonly { code: string }[] }) =>
	result.ok ? 'ok' : result.faults[0]?.code;

describe('an invitation', () => {
	it('is read by whoever has the link, and has one id whatever the extra time', async () => {
		const [plain, longer] = await Promise.all([
			writeInvite(assignment, 1, teacher.signer),
			writeInvite(assignment, 1.5, teacher.signer)
		]);
		const bytes = inviteBytes(`https://school.example/take#${inviteText(plain)}`)!;
		const [one, other] = await Promise.all([readInvite(bytes, tea, webCrypto), readInvite(longer, tea, webCrypto)]);
		if (!one.ok || !other.ok) throw new Error('refused');
		expect(one.value.assignment).toEqual(assignment);
		expect([one.value.time, other.value.time]).toEqual([1, 1.5]);
		expect(other.value.id).toBe(one.value.id);
	});

	it('is refused for a bit changed in any byte', async () => {
		const bytes = await writeInvite(assignment, 1, teacher.signer);
		const results = await Promise.all(
			Array.from(bytes, (_, at) => readInvite(flipped(bytes, at * 8 + (at % 8)), tea, webCrypto))
		);
		expect(results.filter(({ ok }) => ok)).toEqual([]);
	});

	it('is found in a link, a fragment, a file and among line breaks; nothing elsewhere', async () => {
		const bytes = await writeInvite(assignment, 2, teacher.signer);
		const text = inviteText(bytes);
		for (const form of [
			text,
			`#${text}`,
			` ${text.slice(0, 40)}\n${text.slice(40)} `,
			`{"format":"liptako-assignment","code":"${text}"}`
		])
			expect(inviteBytes(form)).toEqual(bytes);
		for (const form of ['', 'https://school.example/take', '{}', 'hello there', text.slice(0, 30)])
			expect(inviteBytes(form)).toBeUndefined();
	});

	it('knows its release code, whatever the case and the spaces', async () => {
		const [one, same, other] = await Promise.all(
			['KX 42', 'kx42', 'KX43'].map((code) => releaseHash(code, 'leaf', webCrypto))
		);
		expect(same).toBe(one);
		expect(other).not.toBe(one);
		expect(one).toHaveLength(8);
	});
});

describe('handing in', () => {
	async function handedIn() {
		const invite = await readInvite(await writeInvite(assignment, 1, teacher.signer), tea, webCrypto);
		const paper = paperOf(assignment, tea, 0);
		if (!invite.ok || !paper.ok) throw new Error('refused');
		const { id } = invite.value;
		const answers = fc.sample(anySubmission(paper.value), { numRuns: 1, seed: 11 })[0]!;
		const bytes = await writeHandIn(answers, paper.value, {
			to: { id, assignment },
			crypto: webCrypto,
			signer: device
		});
		return { id, answers, bytes, known: [{ id, assignment, bank: tea, keys: [] }] satisfies Known[] };
	}

	it('comes to the teacher as it was, by code, by link and by file', async () => {
		const { id, answers, bytes, known } = await handedIn();
		const forms = [
			handInCode(bytes),
			handInText(bytes),
			`https://school.example/teach/collect#${handInText(bytes)}`,
			`{"code":"${handInText(bytes)}"}`
		];
		for (const form of forms) {
			const read = await readHandIn(handInBytes(form)!, known, { crypto: webCrypto, teacher });
			expect(read).toEqual({ ok: true, value: { ...answers, assignment: id, device: device.key } });
		}
		expect(handInCode(bytes)).toMatch(/^[0-9A-Z $%*+\-./:]+$/);
	});

	it('is refused for a bit changed in any byte on the way', async () => {
		const { bytes, known } = await handedIn();
		const bits = Array.from({ length: bytes.length }, (_, at) => at * 8 + (at % 8));
		const results = await Promise.all(
			bits.map((bit) => readHandIn(flipped(bytes, bit), known, { crypto: webCrypto, teacher }))
		);
		expect(new Set(results.map(codeOf))).toEqual(new Set(['handin-newer', 'handin-foreign', 'handin-tampered']));
		const cut = await readHandIn(bytes.slice(0, 30), known, { crypto: webCrypto, teacher });
		expect(codeOf(cut)).toBe('handin-damaged');
	});

	it('is one version or the other, and cannot be made to pass for the other', async () => {
		const { bytes, answers, known, id } = await handedIn();
		const paper = paperOf(assignment, tea, 0);
		const rest = Object.fromEntries(Object.entries(answers).filter(([name]) => name !== 'language')) as typeof answers;
		for (const body of [
			{ ...rest, v: 1 as const },
			{ ...rest, v: 2 as const, language: 'fr' }
		]) {
			const written = await writeHandIn(body, paper.ok ? paper.value : [], {
				to: { id, assignment },
				crypto: webCrypto,
				signer: device
			});
			expect(written[0]).toBe(body.v);
			const read = await readHandIn(written, known, { crypto: webCrypto, teacher });
			expect(read).toEqual({ ok: true, value: { ...body, assignment: id, device: device.key } });
			const other = Uint8Array.from(written, (byte, at) => (at === 0 ? 3 - byte : byte));
			expect(codeOf(await readHandIn(other, known, { crypto: webCrypto, teacher }))).toBe('handin-forged');
		}
		for (const version of [0, 3, 255]) {
			const later = Uint8Array.from(bytes, (byte, at) => (at === 0 ? version : byte));
			const code = version === 0 ? 'handin-damaged' : 'handin-newer';
			expect(codeOf(await readHandIn(later, known, { crypto: webCrypto, teacher }))).toBe(code);
		}
	});

	it('is damaged, not newer, where the text was never one of ours', async () => {
		const { known } = await handedIn();
		const texts = [
			'LPT:HELLO WORLD THIS IS NO RESULT AT ALL, THOUGH IT LOOKS LIKE ONE',
			'LPT:ABC',
			`LPT:${'%6T'.repeat(40)}`
		];
		for (const text of texts) {
			const bytes = handInBytes(text);
			const code = bytes ? codeOf(await readHandIn(bytes, known, { crypto: webCrypto, teacher })) : 'handin-damaged';
			expect(['handin-damaged', 'handin-foreign']).toContain(code);
		}
		await fc.assert(
			fc.asyncProperty(fc.uint8Array({ minLength: 40, maxLength: 300 }), async (random) => {
				const bytes = Uint8Array.from(random);
				expect(codeOf(await readHandIn(bytes, known, { crypto: webCrypto, teacher }))).not.toBe('handin-newer');
			})
		);
	});

	it('cannot be read by another teacher, nor for another assignment', async () => {
		const { bytes, known, id } = await handedIn();
		const stranger = await teacherOf(await newSignPair(true), await newBoxPair(true));
		expect(codeOf(await readHandIn(bytes, known, { crypto: webCrypto, teacher: stranger }))).toBe('handin-tampered');
		const other = { ...known[0]!, id: `AAAA${id.slice(4)}` as typeof id };
		expect(codeOf(await readHandIn(bytes, [other], { crypto: webCrypto, teacher }))).toBe('handin-foreign');
	});

	it('is refused where the device that it names did not sign it', async () => {
		const { answers, known, id } = await handedIn();
		const paper = paperOf(assignment, tea, 0);
		const forger: Signer = { key: teacher.signer.key, sign: (message) => device.sign(message) };
		const bytes = await writeHandIn(answers, paper.ok ? paper.value : [], {
			to: { id, assignment },
			crypto: webCrypto,
			signer: forger
		});
		expect(codeOf(await readHandIn(bytes, known, { crypto: webCrypto, teacher }))).toBe('handin-forged');
	});

	it('never throws, whatever the bytes', async () => {
		const { known } = await handedIn();
		const hint = Buffer.from(known[0]!.id, 'base64url').subarray(0, 4);
		await fc.assert(
			fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
				for (const each of [bytes, Uint8Array.from([1, ...hint, ...bytes])])
					expect(codeOf(await readHandIn(each, known, { crypto: webCrypto, teacher }))).toMatch(/^handin-/);
			}),
			{ numRuns: 60 }
		);
	});

	it('is refused to a recall set without what the memory holds, and to a quiz with it', async () => {
		const retention = { facts: 6, met: 4, recalled: 0.5, foretold: 0.4, answers: 9, days: 2 };
		const [body] = fc.sample(anySubmission([]), 1);
		const codes = [recallOf(), assignmentOf([])].flatMap((kind) =>
			[body!, { ...body!, retention }].map(async (given) => {
				const to = { id: 'AAAAAAAAAAAAAAAA' as AssignmentId, assignment: { ...kind, teacher: assignment.teacher } };
				const bytes = await writeHandIn(given, [], { to, crypto: webCrypto, signer: device });
				return codeOf(await readHandIn(bytes, [{ ...to, bank: tea, keys: [] }], { crypto: webCrypto, teacher }));
			})
		);
		expect(await Promise.all(codes)).toEqual(['handin-damaged', 'ok', 'ok', 'handin-damaged']);
	});
});
