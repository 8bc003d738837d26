/** Holding data against a schema: each issue becomes a fault with a code, a line and a column. */
import { z } from 'zod';
import { SHAPE_CODES, quote, type ShapeCode, type SourceFault } from './codes.ts';
import { writtenPath, type Path, type SourceDocument } from './document.ts';

type Issue = z.core.$ZodIssue;
type Data = Record<string, string | number>;

/** All faults of a document under a schema; none when it is sound. */
export function shapeFaults(schema: z.ZodType, document: SourceDocument): SourceFault[] {
	if (document.data === null) {
		return [{ code: 'file-empty', data: {}, place: { file: document.file, line: 1, column: 1 } }];
	}
	const read = schema.safeParse(document.data);
	if (read.success) return [];
	return read.error.issues.flatMap((issue) => issueFaults(issue, schema, document));
}

function issueFaults(issue: Issue, schema: z.ZodType, document: SourceDocument): SourceFault[] {
	const path = steps(issue.path);
	if (issue.code === 'invalid_key') {
		const found = verdict({ ...issue, message: issue.issues[0]?.message ?? '' }, document, path);
		return [{ ...faultAt(document, path, ...found), place: document.placeOfKey(path) }];
	}
	if (issue.code !== 'unrecognized_keys') return [faultAt(document, path, ...verdict(issue, document, path))];
	return issue.keys.map((key) => ({
		...faultAt(document, [...path, key], 'field-unknown', { field: quote(key), near: nearest(key, schema) }),
		place: document.placeOfKey([...path, key])
	}));
}

function faultAt(document: SourceDocument, path: Path, code: ShapeCode, data: Data): SourceFault {
	return { code, data, path: writtenPath(path), place: document.placeOf(path) };
}

function verdict(issue: Issue, document: SourceDocument, path: Path): [ShapeCode, Data] {
	const found = valueAt(document.data, path);
	const field = quote(String(path.at(-1) ?? ''));
	if (found === undefined) return ['field-missing', { field }];
	const known = SHAPE_CODES.find((code) => code === issue.message);
	const got = quote(typeof found === 'string' ? found : JSON.stringify(found));
	if (known) return [known, { field, got, ...limits(issue) }];
	if (issue.code === 'invalid_type') return ['type-wrong', { field, expected: issue.expected, got: typeName(found) }];
	if (issue.code === 'invalid_value') return ['value-unknown', { field, got, allowed: issue.values.join(', ') }];
	if ('options' in issue && Array.isArray(issue.options)) {
		return ['value-unknown', { field, got, allowed: issue.options.join(', ') }];
	}
	return ['value-malformed', { field, got }];
}

function limits(issue: Issue): Data {
	if (issue.code === 'too_small') return { limit: Number(issue.minimum) };
	if (issue.code === 'too_big') return { limit: Number(issue.maximum) };
	return {};
}

function typeName(value: unknown): string {
	if (value === null) return 'nothing';
	return Array.isArray(value) ? 'array' : typeof value;
}

function steps(path: readonly PropertyKey[]): Path {
	return path.map((step) => (typeof step === 'symbol' ? String(step) : step));
}

/** The value at a path, undefined where there is none. */
export function valueAt(data: unknown, path: Path): unknown {
	return path.reduce<unknown>((value, step) => {
		if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
		return Object.entries(value).find(([key]) => key === String(step))?.[1];
	}, data);
}

/** The name of a field of the schema that is one or two letters away, or nothing. */
function nearest(key: string, schema: z.ZodType): string {
	const near = [...fieldNames(schema)].map((name) => ({ name, distance: distance(key.toLowerCase(), name) }));
	return near.filter((one) => one.distance <= 2).sort((a, b) => a.distance - b.distance)[0]?.name ?? '';
}

/** Once for each schema: writing it out as JSON Schema takes milliseconds, and a file may have a thousand odd fields. */
const NAMES = new WeakMap<z.ZodType, ReadonlySet<string>>();

function fieldNames(schema: z.ZodType): ReadonlySet<string> {
	const known = NAMES.get(schema);
	if (known) return known;
	const names = new Set<string>();
	collectNames(z.toJSONSchema(schema, { io: 'input' }), names);
	NAMES.set(schema, names);
	return names;
}

function collectNames(schema: unknown, into: Set<string>): void {
	if (typeof schema !== 'object' || schema === null) return;
	for (const [key, value] of Object.entries(schema) as [string, unknown][]) {
		if (key === 'properties' && typeof value === 'object' && value !== null) {
			for (const name of Object.keys(value)) into.add(name);
		}
		collectNames(value, into);
	}
}

/** Levenshtein distance; names of fields are short, and a long key is never near one. */
function distance(a: string, b: string): number {
	if (a.length > 40) return a.length;
	let row = Array.from({ length: b.length + 1 }, (_, at) => at);
	for (const [i, letter] of Array.from(a).entries()) {
		const next = [i + 1];
		for (const [j, other] of Array.from(b).entries()) {
			next.push(Math.min((row[j] ?? 0) + (letter === other ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
		}
		row = next;
	}
	return row.at(-1) ?? 0;
}
