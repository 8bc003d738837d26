/** What a file of the class holds, before anything is done with it: read and checked, nothing kept. */
import { handInBytes } from '#lib/core/assign/hand-in.ts';
import type { Bank } from '#lib/core/bank/bank.ts';
import { linkIn, type FileKind } from '#lib/core/exchange/what-file.ts';
import { readCollection, type CollectionFaultCode } from '#lib/core/gradebook/collection-file.ts';
import type { ClassStore } from '#lib/storage/class/class-store.ts';
import { arrive, type ArrivalFaultCode } from './arrival.ts';
import { readCarried } from './carry.ts';

export type ClassFileKind = Exclude<FileKind, 'backup' | 'bank'>;

export type Looked =
	/** `invite`: what the address of its room takes. */
	| { readonly kind: 'assignment'; readonly title: string; readonly invite: string }
	/** Whose and what it is, only the room can say: it opens what is sealed. */
	| { readonly kind: 'submission'; readonly text: string }
	| {
			readonly kind: 'collection';
			readonly text: string;
			readonly results: number;
			readonly assignments: number;
			/** Rows that could not be read. */
			readonly bad: number;
	  }
	/** `added`: rows that are not here yet. */
	| { readonly kind: 'class'; readonly text: string; readonly added: number; readonly otherKeys: boolean }
	| { readonly kind: 'refused'; readonly of: 'assignment'; readonly code: ArrivalFaultCode }
	| { readonly kind: 'refused'; readonly of: 'submission'; readonly code: 'handin-damaged' }
	| { readonly kind: 'refused'; readonly of: 'collection'; readonly code: CollectionFaultCode }
	| { readonly kind: 'refused'; readonly of: 'class' };

interface Here {
	readonly bank: Bank;
	readonly store: ClassStore;
}

export async function lookAt(kind: ClassFileKind, text: string, here: Here): Promise<Looked> {
	const code = linkIn(text) ?? text;
	switch (kind) {
		case 'assignment':
			return assignmentIn(code, here);
		case 'submission':
			if (handInBytes(code)) return { kind, text: code };
			return { kind: 'refused', of: kind, code: 'handin-damaged' };
		case 'collection':
			return collectionIn(text);
		case 'class': {
			const read = await readCarried(text, here.store);
			return read ? { kind, text, added: read.added, otherKeys: read.otherKeys } : { kind: 'refused', of: kind };
		}
	}
}

async function assignmentIn(text: string, { bank, store }: Here): Promise<Looked> {
	const arrival = await arrive(text, bank, store);
	switch (arrival.kind) {
		case 'open':
			return { kind: 'assignment', title: arrival.invitation.assignment.title, invite: arrival.invite };
		case 'kept':
			return { kind: 'assignment', title: arrival.taking.title, invite: arrival.taking.invite };
		case 'refused':
			return { kind: 'refused', of: 'assignment', code: arrival.fault.code };
	}
}

function collectionIn(text: string): Looked {
	const read = readCollection(text);
	if (!read.ok) return { kind: 'refused', of: 'collection', code: read.faults[0]?.code ?? 'collection-damaged' };
	const { assignments, submissions, bad } = read.value;
	return { kind: 'collection', text, results: submissions.length, assignments: assignments.length, bad };
}
