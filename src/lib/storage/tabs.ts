/** What the tabs of one browser tell each other about the log. */
import type { LogEvent } from '#lib/core/log/event.ts';
import { readRows } from './reading.ts';

export interface TabsOptions {
	readonly name: string;
	/** Events another tab appended. Those that this version cannot read are left out; they are in the store. */
	readonly onAppended: (events: readonly LogEvent[]) => void;
	readonly onErased: () => void;
	/** The schema epoch that this tab writes. */
	readonly epoch: number;
	/** Another tab writes a newer one: nothing may be written here any more. */
	readonly onNewer: () => void;
}

export interface Tabs {
	appended(events: readonly LogEvent[]): void;
	erased(): void;
	close(): void;
}

const ALONE: Tabs = { appended: () => undefined, erased: () => undefined, close: () => undefined };

function hear(message: unknown, { onAppended, onErased, epoch, onNewer }: TabsOptions, answer: () => void): void {
	if (typeof message !== 'object' || message === null || !('type' in message)) return;
	if (message.type === 'erased') onErased();
	if (message.type === 'epoch' && 'epoch' in message && typeof message.epoch === 'number') {
		if (message.epoch > epoch) onNewer();
		// the older one came later: it has not heard of this one
		if (message.epoch < epoch) answer();
	}
	if (message.type !== 'appended' || !('rows' in message) || !Array.isArray(message.rows)) return;
	const { events } = readRows(message.rows);
	if (events.length > 0) onAppended(events);
}

/** Joins the conversation. Where a browser has no BroadcastChannel, tabs learn of each other's events when they next open. */
export function joinTabs(options: TabsOptions): Tabs {
	if (typeof BroadcastChannel === 'undefined') return ALONE;
	const channel = new BroadcastChannel(options.name);
	let open = true;
	const say = (message: object): void => {
		// a channel closed in the meantime is no fault: what is told here is already in the store
		if (open) channel.postMessage(message);
	};
	const announce = (): void => say({ type: 'epoch', epoch: options.epoch });
	channel.onmessage = ({ data }: { readonly data: unknown }) => hear(data, options, announce);
	announce();
	return {
		appended: (events) => say({ type: 'appended', rows: events }),
		erased: () => say({ type: 'erased' }),
		close: () => {
			open = false;
			channel.close();
		}
	};
}
