/** What was printed from this device, by the code on the paper. */
import { isPrinted } from '#lib/core/assign/read-rows.ts';
import { PRINTED, type Printed } from '#lib/core/assign/rows.ts';
import type { Bank } from '#lib/core/bank/bank.ts';
import type { Millis } from '#lib/core/ids.ts';
import { paperCode } from '#lib/core/sheet/code.ts';
import { writeRequest } from '#lib/core/sheet/request.ts';
import type { ClassStore } from '#lib/storage/class/class-store.ts';
import { bankRows } from './editions.ts';
import type { Room } from './room.svelte.ts';

type Print = Omit<Printed, 'v' | 'id' | 'at' | 'edition'> & { readonly code: string };

/** Notes what goes to the printer, with the edition that it is from. Rejects with StoreError. */
export async function notePrint(
	store: Pick<ClassStore, 'all' | 'write'>,
	{ code, ...print }: Print,
	{ bank, at }: { readonly bank: Bank; readonly at: Millis }
): Promise<void> {
	const row: Printed = { v: 1, id: PRINTED + code, at, edition: bank.edition, ...print };
	await store.write({ table: 'assignments', put: [row] }, { table: 'banks', put: bankRows(bank) });
}

/** The paper under a code: printed from here, or of what was handed out from here. Rejects with StoreError. */
export async function printOf(
	{ store, handed }: Pick<Room, 'store' | 'handed'>,
	code: string
): Promise<Pick<Printed, 'title' | 'edition' | 'of' | 'paper'> | undefined> {
	const known = handed.find(({ id }) => paperCode(id) === code);
	if (known) {
		const { id, assignment } = known;
		return { title: assignment.title, edition: assignment.edition, of: writeRequest({ from: 'assignment', id }) };
	}
	const row = await store.get('assignments', PRINTED + code);
	return isPrinted(row) ? row : undefined;
}
