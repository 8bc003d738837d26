/** How much the log held, written outside the database: a store that wakes with less has lost its memory. */
import { isEventId, type DeviceId, type EventId } from '#lib/core/ids.ts';
import { isDeviceId } from './device.ts';
import { keepLocal } from './local.ts';

/** The Cache Storage's name for the second copy; not one of the worker's, which tidies up among its own. */
export const MIRROR_CACHE = 'liptako-mirror';
/** The same, for the space that is held back. */
export const RESERVE_CACHE = 'liptako-reserve';
/** Goes with everything else when the learner erases. */
export const CANARY_KEY = 'liptako-canary';

export interface Canary {
	readonly device: DeviceId;
	/** Events that were durable, 1 or more. */
	readonly count: number;
	/** The greatest id among them. */
	readonly last: EventId;
}

type Local = Pick<Storage, 'getItem' | 'setItem'> | undefined;

/** What was last written; undefined where there is nothing that can be read. */
export function readCanary(local: Local): Canary | undefined {
	const [device, count, last] = (local?.getItem(CANARY_KEY) ?? '').split(' ');
	const entries = Number(count);
	if (!isDeviceId(device) || !Number.isInteger(entries) || entries < 1) return undefined;
	return last !== undefined && isEventId(last) ? { device, count: entries, last } : undefined;
}

/** Returns false where it cannot be written: then a loss shows only by the second copy. */
export const writeCanary = (local: Local, { device, count, last }: Canary): boolean =>
	keepLocal(local, CANARY_KEY, `${device} ${count} ${last}`);
