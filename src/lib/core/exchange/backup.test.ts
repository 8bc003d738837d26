import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson } from '../canonical.ts';
import type { BankEdition, DeviceId, Millis } from '../ids.ts';
import { anAnswer, anEvent, anUndo, aSetting } from '../log/event.arbitrary.ts';
import type { LogEvent } from '../log/event.ts';
import { canonical, merge } from '../log/order.ts';
import { seeded } from '../random.ts';
import { backupFileSchema, backupJsonSchema } from './backup-file.schema.ts';
import { type BackupHead, readBackup, SIZE_MAX, writeBackup } from './backup.ts';
import { crc32 } from './crc32.ts';

const sha256 = (text: string): Promise<string> =>
	Promise.resolve(createHash('sha256').update(text, 'utf8').digest('hex'));
const head: BackupHead = {
	made: 1_767_225_600_000 as Millis,
	app: 'Liptako 0.1.0',
	edition: '2026-1-0a1b2c3d' as BankEdition,
	device: 'phone' as DeviceId
};
const docs = (name: string): string =>
	readFileSync(new URL(`../../../../docs/formats/${name}`, import.meta.url), 'utf8');

async function write(events: readonly LogEvent[]): Promise<string> {
	const written = await writeBackup(events, head, sha256);
	return written.ok ? written.value : '';
}
const read = (text: string) => readBackup(text, sha256);
async function found(text: string): Promise<{ events: readonly LogEvent[]; told: string[]; lost: number }> {
	const result = await read(text);
	const { events, faults } = result.ok ? result.value : { events: [], faults: result.faults };
	const told = faults.map(({ code, path, data }) =>
		code.startsWith('segment') ? `${code} ${data.device} ${data.number} −${data.lost}` : `${code} ${path ?? ''}`.trim()
	);
	return { events, told, lost: faults.reduce((sum, { data }) => sum + Number(data.lost ?? 0), 0) };
}

const other = (number: number): LogEvent => ({ ...anAnswer(number), device: 'other' as DeviceId });
/** Three segments of one device and one of another. */
const log = canonical([
	...Array.from({ length: 250 }, (_, index) => anAnswer(index, { fact: `p0${index % 7}-1` })),
	...Array.from({ length: 30 }, (_, index) => other(1000 + index))
]);
const text = await write(log);
type Json = Record<string, any>;
const changed = (change: (file: Json) => void): string => {
	const file = JSON.parse(text) as Json;
	change(file);
	return JSON.stringify(file);
};

describe('writeBackup', () => {
	it('writes its head, then segment by segment, one event a line', async () => {
		const [a, b] = [anAnswer(1), anUndo(2, 1)];
		const lines = (await write([b, a])).split('\n');
		expect(lines.slice(0, 9)).toEqual([
			'{',
			'\t"format": "liptako-log",',
			'\t"version": 2,',
			'\t"made": "2026-01-01T00:00:00.000Z",',
			'\t"app": "Liptako 0.1.0",',
			'\t"edition": "2026-1-0a1b2c3d",',
			'\t"device": "phone",',
			'\t"count": 2,',
			'\t"chains": ['
		]);
		const at = lines.indexOf('\t"segments": [');
		const segment = `{"count":2,"device":"test","events":[${canonicalJson(a)},${canonicalJson(b)}],"format":"liptako-segment","number":1,"previous":"","version":1}`;
		const crc = [a, b].map((event) => crc32(canonicalJson(event)));
		expect(lines.slice(at + 1)).toEqual([
			`{"hash":"${await sha256(segment)}","crc":${JSON.stringify(crc)},"segment":{"count":2,"device":"test","events":[`,
			`${canonicalJson(a)},`,
			canonicalJson(b),
			'],"format":"liptako-segment","number":1,"previous":"","version":1}}',
			'\t]',
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
	}, 60_000);

	it('is what the schema says, and the schema is written down: npx tsx src/cli/backup-schema.ts', () => {
		expect(backupFileSchema.safeParse(JSON.parse(text)).error).toBeUndefined();
		expect(JSON.parse(docs('backup-schema.json'))).toEqual(JSON.parse(JSON.stringify(backupJsonSchema())));
	});
});

describe('readBackup', () => {
	it('reads what was written', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(anEvent, { maxLength: 8 }), async (events) => {
				const plain: unknown = JSON.parse(JSON.stringify(canonical(events)));
				expect(await read(await write(events))).toEqual({ ok: true, value: { events: plain, faults: [] } });
			})
		);
	});

	it('reads the example of docs/formats/backup.md', async () => {
		const example = /```json\n([^]*?)```/.exec(docs('backup.md'))?.[1] ?? '';
		const { events, told } = await found(example);
		expect(told).toEqual([]);
		const segments = (file: string): string => file.slice(file.indexOf('"segments": ['));
		expect(segments(await write(events))).toEqual(segments(example));
	});

	it('reads a file of nothing', async () => {
		expect(await found(await write([]))).toEqual({ events: [], told: [], lost: 0 });
	});

	it('adds nothing when read twice', async () => {
		const { events } = await found(text);
		expect(merge(log, events)).toEqual(log);
	});

	it('reads the file of an editor that set it out anew', async () => {
		expect((await found(JSON.stringify(JSON.parse(text), null, 4))).told).toEqual([]);
	});

	it.each<[string, string, object]>([
		['nothing', '', { code: 'backup-not-json', data: {} }],
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
		['a later version', '{"format":"liptako-log","version":3}', { code: 'backup-newer', data: { version: 3 } }],
		[
			'neither events nor segments',
			'{"format":"liptako-log","version":2}',
			{ code: 'backup-malformed', data: {}, path: 'events' }
		],
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

	it('looks into no line that is too deep, whatever the text around it says', async () => {
		// after the stray quotation mark the depth of the whole comes out as none
		const deep = '['.repeat(100_000) + ']'.repeat(100_000);
		const opening = '{"hash":"x","crc":[],"segment":{"count":1,"device":"test","events":[';
		const closing = '],"format":"liptako-segment","number":1,"previous":"","version":1}}';
		const { events, told } = await found(`"\n${opening}\n${deep}\n${closing}`);
		expect([events, told]).toEqual([[], ['backup-checksum', 'segment-damaged test 1 −1']]);
	});

	it('reads no more segments than a file has room for, and says so', async () => {
		const segments = Array.from({ length: 20_000 }, (_, number) => ({ segment: { device: `d${number}`, number: 1 } }));
		const { told } = await found(JSON.stringify({ format: 'liptako-log', version: 2, segments }));
		expect(told.filter((one) => one.startsWith('segment-damaged')).length).toBe(10_000);
		expect(told).toContain('backup-malformed segments');
	});

	it('a changed head costs no event', async () => {
		const { events, told } = await found(changed((file) => (file.made = '2027-01-01T00:00:00.000Z')));
		expect(events).toEqual(log);
		expect(told).toEqual(['backup-checksum checksum']);
	});

	it('reads an untouched file of a later release but for what it does not know, and names that', async () => {
		const later = { ...anUndo(8, 1), kind: 'hidden' } as unknown as LogEvent;
		const { events, told } = await found(await write([anAnswer(1), later]));
		expect(events).toEqual([anAnswer(1)]);
		expect(told).toEqual(['event-unreadable segments[0].segment.events[1]']);
	});
});

describe('a segment', () => {
	it.each<[string, (file: Json) => void, string[], number]>([
		[
			'with a changed event keeps the others',
			(file) => (file.segments[2].segment.events[3].score = 0.5),
			['test 2 −1'],
			1
		],
		['with an event taken out says so', (file) => file.segments[2].segment.events.splice(3, 2), ['test 2 −2'], 2],
		['of which only the hash was hurt loses nothing', (file) => (file.segments[2].hash = 'x'), ['test 2 −0'], 0],
		['that is nonsense is lost whole', (file) => (file.segments[2] = 7), [' 0 −0'], 100]
	])('%s', async (_, change, damaged, lost) => {
		const { events, told } = await found(changed(change));
		expect(log.length - events.length).toBe(lost);
		expect(told.filter((one) => one.startsWith('segment-damaged'))).toEqual(
			damaged.map((one) => `segment-damaged ${one}`)
		);
	});

	it.each<[string, number, string]>([
		['in the middle', 2, 'segment-missing test 2 −100'],
		['at the end', 3, 'segment-missing test 3 −50'],
		['that was the only one of its device', 0, 'segment-missing other 1 −30']
	])('%s that is gone is named', async (_, index, fault) => {
		const { told, lost, events } = await found(changed((file) => file.segments.splice(index, 1)));
		expect(told).toEqual([fault]);
		expect(lost).toBe(log.length - events.length);
	});

	it('of another log of the same device is noticed by the chain', async () => {
		const longer = JSON.parse(await write(log.map((event) => ({ ...event, zone: 'UTC' })))) as Json;
		const { told } = await found(changed((file) => (file.segments[2] = longer.segments[2])));
		expect(told).toEqual(['backup-checksum chains', 'backup-checksum chains']);
	});
});

/** Milliseconds, on a machine that does other things too. */
const PATIENCE = 60_000;

describe('damage', () => {
	const log = canonical([...Array.from({ length: 9 }, (_, index) => anAnswer(index)), other(900), other(901)]);
	const known = new Set(log.map(canonicalJson));
	let text: string;
	beforeAll(async () => {
		text = await write(log);
	});
	const isSound = (events: readonly LogEvent[]): boolean => events.every((event) => known.has(canonicalJson(event)));

	it(
		'cut off at any of 1,000 places: every event whose line is whole is saved, none is invented',
		async () => {
			for (let index = 0; index < 1000; index++) {
				const part = text.slice(0, Math.floor((index * (text.length - 2)) / 1000));
				const whole = part.split('\n').filter((line) => known.has(line.replace(/,$/, ''))).length;
				const { events, told } = await found(part);
				expect(events).toHaveLength(whole);
				expect(isSound(events)).toBe(true);
				expect(told.length).toBeGreaterThan(0);
			}
		},
		PATIENCE
	);

	it(
		'a character changed at any of 1,000 places: noticed, or of no account; no other event lost than those touched',
		async () => {
			const random = seeded('flips');
			for (let index = 0; index < 1000; index++) {
				const at = Math.floor(random() * text.length);
				const flipped = String.fromCharCode(text.charCodeAt(at) ^ (1 << Math.floor(random() * 7)));
				const { events, told } = await found(text.slice(0, at) + flipped + text.slice(at + 1));
				expect(isSound(events)).toBe(true);
				expect(events.length === log.length || told.length > 0, `${at} ${flipped}`).toBe(true);
				if (told[0] === 'backup-newer') continue; // the number of the version itself
				// a hurt opening costs its segment, any other line at most two events
				const start = text.lastIndexOf('\n', at) + 1;
				const isOpening = text.startsWith('{"hash"', start) || text.startsWith('{"hash"', at + 1);
				expect(log.length - events.length).toBeLessThanOrEqual(isOpening ? 10 : 2);
			}
		},
		PATIENCE
	);

	it(
		'64 bytes zeroed at any of 200 places: never throws, and nothing is invented',
		async () => {
			const random = seeded('holes');
			for (let index = 0; index < 200; index++) {
				const at = Math.floor(random() * (text.length - 64));
				const { events } = await found(text.slice(0, at) + '\0'.repeat(64) + text.slice(at + 64));
				expect(isSound(events)).toBe(true);
			}
		},
		PATIENCE
	);
});

describe('every version ever written', () => {
	it.each([1, 2])('%i is read to the last event, and says the same', async (version) => {
		const kept = new URL(`../../../../tests/fixtures/backups/log-${version}.json`, import.meta.url);
		const { events, told } = await found(readFileSync(kept, 'utf8'));
		expect(told).toEqual([]);
		expect(events).toHaveLength(132);
		expect(await sha256(canonicalJson(events))).toMatchInlineSnapshot(
			`"80e00a0503f8e704aceb9da1bf34a5a6219714b09a110f935fd9cf4217e5d138"`
		);
	});
});
