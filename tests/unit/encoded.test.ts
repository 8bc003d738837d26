import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { encodedFor } from '../../scripts/encoded.js';

const text = Buffer.from('a word and another. '.repeat(100));
const html = 'text/html; charset=utf-8';

it('answers in the coding that is asked for, brotli first', () => {
	const brotli = encodedFor('gzip, deflate, br', text, html);
	expect(brotli.encoding).toBe('br');
	expect(brotliDecompressSync(brotli.content)).toEqual(text);
	const gzip = encodedFor('gzip;q=0.5', text, html);
	expect(gzip.encoding).toBe('gzip');
	expect(gunzipSync(gzip.content)).toEqual(text);
	expect(encodedFor('br;q=0, gzip', text, html).encoding).toBe('gzip');
});

it.each([
	['nothing is asked for', undefined, text, html],
	['nothing known is asked for', 'zstd', text, html],
	['it is refused', 'br;q=0', text, html],
	['it is short', 'br', Buffer.from('short'), html],
	['it is compressed already', 'br', text, 'font/woff2']
])('leaves a content as it is where %s', (_why, accepted, content, type) => {
	expect(encodedFor(accepted, content, type)).toEqual({ content });
});
