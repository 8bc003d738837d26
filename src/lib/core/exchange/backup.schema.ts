/** The head of a backup. Its events are read one by one, so that a bad one does not cost the others. */
import { z } from 'zod';
import { ROWS_MAX } from './backup-fault.ts';

/** What stands in `format`. */
export const FORMAT = 'liptako-log';
/** What this release writes; it reads every version up to this one. */
export const VERSION = 2;
/** Segments of a file: three times what the greatest size has room for. */
export const SEGMENTS_MAX = 10_000;
/** Rows that whoever wrote the file could not read, and UTF-16 code units of each. */
export const UNREAD_MAX = 100_000;
export const UNREAD_TEXT_MAX = 1_000_000;

// it would try `new Function`, which the content policy forbids and the browser reports
z.config({ jitless: true });

const name = z.string().min(1).max(100);
export const hashSchema = z.string().regex(/^[0-9a-f]{64}$/);
export const deviceSchema = z
	.string()
	.regex(/^[A-Za-z0-9][A-Za-z0-9._:-]*$/)
	.max(64);
const count = z.int().min(0);

const made = z.iso.datetime().max(40);
const head = { format: z.literal(FORMAT), made, app: name, edition: name, device: name, count };

/** Version 1: one list of events. */
export const backup1Schema = z.strictObject({
	...head,
	version: z.literal(1),
	events: z.array(z.unknown()).max(ROWS_MAX),
	checksum: hashSchema
});

const chain = z.strictObject({
	device: deviceSchema,
	segments: z.int().min(1),
	count: z.int().min(1),
	last: hashSchema
});
/** Rows that whoever wrote the file could not read, each as the text of its JSON. */
const unread = z.array(z.string().max(UNREAD_TEXT_MAX)).min(1).max(UNREAD_MAX).optional();
export const head2 = {
	...head,
	version: z.literal(VERSION),
	chains: z.array(chain).max(1000),
	unread,
	checksum: hashSchema
};

/** Version 2, its segments apart. */
export const backup2Schema = z.strictObject({ ...head2, segments: z.array(z.unknown()).max(SEGMENTS_MAX) });
