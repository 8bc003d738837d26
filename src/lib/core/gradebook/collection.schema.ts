/** What a collection file is, for whoever writes or checks one: docs/formats/collection-schema.json is made from it. */
import { z } from 'zod';
import { LABEL_MAX } from '../assign/assignment.ts';
import { submissionSchema } from '../assign/assignment.schema.ts';
import { handed, note, receivedSchema } from '../assign/rows.schema.ts';
import { COLLECTION_FORMAT, COLLECTION_VERSION, ROWS_MAX } from './collection-file.ts';

export const collectionSchema = z.strictObject({
	format: z.literal(COLLECTION_FORMAT),
	v: z.literal(COLLECTION_VERSION),
	made: z.number().min(-8.64e15).max(8.64e15),
	from: z.string().min(1).max(LABEL_MAX).exactOptional(),
	assignments: z.array(handed).max(ROWS_MAX),
	submissions: z.array(receivedSchema(submissionSchema)).max(ROWS_MAX),
	notes: z.array(note).max(ROWS_MAX)
});

/** As JSON Schema 2020-12. */
export const collectionJsonSchema = (): Record<string, unknown> => ({
	...z.toJSONSchema(collectionSchema),
	title: 'A collection of Liptako, version 1'
});
