import { expect, it } from 'vitest';
import type { BankEdition, DeviceId, Millis } from '../ids.ts';
import { writeBackup } from './backup.ts';
import { kindOfFile, linkIn } from './what-file.ts';

it('knows a backup as it is written', async () => {
	const head = { made: 0 as Millis, app: 'test', edition: 'e' as BankEdition, device: 'd' as DeviceId };
	const written = await writeBackup([], head, () => Promise.resolve('0'.repeat(64)));
	expect(written.ok && kindOfFile(written.value)).toBe('backup');
});

it.each([
	['{"format":"liptako-log"', 'backup'],
	['\ufeff \n{ "version": 1, "format" : "liptako-log" }', 'backup'],
	['{"format":"liptako-collection"}', 'collection'],
	['LPT:ABC', 'submission'],
	['{"format":"liptako-assignment","version":1,"title":"…"', 'assignment'],
	['{"format":"liptako-submission","version":1', 'submission'],
	['{"format":"liptako-class","version":1', 'class'],
	['{"format":"liptako-bank"', 'bank'],
	['Quiz 3 https://school.example/liptako/take#AQab-_9', 'assignment'],
	['http://localhost:4173/teach/collect#AQab', 'submission'],
	['https://school.example/#AQab', undefined],
	['javascript:take#AQab', undefined],
	['https://school.example/take', undefined],
	['{"format":"liptako-logs"}', undefined],
	['{"format":"constructor"}', undefined],
	['[{"format":"liptako-log"}]', undefined],
	['PK\u0003\u0004', undefined],
	[`{${' '.repeat(5000)}"format":"liptako-log"}`, undefined],
	['', undefined]
])('%j is %s', (text, kind) => {
	expect(kindOfFile(text)).toBe(kind);
});

it('finds the link in a message, without what stands around it', () => {
	expect(linkIn('For Friday: https://a.example/take#AQ-_9 (15 minutes)')).toBe('https://a.example/take#AQ-_9');
	expect(linkIn('For Friday')).toBeUndefined();
});
