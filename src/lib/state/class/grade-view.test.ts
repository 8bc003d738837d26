import { describe, expect, it } from 'vitest';
import { gradeView, keepGradeView, readGradeView } from './grade-view.ts';

describe('readGradeView', () => {
	it.each(['table', 'cards'] as const)('reads %s', (view) => expect(readGradeView(view)).toBe(view));
	it.each([null, undefined, '', 'Cards', 'list', '<b>cards</b>'])('shows the table for %s', (text) =>
		expect(readGradeView(text)).toBe('table')
	);
});

const scopeOf = (localStorage: Pick<Storage, 'getItem' | 'setItem'>) =>
	({ localStorage }) as unknown as typeof globalThis;

describe('keepGradeView', () => {
	it('is there on the next visit', () => {
		const kept = new Map<string, string>();
		const scope = scopeOf({
			getItem: (key) => kept.get(key) ?? null,
			setItem: (key, value) => void kept.set(key, value)
		});
		keepGradeView(scope, 'cards');
		expect(gradeView(scope)).toBe('cards');
		keepGradeView(scope, 'table');
		expect(gradeView(scope)).toBe('table');
	});

	it('is no trouble where nothing can be kept', () => {
		const full = scopeOf({
			getItem: () => null,
			setItem: () => {
				throw new DOMException('full', 'QuotaExceededError');
			}
		});
		keepGradeView(full, 'cards');
		expect(gradeView(full)).toBe('table');
	});
});
