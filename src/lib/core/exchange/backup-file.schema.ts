/** A whole backup file, for whoever writes or checks one: docs/formats/backup-schema.json is made from it. */
import { z } from 'zod';
import { eventSchema } from '../log/event.schema.ts';
import { deviceSchema, hashSchema, head2, SEGMENTS_MAX } from './backup.schema.ts';
import { SEGMENT_EVENTS, SEGMENT_FORMAT, SEGMENT_VERSION } from './segment.ts';

const segment = z.strictObject({
	format: z.literal(SEGMENT_FORMAT),
	version: z.literal(SEGMENT_VERSION),
	device: deviceSchema,
	number: z.int().min(1),
	previous: z.union([z.literal(''), hashSchema]),
	count: z.int().min(1).max(SEGMENT_EVENTS),
	events: z.array(eventSchema).min(1).max(SEGMENT_EVENTS)
});

const crc = z.string().regex(/^[0-9a-f]{8}$/);
const sealed = z.strictObject({ hash: hashSchema, crc: z.array(crc).min(1).max(SEGMENT_EVENTS), segment });

export const backupFileSchema = z.strictObject({ ...head2, segments: z.array(sealed).max(SEGMENTS_MAX) });

/** JSON Schema 2020-12. */
export function backupJsonSchema(): Record<string, unknown> {
	return { ...z.toJSONSchema(backupFileSchema), title: 'A backup of a Liptako log, version 2' };
}
