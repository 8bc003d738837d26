import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../canonical.ts';
import { anAnswer, anUndo, aSetting, eventId } from '../log/event.arbitrary.ts';
import type { LogEvent } from '../log/event.ts';
import { canonical, merge } from '../log/order.ts';
import { readBackup } from './backup.ts';

const sha256 = (text: string): Promise<string> =>
	Promise.resolve(createHash('sha256').update(text, 'utf8').digest('hex'));
const log: LogEvent[] = [
	anAnswer(1),
	anAnswer(2, { fact: 'p07-2', score: 0 }),
	anUndo(3, 1),
	aSetting(4, 'theme', 'dark')
];

/** As releases up to 0.1 wrote it. */
async function write(events: readonly LogEvent[]): Promise<string> {
	const lines = canonical(events).map(canonicalJson);
	const head = {
		...{ format: 'liptako-log', version: 1, made: '2026-01-01T00:00:00.000Z', app: 'Liptako 0.1.0' },
		...{ edition: '2026-1-0a1b2c3d', device: 'phone', count: lines.length }
	};
	const checksum = await sha256(`[${lines.join(',')}]`);
	return `${JSON.stringify(head, null, '\t').slice(0, -2)},\n\t"events": [\n${lines.join(',\n')}\n\t],\n\t"checksum": "${checksum}"\n}\n`;
}
const read = async (text: string) => readBackup(text, sha256);
const text = await write(log);
const file = (changes: object): string => JSON.stringify({ ...(JSON.parse(text) as object), ...changes });
const codes = async (given: string): Promise<string[]> => {
	const result = await read(given);
	const faults = result.ok ? result.value.faults : result.faults;
	return faults.map(({ code, path }) => (path === undefined ? code : `${code} ${path}`));
};

describe('a backup of version 1', () => {
	it('of a real release is read to the last event', async () => {
		const kept = readFileSync(new URL('../../../../tests/fixtures/backups/log-1.json', import.meta.url), 'utf8');
		const result = await read(kept);
		expect(result).toMatchObject({ ok: true, value: { faults: [] } });
		expect(result.ok && result.value.events).toHaveLength(132);
	});

	it('reads the example of docs/formats/log.md', async () => {
		const docs = readFileSync(new URL('../../../../docs/formats/log.md', import.meta.url), 'utf8');
		const example = /```json\n([^]*?)```/.exec(docs)?.[1] ?? '';
		const result = await read(example);
		expect(result).toMatchObject({ ok: true, value: { faults: [] } });
		expect(result.ok && result.value.events).toHaveLength(2);
	});

	it('adds nothing when read twice', async () => {
		const result = await read(text);
		expect(result.ok && merge(log, result.value.events)).toEqual(log);
	});

	it('reads the file of an editor that set it out anew', async () => {
		expect(await codes(JSON.stringify(JSON.parse(text), null, 4))).toEqual([]);
	});

	it.each<[string, string, object]>([
		['half a file', text.slice(0, text.length / 2), { code: 'backup-not-json', data: {} }],
		['no events', file({ events: undefined }), { code: 'backup-malformed', data: {}, path: 'events' }],
		['events that are no list', file({ events: {} }), { code: 'backup-malformed', data: {}, path: 'events' }]
	])('with %s is refused', async (_, given, fault) => {
		expect(await read(given)).toEqual({ ok: false, faults: [fault] });
	});

	it.each<[string, object, string[]]>([
		['an older version', { version: 0 }, ['backup-malformed version']],
		['a date that is none', { made: 'yesterday' }, ['backup-malformed made']],
		['a field too many', { extra: 1 }, ['backup-malformed ']],
		['several', { app: '', device: 5 }, ['backup-malformed app', 'backup-malformed device']],
		['a wrong count', { count: 5 }, ['backup-malformed count']],
		['another checksum', { checksum: '0'.repeat(64) }, ['backup-checksum checksum']],
		['no checksum', { checksum: undefined }, ['backup-malformed checksum', 'backup-checksum checksum']]
	])('tells of %s and offers the events', async (_, changes, expected) => {
		expect(await codes(file(changes))).toEqual(expected);
		expect(await read(file(changes))).toMatchObject({ ok: true, value: { events: log } });
	});

	it('offers the good events, and names each bad one by its index', async () => {
		const bad = { ...anAnswer(9), score: 2, ms: -1 };
		const later = { ...anUndo(8, 1), kind: 'hidden' };
		const result = await read(file({ events: [log[0], bad, log[1], null, later] }));
		expect(result).toMatchObject({ ok: true, value: { events: log.slice(0, 2) } });
		expect(result.ok && result.value.faults.slice(2)).toEqual([
			{
				code: 'event-unreadable',
				data: { index: 1, rule: 'maximum', id: eventId(9), kind: 'answered' },
				path: 'events[1].score'
			},
			{ code: 'event-unreadable', data: { index: 3, rule: 'oneOf' }, path: 'events[3]' },
			{ code: 'event-unreadable', data: { index: 4, rule: 'oneOf', id: eventId(8), kind: 'hidden' }, path: 'events[4]' }
		]);
		expect(result.ok && result.value.faults.slice(0, 2).map(({ code }) => code)).toEqual([
			'backup-malformed',
			'backup-checksum'
		]);
	});

	it('the checksum covers events that cannot be read here, so nothing is told of an untouched file of a later release', async () => {
		const later: unknown = { ...anUndo(8, 1), kind: 'hidden', more: [1, { a: null }] };
		const checksum = await sha256(JSON.stringify([later], (_, value: unknown) => sorted(value)));
		expect(await codes(file({ events: [later], count: 1, checksum }))).toEqual(['event-unreadable events[0]']);
	});
});

/** The keys of an object in order, by a road of its own. */
function sorted(value: unknown): unknown {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
