import { describe, expect, it } from 'vitest';
import { eventNumber } from './event-fixture.ts';
import { readRows } from './reading.ts';
import { joinTabs } from './tabs.ts';

describe('readRows', () => {
	it.each([
		['nothing', undefined, ''],
		['text', 'row', ''],
		['a row without a key', {}, ''],
		['a numbered row', { id: 7 }, '7'],
		['a row whose key is an object', { id: {} }, ''],
		['an event of a newer version', { ...eventNumber(0), v: 2 }, eventNumber(0).id],
		['an event of a kind to come', { ...eventNumber(0), kind: 'signed' }, eventNumber(0).id]
	])('finds %s unreadable, in one fault', (_what, row, id) => {
		const { events, faults } = readRows([eventNumber(1), row, eventNumber(2)]);
		expect(events).toEqual([eventNumber(1), eventNumber(2)]);
		expect(faults.map(({ code, data }) => [code, data.id])).toEqual([['event-unreadable', id]]);
	});
});

describe('joinTabs', () => {
	it('believes nothing that another tab says before the schema has read it', async () => {
		const heard: unknown[] = [];
		const tabs = joinTabs({
			name: 'tabs-test',
			onAppended: (events) => heard.push(...events),
			onErased: () => heard.push('erased'),
			epoch: 1,
			onNewer: () => heard.push('newer')
		});
		const stranger = new BroadcastChannel('tabs-test');
		for (const message of [
			null,
			'erased',
			{},
			{ type: 'unheard of' },
			{ type: 'appended' },
			{ type: 'appended', rows: 'all' },
			{ type: 'appended', rows: [{ id: 'x' }] },
			{ type: 'appended', rows: [{ id: 'x' }, eventNumber(1)] },
			{ type: 'epoch' },
			{ type: 'epoch', epoch: '2' },
			{ type: 'epoch', epoch: 1 },
			{ type: 'erased' }
		])
			stranger.postMessage(message);
		await expect.poll(() => heard.at(-1)).toBe('erased');
		expect(heard).toEqual([eventNumber(1), 'erased']);
		tabs.close();
		stranger.close();
	});

	it('says nothing, and throws nothing, once closed', async () => {
		const heard: unknown[] = [];
		const stranger = new BroadcastChannel('tabs-test-closed');
		stranger.onmessage = ({ data }) => heard.push(data.type);
		const tabs = joinTabs({
			name: 'tabs-test-closed',
			onAppended: () => undefined,
			onErased: () => undefined,
			epoch: 1,
			onNewer: () => undefined
		});
		tabs.appended([eventNumber(1)]);
		tabs.close();
		tabs.erased();
		await expect.poll(() => heard).toEqual(['epoch', 'appended']);
		stranger.close();
	});
});
