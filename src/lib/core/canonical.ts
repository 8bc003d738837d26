/**
 * The one way to write a value as JSON: keys sorted by UTF-16 code units, no space, numbers and texts as ECMAScript
 * writes them (RFC 8785, JSON Canonicalization Scheme). What JSON cannot hold is left out, as JSON.stringify does.
 * @param value no deeper than the call stack allows: read it through a check of depth first
 */
export function canonicalJson(value: unknown): string {
	// as it comes out of a file of ours: some times faster
	return isInOrder(value) ? JSON.stringify(value ?? null) : inOrder(value);
}

function inOrder(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
	if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
	const fields = Object.entries(value).filter(([, field]) => field !== undefined);
	fields.sort(([one], [other]) => (one < other ? -1 : 1));
	return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonicalJson(field)}`).join(',')}}`;
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** All keys in it are sorted, so that JSON.stringify, which keeps their order, writes the same. */
function isInOrder(value: unknown): boolean {
	if (Array.isArray(value)) return value.every(isInOrder);
	if (!isFields(value)) return true;
	let before = '';
	for (const name of Object.keys(value)) {
		if (name < before || !isInOrder(value[name])) return false;
		before = name;
	}
	return true;
}
