/** Reads rows of the class database, and what files hold of them, without the schema library. */
import { faultsAgainst, type JsonSchema } from '../schema-reader.ts';
import type { Assignment } from './assignment.ts';
import assignment from './assignment-schema.json' with { type: 'json' };
import rows from './class-schema.json' with { type: 'json' };
import { receivedId, type Note, type Received } from '../gradebook/received.ts';
import type { Showing } from '../marker/showing.ts';
import type { Draft, Handed, OwnRow, Printed, Taking } from './rows.ts';
import type { Submission } from './submission.ts';
import submission from './submission-schema.json' with { type: 'json' };

const meets = (schema: JsonSchema, value: unknown): boolean => faultsAgainst(schema, value).length === 0;

export const isAssignment = (value: unknown): value is Assignment => meets(assignment, value);
export const isSubmission = (value: unknown): value is Submission => meets(submission, value);
export const isDraft = (row: unknown): row is Draft => meets(rows.draft, row);
export const isHanded = (row: unknown): row is Handed => meets(rows.handed, row);
export const isOwnRow = (row: unknown): row is OwnRow => meets(rows.own, row);
export const isTaking = (row: unknown): row is Taking => meets(rows.taking, row);
export const isPrinted = (row: unknown): row is Printed => meets(rows.printed, row);
export const isShowing = (row: unknown): row is Showing => meets(rows.showing, row);
export const isNote = (row: unknown): row is Note => meets(rows.note, row);

/** A row of the table of submissions that this release can read, under the id that is its own. */
export const isReceived = (row: unknown): row is Received =>
	isReceivedRow(row) && row.id === receivedId(row.submission);

const isReceivedRow = (row: unknown): row is Received =>
	meets(rows.received, row) &&
	typeof row === 'object' &&
	row !== null &&
	'submission' in row &&
	isSubmission(row.submission);
