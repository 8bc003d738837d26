import { describe, expect, it } from 'vitest';
import { isRuleInstant } from '#lib/core/assign/assignment.ts';
import type { Millis } from '#lib/core/ids.ts';
import { classBacking, MemoryClassStore } from '#lib/storage/class/memory-class-store.ts';
import { newDraft } from './new-draft.ts';
import { Room } from './room.svelte.ts';

const NOW = 1_790_000_000_000 as Millis;

describe('drafts', () => {
	it('never stores one that could not be read back over one that can', async () => {
		const room = await Room.open(new MemoryClassStore(classBacking()), false);
		const draft = newDraft(NOW, 'Tea');
		expect(await room.saveDraft(draft)).toBe(true);
		const due = Date.parse('0202-01-01T08:00Z') as Millis;
		expect(await room.saveDraft({ ...draft, rules: { ...draft.rules, due } })).toBe(false);
		expect([room.fault, room.drafts]).toEqual(['failed', [draft]]);
	});

	it.each([
		['0002-11-28T08:00Z', false],
		['1969-12-31T23:59Z', false],
		['2026-11-28T08:00Z', true],
		['9999-12-31T23:59Z', true],
		['+020261-01-01T00:00Z', false],
		['', false]
	])('takes %j as an instant of rules: %s', (text, expected) => {
		expect(isRuleInstant(Date.parse(text))).toBe(expected);
	});
});
