/** How many learners the class has, as the teacher last said: kept on this device alone. */
import { keepLocal, localStorageOf } from '#lib/storage/local.ts';

const KEY = 'liptako-class-size';
export const CLASS_SIZE_MAX = 999;

/** A whole number of learners from 1; undefined: not said. */
export function readClassSize(text: string | null | undefined): number | undefined {
	if (!text || !/^[0-9]{1,3}$/.test(text)) return undefined;
	return Number(text) || undefined;
}

export function classSize(scope: typeof globalThis): number | undefined {
	return readClassSize(localStorageOf(scope)?.getItem(KEY));
}

/** Where nothing can be kept it holds until the page is left, and is asked for again on the next visit. */
export function keepClassSize(scope: typeof globalThis, size: number | undefined): void {
	const local = localStorageOf(scope);
	if (size === undefined) local?.removeItem(KEY);
	else keepLocal(local, KEY, String(size));
}
