/** The head of a backup. Its events are read one by one, so that a bad one does not cost the others. */
import { z } from 'zod';

/** What stands in `format`. */
export const FORMAT = 'liptako-log';
/** What this release writes, and the only version that it reads. */
export const VERSION = 1;

// it would try `new Function`, which the content policy forbids and the browser reports
z.config({ jitless: true });

const name = z.string().min(1).max(100);

export const backupSchema = z.strictObject({
	format: z.literal(FORMAT),
	version: z.literal(VERSION),
	made: z.iso.datetime(),
	app: name,
	edition: name,
	device: name,
	count: z.int().min(0),
	events: z.array(z.unknown()),
	checksum: z.string().regex(/^[0-9a-f]{64}$/)
});
