/** Backups of version 1: one list of events and one checksum over it. docs/formats/log.md */
import { canonicalJson } from '../canonical.ts';
import type { Result } from '../fault.ts';
import { canonical } from '../log/order.ts';
import { backup1Schema } from './backup.schema.ts';
import { type BackupContents, type BackupFault, type BackupFaultCode, cut, readRows, refuse } from './backup-fault.ts';
import { fieldsOf } from './pieces.ts';
import type { Sha256 } from './segment.ts';

/** The events of a parsed file; refused without a list of them. */
export async function readBackup1(json: unknown, sha256: Sha256): Promise<Result<BackupContents, BackupFaultCode>> {
	const rows = fieldsOf(json).get('events');
	if (!Array.isArray(rows)) return refuse('backup-malformed', {}, 'events');
	const { events, faults } = readRows(rows, 'events');
	const actual = await sha256(canonicalJson(rows));
	const isWhole = fieldsOf(json).get('checksum') === actual;
	const broken: BackupFault[] = isWhole ? [] : [{ code: 'backup-checksum', data: { actual }, path: 'checksum' }];
	return {
		ok: true,
		value: { events: canonical(events), faults: [...headFaults(json, rows.length), ...broken, ...faults] }
	};
}

function headFaults(file: unknown, found: number): BackupFault[] {
	const read = backup1Schema.safeParse(file);
	if (!read.success) {
		return read.error.issues.map(({ code, path }) => ({
			code: 'backup-malformed',
			data: { rule: code },
			path: cut(path.map(String).join('.'))
		}));
	}
	const { count } = read.data;
	return count === found ? [] : [{ code: 'backup-malformed', data: { count, found }, path: 'count' }];
}
