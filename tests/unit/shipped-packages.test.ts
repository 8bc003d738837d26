import { expect, it } from 'vitest';
import { packageOf } from '../../scripts/shipped-packages.js';

it.each([
	['/app/node_modules/dexie/dist/modern/dexie.mjs', 'dexie'],
	['/app/node_modules/@sveltejs/kit/src/runtime/client.js', '@sveltejs/kit'],
	['/app/node_modules/a/node_modules/b/index.js', 'b'],
	['C:\\app\\node_modules\\uqr\\index.mjs?worker', 'uqr'],
	['/app/src/lib/core/time.ts', undefined]
])('%s is of %s', (id, name) => {
	expect(packageOf(id)).toBe(name);
});
