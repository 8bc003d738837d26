import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../canonical.ts';
import type { BankEdition, DeviceId, Millis } from '../ids.ts';
import { anAnswer, anEvent, anUndo, aSetting, eventId } from '../log/event.arbitrary.ts';
import type { LogEvent } from '../log/event.ts';
import { canonical, merge } from '../log/order.ts';
import { seeded } from '../random.ts';
import { type BackupHead, readBackup, SIZE_MAX, writeBackup } from './backup.ts';

const sha256 = (text: string): Promise<string> =>
	Promise.resolve(createHash('sha256').update(text, 'utf8').digest('hex'));
const head: BackupHead = {
	made: 1_767_225_600_000 as Millis,
	app: 'Liptako 0.1.0',
	edition: '2026-1-0a1b2c3d' as BankEdition,
	device: 'phone' as DeviceId
};
const log: LogEvent[] = [
	anAnswer(1),
	anAnswer(2, { fact: 'p07-2', score: 0 }),
	anUndo(3, 1),
	aSetting(4, 'theme', 'dark')
];

async function write(events: readonly LogEvent[]): Promise<string> {
	const written = await writeBackup(events, head, sha256);
	return written.ok ? written.value : '';
}
const read = async (text: string) => readBackup(text, sha256);
const text = await write(log);
const file = (changes: object): string => JSON.stringify({ ...(JSON.parse(text) as object), ...changes });
const codes = async (given: string): Promise<string[]> => {
	const result = await read(given);
	const faults = result.ok ? result.value.faults : result.faults;
	return faults.map(({ code, path }) => (path === undefined ? code : `${code} ${path}`));
};

describe('writeBackup', () => {
	it('writes one event a line, and its head first', async () => {
		const [a, b] = [anAnswer(1), anUndo(2, 1)];
		const canonicalUndo = `{"at":${String(b.at)},"day":20454,"device":"test","edition":"test-00000000","id":"${b.id}","kind":"undone","model":"fsrs6-1","target":"${a.id}","v":1,"zone":"Africa/Bamako"}`;
		expect((await write([b])).split('\n')).toEqual([
			'{',
			'\t"format": "liptako-log",',
			'\t"version": 1,',
			'\t"made": "2026-01-01T00:00:00.000Z",',
			'\t"app": "Liptako 0.1.0",',
			'\t"edition": "2026-1-0a1b2c3d",',
			'\t"device": "phone",',
			'\t"count": 1,',
			'\t"events": [',
			canonicalUndo,
			'\t],',
			`\t"checksum": "${createHash('sha256').update(`[${canonicalUndo}]`).digest('hex')}"`,
			'}',
			''
		]);
	});

	it('writes the same file for the same log in any order', async () => {
		expect(await write([...log].reverse())).toBe(text);
		expect(await write([...log, ...log])).toBe(text);
	});

	it('refuses to write what could not be read again', async () => {
		const long = Array.from({ length: 26_000 }, (_, index) => ({ ...aSetting(index, 'note', 'x'.repeat(2000)) }));
		const written = await writeBackup(long, head, sha256);
		expect(written).toMatchObject({ ok: false, faults: [{ code: 'backup-too-large', data: { most: SIZE_MAX } }] });
	});
});

describe('readBackup', () => {
	it('reads what was written', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(anEvent, { maxLength: 8 }), async (events) => {
				const result = await read(await write(events));
				const plain: unknown = JSON.parse(JSON.stringify(canonical(events)));
				expect(result).toEqual({ ok: true, value: { events: plain, faults: [] } });
			})
		);
	});

	it('reads the example of docs/formats/log.md', async () => {
		const docs = readFileSync(new URL('../../../../docs/formats/log.md', import.meta.url), 'utf8');
		const example = /```json\n([^]*?)```/.exec(docs)?.[1] ?? '';
		const result = await read(example);
		expect(result).toMatchObject({ ok: true, value: { faults: [] } });
		expect(result.ok && (await write(result.value.events)).split('\n').slice(8)).toEqual(example.split('\n').slice(8));
	});

	it('adds nothing when read twice', async () => {
		const result = await read(text);
		expect(result.ok && merge(log, result.value.events)).toEqual(log);
	});

	it('reads the file of an editor that set it out anew', async () => {
		expect(await codes(JSON.stringify(JSON.parse(text), null, 4))).toEqual([]);
	});

	it.each<[string, string, object]>([
		['nothing', '', { code: 'backup-not-json', data: {} }],
		['half a file', text.slice(0, text.length / 2), { code: 'backup-not-json', data: {} }],
		['no JSON', 'PK\u0003\u0004', { code: 'backup-not-json', data: {} }],
		['a list', '[]', { code: 'backup-foreign', data: {} }],
		['null', 'null', { code: 'backup-foreign', data: {} }],
		['a file of another program', '{"format": "anki"}', { code: 'backup-foreign', data: { format: 'anki' } }],
		[
			'a long foreign name, cut',
			`{"format": "${'x'.repeat(500)}"}`,
			{ code: 'backup-foreign', data: { format: 'x'.repeat(64) } }
		],
		['a format by another road', '{"__proto__": {"format": "liptako-log"}}', { code: 'backup-foreign', data: {} }],
		['a later version', file({ version: 2 }), { code: 'backup-newer', data: { version: 2 } }],
		['no events', file({ events: undefined }), { code: 'backup-malformed', data: {}, path: 'events' }],
		['events that are no list', file({ events: {} }), { code: 'backup-malformed', data: {}, path: 'events' }],
		[
			'33 lists within each other',
			`${'['.repeat(33)}${']'.repeat(33)}`,
			{ code: 'backup-too-deep', data: { most: 32 } }
		],
		['a hundred thousand', '['.repeat(100_000), { code: 'backup-too-deep', data: { most: 32 } }]
	])('refuses %s', async (_, given, fault) => {
		expect(await read(given)).toEqual({ ok: false, faults: [fault] });
	});

	it('refuses a file that is too large without looking into it', async () => {
		const fault = { code: 'backup-too-large', data: { size: SIZE_MAX + 1, most: SIZE_MAX } };
		expect(await read(' '.repeat(SIZE_MAX + 1))).toEqual({ ok: false, faults: [fault] });
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

describe('damage', () => {
	const events = Array.from({ length: 12 }, (_, index) => anAnswer(index + 1, { fact: `p0${String(index % 7)}-1` }));

	it('cut off at any of 1,000 places it is refused, and never throws', async () => {
		const whole = await write(events);
		for (let index = 0; index < 1000; index++) {
			const result = await read(whole.slice(0, Math.floor((index * (whole.length - 2)) / 1000)));
			expect(result.ok).toBe(false);
		}
	});

	it('with a character changed at any of 1,000 places it is noticed, offers only sound events, and never throws', async () => {
		const whole = await write(events);
		const random = seeded('flips');
		for (let index = 0; index < 1000; index++) {
			const at = Math.floor(random() * whole.length);
			const other = String.fromCharCode(whole.charCodeAt(at) ^ (1 << Math.floor(random() * 7)));
			const result = await read(whole.slice(0, at) + other + whole.slice(at + 1));
			if (!result.ok) continue;
			// a change within the head (of the date, a name) can be as sound as what stood there, and costs no event
			const isUntouched = canonicalJson(result.value.events) === canonicalJson(events);
			expect(isUntouched || result.value.faults.length > 0, `${String(at)} ${other}`).toBe(true);
			const ids = new Set(events.map(({ id }) => id));
			expect(result.value.events.filter(({ id }) => ids.has(id)).length).toBeGreaterThanOrEqual(events.length - 1);
		}
	});
});
