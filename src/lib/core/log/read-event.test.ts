import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anAnswer, anEvent, anUndo, eventId } from './event.arbitrary.ts';
import { eventSchema } from './event.schema.ts';
import { readEvent } from './read-event.ts';

/** Ways to spoil one value: most make the event invalid, some leave it valid. */
const spoils: readonly unknown[] = [
	...[null, true, '', 'a', 'A b', 'x'.repeat(65), 'x'.repeat(2001), '__proto__', 'answered', 'undone', 'skipped'],
	...[0, 1, 2, -1, 0.5, 1.0001, 6, 101, 8.64e15, 8.65e15, Number.NaN, Infinity, 2 ** 53],
	...[
		[],
		['a'],
		[1],
		new Array<string>(201).fill('a'),
		{},
		{ a: 'b' },
		{ a: 1 },
		{ A: 'b' },
		{ kind: 'skipped' },
		undefined
	]
];

type Path = readonly (string | number)[];

function pathsOf(value: unknown, path: Path = []): Path[] {
	if (typeof value !== 'object' || value === null) return [path];
	return [path, ...Object.entries(value).flatMap(([key, below]) => pathsOf(below, [...path, key]))];
}

type Change = (parent: Record<string, unknown>, key: string) => void;
const spoil = fc.constantFrom(...spoils).map((value): Change => {
	return (parent, key) => void (parent[key] = structuredClone(value));
});
const name = fc.constantFrom('x', 'extra', 'constructor', 'toString');
const changes = fc.oneof(
	spoil,
	spoil,
	spoil,
	fc.constant<Change>((parent, key) => void Reflect.deleteProperty(parent, key)),
	name.map(
		(added): Change =>
			(parent) =>
				void (parent[added] = 'a')
	),
	fc.constant<Change>((parent, key) => void (parent[`${key}2`] = parent[key]))
);

/** An event with up to three changes at random places. */
const spoilt = fc
	.tuple(anEvent, fc.array(fc.tuple(fc.nat(), changes), { maxLength: 3 }))
	.map(([event, wounds]) =>
		wounds.reduce<unknown>((row, [where, change]) => wound(row, where, change), structuredClone(event))
	);

function wound(row: unknown, where: number, change: Change): unknown {
	const paths = pathsOf(row).filter((path) => path.length > 0);
	const path = paths[where % paths.length];
	if (path === undefined) return row;
	const parent = path.slice(0, -1).reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], row);
	change(parent as Record<string, unknown>, String(path.at(-1)));
	return row;
}

describe('readEvent', () => {
	it('reads every valid event as it is', () => {
		fc.assert(
			fc.property(anEvent, (event) => {
				const read = readEvent(event);
				expect(read).toEqual({ ok: true, value: event });
			}),
			{ numRuns: 1000 }
		);
	});

	it('accepts exactly what the schema accepts', () => {
		const seen = { accepted: 0, refused: 0 };
		fc.assert(
			fc.property(spoilt, (row) => {
				const accepted = eventSchema.safeParse(row).success;
				seen[accepted ? 'accepted' : 'refused'] += 1;
				expect(readEvent(row).ok).toBe(accepted);
			}),
			{ numRuns: 4000 }
		);
		expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(400);
	});

	it('is stricter in one thing: the schema library drops a `__proto__` among the keys of a record unseen', () => {
		const gaps: unknown = JSON.parse('{"g1": "a", "__proto__": "b"}');
		const row = { ...anAnswer(1), format: 'cloze', response: { kind: 'cloze', gaps } };
		expect(eventSchema.safeParse(row).success).toBe(true);
		expect(readEvent(row)).toMatchObject({ ok: false, faults: [{ path: 'response.gaps.__proto__' }] });
	});

	it('survives whatever a row may be', () => {
		fc.assert(
			fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true, withTypedArray: true }), (row) => {
				expect(readEvent(row).ok).toBe(false);
			})
		);
	});

	it.each<[string, unknown, { path: string; data: object }[]]>([
		[
			'every fault at once, with its path',
			{ ...anAnswer(1), at: Infinity, score: 2, parts: [{ part: 'a', fact: '../x', score: 1, chance: -1 }] },
			[
				{ path: 'at', data: { rule: 'type', id: eventId(1), kind: 'answered' } },
				{ path: 'score', data: { rule: 'maximum', id: eventId(1), kind: 'answered' } },
				{ path: 'parts[0].fact', data: { rule: 'pattern', id: eventId(1), kind: 'answered' } },
				{ path: 'parts[0].chance', data: { rule: 'minimum', id: eventId(1), kind: 'answered' } }
			]
		],
		[
			'a kind of a later release',
			{ ...anUndo(2, 1), kind: 'hidden' },
			[{ path: '', data: { rule: 'oneOf', id: eventId(2), kind: 'hidden' } }]
		],
		[
			'a later version',
			{ ...anUndo(2, 1), v: 2 },
			[{ path: '', data: { rule: 'oneOf', id: eventId(2), kind: 'undone' } }]
		],
		[
			'a long foreign name is cut',
			{ kind: 'k'.repeat(900) },
			[{ path: '', data: { rule: 'oneOf', kind: 'k'.repeat(64) } }]
		],
		['names that are no texts', { id: 5, kind: null }, [{ path: '', data: { rule: 'oneOf' } }]],
		['nothing', undefined, [{ path: '', data: { rule: 'oneOf' } }]]
	])('tells %s', (_, row, faults) => {
		expect(readEvent(row)).toEqual({
			ok: false,
			faults: faults.map((fault) => ({ code: 'event-unreadable', ...fault }))
		});
	});
});
