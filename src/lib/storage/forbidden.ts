/** What a browser that forbids all storage forbids beside the database. */

interface Scope {
	BroadcastChannel?: new (name: string) => Pick<BroadcastChannel, 'close'>;
}

/**
 * Where making a BroadcastChannel throws (Firefox), there is none from now on. Dexie makes one while its code is loaded: the
 * whole file that it lies in, store and all, would break off.
 */
export function forgetForbidden(scope: Scope): void {
	try {
		if (scope.BroadcastChannel) new scope.BroadcastChannel('liptako').close();
	} catch {
		delete scope.BroadcastChannel;
	}
}

forgetForbidden(globalThis);
