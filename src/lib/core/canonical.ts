/**
 * The one way to write a value as JSON: keys sorted by UTF-16 code units, no space, numbers and texts as ECMAScript
 * writes them (RFC 8785, JSON Canonicalization Scheme). What JSON cannot hold is left out, as JSON.stringify does.
 * @param value no deeper than the call stack allows: read it through a check of depth first
 */
export function canonicalJson(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
	if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
	const fields = Object.entries(value).filter(([, field]) => field !== undefined);
	fields.sort(([one], [other]) => (one < other ? -1 : 1));
	return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonicalJson(field)}`).join(',')}}`;
}
