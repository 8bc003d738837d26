import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAssignment, assignmentOf, entriesOf, tea } from '../../../../tests/fixtures/class.ts';
import { isKeyless, limitOf, type AssignmentId, type OwnEntry } from './assignment.ts';
import { readAssignment, variantOf, writeAssignment } from './assignment-code.ts';

describe('an assignment in bytes', () => {
	it('comes back as it was', () => {
		fc.assert(
			fc.property(anyAssignment, (assignment) => {
				expect(readAssignment(writeAssignment(assignment), tea)).toEqual({ ok: true, value: assignment });
			})
		);
	});

	it('is read or refused, and never throws, whatever the bytes', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
				expect(typeof readAssignment(bytes, tea).ok).toBe('boolean');
				expect(typeof readAssignment(Uint8Array.from([1, ...bytes]), tea).ok).toBe('boolean');
			})
		);
	});

	it('cut anywhere is refused; with a bit flipped it is refused or another one', () => {
		fc.assert(
			fc.property(anyAssignment, fc.double({ min: 0, max: 0.999, noNaN: true }), (assignment, share) => {
				const bytes = writeAssignment(assignment);
				expect(readAssignment(bytes.subarray(0, Math.floor(bytes.length * share)), tea).ok).toBe(false);
				const bit = Math.floor(bytes.length * 8 * share);
				const flipped = Uint8Array.from(bytes);
				flipped[bit >> 3]! ^= 128 >> (bit % 8);
				const read = readAssignment(flipped, tea);
				expect(read.ok && [...writeAssignment(read.value)].join()).not.toBe([...bytes].join());
			})
		);
	});

	it('says which of its questions this bank does not have', () => {
		const [first, ...others] = entriesOf(tea, 4);
		const bytes = writeAssignment(assignmentOf([{ ...first!, version: 99 } as typeof first & object, ...others]));
		const read = readAssignment(bytes, tea);
		expect(read.ok ? [] : read.faults.map(({ code, data }) => [code, data['count']])).toEqual([['item-unknown', 1]]);
	});

	it('of another bank, or of a later version, is told apart from a damaged one', () => {
		const other = writeAssignment({ ...assignmentOf([]), bank: 'coffee' });
		const codes = [other, Uint8Array.of(2, 0), Uint8Array.of(0)].map((bytes) => {
			const read = readAssignment(bytes, tea);
			return read.ok ? '' : read.faults[0]?.code;
		});
		expect(codes).toEqual(['bank-other', 'code-newer', 'code-damaged']);
	});
});

it('is keyless when every question is the teacher’s own', () => {
	const own: OwnEntry = { from: 'own', kind: 'short', stem: 'Why?', options: [], locked: false };
	expect(isKeyless(assignmentOf([own]))).toBe(true);
	expect(isKeyless(assignmentOf([own, ...entriesOf(tea, 1)]))).toBe(false);
});

it.each([
	[undefined, 1.5 as const, undefined],
	[20, 1 as const, 1_200_000],
	[20, 1.25 as const, 1_500_000],
	[20, 'none' as const, undefined]
])('a limit of %s min, times %s, is %s ms', (minutes, time, expected) => {
	const assignment = assignmentOf([], minutes === undefined ? {} : { minutes });
	expect(limitOf({ id: '' as AssignmentId, assignment, time })).toBe(expected);
});

it.each([
	['7', 7],
	[' 012 ', 12],
	['٤٢', 42],
	['9999', 9999],
	['10000', 0],
	['Awa', 0],
	['7b', 0],
	['', 0]
])('reads %j as learner number %d', (label, number) => expect(variantOf(label)).toBe(number));
