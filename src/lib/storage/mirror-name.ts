/** How a file of the second copy is named: by what is in it. */
import { isDeviceName, SEGMENT_EVENTS } from '#lib/core/exchange/segment.ts';
import type { DeviceId } from '#lib/core/ids.ts';

export interface Entry {
	readonly name: string;
	readonly device: DeviceId;
	readonly number: number;
	readonly count: number;
	readonly hash: string;
	/** Of the schema in which its events are written. */
	readonly epoch: number;
}

export const nameOf = ({ device, number, count, hash, epoch }: Omit<Entry, 'name'>): string =>
	`${device}/${String(number).padStart(8, '0')}.${count}.${hash}${epoch > 1 ? `.${epoch}` : ''}`;

export function readName(name: string): Entry | undefined {
	// no log has ten million answers, and for each number up to the last a place is made
	const [, device, number, count, hash = '', epoch = 1] =
		/^([^/]+)\/(000\d{5})\.(\d{1,3})\.([0-9a-f]{64})(?:\.(\d{1,3}))?$/.exec(name) ?? [];
	if (!isDeviceName(device)) return undefined;
	return { name, device, number: Number(number), count: Number(count), hash, epoch: Number(epoch) };
}

/** Events in a device's chain up to the end of this. */
export const endOf = ({ number, count }: Pick<Entry, 'number' | 'count'>): number =>
	(number - 1) * SEGMENT_EVENTS + count;

/** A segment that grew is written anew beside its older copies, of which a few stay for a while: none is ever half written. */
export const byPlace = (one: Entry, other: Entry): number =>
	one.number - other.number || other.epoch - one.epoch || other.count - one.count;
