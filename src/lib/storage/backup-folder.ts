/** Backups in a folder that the learner chose, where the browser has the File System Access API. */

/** The folder, as far as a backup needs it. Every call may reject. */
export interface BackupFolder {
	readonly name: string;
	names(): Promise<readonly string[]>;
	/** All or nothing: a file of that name stays as it was until the whole text is written. */
	write(name: string, text: string): Promise<void>;
	read(name: string): Promise<string>;
	remove(name: string): Promise<void>;
}

/** Backups of one device that stay in the folder. */
export const KEPT = 10;

const DEVICE_DIGITS = 8;
const prefixOf = (device: string): string => `liptako-auto-${device.slice(0, DEVICE_DIGITS)}-`;

/** One a day and device: several devices may share a folder. @param day `2026-11-28` */
export const autoName = (device: string, day: string): string => `${prefixOf(device)}${day}.json`;

/**
 * Writes a backup, reads it again, and only when it is there to the last letter removes this device's oldest beyond
 * `KEPT`. Nothing else in the folder is touched. Rejects when it cannot be written, or is not as it was written.
 */
export async function keepIn(
	folder: BackupFolder,
	{ device, day, text }: { readonly device: string; readonly day: string; readonly text: string }
): Promise<void> {
	const name = autoName(device, day);
	await folder.write(name, text);
	if ((await folder.read(name)) !== text) throw new Error(`not as it was written: ${name}`);
	const own = (await folder.names()).filter((one) => isAutoOf(device, one)).sort();
	for (const old of own.slice(0, -KEPT)) await folder.remove(old);
}

function isAutoOf(device: string, name: string): boolean {
	const prefix = prefixOf(device);
	return name.startsWith(prefix) && /^\d{4}-\d{2}-\d{2}\.json$/.test(name.slice(prefix.length));
}

/** What this app asks of a directory handle beyond the standard's older parts. */
export interface DirectoryHandle extends FileSystemDirectoryHandle {
	queryPermission?(how: { readonly mode: 'readwrite' }): Promise<PermissionState>;
	requestPermission?(how: { readonly mode: 'readwrite' }): Promise<PermissionState>;
}

export function folderOf(handle: DirectoryHandle): BackupFolder {
	return {
		name: handle.name,
		names: async () => {
			const names: string[] = [];
			for await (const name of handle.keys()) names.push(name);
			return names;
		},
		write: async (name, text) => {
			// the browser writes beside the file and puts the whole in its place on closing
			const stream = await (await handle.getFileHandle(name, { create: true })).createWritable();
			await stream.write(text);
			await stream.close();
		},
		read: async (name) => (await (await handle.getFileHandle(name)).getFile()).text(),
		remove: (name) => handle.removeEntry(name)
	};
}

/** Whether the app may write there now. `ask`: the browser may ask the learner, who has just pressed a button. */
export async function mayWrite(handle: DirectoryHandle, ask: boolean): Promise<boolean> {
	const how = { mode: 'readwrite' } as const;
	if ((await handle.queryPermission?.(how)) === 'granted') return true;
	return ask && (await handle.requestPermission?.(how)) === 'granted';
}
