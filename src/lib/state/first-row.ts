/** What the last visit left in local storage for this one to begin with. The log is the truth: all of it can go at any time. */
import { type Opening, readOpening } from '#lib/core/study/opening.ts';
import { keepLocal } from '#lib/storage/local.ts';
import type { FirstRun } from './first-run.svelte.ts';
import { BANK_LANGUAGES } from './bank-languages.ts';

// data files named by their content, beside the bank: another bank, another name
const BANKS: Readonly<Record<string, string>> = import.meta.glob('../generated/bank.*.json', {
	query: '?url',
	import: 'default',
	eager: true
});
const FIRSTS: Readonly<Record<string, string>> = import.meta.glob('../generated/first.*.json', {
	query: '?url&no-inline',
	import: 'default',
	eager: true
});

const inLanguage = (files: Readonly<Record<string, string>>, name: string, language: string): string | undefined =>
	files[`../generated/${name}.${language}.json`] ?? files[`../generated/${name}.${BANK_LANGUAGES[0] ?? ''}.json`];

/** Address of the bank in a language; where it is not in that language, in its own. Undefined when none was compiled. */
export const bankUrl = (language: string): string | undefined => inLanguage(BANKS, 'bank', language);

/** The bank’s own first question, for a first visit. Undefined when it cannot be had: then the session begins when all is there. */
export async function fetchFirst(language: string): Promise<Opening | undefined> {
	try {
		const response = await fetch(inLanguage(FIRSTS, 'first', language) ?? '');
		return readOpening(await response.json());
	} catch {
		return undefined;
	}
}

// app.html knows these names
const LANGUAGE_KEY = 'liptako-language';
/** Before the moment at which a question was shown whose answer is not in the log yet. */
export const WAITING = 'liptako-waiting-';
const OPENING_KEY = 'liptako-opening';
/** Characters: many times the longest question. */
const ROW_MOST = 65_536;

type Local = Storage | undefined;

/** The language last in use here, as it was kept. */
export const rememberedLanguage = (local: Local): string | null => local?.getItem(LANGUAGE_KEY) ?? null;

/** Saves the next start from guessing; the setting itself is in the log. */
export function rememberLanguage(local: Local, language: string): void {
	keepLocal(local, LANGUAGE_KEY, language);
}

/** What the next session begins with, if it is a question of this very bank. */
export function rememberedOpening(local: Local, language: string): Opening | undefined {
	try {
		const text = local?.getItem(OPENING_KEY) ?? 'null';
		if (text.length > ROW_MOST) return undefined;
		const row: unknown = JSON.parse(text);
		if (typeof row !== 'object' || row === null) return undefined;
		if (!('bank' in row) || row.bank !== bankUrl(language) || !('opening' in row)) return undefined;
		return readOpening(row.opening);
	} catch {
		return undefined; // not JSON
	}
}

/** For the next start; null: nothing is known to begin with. */
export function rememberOpening(local: Local, language: string, opening: Opening | null): void {
	if (opening === null) local?.removeItem(OPENING_KEY);
	else keepLocal(local, OPENING_KEY, JSON.stringify({ bank: bankUrl(language), opening }));
}

/** An answer given before there was a log to save it in, kept for the next start should this tab be closed before. */
export function keepWaiting(local: Local, { opening, since, handed }: FirstRun): void {
	const { id, version, kind } = opening.prompt;
	keepLocal(local, `${WAITING}${since}`, JSON.stringify([id, version, kind, since, handed]));
}
