/** Backups by themselves, into a folder of the learner's. Fetched once one was chosen, or when one is. */
import { dayToDate } from '#lib/core/time.ts';
import { noteBackup } from '#lib/storage/backup-note.ts';
import { folderOf, keepIn, mayWrite, type DirectoryHandle } from '#lib/storage/backup-folder.ts';
import { forgetHandle, keepHandle, readHandle } from '#lib/storage/handle-box.ts';
import type { App } from './app.svelte.ts';
import { FOLDER_KEY, type FolderState } from './folder-state.ts';

type Backed = Pick<App, 'exportLog' | 'desk' | 'today' | 'logSize' | 'safety'>;

const isHandle = (value: unknown): value is DirectoryHandle =>
	typeof value === 'object' && value !== null && 'getFileHandle' in value && 'keys' in value;

interface Picker {
	readonly showDirectoryPicker: (how: { readonly mode: 'readwrite'; readonly id: string }) => Promise<unknown>;
}
export const canChoose = (scope: object): scope is Picker => 'showDirectoryPicker' in scope;

/** Asks for a folder and writes the first backup into it. Null when the learner thought better of it. */
export async function chooseFolder(app: Backed, scope: Picker): Promise<FolderState | null> {
	let handle: unknown;
	try {
		handle = await scope.showDirectoryPicker({ mode: 'readwrite', id: 'liptako' });
	} catch {
		return null; // the dialog was closed, or the folder is one that the browser protects
	}
	if (!isHandle(handle)) return null;
	await keepHandle(handle);
	return writeInto(app, handle, true);
}

/** Writes a backup if the browser lets it. `ask`: the learner has just pressed a button, so it may ask. */
export async function backUp(app: Backed, ask: boolean): Promise<FolderState | null> {
	const handle = await readHandle().catch(() => undefined);
	return isHandle(handle) ? writeInto(app, handle, ask) : null;
}

export async function stopBackups({ safety }: Pick<App, 'safety'>): Promise<void> {
	safety.refuge.local?.removeItem(FOLDER_KEY);
	await forgetHandle();
}

async function writeInto(app: Backed, handle: DirectoryHandle, ask: boolean): Promise<FolderState> {
	// one tab at a time: two would each find the other's file and not their own
	const kind = await alone(() => attempt(app, handle, ask)).catch(() => 'failed' as const);
	const state: FolderState = { kind, name: handle.name };
	app.safety.refuge.local?.setItem(FOLDER_KEY, JSON.stringify(state));
	return state;
}

async function attempt(app: Backed, handle: DirectoryHandle, ask: boolean): Promise<FolderState['kind']> {
	if (!(await mayWrite(handle, ask))) return 'asks';
	const { store, clock } = app.desk;
	const file = await app.exportLog();
	if (file === 'backup-too-large') return 'failed';
	await keepIn(folderOf(handle), { device: store.device, day: dayToDate(app.today), text: file.text });
	noteBackup(app.safety.refuge.local, clock.now(), file.count);
	return 'ready';
}

const alone = <Value>(work: () => Promise<Value>): Promise<Value> =>
	'locks' in navigator ? navigator.locks.request(FOLDER_KEY, work) : work();
