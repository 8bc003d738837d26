import { afterEach, describe, expect, it } from 'vitest';
import { sourceSchema } from '#lib/core/bank/source/tables.schema.ts';
import { csvOf } from '#lib/core/exchange/csv.ts';
import { DOORS } from '../fixtures/doors.ts';
import { ADDRESSES, FORMULAS, PAYLOADS } from '../fixtures/payloads.ts';

const NAMES = Object.getOwnPropertyNames(Object.prototype).sort();
let fired = 0;
Object.assign(globalThis, { window: { fired: () => (fired += 1) }, fired: () => (fired += 1) });

afterEach(() => {
	expect(fired).toBe(0);
	expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(NAMES);
});

it('there are enough payloads, each once', () => {
	expect(PAYLOADS.length).toBeGreaterThanOrEqual(200);
	expect(new Set(PAYLOADS).size).toBe(PAYLOADS.length);
});

describe('a door', () => {
	it.each(DOORS)('$name: neither throws nor runs nor turns a text into anything else', async ({ send }) => {
		for (const payload of PAYLOADS) {
			const inside = await send(payload);
			expect(inside.every((text) => typeof text === 'string')).toBe(true);
			expect(Reflect.get({}, 'polluted')).toBeUndefined();
		}
	});

	it.each(DOORS.filter(({ keeps }) => keeps))('$name: lets a text in as it is, if at all', async ({ send }) => {
		let kept = 0;
		for (const payload of PAYLOADS) {
			const inside = await send(payload);
			for (const text of inside) expect([payload, payload.trim(), payload.slice(0, 40).toWellFormed()]).toContain(text);
			if (inside.length > 0) kept += 1;
		}
		expect(kept).toBeGreaterThan(PAYLOADS.length / 2);
	});

	it.each(DOORS)('$name: stays quick for a text far too long', async ({ send }) => {
		const breaks = ['', 'LPT:', 'LPTF:', '{'].map((mark) => `${mark}${'\n'.repeat(100_000)}x`);
		const texts = ['a', ' ', '<', '1,', '٠', '{{', '"code":', 'a-', '\\', 'e\u0301'].map((unit) =>
			unit.repeat(100_000 / unit.length)
		);
		for (const text of [...texts, `${'a '.repeat(50_000)}!`, ...breaks]) expect(await send(text)).toBeInstanceOf(Array);
	});
});

describe('a source of the bank', () => {
	const row = { id: 'S01', title: 'x', supports: 'x' };

	it.each(ADDRESSES)('is never shown as a link to %j', (url) => {
		expect(sourceSchema.safeParse({ ...row, url }).success).toBe(false);
	});

	it('is one of the web', () => {
		expect(sourceSchema.safeParse({ ...row, url: 'https://example.org/a?b=c#d' }).success).toBe(true);
	});
});

it.each(FORMULAS)('a spreadsheet takes %j for a text', (formula) => {
	const written = csvOf([[formula]], { separator: ',', decimal: '.' }).slice(1);
	expect(written).not.toMatch(/^"?[=+\-@\t\r\uFF1D]/u);
});
