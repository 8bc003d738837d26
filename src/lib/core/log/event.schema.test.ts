import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { KEYWORDS } from '../schema-reader.ts';
import type { LogEvent } from './event.ts';
import { anAnswer } from './event.arbitrary.ts';
import { eventJsonSchema, eventSchema } from './event.schema.ts';
import written from './event-schema.json' with { type: 'json' };

/** A type without brands and `readonly`, so that the schema and the contract can be held against each other. */
type Bare<T> = T extends string
	? Exclude<keyof T, keyof string> extends never
		? T
		: string
	: T extends number
		? Exclude<keyof T, keyof number> extends never
			? T
			: number
		: T extends readonly (infer Entry)[]
			? Bare<Entry>[]
			: T extends object
				? { -readonly [Key in keyof T]: Bare<T[Key]> }
				: T;

describe('the schema of events', () => {
	it('describes the type of the contract, and no other', () => {
		const toContract = (event: Bare<z.infer<typeof eventSchema>>): Bare<LogEvent> => event;
		const toSchema = (event: Bare<LogEvent>): Bare<z.infer<typeof eventSchema>> => event;
		const event = anAnswer(1) as unknown as Bare<LogEvent>;
		expect(toContract(toSchema(event))).toBe(event);
	});

	it('is written down as it is: run `npx tsx src/cli/event-schema.ts` when this fails', () => {
		expect(written).toEqual(eventJsonSchema());
	});

	it('uses no keyword that the reader passes over', () => {
		const used = new Set<string>();
		const visit = (schema: unknown): void => {
			if (typeof schema !== 'object' || schema === null) return;
			for (const [keyword, value] of Object.entries(schema)) {
				used.add(keyword);
				const below: unknown[] = keyword === 'properties' ? Object.values(value as object) : [value].flat();
				below.forEach(visit);
			}
		};
		visit(written);
		expect(used.size).toBeGreaterThan(12);
		expect([...used].filter((keyword) => !KEYWORDS.has(keyword))).toEqual([]);
	});
});
