import { describe, expect, it } from 'vitest';
import { single } from '../../../tests/fixtures/all-kinds.ts';
import type { FactId } from '#lib/core/ids.ts';
import type { Opening } from '#lib/core/study/opening.ts';
import { rememberedLanguage, rememberedOpening, rememberLanguage, rememberOpening } from './first-row.ts';

const [fact = '' as FactId] = single.tests;
const opening: Opening = { prompt: single, fact, layout: [], topic: 'Tea', reviews: 0, left: 3, keys: ['undo=z'] };

/** Local storage with these rows, whose keys can be listed as a browser's can. */
function storage(rows: Readonly<Record<string, string>> = {}, isFull = false): Storage {
	const methods = {
		getItem(this: Record<string, string>, key: string) {
			return this[key] ?? null;
		},
		setItem(this: Record<string, string>, key: string, text: string) {
			if (isFull) throw new DOMException('full', 'QuotaExceededError');
			this[key] = text;
		},
		removeItem(this: Record<string, string>, key: string) {
			// eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- as local storage does
			delete this[key];
		}
	};
	return Object.assign(Object.create(methods), rows) as Storage;
}

describe('the question that the next visit begins with', () => {
	it('is kept for its language, and forgotten', () => {
		const local = storage();
		rememberOpening(local, 'en', opening);
		expect(rememberedOpening(local, 'en')).toEqual(opening);
		expect(rememberedOpening(local, 'fr')).toBeUndefined();
		rememberOpening(local, 'en', null);
		expect(rememberedOpening(local, 'en')).toBeUndefined();
	});

	it.each(['{', 'null', '7', '{"bank":"/bank.en.1.json"}', '{"bank":"/another.json","opening":{}}'])(
		'is not %s',
		(row) => {
			expect(rememberedOpening(storage({ 'liptako-opening': row }), 'en')).toBeUndefined();
		}
	);

	it('is nothing longer than a question can be', () => {
		const local = storage();
		rememberOpening(local, 'en', { ...opening, topic: 'x'.repeat(65_536) });
		expect(rememberedOpening(local, 'en')).toBeUndefined();
	});

	it('is done without where nothing can be kept', () => {
		const full = storage({}, true);
		rememberOpening(full, 'en', opening);
		expect(rememberedOpening(full, 'en')).toBeUndefined();
		rememberOpening(undefined, 'en', opening);
		expect(rememberedOpening(undefined, 'en')).toBeUndefined();
	});
});

it('remembers the language', () => {
	const local = storage();
	expect([rememberedLanguage(local), rememberedLanguage(undefined)]).toEqual([null, null]);
	rememberLanguage(local, 'fr');
	expect(rememberedLanguage(local)).toBe('fr');
});
