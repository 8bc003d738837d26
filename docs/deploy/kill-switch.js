/*
 * In the place of service-worker.js, when a worker was shipped that serves a broken app: docs/deploy.md.
 * It takes over at once, throws this app's own files away and goes. The log, its second copy and the settings stay:
 * whoever opens the app next has it from the network, with everything learned.
 */
const root = new URL('./', self.location.href).pathname;

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(leave()));
// a page that registers while this one is leaving brings it back: it leaves again when that page speaks to it
self.addEventListener('message', (event) => event.waitUntil(leave()));

async function leave() {
	const names = await caches.keys();
	// other apps may live on the same origin, and `liptako-mirror` is the learner's
	await Promise.all(names.filter((name) => name.startsWith(`liptako:${root}:`)).map((name) => caches.delete(name)));
	await self.registration.unregister();
}
