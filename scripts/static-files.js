// Which file of a built site answers a request: what `npm start` and the tests' host have in common.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, resolve, sep } from 'node:path';

/** @type {Record<string, string>} */
const TYPES = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.jpg': 'image/jpeg',
	'.webp': 'image/webp',
	'.ico': 'image/x-icon',
	'.woff2': 'font/woff2',
	'.wasm': 'application/wasm',
	'.webmanifest': 'application/manifest+json'
};

/** @param {string} file */
const isFile = (file) => existsSync(file) && statSync(file).isFile();

/** @param {string} file */
export const typeOf = (file) => TYPES[extname(file)] ?? 'application/octet-stream';

/** Files whose name holds their hash never change; everything else is asked for anew. @param {string} pathname */
export const cacheControlOf = (pathname) =>
	pathname.includes('/_app/immutable/') ? 'public, max-age=31536000, immutable' : 'no-cache';

/** @param {Buffer} content */
export const etagOf = (content) => `"${createHash('sha256').update(content).digest('base64url').slice(0, 27)}"`;

/**
 * The file for a path, as static hosts find it: itself, with `.html`, or the folder's `index.html`; else 404.html.
 * @param {string} folder the built site
 * @param {string} base the path it is served under, without a slash at the end: '' or '/liptako'
 * @param {string} pathname percent-encoded
 * @returns {{ file: string, status: 200 | 404 } | { redirect: string } | undefined} undefined: not of this site
 */
export function find(folder, base, pathname) {
	if (base && pathname === base) return { redirect: `${base}/` };
	if (!pathname.startsWith(`${base}/`)) return undefined;
	const root = resolve(folder);
	let wanted;
	try {
		wanted = resolve(root, `.${decodeURIComponent(pathname.slice(base.length))}`);
	} catch {
		return undefined; // broken percent-encoding
	}
	if (wanted !== root && !wanted.startsWith(root + sep)) return undefined;
	// pages link relatively, so each has one address
	if (pathname.endsWith('/') && isFile(`${wanted}.html`)) return { redirect: pathname.replace(/\/+$/, '') };
	const file = [wanted, `${wanted}.html`, join(wanted, 'index.html')].find(isFile);
	return file ? { file, status: 200 } : { file: join(root, '404.html'), status: 404 };
}

/** @param {string} file @returns {Buffer} */
export const contentOf = (file) => (isFile(file) ? readFileSync(file) : Buffer.from('not found'));
