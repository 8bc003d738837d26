import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { versionName } from '../../scripts/version-name.js';
import svelteConfig from '../../svelte.config.js';

const root = mkdtempSync(join(tmpdir(), 'version-name-'));
mkdirSync(join(root, 'src/lib'), { recursive: true });
const write = (file: string, text: string) => writeFileSync(join(root, file), text);
afterAll(() => rmSync(root, { recursive: true }));

it('is the same for the same sources, and another for others', () => {
	write('src/app.html', 'one');
	write('package-lock.json', '{}');
	const name = versionName(root);
	expect(name).toMatch(/^[0-9a-f]{16}$/);
	expect(versionName(root)).toBe(name);
	write('src/lib/a.test.ts', 'no part of a build');
	write('README.md', 'nor this');
	expect(versionName(root)).toBe(name);
	expect(versionName(root, '/liptako')).not.toBe(name);
	write('package-lock.json', '{ }');
	expect(versionName(root)).not.toBe(name);
	write('package-lock.json', '{}');
	write('src/lib/b.ts', '');
	expect(versionName(root)).not.toBe(name);
});

it('names the build', () => {
	const base = svelteConfig.kit?.paths?.base ?? '';
	expect(svelteConfig.kit?.version?.name).toBe(versionName(join(import.meta.dirname, '../..'), base));
});
