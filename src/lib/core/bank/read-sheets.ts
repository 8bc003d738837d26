import type { MapSheet } from './bank.ts';

/**
 * Whether a fetched file is a list of compiled maps. The compiler has checked the content, and the file's name carries
 * its hash, so only a foreign or truncated file has to be told apart here.
 */
export function areSheets(value: unknown): value is readonly MapSheet[] {
	return Array.isArray(value) && value.every(isSheet);
}

function isSheet(value: unknown): boolean {
	if (typeof value !== 'object' || value === null) return false;
	const fields = new Map(Object.entries(value));
	const isSized = ['width', 'height'].every((name) => typeof fields.get(name) === 'number');
	return typeof fields.get('id') === 'string' && isSized && Array.isArray(fields.get('places'));
}
