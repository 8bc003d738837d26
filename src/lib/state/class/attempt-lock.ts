/** One tab an attempt: two would each write their own answers over the other's. */

/**
 * Holds the attempt for this tab. Resolves to the way to let it go, or to undefined where another tab has it. A browser
 * without locks holds nothing and refuses no one.
 */
export async function holdAttempt(
	id: string,
	locks: Pick<LockManager, 'request'> | undefined
): Promise<(() => void) | undefined> {
	if (!locks) return () => undefined;
	return new Promise((resolve, reject) => {
		locks
			.request(`liptako-take-${id}`, { ifAvailable: true }, (lock) =>
				lock ? new Promise<void>((letGo) => resolve(() => letGo())) : resolve(undefined)
			)
			.catch(reject);
	});
}

/** Absent in old browsers, and on pages that are not served securely. */
export const tabLocks = (): LockManager | undefined => ('locks' in navigator ? navigator.locks : undefined);
