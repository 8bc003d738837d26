// Writes the hashes of its own script and style into the content policy of static/backup-reader.html. Run it after each
// change there: node scripts/reader.js
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = new URL('../static/backup-reader.html', import.meta.url);

/** @param {string} html @param {'script' | 'style'} tag */
function hashOf(html, tag) {
	const inner = new RegExp(`<${tag}>([^]*?)</${tag}>`).exec(html)?.[1] ?? '';
	return `'sha256-${createHash('sha256').update(inner).digest('base64')}'`;
}

/** The page with the policy that its content needs. @param {string} html */
export const withPolicy = (html) =>
	html
		.replace(/script-src [^;]+;/, `script-src ${hashOf(html, 'script')};`)
		.replace(/style-src [^;]+;/, `style-src ${hashOf(html, 'style')};`);

if (process.argv[1] === import.meta.filename) writeFileSync(FILE, withPolicy(readFileSync(FILE, 'utf8')));
