/** E15. Editions: what learners have met is never lost from one edition to the next. */
import { canonicalJson } from '#lib/core/canonical.ts';
import type { Item } from '../bank.ts';
import type { Register } from '../check/register.ts';
import { severityOf, type Finding } from './finding.ts';

/** What must be known of an edition to compare the next one with it. */
export interface EditionRecord {
	readonly bank: string;
	readonly items: Readonly<Record<string, { readonly version: number; readonly hash: string }>>;
	readonly facts: readonly string[];
}

interface Recorded {
	readonly id: string;
	readonly items: readonly Item[];
	readonly facts: readonly { readonly id: string }[];
}

const HASH_DIGITS = 16;

/** The record of a compiled bank. @param sha256 the digest of a text's UTF-8, in hexadecimal */
export function editionRecord({ id, items, facts }: Recorded, sha256: (text: string) => string): EditionRecord {
	return {
		bank: id,
		items: Object.fromEntries(
			items
				.toSorted((a, b) => (a.id < b.id ? -1 : 1))
				.map((item) => [item.id, { version: item.version, hash: sha256(contentOf(item)).slice(0, HASH_DIGITS) }])
		),
		facts: facts.map((fact) => fact.id).toSorted()
	};
}

/** What learners read and what counts as right; not what only sorts the item in. */
const SORTING: ReadonlySet<string> = new Set([
	'version',
	'topic',
	'objective',
	'bloom',
	'difficulty',
	'enemies',
	'locked',
	'facts',
	'attribution',
	'states'
]);

/** The content of an item as one text, the same wherever its fields stand. */
export const contentOf = (item: Item): string => canonicalJson(without(item));

function without(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(without);
	if (typeof value !== 'object' || value === null) return value;
	const kept = Object.entries(value).filter(([name]) => !SORTING.has(name));
	return Object.fromEntries(kept.map(([name, inner]) => [name, without(inner)]));
}

/**
 * What an edition breaks: an item or fact that vanished, an item taken back to a draft, a text that changed under its
 * version, a version that fell. What is retired, or superseded by another item, may go.
 */
export function editionFaults(bank: Register, next: EditionRecord, before: EditionRecord): Finding[] {
	const heirs = new Set(bank.source.items.flatMap(({ value }): string[] => value.supersedes));
	const items = Object.entries(before.items).flatMap(([id, old]): Finding[] => {
		const now = next.items[id];
		if (now && now.version < old.version) return [found(bank, id, 'version-fell', old.version)];
		if (now) return now.version > old.version || now.hash === old.hash ? [] : [found(bank, id, 'changed', old.version)];
		const row = bank.items.get(id)?.value;
		if (heirs.has(id) || row?.status === 'retired') return [];
		return [found(bank, id, row ? 'withdrawn' : 'vanished', old.version)];
	});
	const known = new Set(next.facts);
	return [...items, ...before.facts.filter((id) => !known.has(id)).map((id) => found(bank, id, 'fact-vanished', 0))];
}

type EditionWhy = 'version-fell' | 'changed' | 'withdrawn' | 'vanished' | 'fact-vanished';

function found(bank: Register, id: string, why: EditionWhy, version: number): Finding {
	const place = (bank.items.get(id) ?? bank.source.bank)?.placeOf(bank.items.has(id) ? ['version'] : []);
	return {
		code: 'E15',
		severity: severityOf('E15'),
		data: { id, why, version },
		path: 'version',
		...(place ? { place } : {})
	};
}

/** Reads a record, or makes one of a compiled bank; undefined when the data is neither. */
export function readEdition(data: unknown, sha256: (text: string) => string): EditionRecord | undefined {
	if (!isObject(data)) return undefined;
	if (isCompiled(data)) return editionRecord(data, sha256);
	return isRecord(data) ? data : undefined;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** A compiled bank says which format it is in; its own reader checks the rest. */
const isCompiled = (data: object): data is Recorded =>
	'format' in data && 'items' in data && Array.isArray(data.items) && 'facts' in data && Array.isArray(data.facts);

function isRecord(data: Record<string, unknown>): data is Record<string, unknown> & EditionRecord {
	const { items, facts } = data;
	if (typeof data.bank !== 'string' || !isObject(items) || !Array.isArray(facts)) return false;
	const rows = Object.values(items).every(
		(one) => isObject(one) && Number.isInteger(one.version) && typeof one.hash === 'string'
	);
	return rows && facts.every((fact) => typeof fact === 'string');
}
