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

/** Keeps a text under a key. Returns false where local storage is full, forbidden or not there. */
export function keepLocal(local: Pick<Storage, 'setItem'> | undefined, key: string, text: string): boolean {
	try {
		local?.setItem(key, text);
		return local !== undefined;
	} catch {
		return false;
	}
}
