/** Opening a link that a teacher handed out. */
import { ATTEMPTS_MAX, type Invitation } from '#lib/core/assign/assignment.ts';
import { variantOf } from '#lib/core/assign/assignment-code.ts';
import { readBase64url, writeBase64url } from '#lib/core/assign/base64url.ts';
import type { Bytes } from '#lib/core/assign/bits.ts';
import { contentOf, inviteBytes, readInvite, type InviteFaultCode } from '#lib/core/assign/invite.ts';
import { paperOf, type PaperFaultCode, type PaperQuestion } from '#lib/core/assign/paper.ts';
import { isTaking } from '#lib/core/assign/read-rows.ts';
import type { Taking } from '#lib/core/assign/rows.ts';
import type { Bank } from '#lib/core/bank/bank.ts';
import type { Fault, Result } from '#lib/core/fault.ts';
import type { Millis } from '#lib/core/ids.ts';
import type { ClassStore } from '#lib/storage/class/class-store.ts';
import { hasCrypto, webCrypto } from '#lib/storage/class/web-crypto.ts';

export type ArrivalFaultCode = InviteFaultCode | PaperFaultCode | 'no-crypto';

export type Arrival =
	| {
			readonly kind: 'open';
			readonly invitation: Invitation;
			/** The bytes of the link, as base64url. */
			readonly invite: string;
			/** Of this assignment, first attempt first. */
			readonly takings: readonly Taking[];
	  }
	/** It cannot be asked any more, but was handed in from here: the latest attempt that was. */
	| { readonly kind: 'kept'; readonly taking: Taking; readonly fault: ArrivalFault }
	| { readonly kind: 'refused'; readonly fault: ArrivalFault };

type ArrivalFault = Pick<Fault<ArrivalFaultCode>, 'code' | 'data'>;

export async function arrive(text: string, bank: Bank, store: ClassStore): Promise<Arrival> {
	const bytes = inviteBytes(text);
	if (!bytes) return { kind: 'refused', fault: { code: 'code-damaged', data: {} } };
	const invite = writeBase64url(bytes);
	const all = await takingsIn(store);
	const read = await invitationIn(bytes, bank);
	if (!read.ok) {
		const fault = read.faults[0] ?? { code: 'code-damaged', data: {} };
		const mine = all.filter((taking) => taking.handIn !== undefined && isSame(taking.invite, bytes));
		const taking = byAttempt(mine).at(-1);
		return taking ? { kind: 'kept', taking, fault } : { kind: 'refused', fault };
	}
	const takings = all.filter(({ assignment }) => assignment === read.value.id);
	return { kind: 'open', invitation: read.value, invite, takings: byAttempt(takings) };
}

/** Two links to one assignment, whatever extra time they give. */
function isSame(invite: string, bytes: Bytes): boolean {
	const other = readBase64url(invite);
	return other !== undefined && contentOf(other).join() === contentOf(bytes).join();
}

/** What the link says, where this bank can ask it. */
async function invitationIn(bytes: Bytes, bank: Bank): Promise<Result<Invitation, ArrivalFaultCode>> {
	if (!hasCrypto(globalThis)) return { ok: false, faults: [{ code: 'no-crypto', data: {} }] };
	const read = await readInvite(bytes, bank, webCrypto);
	if (!read.ok) return read;
	const paper = paperOf(read.value.assignment, bank, 0);
	return paper.ok ? read : paper;
}

const byAttempt = (takings: readonly Taking[]) => [...takings].sort((one, other) => one.attempt - other.attempt);

/** All that was taken here, latest first. */
export async function takingsIn(store: ClassStore): Promise<readonly Taking[]> {
	return (await store.all('takings')).filter(isTaking).sort((one, other) => other.started - one.started);
}

/** Whether the rules leave another attempt. */
export function mayTake({ invitation, takings }: Extract<Arrival, { kind: 'open' }>): boolean {
	const { attempts } = invitation.assignment.rules;
	return takings.length < (attempts === 0 ? ATTEMPTS_MAX : attempts);
}

/** The learner's paper. Undefined where this bank does not have it. */
export function paperFor(
	{ assignment }: Invitation,
	bank: Bank,
	variant: number
): readonly PaperQuestion[] | undefined {
	const paper = paperOf(assignment, bank, variant);
	return paper.ok ? paper.value : undefined;
}

/** A new attempt, begun now. */
export function beginTaking(
	{ invitation, invite, takings }: Extract<Arrival, { kind: 'open' }>,
	bank: Bank,
	{ label, now }: { readonly label: string; readonly now: Millis }
): Taking {
	const { id, assignment } = invitation;
	const attempt = (takings.at(-1)?.attempt ?? 0) + 1;
	const variant = assignment.rules.variants ? variantOf(label) : 0;
	const paper = paperFor(invitation, bank, variant) ?? [];
	return {
		...{ v: 1, id: `${id}.${attempt}`, assignment: id, attempt, invite, title: assignment.title },
		...{ label: label.trim(), variant, started: now, seen: now, logged: false },
		responses: paper.map(() => null),
		spent: paper.map(() => 0),
		settled: paper.map(() => false),
		nonce: writeBase64url(webCrypto.random(8))
	};
}
