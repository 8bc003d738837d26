/** Holds the strings of a translation against those that it translates. */
import type { Texts } from '../overlay.schema.ts';
import { isTexts } from './texts.ts';

export interface Comparison {
	/** What the translation has of what is wanted. */
	readonly texts: Texts;
	/** Paths of strings that are not there or empty. */
	readonly missing: readonly string[];
	/** Paths of strings that translate nothing. */
	readonly extra: readonly string[];
	/** Paths of strings in which a {slot} or {{gap}} is lost, or one stands that the English does not have. */
	readonly slots: readonly string[];
}

/** @param path of both, for the paths told */
export function compare(wanted: Texts, given: Texts, path: readonly string[] = []): Comparison {
	const texts: [string, Texts[string]][] = [];
	const missing: string[] = [];
	const extra = Object.keys(given)
		.filter((name) => !Object.hasOwn(wanted, name))
		.map((name) => [...path, name].join('.'));
	const slots: string[] = [];
	for (const [name, text] of Object.entries(wanted)) {
		const here = [...path, name];
		const found = Object.hasOwn(given, name) ? given[name] : undefined;
		if (isTexts(text)) {
			const inner = compare(text, isTexts(found) ? found : {}, here);
			texts.push([name, inner.texts]);
			missing.push(...inner.missing);
			extra.push(...inner.extra);
			slots.push(...inner.slots);
		} else if (typeof text === 'string') {
			if (typeof found !== 'string' || found === '') missing.push(here.join('.'));
			else texts.push([name, found]);
			if (typeof found === 'string' && found !== '' && slotsIn(text) !== slotsIn(found)) slots.push(here.join('.'));
		} else {
			const list = Array.isArray(found) ? found.filter((form) => form !== '') : [];
			if (list.length > 0) texts.push([name, list]);
			else if (text.length > 0) missing.push(here.join('.'));
		}
	}
	return { texts: Object.fromEntries(texts), missing, extra, slots };
}

const slotsIn = (text: string): string => [...text.matchAll(/\{+[\w-]+\}+/gu)].map(String).sort().join(' ');
