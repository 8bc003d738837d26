/** Logs made for a run, as files to restore. */
import { createHash } from 'node:crypto';
import { writeBackup } from '#lib/core/exchange/backup.ts';
import type { BankEdition, DeviceId, EventId, Millis } from '#lib/core/ids.ts';
import { anAnswer } from '#lib/core/log/event.arbitrary.ts';

export const sha256 = (text: string): Promise<string> =>
	Promise.resolve(createHash('sha256').update(text).digest('hex'));

export interface Made {
	readonly ids: readonly EventId[];
	readonly content: string;
}

/** A file of so many answers by a device of its own, by its number. */
export async function fileOf(number: number, size: number): Promise<Made> {
	const device = `made-${number}` as DeviceId;
	const events = Array.from({ length: size }, (_, index) => ({ ...anAnswer(number * size + index), device }));
	const head = { made: 1_767_225_600_000 as Millis, app: 'test', edition: 'test-00000000' as BankEdition, device };
	const written = await writeBackup(events, head, sha256);
	if (!written.ok) throw new Error('too large');
	return { ids: events.map(({ id }) => id), content: written.value };
}
