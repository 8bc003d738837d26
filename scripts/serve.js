// Serves the built app on this machine: `npm start`. PORT says where; the default is 4173 or the next free port.
import { createServer } from 'node:http';
import { headersOf } from './headers.js';
import { encodedFor } from './encoded.js';
import { contentOf, etagOf, find, typeOf } from './static-files.js';

const FIRST_PORT = 4173;
const TRIES = 50;
const FOLDER = process.env.BUILD_DIR ?? 'build';
const BASE = (process.env.BASE_PATH ?? '').replace(/\/+$/, '');

/** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
export function answer(request, response) {
	if (request.method !== 'GET' && request.method !== 'HEAD')
		return response.writeHead(405, { allow: 'GET, HEAD' }).end();
	const { pathname } = new URL(request.url ?? '/', 'http://localhost');
	const found = find(FOLDER, BASE, pathname);
	if (!found) return response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
	if ('redirect' in found) return response.writeHead(302, { location: found.redirect }).end();
	const plain = contentOf(found.file);
	const { content, encoding } = encodedFor(request.headers['accept-encoding'], plain, typeOf(found.file));
	// the same file in another coding is another answer
	const etag = encoding ? etagOf(plain).replace(/"$/, `-${encoding}"`) : etagOf(plain);
	const coded = encoding ? { 'content-encoding': encoding } : {};
	const headers = { ...headersOf(pathname, found.status), ...coded, etag, vary: 'accept-encoding' };
	if (found.status === 200 && request.headers['if-none-match'] === etag) return response.writeHead(304, headers).end();
	response.writeHead(found.status, {
		...headers,
		'content-type': typeOf(found.file),
		'content-length': content.length
	});
	return response.end(request.method === 'HEAD' ? undefined : content);
}

/** The port listened on. @param {number} port @param {number} tries @returns {Promise<number>} */
function listen(port, tries) {
	return new Promise((resolve, reject) => {
		const server = createServer(answer);
		server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
			if (error.code === 'EADDRINUSE' && tries > 1) resolve(listen(port + 1, tries - 1));
			else reject(error);
		});
		server.listen(port, 'localhost', () => resolve(port));
	});
}

if (process.argv[1] === import.meta.filename) {
	const asked = Number(process.env.PORT);
	const port = asked ? await listen(asked, 1) : await listen(FIRST_PORT, TRIES);
	console.log(`Liptako is running at http://localhost:${port}${BASE}/`);
}
