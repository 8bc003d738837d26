// What must never ship: looks through every file of the build as a suspicious reader would. `node scripts/audit-build.js`
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { entriesOf, filesIn, listIn } from './precache.js';
import { SHIPPED } from './shipped-packages.js';

/** @typedef {{ file: string, what: string, text: string }} Finding */
/** @typedef {(text: string, known: ReadonlySet<string>) => Omit<Finding, 'file'>[]} Look */

/** Addresses that stand in the code as names or in messages and are never asked for, with what they are. */
const NAMES = [
	/^http:\/\/www\.w3\.org\/(1998\/Math\/MathML|1999\/xhtml|1999\/xlink|2000\/svg|2000\/xmlns\/|XML\/1998\/namespace)$/, // XML
	/^https?:\/\/json-schema\.org\/draft/, // the dialects of JSON Schema
	/^http:\/\/schemas\.(openxmlformats|microsoft)\.(org|com)\//, // XML inside a spreadsheet
	/^https:\/\/svelte\.dev\/e\//, // the framework's messages
	/^http:\/\/bit\.ly\/2kdckMn$/, // Dexie's messages
	/^https:\/\/tinyurl\.com\/y2uuvskb$/,
	/^http:\/\/\[\$\{\w+\}\]$/, // zod trying whether an IPv6 address is one
	/^https:\/\/[a-z-]+\.invalid\//, // RFC 2606: no such host can exist
	/^https:\/\/tools\.ietf\.org\/html\/rfc/
];
const ADDRESS = /\b(?:https?|wss?|ftp):\/\/[^\s"'`()\\<>,;]*/g;
/** An address without its scheme, where an address can stand. */
const SCHEMELESS = /(?:["'`]|url\(\s*["']?)\/\/(?=[a-z0-9-]+\.[a-z]{2,})[^\s"'`)]*/gi;

/** zod tries whether it may compile; `jitless` keeps it from asking, wherever a schema is loaded. */
const ZOD_PROBE = /try\{return Function\(``\),!0\}catch\{return!1\}/g;
/** @type {readonly (readonly [RegExp, string])[]} */
const CODE = [
	[/\beval\s*\(/, 'eval'],
	[/(?<![.\w$])Function\s*\(/, 'a function made of text'],
	[/\bdocument\.write(?:ln)?\b/, 'document.write'],
	[
		/\binsertAdjacentHTML\b|\bouterHTML\b|\bsrcdoc\b|\bcreateContextualFragment\b|\bsetHTMLUnsafe\b/,
		'markup made of text'
	],
	[/\b(?:setTimeout|setInterval)\s*\(\s*["'`]/, 'a timer of text'],
	[/\bimportScripts\s*\(/, 'a script from elsewhere'],
	[/[#@]\s*sourceMappingURL=/, 'a source map']
];

const hash = (/** @type {string} */ text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const cut = (/** @type {string} */ text) => text.slice(0, 100);

/** @param {string} text @param {ReadonlySet<string>} known */
function addresses(text, known) {
	const links = [...known].sort((one, other) => other.length - one.length);
	const rest = links.reduce((left, link) => left.replaceAll(link, ''), text);
	return [...rest.matchAll(ADDRESS), ...rest.matchAll(SCHEMELESS)]
		.filter(([address]) => !NAMES.some((name) => name.test(address)))
		.map(([address]) => ({ what: 'another origin', text: cut(address) }));
}

/** @param {string} text */
function code(text) {
	const looked = text.replaceAll(ZOD_PROBE, '');
	return CODE.flatMap(([pattern, what]) => {
		const [found] = pattern.exec(looked) ?? [];
		return found === undefined ? [] : [{ what, text: cut(found) }];
	});
}

const TAG = /<([a-z][a-z0-9-]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>/gi;
const ATTRIBUTE = /([^\s"'>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s>]*))?/g;
const FOREIGN_TAGS = new Set(['iframe', 'object', 'embed', 'base', 'frame', 'applet', 'portal']);

/** @param {string} name @param {string} attributes */
function tag(name, attributes) {
	const found = FOREIGN_TAGS.has(name.toLowerCase()) ? [{ what: 'a foreign element', text: name }] : [];
	for (const [whole, attribute = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
		if (/^style$/i.test(attribute)) found.push({ what: 'an inline style', text: cut(whole) });
		if (/^on/i.test(attribute)) found.push({ what: 'an inline handler', text: cut(whole) });
		if (/^["']?\s*(?:javascript|vbscript|data:text)/i.test(value))
			found.push({ what: 'a script as address', text: cut(whole) });
	}
	return found;
}

/** The page's own policy, directive by directive; undefined where it has none. @param {string} html */
export function policyOf(html) {
	const [, content] = /<meta\s+http-equiv="content-security-policy"\s+content="([^"]*)"\s*\/?>/i.exec(html) ?? [];
	return content === undefined
		? undefined
		: new Map(content.split('; ').map((part) => [part.split(' ')[0] ?? '', part.split(' ').slice(1)]));
}

/** @param {string} text */
function policy(text) {
	const rules = policyOf(text);
	if (!rules) return [{ what: 'no policy', text: 'content-security-policy' }];
	const found = [];
	if (rules.get('default-src')?.join() !== "'none'")
		found.push({ what: 'a policy that does not begin with nothing', text: '' });
	if (rules.get('require-trusted-types-for')?.join() !== "'script'") found.push({ what: 'no Trusted Types', text: '' });
	for (const source of [...rules.values()].flat())
		if (/^'(unsafe-inline|unsafe-eval|wasm-unsafe-eval|strict-dynamic)'$|^(\*|https?:|blob:)/.test(source))
			found.push({ what: 'a policy too wide', text: source });
	for (const [, kind = '', attributes = '', content = ''] of text.matchAll(
		/<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g
	)) {
		const data = /type="application\/(ld\+)?json"/.test(attributes);
		if (!data && !/\ssrc=/.test(attributes) && !rules.get(`${kind}-src`)?.includes(hash(content)))
			found.push({ what: `an inline ${kind} without its hash`, text: cut(content.trim()) });
	}
	return found;
}

/** @type {Look} */
function html(text, known) {
	const outside = text
		.replaceAll(/<(script|style)\b([^>]*)>[\s\S]*?<\/\1>/g, '<$1$2></$1>')
		.replaceAll(/<!--[\s\S]*?-->/g, '');
	const tags = [...outside.matchAll(TAG)].flatMap(([, name = '', attributes = '']) => tag(name, attributes));
	return [...policy(text), ...tags, ...addresses(text, known), ...code(text)];
}

/** @type {Readonly<Record<string, Look>>} */
const LOOKS = {
	'.html': html,
	'.js': (text, known) => [...code(text), ...addresses(text, known)],
	'.css': addresses,
	'.json': addresses,
	'.webmanifest': addresses,
	'.svg': (text, known) => [
		...[...text.matchAll(TAG)].flatMap(([, name = '', attributes = '']) => tag(name, attributes)),
		...(/<(script|foreignObject)\b/i.test(text) ? [{ what: 'a script in a picture', text: 'svg' }] : []),
		...addresses(text, known)
	]
};

/** What is wrong with one file of the build. @param {string} file @param {string} text @param {ReadonlySet<string>} known addresses that are shown as links @returns {Finding[]} */
export function look(file, text, known) {
	return (LOOKS[extname(file)]?.(text, known) ?? []).map((finding) => ({ file, ...finding }));
}

/** The addresses that a compiled bank shows as links. @param {unknown} bank @returns {string[]} */
export function linksOf(bank) {
	if (typeof bank !== 'object' || bank === null || !('sources' in bank) || !Array.isArray(bank.sources)) return [];
	return bank.sources.map(({ url }) => String(url)).filter((url) => /^https?:\/\//.test(url));
}

/** Packages in the build that the list of licences does not name. @param {string} list @returns {Finding[]} */
export function unlicensed(list) {
	const file = 'licences.txt';
	if (!existsSync(SHIPPED)) return [{ file, what: 'not known what is in the build', text: SHIPPED }];
	/** @type {unknown} */
	const names = JSON.parse(readFileSync(SHIPPED, 'utf8'));
	if (!Array.isArray(names) || names.length === 0) return [{ file, what: 'no packages in the build', text: SHIPPED }];
	const named = (/** @type {string} */ name) => list.split('\n').some((line) => line.startsWith(`${name} `));
	return names
		.filter((name) => !named(name))
		.map((name) => ({ file, what: 'a package without its licence', text: name }));
}

/** @param {string} folder @returns {Finding[]} */
export function auditBuild(folder) {
	const texts = new Map(filesIn(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
	const banks = [...texts].filter(([file]) => /\/bank\.[^/]*\.json$/.test(file));
	const known = new Set(banks.flatMap(([, text]) => linksOf(JSON.parse(text))));
	const missing = banks.length === 0 ? [{ file: folder, what: 'no bank', text: '' }] : [];
	const listed = JSON.stringify(listIn(texts.get('service-worker.js') ?? ''));
	const stale =
		listed === JSON.stringify(entriesOf(folder))
			? []
			: [{ file: 'service-worker.js', what: 'a list that is not of these files', text: '' }];
	return [
		...missing,
		...stale,
		...unlicensed(texts.get('licences.txt') ?? ''),
		...[...texts].flatMap(([file, text]) => look(file, text, known))
	];
}

if (process.argv[1] === import.meta.filename) {
	const folder = process.env.BUILD_DIR ?? 'build';
	const findings = auditBuild(folder);
	for (const { file, what, text } of findings) console.log(`${file}: ${what}: ${text}`);
	console.log(`${filesIn(folder).length} files looked through, ${findings.length} findings`);
	process.exit(findings.length === 0 ? 0 : 1);
}
