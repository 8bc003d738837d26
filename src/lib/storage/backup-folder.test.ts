import { describe, expect, it } from 'vitest';
import { autoName, type BackupFolder, type DirectoryHandle, KEPT, keepIn, mayWrite } from './backup-folder.ts';

const DEVICE = '0b8b0f6e-7a4c-4d5e-9f10-2233445566aa';
const day = (number: number): string => `2026-01-${String(number).padStart(2, '0')}`;

function memoryFolder(files = new Map<string, string>()): BackupFolder & { readonly files: Map<string, string> } {
	return {
		files,
		name: 'Backups',
		names: () => Promise.resolve([...files.keys()]),
		write: (name, text) => Promise.resolve(void files.set(name, text)),
		read: (name) => Promise.resolve(files.get(name) ?? ''),
		remove: (name) => Promise.resolve(void files.delete(name))
	};
}

describe('keepIn', () => {
	it('writes one a day and keeps the last ten', async () => {
		const folder = memoryFolder();
		for (let number = 1; number <= 15; number++) {
			await keepIn(folder, { device: DEVICE, day: day(number), text: 'first' });
			await keepIn(folder, { device: DEVICE, day: day(number), text: `of day ${number}` });
		}
		const days = Array.from({ length: KEPT }, (_, index) => 15 - KEPT + 1 + index);
		expect([...folder.files]).toEqual(days.map((number) => [autoName(DEVICE, day(number)), `of day ${number}`]));
	});

	it('touches nothing else in the folder', async () => {
		const foreign = [
			'thesis.odt',
			'liptako-log-2026-01-01.json',
			autoName('other-device', day(1)),
			'liptako-auto-0b8b0f6e-old.json'
		];
		const folder = memoryFolder(new Map(foreign.map((name) => [name, 'mine'])));
		for (let number = 1; number <= 20; number++) await keepIn(folder, { device: DEVICE, day: day(number), text: 'x' });
		for (const name of foreign) expect(folder.files.get(name)).toBe('mine');
		expect(folder.files.size).toBe(foreign.length + KEPT);
	});

	it.each<[string, Partial<BackupFolder>]>([
		['cannot be written', { write: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) }],
		['is not as it was written', { read: () => Promise.resolve('half') }]
	])('removes no old one when the new one %s', async (_, broken) => {
		const folder = memoryFolder();
		for (let number = 1; number <= KEPT; number++)
			await keepIn(folder, { device: DEVICE, day: day(number), text: 'x' });
		await expect(keepIn({ ...folder, ...broken }, { device: DEVICE, day: day(20), text: 'y' })).rejects.toThrow();
		for (let number = 1; number <= KEPT; number++) expect(folder.files.get(autoName(DEVICE, day(number)))).toBe('x');
	});
});

describe('mayWrite', () => {
	const handle = (now: PermissionState, after: PermissionState): DirectoryHandle =>
		({
			queryPermission: () => Promise.resolve(now),
			requestPermission: () => Promise.resolve(after)
		}) as unknown as DirectoryHandle;
	it.each([
		['granted', 'denied', false, true],
		['prompt', 'granted', false, false],
		['prompt', 'granted', true, true],
		['prompt', 'denied', true, false]
	] as const)('now %s, then %s, asking: %s', async (now, after, ask, may) => {
		expect(await mayWrite(handle(now, after), ask)).toBe(may);
	});
});
