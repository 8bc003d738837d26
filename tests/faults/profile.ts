/** What an engine keeps of a page, as files of its profile. */
import { cpSync, existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Folders of the profile in which a page's databases lie, whatever the engine calls them. */
const DATABASES = /^(indexeddb|idb)$/i;
/** The same for its local storage. */
const LOCAL = /^(local ?storage|ls)$/i;

/** Chromium's and WebKit's profiles have no other pages' data in them; Firefox's own data lie beside it. */
const foldersOf = (dir: string, name: RegExp): string[] =>
	readdirSync(dir, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isDirectory() && name.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name))
		.filter((path) => !path.includes('/permanent/'));

export const databasesIn = (dir: string): string[] => foldersOf(dir, DATABASES);
export const localStoragesIn = (dir: string): string[] => foldersOf(dir, LOCAL);

/** The files that a database is made of: those that only tell a person something are none. */
export const filesOf = (dir: string): string[] =>
	databasesIn(dir)
		.flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
		.filter((entry) => entry.isFile() && !/^(LOG|LOG\.old|LOCK)$|-shm$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name))
		.filter((file) => statSync(file).size > 0)
		.sort((one, other) => (basename(one) < basename(other) ? -1 : 1));

export function remove(paths: readonly string[]): void {
	for (const path of paths) rmSync(path, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
}

/** The profile as it is now, to come back to. */
export function keep(dir: string): { readonly restore: () => void; readonly drop: () => void } {
	const copy = `${dir}.kept`;
	const preserved = { recursive: true, verbatimSymlinks: true, preserveTimestamps: true } as const;
	remove([copy]);
	cpSync(dir, copy, preserved);
	return {
		restore: () => {
			remove([dir]);
			cpSync(copy, dir, preserved);
		},
		drop: () => {
			if (existsSync(copy)) remove([copy]);
		}
	};
}
