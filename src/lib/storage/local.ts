/** Local storage, or undefined where the browser forbids it: then even naming it throws. */
export function localStorageOf(scope: { readonly localStorage: Storage }): Storage | undefined {
	try {
		return scope.localStorage;
	} catch {
		return undefined;
	}
}
