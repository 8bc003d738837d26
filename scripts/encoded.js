// Compression, as any static host has it: each content once, then from memory.
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { etagOf } from './static-files.js';

/** What is not compressed already. */
const WORTH = /^(?:text\/|application\/(?:json|manifest\+json|wasm)|image\/svg)/;
/** Bytes; less is one packet either way. */
const LEAST = 1000;
/** Of brotli, from 0 to 11: above this it takes seconds for little. */
const QUALITY = 9;
/** Contents kept; a site has a few hundred. */
const MOST = 2000;

/** By content and coding. @type {Map<string, Buffer>} */
const kept = new Map();

/** @typedef {'br' | 'gzip'} Encoding */

/** The coding that the asker takes, the smaller one first. @param {string | string[] | undefined} accepted @returns {Encoding | undefined} */
function chosen(accepted) {
	const codings = String(accepted ?? '')
		.split(',')
		.filter((part) => !/;\s*q=0(?:\.0*)?\s*$/.test(part))
		.map((part) => part.split(';')[0]?.trim());
	return codings.includes('br') ? 'br' : codings.includes('gzip') ? 'gzip' : undefined;
}

/** @param {Buffer} content @param {Encoding} encoding */
function compressed(content, encoding) {
	const key = `${encoding} ${etagOf(content)}`;
	const known = kept.get(key);
	if (known) return known;
	if (kept.size >= MOST) kept.clear();
	const made =
		encoding === 'br'
			? brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } })
			: gzipSync(content);
	kept.set(key, made);
	return made;
}

/**
 * A content in the coding that the asker takes and that it is worth; without `encoding`, as it is.
 * @param {string | string[] | undefined} accepted the header `accept-encoding`
 * @param {Buffer} content
 * @param {string} type its media type
 * @returns {{ content: Buffer, encoding?: Encoding }}
 */
export function encodedFor(accepted, content, type) {
	const encoding = chosen(accepted);
	if (!encoding || content.length < LEAST || !WORTH.test(type)) return { content };
	return { content: compressed(content, encoding), encoding };
}
