/** Local storage, or undefined where the browser forbids it: then even naming it throws. */
export function localStorageOf(scope: { readonly localStorage: Storage }): Storage | undefined {
	try {
		return scope.localStorage;
	} catch {
		return undefined;
	}
}

/** The Cache Storage; undefined where there is none, and where the browser forbids it: then naming it may throw. */
export function cachesOf(scope: { readonly caches?: CacheStorage }): CacheStorage | undefined {
	try {
		return scope.caches;
	} catch {
		return undefined;
	}
}
