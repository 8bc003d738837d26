/** A text on its way from the page that opens files to the room it belongs to: too long for an address, and taken once. */
type Room = 'collect' | 'class';

let waiting: { readonly room: Room; readonly text: string } | undefined;

export function handOver(room: Room, text: string): void {
	waiting = { room, text };
}

/** What waits for a room; undefined, and nothing taken, where it is for another or there is none. */
export function takeOver(room: Room): string | undefined {
	if (waiting?.room !== room) return undefined;
	const { text } = waiting;
	waiting = undefined;
	return text;
}
