/** Talking to the service worker, whose answers are unknown until read. */

export interface WorkerStatus {
	/** The build that the worker keeps. */
	readonly version: string;
	/** Every file of that build is on this device, each checked by its hash when it came. */
	readonly complete: boolean;
}

/** Waiting longer than this for a worker to answer means that it will not, milliseconds. It may be fetching what is missing. */
const PATIENCE = 60_000;

function readStatus(data: unknown): WorkerStatus | undefined {
	if (typeof data !== 'object' || data === null) return undefined;
	if (!('version' in data) || typeof data.version !== 'string') return undefined;
	if (!('complete' in data) || typeof data.complete !== 'boolean') return undefined;
	return { version: data.version, complete: data.complete };
}

/** What the worker says of itself; undefined if it says nothing that can be read. */
export function askStatus(worker: Pick<ServiceWorker, 'postMessage'>): Promise<WorkerStatus | undefined> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		const end = (answer: WorkerStatus | undefined): void => {
			clearTimeout(timer);
			port1.close();
			resolve(answer);
		};
		const timer = setTimeout(() => end(undefined), PATIENCE);
		port1.onmessage = ({ data }: { readonly data: unknown }) => end(readStatus(data));
		worker.postMessage({ type: 'status' }, [port2]);
	});
}

/** Tells a waiting worker to take over from the one in charge. */
export function tellToTakeOver(worker: Pick<ServiceWorker, 'postMessage'>): void {
	worker.postMessage({ type: 'skip-waiting' });
}

interface Policy {
	readonly createScriptURL: (url: string) => string;
}
interface Policies {
	readonly createPolicy: (name: string, rules: Policy) => Policy;
}

function hasPolicies(scope: object): scope is { readonly trustedTypes: Policies } {
	return 'trustedTypes' in scope && typeof scope.trustedTypes === 'object' && scope.trustedTypes !== null;
}

/** A page may make its policy only once, however many workers it has. */
const made = new WeakMap<Policies, { readonly policy: Policy; readonly urls: Set<string> }>();

/** A worker's address as the page's policy on scripts wants it. The policy lets through what was asked for here alone. */
export function trustedWorkerUrl(url: string, scope: object): string {
	if (!hasPolicies(scope)) return url;
	const { policy, urls } = made.get(scope.trustedTypes) ?? makePolicy(scope.trustedTypes);
	urls.add(url);
	return policy.createScriptURL(url);
}

function makePolicy(policies: Policies): { readonly policy: Policy; readonly urls: Set<string> } {
	const urls = new Set<string>();
	const createScriptURL = (asked: string): string => {
		if (!urls.has(asked)) throw new TypeError(`not our worker: ${asked}`);
		return asked;
	};
	const entry = { policy: policies.createPolicy('liptako-worker-url', { createScriptURL }), urls };
	made.set(policies, entry);
	return entry;
}
