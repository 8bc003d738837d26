/** How much goes into one code, over the real bank: docs/formats/assignment.md and submission.md quote these figures. */
import { readFileSync } from 'node:fs';
import { encode } from 'uqr';
import { beforeAll, describe, expect, it } from 'vitest';
import { newBoxPair, newSignPair, signerOf, teacherOf, webCrypto } from '#lib/storage/class/web-crypto.ts';
import { assignmentOf } from '../../../../tests/fixtures/class.ts';
import type { Bank, Item } from '../bank/bank.ts';
import type { Response } from '../answer/response.ts';
import type { Millis } from '../ids.ts';
import { solutionOf } from '../answer/solution.ts';
import type { Assignment } from './assignment.ts';
import type { Bytes } from './bits.ts';
import type { TeacherKeys, Signer } from './crypto.ts';
import { handInCode, writeHandIn } from './hand-in.ts';
import { itemsByRef } from './item-ref.ts';
import { inviteText, readInvite, writeInvite } from './invite.ts';
import { paperOf } from './paper.ts';

const bank = JSON.parse(readFileSync('src/lib/generated/bank.en.json', 'utf8')) as Bank;
const ORIGIN = 'https://liptako.example.org/take#';
let teacher: TeacherKeys;
let device: Signer;
beforeAll(async () => {
	teacher = await teacherOf(await newSignPair(true), await newBoxPair(true));
	device = await signerOf(await newSignPair(false));
});

/** Every third question of the bank: all kinds are among them. */
function picked(count: number): Assignment {
	const items = Array.from({ length: count }, (_, place) => bank.items[(place * 3) % bank.items.length]!);
	const plain = assignmentOf(
		items.map(({ id, version }) => ({ from: 'bank', item: id, version })),
		{ due: 1_800_000_000_000 as Millis, minutes: 30 }
	);
	return {
		...plain,
		...{ title: 'La Charte, 3e semaine', language: 'fr', bank: bank.id, edition: bank.edition },
		teacher: { sign: teacher.signer.key, box: teacher.box }
	};
}

const version = (text: string): number => encode(text, { ecc: 'L' }).version;
it('gives each question of the bank, in each version, a number of its own', () => {
	const versions = bank.items.reduce((sum, { version: latest }) => sum + latest, 0);
	expect(itemsByRef(bank).size).toBe(versions);
});

describe('an assignment', () => {
	it('of 20 hand-picked questions is at most 300 bytes, one code of version 14 or less', async () => {
		const bytes = await writeInvite(picked(20), 1, teacher.signer);
		expect(bytes.length).toBeLessThanOrEqual(300);
		expect(version(ORIGIN + inviteText(bytes))).toBeLessThanOrEqual(14);
	});
});

/** A full answer, as long as the right one. */
function answered(item: Item): Response {
	const solution = solutionOf(item);
	const text =
		solution.kind === 'short'
			? solution.text
			: solution.kind === 'number'
				? String(solution.value)
				: solution.kind === 'date'
					? solution.value
					: '';
	switch (item.kind) {
		case 'single':
			return { kind: 'single', choice: item.choices[0]!.id };
		case 'multiple':
			return { kind: 'multiple', choices: item.choices.map(({ id }) => id) };
		case 'truefalse':
			return { kind: 'truefalse', verdict: true, reason: item.reasons[0]!.id };
		case 'cloze':
			return {
				kind: 'cloze',
				gaps: Object.fromEntries(
					item.gaps.map((gap) => [gap.id, 'choices' in gap ? gap.choices[0]!.id : gap.accept[0]!])
				)
			};
		case 'short':
		case 'number':
		case 'date':
			return { kind: item.kind, text };
		case 'order':
			return { kind: 'order', sequence: item.sequence.map(({ id }) => id) };
		case 'match':
			return {
				kind: 'match',
				pairs: Object.fromEntries(item.left.map(({ id }, place) => [id, item.right[place]!.id]))
			};
		case 'map':
			return { kind: 'map', places: item.choices.map(({ id }) => id) };
		case 'reading':
			return { kind: 'reading', choice: item.choices[0]!.id, sentence: item.passage[0]!.id };
		case 'categorise':
			return {
				kind: 'categorise',
				entries: Object.fromEntries(item.entries.map(({ id }) => [id, item.categories[0]!.id]))
			};
	}
}

async function result(count: number): Promise<Bytes> {
	const invite = await readInvite(await writeInvite(picked(count), 1, teacher.signer), bank, webCrypto);
	const paper = invite.ok ? paperOf(invite.value.assignment, bank, 0) : invite;
	if (!invite.ok || !paper.ok) throw new Error('refused');
	const responses = paper.value.map(({ prompt }) => answered(prompt));
	const body = {
		v: 1,
		attempt: 1,
		label: 'Aminata Ouédraogo',
		variant: 0,
		time: 1,
		started: 1_800_000_000_000 as Millis,
		finished: 1_800_001_500_000 as Millis,
		edition: bank.edition,
		nonce: 'AAAAAAAAAAA',
		responses
	} as const;
	return writeHandIn(body, paper.value, { to: invite.value, crypto: webCrypto, signer: device });
}

describe('a submission', () => {
	it.each([
		[20, 11],
		[40, 13]
	])('of %d questions, typed ones in full, is one code of version %d at most', async (count, most) => {
		expect(version(handInCode(await result(count)))).toBeLessThanOrEqual(most);
	});
});
