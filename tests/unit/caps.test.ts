import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { assignmentSchema, submissionSchema } from '#lib/core/assign/assignment.schema.ts';
import assignmentJson from '#lib/core/assign/assignment-schema.json' with { type: 'json' };
import classJson from '#lib/core/assign/class-schema.json' with { type: 'json' };
import { rowJsonSchemas } from '#lib/core/assign/rows.schema.ts';
import submissionJson from '#lib/core/assign/submission-schema.json' with { type: 'json' };
import { backupFileSchema } from '#lib/core/exchange/backup-file.schema.ts';
import { backup1Schema, backup2Schema } from '#lib/core/exchange/backup.schema.ts';
import { collectionSchema } from '#lib/core/gradebook/collection.schema.ts';
import { eventSchema } from '#lib/core/log/event.schema.ts';
import eventJson from '#lib/core/log/event-schema.json' with { type: 'json' };
import { JSON_SCHEMAS } from '../../src/cli/json-schemas.ts';
import { CAPS } from '../fixtures/caps.ts';

it.each(CAPS)('$door: $most, and not one more', async ({ most, takes }) => {
	expect([await takes(most), await takes(most + 1)]).toEqual([true, false]);
});

/** A pattern that any length can meet. */
const isEndless = (pattern: string): boolean => /[*+]|\{\d+,\}/.test(pattern.replace(/\\.|\[(?:\\.|[^\]])*\]/gu, 'x'));

/** Where a schema lets in texts, lists or fields by name without an end. */
function endless(schema: unknown, path = ''): string[] {
	if (typeof schema !== 'object' || schema === null) return [];
	const at = new Map<string, unknown>(Object.entries(schema));
	const told: string[] = [];
	const isFree = !at.has('const') && !at.has('enum') && !at.has('maxLength');
	const pattern = at.get('pattern');
	if (at.get('type') === 'string' && isFree && (typeof pattern !== 'string' || isEndless(pattern)))
		told.push(`${path}: text`);
	if (at.get('type') === 'array' && at.has('items') && !at.has('maxItems')) told.push(`${path}: list`);
	if (typeof at.get('additionalProperties') === 'object' && !at.has('maxProperties')) told.push(`${path}: by name`);
	return [...told, ...[...at].flatMap(([name, value]) => endless(value, `${path}/${name}`))];
}

describe('a schema', () => {
	const json = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input' });

	it.each(
		Object.entries({
			...{ event: json(eventSchema), assignment: json(assignmentSchema), submission: json(submissionSchema) },
			...{ collection: json(collectionSchema), backup: json(backupFileSchema) },
			// as the app has them with it
			...{ eventJson, assignmentJson, submissionJson, classJson },
			...{ backup1: json(backup1Schema), backup2: json(backup2Schema), rows: rowJsonSchemas() }
		})
	)('of what the app reads has an end everywhere: %s', (_, schema) => expect(endless(schema)).toEqual([]));

	// lists and fields of these are counted before, by the layout: the door `a list of it` above
	it.each(Object.entries(JSON_SCHEMAS))('of the bank has an end for every text: %s', (_, schema) => {
		expect(endless(schema).filter((told) => told.endsWith('text'))).toEqual([]);
	});

	it.each([
		[z.string(), 'text'],
		[z.string().regex(/^a+$/), 'text'],
		[z.string().regex(/^[ab]{1,}$/), 'text'],
		[z.array(z.boolean()), 'list'],
		[z.record(z.literal('a'), z.boolean()), 'by name']
	])('without an end is told of', (schema, what) => {
		expect(endless(json(z.strictObject({ x: schema })))).toEqual([`/properties/x: ${what}`]);
	});

	it.each([z.string().max(5), z.string().regex(/^[a+*]{2}\+$/), z.enum(['a']), z.tuple([z.boolean()])])(
		'with an end is not',
		(schema) => expect(endless(json(schema))).toEqual([])
	);
});
