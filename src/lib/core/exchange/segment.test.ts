import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../canonical.ts';
import type { DeviceId } from '../ids.ts';
import { anAnswer, anEvent, anUndo } from '../log/event.arbitrary.ts';
import type { LogEvent } from '../log/event.ts';
import { canonical } from '../log/order.ts';
import { seeded, shuffled } from '../random.ts';
import { byDevice, isDeviceName, readSegment, seal, SEGMENT_EVENTS, unseal } from './segment.ts';

const sha256 = (text: string): Promise<string> =>
	Promise.resolve(createHash('sha256').update(text, 'utf8').digest('hex'));
const device = 'test' as DeviceId;
const answers = (count: number): LogEvent[] => Array.from({ length: count }, (_, index) => anAnswer(index));
const sealAll = (events: readonly LogEvent[]) => seal(device, events, { last: undefined, sha256 });

describe('byDevice', () => {
	it('parts the log, devices and events in the order of their ids', () => {
		const [one, two, three] = [anAnswer(1), anAnswer(2), { ...anAnswer(3), device: 'a' as DeviceId }];
		expect([...byDevice([three, two, one, two])]).toEqual([
			['a', [three]],
			['test', [one, two]]
		]);
	});

	it('loses nothing, whatever the log', () => {
		fc.assert(
			fc.property(fc.array(anEvent, { maxLength: 20 }), (events) => {
				const parted = [...byDevice(events).values()].flat();
				expect(canonical(parted)).toEqual(canonical(events));
			})
		);
	});
});

describe('seal', () => {
	it.each([
		[0, []],
		[1, [1]],
		[SEGMENT_EVENTS, [SEGMENT_EVENTS]],
		[SEGMENT_EVENTS + 1, [SEGMENT_EVENTS, 1]],
		[2 * SEGMENT_EVENTS, [SEGMENT_EVENTS, SEGMENT_EVENTS]]
	])('cuts %i events', async (count, sizes) => {
		const sealed = await sealAll(answers(count));
		expect(sealed.map((one) => one.count)).toEqual(sizes);
		expect(sealed.map(({ number }) => number)).toEqual(sizes.map((_, index) => index + 1));
	});

	it('chains each to the one before', async () => {
		const sealed = await sealAll(answers(250));
		expect(sealed.map(({ previous }) => previous)).toEqual(['', sealed[0]?.hash, sealed[1]?.hash]);
		for (const { text, hash } of sealed) expect(await sha256(text)).toBe(hash);
	});

	it('writes canonical JSON', async () => {
		const [first] = await sealAll(answers(3));
		expect(first?.text).toBe(canonicalJson(JSON.parse(first?.text ?? '')));
	});

	it('goes on from a full segment as if it had never stopped', async () => {
		const whole = await sealAll(answers(250));
		const [, last] = whole;
		const rest = await seal(device, answers(250).slice(200), { last, sha256 });
		expect(rest).toEqual(whole.slice(2));
	});

	it('is the same on every device that has the same events', async () => {
		const log = answers(120);
		const mixed = byDevice(shuffled(log, seeded('mix'))).get(device) ?? [];
		expect(await sealAll(mixed)).toEqual(await sealAll(log));
	});
});

describe('unseal', () => {
	it('reads what was sealed', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(anEvent, { minLength: 1, maxLength: 6 }), async (events) => {
				for (const [owner, own] of byDevice(events)) {
					for (const { text, hash, number, previous } of await seal(owner, own, { last: undefined, sha256 })) {
						const plain: unknown = JSON.parse(JSON.stringify(own));
						expect(await unseal(text, hash, sha256)).toEqual({ device: owner, number, previous, events: plain });
					}
				}
			})
		);
	});

	it('refuses every text with one unit changed', async () => {
		const [sealed] = await sealAll(answers(2));
		const { text, hash } = sealed ?? { text: '', hash: '' };
		for (let at = 0; at < text.length; at++) {
			const changed = text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ 1) + text.slice(at + 1);
			expect(await unseal(changed, hash, sha256)).toBeUndefined();
		}
	});

	it('refuses a text that is no JSON, though its hash is right', async () => {
		expect(await unseal('{', await sha256('{'), sha256)).toBeUndefined();
	});
});

describe('readSegment', () => {
	const sound = { format: 'liptako-segment', version: 1, device, number: 1, previous: '', count: 1 };
	const events = [anAnswer(1)];
	it('reads a sound one', () => {
		expect(readSegment({ ...sound, events })).toEqual({ device, number: 1, previous: '', events });
	});

	it.each([
		null,
		7,
		[],
		{},
		{ ...sound },
		{ ...sound, events: [] },
		{ ...sound, events: [], count: 0 },
		{ ...sound, events, format: 'liptako-log' },
		{ ...sound, events, version: 2 },
		{ ...sound, events, device: '../x' },
		{ ...sound, events, device: 7 },
		{ ...sound, events, device: 'other' },
		{ ...sound, events, number: 0 },
		{ ...sound, events, number: 1.5 },
		{ ...sound, events, number: '1' },
		{ ...sound, events, previous: null },
		{ ...sound, events, count: 2 },
		{ ...sound, events: [{ ...anUndo(2, 1), kind: 'later' }] },
		{ ...sound, events: answers(SEGMENT_EVENTS + 1), count: SEGMENT_EVENTS + 1 }
	])('refuses case %#', (json) => {
		expect(readSegment(json)).toBeUndefined();
	});
});

describe('isDeviceName', () => {
	it.each(['phone', 'a'.repeat(64), '0b8b0f6e-7a4c-4d5e-9f10-2233445566aa'])('%s', (name) => {
		expect(isDeviceName(name)).toBe(true);
	});
	it.each(['', '.', '..', '-a', 'a/b', 'a'.repeat(65), 'a\n', 7, null])('not %j', (name) => {
		expect(isDeviceName(name)).toBe(false);
	});
});
