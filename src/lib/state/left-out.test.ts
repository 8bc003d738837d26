import { describe, expect, it } from 'vitest';
import { teaBank } from '../../../tests/fixtures/tea.ts';
import { indexBank, withoutPrompts } from '#lib/core/bank/index-bank.ts';
import { aPromptStatus, aStatus } from '#lib/core/log/event.arbitrary.ts';
import type { LogEvent } from '#lib/core/log/event.ts';
import { History } from './history.svelte.ts';
import { leftOutOf } from './left-out.ts';

const bank = teaBank();
const [fact, other] = bank.facts;
const [item] = bank.items;
const [card] = bank.cards;

function left(...events: LogEvent[]) {
	const history = new History();
	history.add(events);
	return leftOutOf({ index: withoutPrompts(indexBank(bank), history.hidden), history });
}

describe('leftOutOf', () => {
	it('names facts and questions, and why', () => {
		const entries = left(
			aPromptStatus(1, item!.id, 'hidden'),
			aStatus(2, fact!.id, 'suspended'),
			aPromptStatus(3, card!.id, 'hidden'),
			aStatus(4, other!.id, 'disputed')
		);
		expect(entries.map(({ text, why }) => [why, text])).toEqual([
			['suspended', fact!.reading ?? fact!.text],
			['disputed', other!.reading ?? other!.text],
			['hidden', item!.stem],
			['hidden', card!.front]
		]);
	});

	it('offers the way back, which leaves nothing', () => {
		const events = [aStatus(1, fact!.id, 'suspended'), aPromptStatus(2, item!.id, 'hidden')];
		const back = left(...events).map((entry) => entry.back);
		expect(back).toEqual([
			{ kind: 'fact-status', fact: fact!.id, status: 'active' },
			{ kind: 'prompt-status', prompt: item!.id, status: 'active' }
		]);
		const brought = back.map((happening, index) => ({ ...events[index]!, ...happening, id: `x${index}` }) as LogEvent);
		expect(left(...events, ...brought)).toEqual([]);
	});

	it('keeps what the bank has no more under its id', () => {
		expect(left(aStatus(1, 'gone', 'suspended'), aPromptStatus(2, 'gone-too', 'hidden'))).toMatchObject([
			{ text: 'gone' },
			{ text: 'gone-too' }
		]);
	});
});
