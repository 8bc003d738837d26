/** The schemas of the editors' files as JSON Schema, by the name of their file in questions/schema/. */
import { z } from 'zod';
import { bankSchema } from '#lib/core/bank/source/bank.schema.ts';
import { factsSchema } from '#lib/core/bank/source/facts.schema.ts';
import { mapSchema } from '#lib/core/bank/source/map.schema.ts';
import { objectiveSchema } from '#lib/core/bank/source/objective.schema.ts';
import { overlaySchema } from '#lib/core/bank/source/overlay.schema.ts';
import { correctionsSchema, entitiesSchema, sourcesSchema } from '#lib/core/bank/source/tables.schema.ts';
import { topicSchema } from '#lib/core/bank/source/topic.schema.ts';

const FILES = {
	bank: bankSchema,
	sources: sourcesSchema,
	corrections: correctionsSchema,
	entities: entitiesSchema,
	facts: factsSchema,
	topic: topicSchema,
	objective: objectiveSchema,
	map: mapSchema,
	overlay: overlaySchema
};

/** What editors write: fields with a default may be left out. */
export const JSON_SCHEMAS: Readonly<Record<string, unknown>> = Object.fromEntries(
	Object.entries(FILES).map(([name, schema]) => [name, z.toJSONSchema(schema, { io: 'input' })])
);
