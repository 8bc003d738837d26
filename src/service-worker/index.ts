/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
/** Makes the app work without a network: every file of the build is kept, and a new build waits until it is asked for. */
import { IMMUTABLE, openAppCache } from './cache.ts';
import { destinationOf } from './navigate.ts';
import { readPrecache } from './precache.ts';
import { receive, SHARE_PATH } from './shared.ts';

declare const self: ServiceWorkerGlobalScope;

const root = new URL('./', self.location.href);
const precache = readPrecache(Reflect.get(self, '__LIPTAKO_PRECACHE__'));
const listed = new Set(precache.files.map(({ path }) => path));
const cache = openAppCache(root, precache);

/** Builds kept beside this one while more than one page is open: a tab may have been left open over several releases. */
const KEPT = 4;

/** Another build's files go once no page of it can be open: when there is one page at most, which is asking or reloading. */
async function tidy(): Promise<void> {
	const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
	const { registration } = self;
	await cache.dropOthers(pages.length > 1 ? KEPT : 0, () => (registration.installing ?? registration.waiting) !== null);
}

async function activate(): Promise<void> {
	await tidy();
	await self.clients.claim();
}

/** Whether everything is here; what the browser threw away is fetched again first, where there is a network. */
async function status(): Promise<{ version: string; complete: boolean }> {
	const { version } = precache;
	if (await cache.isComplete()) return { version, complete: true };
	try {
		if (listed.size > 0) await cache.fill();
	} catch {
		return { version, complete: false };
	}
	return { version, complete: await cache.isComplete() };
}

async function respond(request: Request, path: string): Promise<Response> {
	if (request.mode !== 'navigate') return (await cache.match(path)) ?? fetch(request);
	const destination = destinationOf(path, (file) => listed.has(file));
	if (destination.kind === 'redirect') {
		const url = new URL(encodeURI(destination.path), root);
		url.search = new URL(request.url).search;
		return Response.redirect(url);
	}
	return (await cache.match(destination.kind === 'file' ? destination.path : '404.html')) ?? fetch(request);
}

/** The path below the app's root, decoded; undefined for what is not the app's. */
function pathOf({ origin, pathname }: URL): string | undefined {
	if (origin !== root.origin || !pathname.startsWith(root.pathname)) return undefined;
	try {
		return decodeURIComponent(pathname.slice(root.pathname.length));
	} catch {
		return undefined; // not a path that any file has
	}
}

self.addEventListener('install', (event) => event.waitUntil(cache.fill()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));

self.addEventListener('message', (event) => {
	const data: unknown = event.data;
	const type = typeof data === 'object' && data !== null && 'type' in data ? data.type : undefined;
	if (type === 'skip-waiting') event.waitUntil(self.skipWaiting());
	if (type === 'status')
		event.waitUntil(
			Promise.all([status(), tidy()]).then(([answer]) => (event.ports[0] ?? event.source)?.postMessage(answer))
		);
});

self.addEventListener('fetch', (event) => {
	const { request } = event;
	const path = pathOf(new URL(request.url));
	if (request.method === 'POST' && path === SHARE_PATH) {
		event.respondWith(receive(request, root));
		return;
	}
	if (request.method !== 'GET' || path === undefined || listed.size === 0) return;
	// an old page may ask for a file of its own build
	const ours = request.mode === 'navigate' || listed.has(path) || path.startsWith(IMMUTABLE);
	if (ours) event.respondWith(respond(request, path));
});
