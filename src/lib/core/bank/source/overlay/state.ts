/** How far a bank is translated into a language. */
import type { Place } from '#lib/core/fault.ts';
import type { Entry, Section, Texts } from '../overlay.schema.ts';
import type { BankSource, Located, Overlay } from '../source.ts';
import { compare } from './compare.ts';
import { digestOf, originals, type Original, type Sha256 } from './originals.ts';
import { hasWords, withTexts } from './texts.ts';

export type TranslationFlaw =
	/** The bank is shown in English here, because strings, or the name of an entity, are not there. */
	| 'missing'
	/** … because the English has changed since. */
	| 'stale'
	/** … because a slot is lost, or a text is too long. */
	| 'faulty'
	/** Nothing of that id or name is translated. It does no harm. */
	| 'extra';

export interface TranslationFinding {
	readonly flaw: TranslationFlaw;
	readonly section: Section;
	readonly id: string;
	/** Paths of the strings meant; empty for all of them. */
	readonly paths: readonly string[];
	/** Below the folder of the bank; absent where there is no translation at all. */
	readonly place?: Place;
}

export interface Translation {
	readonly language: string;
	/** What is to be translated: items, facts, entities … each one. */
	readonly all: number;
	/** The strings of what is wholly translated, by `keyOf`. */
	readonly ready: ReadonlyMap<string, Texts>;
	readonly findings: readonly TranslationFinding[];
}

/** `items/t1-signing-city` */
export const keyOf = (section: Section, id: string): string => `${section}/${id}`;

interface Given {
	readonly entry: Entry;
	readonly section: Section;
	readonly id: string;
	readonly place: Place;
}

export function translationOf(source: BankSource, language: string, sha256: Sha256): Translation {
	const wanted = originals(source);
	const given = givenIn(source.overlays.filter(({ value }) => value.language === language));
	const ready = new Map<string, Texts>();
	const findings: TranslationFinding[] = [];
	for (const original of wanted) {
		const key = keyOf(original.section, original.id);
		const verdict = judged(original, given.get(key), language, sha256);
		if (verdict.texts) ready.set(key, verdict.texts);
		findings.push(...verdict.findings);
	}
	const known = new Set(wanted.map(({ section, id }) => keyOf(section, id)));
	for (const [key, { section, id, place }] of given) {
		if (!known.has(key)) findings.push({ flaw: 'extra', section, id, paths: [], place });
	}
	return { language, all: wanted.length, ready, findings };
}

/** Of two entries for one id the first counts. */
function givenIn(overlays: readonly Located<Overlay>[]): Map<string, Given> {
	const given = overlays.flatMap((overlay) =>
		Object.entries(overlay.value.texts).flatMap(([name, entries]) => {
			const section = sectionNamed(name);
			if (section === undefined) return [];
			return Object.entries(entries).map(([id, entry]): [string, Given] => [
				keyOf(section, id),
				{ entry, section, id, place: overlay.placeOf([section, id]) }
			]);
		})
	);
	return new Map(given.toReversed());
}

const SECTIONS = ['bank', 'topics', 'objectives', 'items', 'facts', 'corrections', 'entities', 'maps'] as const;
const sectionNamed = (name: string): Section | undefined => SECTIONS.find((section) => section === name);

interface Judged {
	/** When every string is there, sound and of the English in force. */
	readonly texts?: Texts;
	readonly findings: readonly TranslationFinding[];
}

function judged(original: Original, given: Given | undefined, language: string, sha256: Sha256): Judged {
	const { section, id } = original;
	const { of, ...own } = given?.entry ?? {};
	if (!given || !hasWords(own)) return { findings: [{ flaw: 'missing', section, id, paths: [] }] };
	const { texts, missing, extra, slots } = compare(original.texts, own);
	const found = (flaw: TranslationFlaw, paths: readonly string[]) =>
		({ flaw, section, id, paths, place: given.place }) as const;
	const unnamed = original.isNamed(language) ? missing : [...missing, 'names'];
	const whole = unnamed.length === 0;
	const fresh = of === digestOf(original.texts, sha256);
	const sound = slots.length === 0 && original.schema.safeParse(withTexts(original.row, texts)).success;
	const flaw = !whole
		? found('missing', unnamed)
		: !fresh
			? found('stale', [])
			: !sound
				? found('faulty', slots)
				: null;
	const findings = [...(flaw ? [flaw] : []), ...(extra.length > 0 ? [found('extra', extra)] : [])];
	return flaw ? { findings } : { texts, findings };
}
