/** Files that come to the app from outside it: shared by another app, or opened with this one by the system. */
import { resolve } from '$app/paths';
import { cachesOf } from '#lib/storage/local.ts';

// as the service worker writes them: src/service-worker/shared.ts
const CACHE = 'liptako-shared';
const ADDRESS = 'shared-file';
const NAME = 'x-liptako-name';

/** What Chromium offers to installed apps; not among the types of the DOM. */
interface LaunchQueue {
	readonly setConsumer: (consumer: (launch: unknown) => void) => void;
}
interface Handle {
	readonly getFile: () => Promise<File>;
}

const isLaunchQueue = (value: unknown): value is LaunchQueue =>
	typeof value === 'object' && value !== null && 'setConsumer' in value && typeof value.setConsumer === 'function';
const isHandle = (value: unknown): value is Handle =>
	typeof value === 'object' && value !== null && 'getFile' in value && typeof value.getFile === 'function';

/** The file that another app has shared, once: then it is gone from here. */
export async function takeShared(): Promise<File | undefined> {
	const caches = cachesOf(globalThis);
	if (!(await caches?.has(CACHE)) || !caches) return undefined;
	const address = new URL(ADDRESS, new URL(resolve('/'), location.href));
	const kept = await (await caches.open(CACHE)).match(address);
	await caches.delete(CACHE);
	if (!kept) return undefined;
	return new File([await kept.blob()], decodeURIComponent(kept.headers.get(NAME) ?? ''));
}

/** Calls with each file that the system opens with the app. */
export function onLaunched(take: (file: File) => void): void {
	const queue: unknown = Reflect.get(window, 'launchQueue');
	if (!isLaunchQueue(queue)) return;
	queue.setConsumer((launch) => {
		const files = typeof launch === 'object' && launch !== null && 'files' in launch ? launch.files : [];
		const first: unknown = Array.isArray(files) ? files[0] : undefined;
		if (isHandle(first)) void first.getFile().then(take);
	});
}
