// Another build of the same app: every hashed file has another name, and every file that names one says so.
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { entriesOf, filesIn, withPrecache } from '../../scripts/precache.js';

const HASHED = '_app/immutable/';
const sourceOf = (script: string): string => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
const INLINE = /<script>([\s\S]*?)<\/script>/g;

/** A page whose one inline script has been changed, with the hash of the new one in its policy. */
function withHash(before: string, after: string): string {
	const old = [...before.matchAll(INLINE)].map(([, script = '']) => sourceOf(script));
	const fresh = [...after.matchAll(INLINE)].map(([, script = '']) => sourceOf(script));
	return old.reduce((html, source, place) => html.replace(source, fresh[place] ?? source), after);
}

export interface Build {
	readonly dir: string;
	/** Paths of its hashed files, as a browser asks for them. */
	readonly hashed: ReadonlySet<string>;
	readonly remove: () => void;
}

const hashedIn = (dir: string): ReadonlySet<string> =>
	new Set(
		filesIn(dir)
			.filter((file) => file.startsWith(HASHED))
			.map((file) => `/${file}`)
	);

export const buildAt = (dir: string): Build => ({ dir, hashed: hashedIn(dir), remove: () => undefined });

/** @param mark of letters: begins the names of its hashed files */
export function nextBuild(from: string, mark: string): Build {
	const dir = mkdtempSync(join(tmpdir(), 'next-build-'));
	cpSync(from, dir, { recursive: true });
	const hashed = filesIn(dir).filter((file) => file.startsWith(HASHED));
	const names = hashed.map((file) => basename(file)).sort((one, other) => other.length - one.length);
	const renamed = new RegExp(`(?<![\\w-])(${names.map((name) => name.replace(/[.-]/g, '\\$&')).join('|')})`, 'g');
	for (const file of filesIn(dir).filter((one) => /\.(js|css|html)$/.test(one))) {
		const before = readFileSync(join(dir, file), 'utf8');
		const after = before.replace(renamed, `${mark}$1`);
		writeFileSync(join(dir, file), file.endsWith('.html') ? withHash(before, after) : after);
	}
	for (const file of hashed) renameSync(join(dir, file), join(dir, dirname(file), mark + basename(file)));
	const worker = join(dir, 'service-worker.js');
	writeFileSync(worker, withPrecache(readFileSync(worker, 'utf8'), entriesOf(dir)));
	return { dir, hashed: hashedIn(dir), remove: () => rmSync(dir, { recursive: true }) };
}
