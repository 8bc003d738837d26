import type { MapSheet } from '#lib/core/bank/bank.ts';
import { areSheets } from '#lib/core/bank/read-sheets.ts';

// compiled from questions/maps/ by `npm run bank:compile`: a data file named by its content, not bundled code
const URLS: Readonly<Record<string, string>> = import.meta.glob('../generated/maps.json', {
	query: '?url',
	import: 'default',
	eager: true
});

/** Fetches what is drawn of the maps: from the network once, then from the offline cache. Rejects when it cannot be had. */
export async function loadSheets(): Promise<readonly MapSheet[]> {
	const url = URLS['../generated/maps.json'];
	if (url === undefined) throw new Error('maps: none were compiled');
	const response = await fetch(url);
	if (!response.ok) throw new Error(`maps: ${response.status}`);
	const value: unknown = await response.json();
	if (!areSheets(value)) throw new Error('maps: not the maps of this format');
	return value;
}
