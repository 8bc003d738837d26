import { describe, expect, it } from 'vitest';
import { keyResponse } from '#lib/core/answer/solution.ts';
import type { Response } from '#lib/core/answer/response.ts';
import { handInCode, writeHandIn } from '#lib/core/assign/hand-in.ts';
import { paperOf } from '#lib/core/assign/paper.ts';
import type { Handed } from '#lib/core/assign/rows.ts';
import type { SubmissionBody } from '#lib/core/assign/submission-code.ts';
import type { Bank } from '#lib/core/bank/bank.ts';
import type { BankEdition, Millis } from '#lib/core/ids.ts';
import { classBacking, MemoryClassStore } from '#lib/storage/class/memory-class-store.ts';
import { newSignPair, signerOf, webCrypto } from '#lib/storage/class/web-crypto.ts';
import { tea } from '../../../../tests/fixtures/class.ts';
import { Collecting } from './collecting.svelte.ts';
import { keepSpoken } from './editions.ts';
import { newDraft } from './new-draft.ts';
import { Room } from './room.svelte.ts';

const NOW = 1_790_000_000_000 as Millis;
const TYPED = 'le mot que seuls les francophones écrivent';
/** The same edition in French: what is typed is another word. */
const french: Bank = {
	...tea,
	language: 'fr',
	items: tea.items.map((item) => (item.kind === 'short' ? { ...item, accept: [TYPED] } : item))
};
const load = (language: string): Promise<Bank> => Promise.resolve(language === 'fr' ? french : tea);
const none = (): Promise<Bank> => Promise.resolve(tea);

async function classroom() {
	const room = await Room.open(new MemoryClassStore(classBacking()), false);
	const kinds = ['short' as const, 'single' as const];
	const handed = (await room.handOut({ ...newDraft(NOW, 'Tea'), size: 10, kinds }, tea, {
		...{ made: NOW, language: 'en' }
	}))!;
	return { room, handed };
}

/** Every answer right, in the language of the learner. */
async function handedIn({ id, assignment }: Handed, given: Pick<SubmissionBody, 'v' | 'language'> & { nonce: string }) {
	const paper = paperOf(assignment, given.language === 'fr' ? french : tea, 0);
	if (!paper.ok) throw new Error('no paper');
	const responses: Response[] = paper.value.map(({ prompt }) => keyResponse(prompt));
	expect(responses.some((response) => response.kind === 'short')).toBe(true);
	const body: SubmissionBody = {
		...{ attempt: 1, label: given.nonce, variant: 0, edition: tea.edition, time: 1 },
		...{ started: NOW, finished: NOW, responses, ...given }
	};
	const signer = await signerOf(await newSignPair(false));
	return handInCode(await writeHandIn(body, paper.value, { to: { id, assignment }, crypto: webCrypto, signer }));
}
const FR = { v: 2, language: 'fr', nonce: 'AAAAAAAAAAA' } as const;
const EN = { v: 2, language: 'en', nonce: 'BBBBBBBBBBA' } as const;
const BEFORE = { v: 1, nonce: 'CCCCCCCCCCA' } as const;

const shares = ({ collected }: Collecting) =>
	Object.fromEntries(
		collected.map(({ nonce, marks }) => [nonce[0], marks.reduce((sum, { score }) => sum + score, 0) / marks.length])
	);

describe('a class of several languages', () => {
	it('is marked right, each learner by the key of their own language', async () => {
		const { room, handed } = await classroom();
		const collecting = await Collecting.open(room, tea, load);
		for (const given of [FR, EN, BEFORE]) await collecting.take(await handedIn(handed, given), NOW);
		expect(shares(collecting)).toEqual({ A: 1, B: 1, C: 1 });
		expect(collecting.collected.map(({ unspoken }) => unspoken)).toEqual([undefined, undefined, undefined]);
		// and after the page was left
		expect(shares(await Collecting.open(room, tea, load))).toEqual({ A: 1, B: 1, C: 1 });
	});

	it('is marked right by a teacher whose app is in French by now', async () => {
		const { room, handed } = await classroom();
		const collecting = await Collecting.open(room, french, none);
		for (const given of [FR, EN]) await collecting.take(await handedIn(handed, given), NOW);
		expect(shares(collecting)).toEqual({ A: 1, B: 1 });
		expect(collecting.collected.flatMap(({ marks }) => marks.map(({ outcome }) => outcome))).not.toContain('wrong');
	});

	it('says so where the key of the language cannot be had', async () => {
		const { room, handed } = await classroom();
		const collecting = await Collecting.open(room, tea, none);
		await collecting.take(await handedIn(handed, FR), NOW);
		expect(shares(collecting).A).toBeLessThan(1);
		expect(collecting.collected[0]?.unspoken).toBe('fr');
		// it is here by the next visit
		const later = await Collecting.open(room, tea, load);
		expect([shares(later), later.collected[0]?.unspoken]).toEqual([{ A: 1 }, undefined]);
	});

	it('is marked by the edition that was handed out, in every language, when the app has gone on', async () => {
		const { room, handed } = await classroom();
		await keepSpoken(room.store, tea, load);
		const other = '2099.1-00000000' as BankEdition;
		const items = tea.items.map((item) => ({ ...item, version: item.version + 1 }));
		const next: Bank = { ...tea, edition: other, items };
		const collecting = await Collecting.open(room, next, () => Promise.resolve(next));
		for (const given of [FR, EN]) await collecting.take(await handedIn(handed, given), NOW);
		expect(shares(collecting)).toEqual({ A: 1, B: 1 });
	});
});
