import type { ExtraTime } from '#lib/core/assign/assignment.ts';
import { writeBase64url } from '#lib/core/assign/base64url.ts';
import { compose } from '#lib/core/assign/compose.ts';
import type { TeacherKeys } from '#lib/core/assign/crypto.ts';
import { assignmentId, inviteText, releaseHash, writeInvite } from '#lib/core/assign/invite.ts';
import { writeAssignment } from '#lib/core/assign/assignment-code.ts';
import type { OwnItem } from '#lib/core/assign/own.ts';
import { isDraft, isHanded, isOwnRow } from '#lib/core/assign/read-rows.ts';
import type { Draft, Handed, OwnRow } from '#lib/core/assign/rows.ts';
import type { Bank } from '#lib/core/bank/bank.ts';
import type { Millis } from '#lib/core/ids.ts';
import { CLASS_TABLES, type ClassChange, type ClassStore, type ClassTable } from '#lib/storage/class/class-store.ts';
import { classBacking, MemoryClassStore } from '#lib/storage/class/memory-class-store.ts';
import { TEACHER_KEYS, teacherKeys } from '#lib/storage/class/keys.ts';
import { hasCrypto, webCrypto } from '#lib/storage/class/web-crypto.ts';
import type { StoreFaultCode } from '#lib/storage/store.ts';
import { StoreError } from '#lib/storage/store.ts';
import { asStoreError } from '#lib/storage/store-error.ts';
import { bankRows } from './editions.ts';

/** Why nothing can be handed out or in: the page may not use cryptography, or the database failed. */
export type RoomFault = 'no-crypto' | StoreFaultCode;

/** The teacher's side of the class: drafts, own questions, what was handed out. Rows that no reader knows stay where they are. */
export class Room {
	readonly store: ClassStore;
	/** The database cannot be opened: everything lasts only as long as the page. */
	readonly memoryOnly: boolean;
	#drafts = $state.raw<readonly Draft[]>([]);
	#handed = $state.raw<readonly Handed[]>([]);
	#own = $state.raw<readonly OwnRow[]>([]);
	#fault = $state.raw<RoomFault | null>(null);
	#teacher: Promise<TeacherKeys> | undefined;

	private constructor(store: ClassStore, memoryOnly: boolean) {
		this.store = store;
		this.memoryOnly = memoryOnly;
		store.onForeign((tables) => void this.#refresh(tables));
	}

	/** Rejects with StoreError when the rows cannot be read. */
	static async open(store: ClassStore, memoryOnly: boolean): Promise<Room> {
		const room = new Room(store, memoryOnly);
		await room.#refresh(['drafts', 'assignments', 'own']);
		return room;
	}

	async #refresh(tables: readonly ClassTable[]): Promise<void> {
		if (tables.includes('keys')) this.forgetKeys();
		if (tables.includes('drafts'))
			this.#drafts = latestFirst((await this.store.all('drafts')).filter(isDraft), 'saved');
		if (tables.includes('assignments')) {
			this.#handed = latestFirst((await this.store.all('assignments')).filter(isHanded), 'made');
		}
		if (tables.includes('own')) this.#own = latestFirst((await this.store.all('own')).filter(isOwnRow), 'saved');
	}

	/** Latest first, as all three. */
	get drafts(): readonly Draft[] {
		return this.#drafts;
	}

	get handed(): readonly Handed[] {
		return this.#handed;
	}

	get own(): readonly OwnRow[] {
		return this.#own;
	}

	get ownItems(): readonly OwnItem[] {
		return this.#own.map(({ item }) => item);
	}

	/** Why the last thing done was not kept; null when it was. */
	get fault(): RoomFault | null {
		return this.#fault;
	}

	handedOut(id: string): Handed | undefined {
		return this.#handed.find((row) => row.id === id);
	}

	/** This teacher's keys, made when first wanted. */
	teacher(): Promise<TeacherKeys> {
		this.#teacher ??= teacherKeys(this.store);
		return this.#teacher;
	}

	/** Writes, shows what is now there, and notes the fault where it was not kept. Resolves to whether it was. */
	async change(...changes: readonly ClassChange[]): Promise<boolean> {
		try {
			await this.store.write(...changes);
			this.#fault = null;
		} catch (error) {
			this.#fault = asStoreError(error).code;
			return false;
		}
		await this.#refresh(changes.map(({ table }) => table));
		return true;
	}

	/** Reads the keys anew: they may have been carried here. */
	forgetKeys(): void {
		this.#teacher = undefined;
	}

	/** Removes all that is the teacher's; what a learner is taking on this device stays, and its key. */
	async erase(): Promise<boolean> {
		const tables = CLASS_TABLES.filter((table) => table !== 'takings' && table !== 'keys');
		const changes = tables.map(async (table) => ({ table, remove: idsIn(await this.store.all(table)) }));
		this.forgetKeys();
		return this.change(...(await Promise.all(changes)), { table: 'keys', remove: TEACHER_KEYS });
	}

	/** A draft that could not be read back is not stored over the one that can. */
	async saveDraft(draft: Draft): Promise<boolean> {
		const row: unknown = draft;
		if (!isDraft(row)) {
			this.#fault = 'failed';
			return false;
		}
		return this.change({ table: 'drafts', put: [draft] });
	}

	removeDraft(id: string): Promise<boolean> {
		return this.change({ table: 'drafts', remove: [id] });
	}

	saveOwn(item: OwnItem, saved: Millis): Promise<boolean> {
		const row: OwnRow = { v: 1, id: item.id, saved, item };
		return this.change({ table: 'own', put: [row] });
	}

	removeOwn(id: string): Promise<boolean> {
		return this.change({ table: 'own', remove: [id] });
	}

	removeHanded(id: string): Promise<boolean> {
		return this.change({ table: 'assignments', remove: [id] });
	}

	/**
	 * Hands a draft out: signs it, keeps it with its keys and the bank that it was made from, and the draft is gone.
	 * Undefined where it was not kept: `fault` says why.
	 */
	async handOut(draft: Draft, bank: Bank, { made, language }: { readonly made: Millis; readonly language: string }) {
		if (!hasCrypto(globalThis)) {
			this.#fault = 'no-crypto';
			return undefined;
		}
		// the last word is the database's: another tab may have erased or carried keys, and be slow to say so
		this.forgetKeys();
		const { signer, box } = await this.teacher();
		const hasCode = draft.kind === 'quiz' && draft.rules.feedback === 'code';
		const release = hasCode ? { release: await releaseHash(draft.code, draft.seed, webCrypto) } : {};
		const teacher = { sign: signer.key, box };
		const { assignment, keys } = compose(draft, { bank, own: this.ownItems, teacher, language, ...release });
		const code = writeBase64url(await writeInvite(assignment, 1, signer));
		const id = await assignmentId(writeAssignment(assignment), webCrypto);
		const handed: Handed = { v: 1, id, made, assignment, code, keys, release: hasCode ? draft.code : '' };
		const isKept = await this.change(
			{ table: 'assignments', put: [handed] },
			{ table: 'banks', put: bankRows(bank) },
			{ table: 'drafts', remove: [draft.id] }
		);
		return isKept ? handed : undefined;
	}

	/** The fragment of the link for a learner who may take so much longer. */
	async inviteFor({ assignment, code }: Handed, time: ExtraTime): Promise<string> {
		if (time === 1) return code;
		return inviteText(await writeInvite(assignment, time, (await this.teacher()).signer));
	}
}

const idsIn = (rows: readonly unknown[]): readonly string[] =>
	rows.flatMap((row) => (typeof row === 'object' && row !== null && 'id' in row ? String(row.id) : []));

function latestFirst<Field extends string, Row extends Readonly<Record<Field, number>>>(
	rows: readonly Row[],
	by: Field
) {
	return [...rows].sort((one, other) => other[by] - one[by]);
}

let opened: Promise<Room> | undefined;

/** The room of this page, opened when first wanted. Rejects when its rows cannot be read; the next call tries anew. */
export function openRoom(): Promise<Room> {
	opened ??= import('#lib/storage/class/open-class-store.ts')
		.then(({ openClassStore }) => openClassStore())
		.then(({ store, why }) => {
			if (why === 'newer') throw new StoreError('newer');
			return Room.open(store, why !== undefined);
		});
	opened.catch(() => (opened = undefined));
	return opened;
}

/** The room, or where its rows cannot be read one that lasts as long as the page: what is shown now must go on. */
export const openRoomOrNone = (): Promise<Room> =>
	openRoom().catch(() => Room.open(new MemoryClassStore(classBacking()), true));

/** A new id for what a teacher makes, and other texts that no one is to guess. */
export const fresh = (bytes: number): string =>
	Array.from(webCrypto.random(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
