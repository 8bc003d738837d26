/** Whether backups go into a folder by themselves, and how the last one went. Small, for it is read after every session. */

export const FOLDER_KEY = 'liptako-folder';

export interface FolderState {
	/** `asks`: the browser wants the learner's word again. `failed`: the last backup could not be written. */
	readonly kind: 'ready' | 'asks' | 'failed';
	/** Of the folder. */
	readonly name: string;
}

/** Null where no folder was chosen. */
export function readFolderState(local: Pick<Storage, 'getItem'> | undefined): FolderState | null {
	const text = local?.getItem(FOLDER_KEY);
	if (!text) return null;
	try {
		const state: unknown = JSON.parse(text);
		if (typeof state !== 'object' || state === null || !('kind' in state) || !('name' in state)) return null;
		const { kind, name } = state;
		if (typeof name !== 'string' || (kind !== 'ready' && kind !== 'asks' && kind !== 'failed')) return null;
		return { kind, name };
	} catch {
		return null;
	}
}
