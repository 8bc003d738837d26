/** The bank’s own first question, as it stands in the page of Study that is made ahead: its first paint has all of it. */
import { type Opening, readOpening } from '#lib/core/study/opening.ts';

/** In the language in which pages are made, where those are made: the browser reads it from the page. */
const FIRSTS: Readonly<Record<string, unknown>> = import.meta.env.SSR
	? import.meta.glob('../generated/first.en.json', { eager: true, import: 'default' })
	: {};

/**
 * What the page shows before anything runs in it. Undefined where it shows no question, or none that is meant for this
 * visitor (app.html): to one who comes back, or reads another language.
 */
export function openingOfPage(): Opening | undefined {
	if (import.meta.env.SSR) return readOpening(Object.values(FIRSTS)[0]);
	const { known, unspoken } = document.documentElement.dataset;
	const text = document.querySelector('[data-opening]')?.getAttribute('data-opening');
	return known === undefined && unspoken === undefined && text ? readOpening(JSON.parse(text)) : undefined;
}
