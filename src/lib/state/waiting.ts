/** Answers given before there was a log to save them in, by tabs that were closed before there was. Fetched after the start. */
import { isMillis } from '#lib/core/ids.ts';
import type { Answered, LogEvent } from '#lib/core/log/event.ts';
import { readEvent } from '#lib/core/log/read-event.ts';
import type { App } from './app.svelte.ts';
import type { Desk } from './desk.ts';
import { WAITING } from './first-row.ts';
import { recordHanded, type Given } from './handed.ts';

/** What makes an event of a row, so that it is read by the schema of events. */
const REST = {
	...{
		v: 1,
		id: '00000000-0000-7000-8000-000000000000',
		device: 'none',
		zone: 'UTC',
		day: 0,
		edition: 'none',
		model: 'none'
	},
	...{ kind: 'answered', mode: 'study', score: 0, parts: [] }
};

function readWaiting(text: string | null): Answered | null {
	try {
		const row: unknown = JSON.parse(text ?? '');
		const fields: readonly unknown[] = Array.isArray(row) ? row : [];
		const [prompt, version, format, since, handed] = fields;
		if (typeof handed !== 'object' || handed === null || !('at' in handed)) return null;
		const ms = Math.max(0, Number(handed.at) - Number(since));
		const read = readEvent({ ...REST, ...handed, prompt, version, format, ms });
		return read.ok && read.value.kind === 'answered' ? read.value : null;
	} catch {
		return null;
	}
}

/** Null where this bank does not ask it so. */
function givenBy({ index, clock }: Desk, row: Answered): Given | null {
	const prompts = [...index.items.values(), ...index.cards.values()];
	const prompt = prompts.find(({ id, version }) => id === row.prompt && version === row.version);
	const since = row.at - row.ms;
	if (!prompt || !isMillis(since) || row.at > clock.now()) return null;
	return { opening: { prompt }, since, handed: { response: row.response, confidence: row.confidence, at: row.at } };
}

/** Into the log, each once; what the store refuses stays for the next start. Rejects where the log cannot be read. */
export async function takeWaiting(desk: Desk, local: Storage): Promise<void> {
	const { history, recorder } = desk;
	// this tab's own is on its way
	await recorder.retry();
	await history.whole();
	for (const key of Object.keys(local).filter((one) => one.startsWith(WAITING))) {
		const row = readWaiting(local.getItem(key));
		const isIt = (event: LogEvent): boolean =>
			event.kind === 'answered' && event.prompt === row?.prompt && event.at === row.at;
		if (recorder.unsaved.some(isIt)) continue;
		const given = row && !history.events.some(isIt) ? givenBy(desk, row) : null;
		const recorded = given && recordHanded(desk, given);
		if (!recorded || (await recorded.saved)) local.removeItem(key);
	}
}

/** The same as the app is started, where something outlasts the tab. */
export async function takeAll({ desk, memoryOnly, readOnly }: App, local: Storage | undefined): Promise<void> {
	if (local && !memoryOnly && !readOnly) await takeWaiting(desk, local);
}
