/** Reads a row of the log, wherever it comes from, without the schema library. */
import type { Fault, Result } from '../fault.ts';
import { faultsAgainst, type SchemaFault } from '../schema-reader.ts';
import type { LogEvent } from './event.ts';
import schema from './event-schema.json' with { type: 'json' };

/** Longest piece of a foreign row that a fault quotes. */
const QUOTED = 64;

const meets = (row: unknown, faults: readonly SchemaFault[]): row is LogEvent => faults.length === 0;

/** `id` and `kind` of a row as far as it has them, so that a row of a newer kind can be named and kept. */
function namesOf(row: unknown): Record<string, string> {
	if (typeof row !== 'object' || row === null) return {};
	const named = ['id', 'kind'].flatMap((name) => {
		const value: unknown = Object.hasOwn(row, name) ? Reflect.get(row, name) : undefined;
		return typeof value === 'string' ? [[name, value.slice(0, QUOTED)] as const] : [];
	});
	return Object.fromEntries(named);
}

/**
 * The row as an event, or every fault of it as `event-unreadable`: `path` says where, `data.rule` which keyword of
 * `event-schema.json` is not met, `data.id` and `data.kind` what the row calls itself, if anything.
 * A row of an unknown kind or a later version is such a fault too: whoever keeps the log keeps the row and skips it.
 */
export function readEvent(row: unknown): Result<LogEvent, 'event-unreadable'> {
	const found = faultsAgainst(schema, row);
	if (meets(row, found)) return { ok: true, value: row };
	const names = namesOf(row);
	const fault = ({ path, rule }: SchemaFault): Fault<'event-unreadable'> => ({
		code: 'event-unreadable',
		data: { ...names, rule },
		path: path.slice(0, 4 * QUOTED)
	});
	return { ok: false, faults: found.map(fault) };
}
