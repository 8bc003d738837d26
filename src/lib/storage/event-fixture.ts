/** Sound events for the tests of this room. */
import type { LogEvent } from '#lib/core/log/event.ts';
import { readEvent } from '#lib/core/log/read-event.ts';

const hex = (number: number, digits: number): string => number.toString(16).padStart(digits, '0');

/** The event of number 0 … 65,535: always the same, greater numbers later; answers and undoings take turns. */
export function eventNumber(number: number): LogEvent {
	const id = (of: number): string => `01935b00-${hex(of, 4)}-7000-8000-00000000abcd`;
	const at = 1_795_500_000_000 + number * 1000;
	const made = {
		v: 1,
		id: id(number),
		device: '0b8b0f6e-7a4c-4d5e-9f10-2233445566aa',
		at,
		zone: 'Africa/Bamako',
		day: Math.floor(at / 86_400_000),
		edition: '2026-1-0a1b2c3d',
		model: 'fsrs6-1'
	};
	const read = readEvent(
		number % 2 === 1
			? { ...made, kind: 'undone', target: id(number - 1) }
			: {
					...made,
					kind: 'answered',
					prompt: 't1-o1-1',
					version: 1,
					format: 'single',
					mode: 'study',
					response: { kind: 'single', choice: 'a' },
					score: 1,
					parts: [{ part: 'answer', fact: 'p01-f1', score: 1, chance: 0.25 }],
					ms: 2500
				}
	);
	if (!read.ok) throw new Error(`event ${number} is unreadable: ${JSON.stringify(read.faults)}`);
	return read.value;
}

/** The events of the numbers `from` … `to` − 1. */
export const range = (from: number, to: number): LogEvent[] =>
	Array.from({ length: to - from }, (_, index) => eventNumber(from + index));

export const idsOf = (events: readonly LogEvent[]): string[] => events.map(({ id }) => id);
