import type { Bank } from './bank.ts';

const LISTS = ['topics', 'objectives', 'facts', 'entities', 'sources', 'corrections', 'items', 'cards'] as const;

/**
 * Whether a fetched file is a compiled bank of the format this app reads. The compiler has checked the content, and
 * the file's name carries its hash, so only a foreign or truncated file has to be told apart here.
 */
export function isBank(value: unknown): value is Bank {
	if (typeof value !== 'object' || value === null) return false;
	const fields = new Map(Object.entries(value));
	return (
		fields.get('format') === 1 &&
		typeof fields.get('edition') === 'string' &&
		LISTS.every((name) => Array.isArray(fields.get(name)))
	);
}
