/**
 * Reads unknown data against a JSON Schema (2020-12), as far as our own generated schemas go: no `$ref`, no formats.
 * It stands where the library that defines the schemas would cost more than the data.
 */

/** The keywords understood. A schema with any other would be read too kindly: a test watches our own. */
export const KEYWORDS: ReadonlySet<string> = new Set([
	...['$schema', 'title', 'description', 'type', 'const', 'enum', 'anyOf', 'oneOf'],
	...[
		'properties',
		'required',
		'additionalProperties',
		'propertyNames',
		'maxProperties',
		'items',
		'minItems',
		'maxItems'
	],
	...['minLength', 'maxLength', 'pattern', 'minimum', 'maximum']
]);

type Scalar = string | number | boolean | null;

export interface JsonSchema {
	readonly type?: string | undefined;
	readonly const?: Scalar | undefined;
	readonly enum?: readonly Scalar[] | undefined;
	readonly anyOf?: readonly JsonSchema[] | undefined;
	/** Alternatives that exclude each other; told apart by the properties for which each has a `const`. */
	readonly oneOf?: readonly JsonSchema[] | undefined;
	readonly properties?: Readonly<Record<string, JsonSchema | undefined>> | undefined;
	readonly required?: readonly string[] | undefined;
	/** What other properties must be; false: there may be none. */
	readonly additionalProperties?: boolean | JsonSchema | undefined;
	readonly propertyNames?: JsonSchema | undefined;
	readonly maxProperties?: number | undefined;
	readonly items?: JsonSchema | undefined;
	readonly minItems?: number | undefined;
	readonly maxItems?: number | undefined;
	/** Lengths count UTF-16 code units. */
	readonly minLength?: number | undefined;
	readonly maxLength?: number | undefined;
	readonly pattern?: string | undefined;
	readonly minimum?: number | undefined;
	readonly maximum?: number | undefined;
}

export interface SchemaFault {
	/** `parts[2].score`; empty for the whole. */
	readonly path: string;
	/** The keyword that was not met. */
	readonly rule: string;
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
	string: (value) => typeof value === 'string',
	number: (value) => Number.isFinite(value),
	integer: (value) => Number.isSafeInteger(value),
	boolean: (value) => typeof value === 'boolean',
	null: (value) => value === null,
	array: (value) => Array.isArray(value),
	object: isFields
};

const patterns = new Map<string, RegExp>();

function matches(pattern: string, text: string): boolean {
	let known = patterns.get(pattern);
	if (known === undefined) patterns.set(pattern, (known = new RegExp(pattern, 'u')));
	return known.test(text);
}

/** Every way in which the value does not meet the schema; none when it does. Never throws on a value. */
export function faultsAgainst(schema: JsonSchema, value: unknown): SchemaFault[] {
	const faults: SchemaFault[] = [];
	check({ faults, path: '' }, schema, value);
	return faults;
}

/** Where the reading stands, and what it found. One list for the whole, because this runs for each row of the log. */
interface Site {
	readonly faults: SchemaFault[];
	readonly path: string;
}

const tell = ({ faults, path }: Site, rule: string): unknown => faults.push({ path, rule });
const below = ({ faults, path }: Site, name: string): Site => ({
	faults,
	path: path === '' ? name : `${path}.${name}`
});

function check(site: Site, schema: JsonSchema, value: unknown): void {
	if (schema.type !== undefined && TYPES[schema.type]?.(value) !== true) tell(site, 'type');
	else if (schema.const !== undefined && value !== schema.const) tell(site, 'const');
	else if (schema.enum !== undefined && !schema.enum.some((allowed) => allowed === value)) tell(site, 'enum');
	else {
		if (typeof value === 'string') checkText(site, schema, value);
		else if (typeof value === 'number') checkNumber(site, schema, value);
		else if (Array.isArray(value)) checkList(site, schema, value);
		else if (isFields(value)) checkFields(site, schema, value);
		if (schema.anyOf !== undefined) checkAnyOf(site, schema.anyOf, value);
		if (schema.oneOf !== undefined) checkOneOf(site, schema.oneOf, value);
	}
}

function checkText(site: Site, { minLength, maxLength, pattern }: JsonSchema, text: string): void {
	if (minLength !== undefined && text.length < minLength) tell(site, 'minLength');
	if (maxLength !== undefined && text.length > maxLength) tell(site, 'maxLength');
	else if (pattern !== undefined && !matches(pattern, text)) tell(site, 'pattern');
}

function checkNumber(site: Site, { minimum, maximum }: JsonSchema, number: number): void {
	if (minimum !== undefined && number < minimum) tell(site, 'minimum');
	if (maximum !== undefined && number > maximum) tell(site, 'maximum');
}

function checkList(site: Site, { minItems, maxItems, items }: JsonSchema, list: readonly unknown[]): void {
	if (minItems !== undefined && list.length < minItems) tell(site, 'minItems');
	// a list that is too long is not read: it may be very long
	if (maxItems !== undefined && list.length > maxItems) tell(site, 'maxItems');
	else if (items !== undefined) {
		for (const [index, entry] of list.entries()) {
			check({ faults: site.faults, path: `${site.path}[${index}]` }, items, entry);
		}
	}
}

function checkFields(site: Site, schema: JsonSchema, fields: Fields): void {
	const { properties = NONE, additionalProperties: others = true, propertyNames, required = [] } = schema;
	const names = Object.keys(fields);
	// as with a list
	if (names.length > (schema.maxProperties ?? Infinity)) return void tell(site, 'maxProperties');
	for (const name of required) if (!Object.hasOwn(fields, name)) tell(below(site, name), 'required');
	for (const name of names) {
		const field = below(site, name);
		const own = Object.hasOwn(properties, name) ? properties[name] : others;
		if (propertyNames !== undefined && faultsAgainst(propertyNames, name).length > 0) tell(field, 'propertyNames');
		else if (own === false) tell(field, 'additionalProperties');
		else if (typeof own === 'object') check(field, own, fields[name]);
	}
}

const NONE: Readonly<Record<string, JsonSchema>> = {};

function checkAnyOf(site: Site, choices: readonly JsonSchema[], value: unknown): void {
	if (!choices.some((choice) => faultsAgainst(choice, value).length === 0)) tell(site, 'anyOf');
}

/** Faults are told against the one alternative that the value means to be; where that is not clear, as one fault. */
function checkOneOf(site: Site, choices: readonly JsonSchema[], value: unknown): void {
	const [meant, ...rivals] = choices.filter((choice) => means(choice, value));
	if (meant === undefined || rivals.length > 0) tell(site, 'oneOf');
	else check(site, meant, value);
}

type Tag = readonly [name: string, value: Scalar];
const tags = new WeakMap<JsonSchema, readonly Tag[]>();

/** The properties that an alternative must have, and for which it has a `const`. */
function tagsOf(choice: JsonSchema): readonly Tag[] {
	const known = tags.get(choice);
	if (known !== undefined) return known;
	const { properties = NONE, required = [] } = choice;
	const found = required.flatMap((name): Tag[] => {
		const tag = properties[name]?.const;
		return tag === undefined ? [] : [[name, tag]];
	});
	tags.set(choice, found);
	return found;
}

function means(choice: JsonSchema, value: unknown): boolean {
	const own = tagsOf(choice);
	if (own.length === 0) return faultsAgainst(choice, value).length === 0;
	return isFields(value) && own.every(([name, tag]) => Object.hasOwn(value, name) && value[name] === tag);
}
