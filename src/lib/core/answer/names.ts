/** Which entity a typed text names, exactly or but for one slip of the finger. */
import type { Entity } from '../bank/bank.ts';
import type { EntityId } from '../ids.ts';
import { forms } from './normalise.ts';

/** Shorter names are too close to each other for a slip to be forgiven. In letters. */
const SHORTEST_WITH_SLIP = 5;

export interface NameIndex {
	/** Comparable form → the entities so called. */
	readonly owners: ReadonlyMap<string, readonly EntityId[]>;
	/** Length of a form in UTF-16 units → the forms of that length. */
	readonly byLength: ReadonlyMap<number, readonly string[]>;
}

/** Dates and numbers are names too: “16 September 2023”. Made when a name is first looked for: many questions have none. */
export function indexNames(entities: readonly Entity[]): NameIndex {
	let made: NameIndex | undefined;
	const all = (): NameIndex => (made ??= indexAll(entities));
	return {
		get owners() {
			return all().owners;
		},
		get byLength() {
			return all().byLength;
		}
	};
}

function indexAll(entities: readonly Entity[]): NameIndex {
	const owners = new Map<string, EntityId[]>();
	const byLength = new Map<number, string[]>();
	for (const entity of entities) {
		const names = [entity.name, ...(entity.abbreviation === undefined ? [] : [entity.abbreviation]), ...entity.accept];
		for (const form of new Set(names.flatMap(forms))) {
			if (form === '') continue;
			const known = owners.get(form);
			if (known === undefined) push(byLength, form.length, form);
			owners.set(form, [...(known ?? []), entity.id]);
		}
	}
	return { owners, byLength };
}

function push(map: Map<number, string[]>, length: number, form: string): void {
	const list = map.get(length);
	if (list === undefined) map.set(length, [form]);
	else list.push(form);
}

/** Every entity that one of the forms names exactly. */
export function ownersOf(given: readonly string[], names: NameIndex): ReadonlySet<EntityId> {
	return new Set(given.flatMap((form) => names.owners.get(form) ?? []));
}

/** An entity other than `own` that one of the forms names exactly, else one that it names but for a slip. */
export function otherEntity(
	given: readonly string[],
	own: ReadonlySet<EntityId>,
	names: NameIndex
): EntityId | undefined {
	const foreign = (form: string) => names.owners.get(form)?.find((id) => !own.has(id));
	for (const form of given) {
		const exact = foreign(form);
		if (exact !== undefined) return exact;
	}
	for (const form of given) {
		for (const length of [form.length, form.length - 1, form.length + 1]) {
			const near = names.byLength.get(length)?.find((name) => isSlip(form, name) && foreign(name) !== undefined);
			if (near !== undefined) return foreign(near);
		}
	}
	return undefined;
}

/**
 * True when `given` is `wanted` but for one edit: a letter added, left out, changed, or two neighbours swapped
 * (Damerau–Levenshtein distance 1). From five letters on, and never in a digit: G4 is no misspelt G5.
 */
export function isSlip(given: string, wanted: string): boolean {
	if (given === wanted || wanted.replace(/\P{L}/gu, '').length < SHORTEST_WITH_SLIP) return false;
	if (given.replace(/\D/gu, '') !== wanted.replace(/\D/gu, '')) return false;
	return withinOneEdit(given, wanted);
}

/** Linear: what lies between the common beginning and the common end decides. */
function withinOneEdit(a: string, b: string): boolean {
	const shorter = Math.min(a.length, b.length);
	let start = 0;
	while (start < shorter && a[start] === b[start]) start += 1;
	let end = 0;
	while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
	const left = a.slice(start, a.length - end);
	const right = b.slice(start, b.length - end);
	if (left.length <= 1 && right.length <= 1) return true;
	return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
