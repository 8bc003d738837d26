import { expect, it } from 'vitest';
import { holdAttempt } from './attempt-lock.ts';

/** The locks of one browser, as far as they are used. */
function browserLocks(): Pick<LockManager, 'request'> {
	const held = new Set<string>();
	const request = async (name: string, _: LockOptions, work: (lock: Lock | null) => unknown) => {
		if (held.has(name)) return work(null);
		held.add(name);
		await work({ name, mode: 'exclusive' });
		return held.delete(name);
	};
	return { request: request as LockManager['request'] };
}

it('lets one tab at a time into an attempt', async () => {
	const locks = browserLocks();
	const letGo = await holdAttempt('a.1', locks);
	expect(letGo).toBeDefined();
	expect(await holdAttempt('a.1', locks)).toBeUndefined();
	expect(await holdAttempt('a.2', locks)).toBeDefined();
	letGo?.();
	await expect.poll(() => holdAttempt('a.1', locks)).toBeDefined();
});

it('refuses no one where there are no locks', async () => {
	expect(await holdAttempt('a.1', undefined)).toBeDefined();
	expect(await holdAttempt('a.1', undefined)).toBeDefined();
});
