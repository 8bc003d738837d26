import type { Mark, Remark } from '#lib/core/answer/response.ts';
import type { IconName } from './icons.ts';

/** How a thing is shown once it is marked: never by colour alone. */
export type Tone = 'right' | 'partly' | 'wrong';

export const TONE_ICONS: Readonly<Record<Tone, IconName>> = { right: 'check', partly: 'partly', wrong: 'cross' };

/** A score from 0 to 1 as a tone. */
export function toneOf(score: number): Tone {
	if (score >= 0.999) return 'right';
	return score <= 0.001 ? 'wrong' : 'partly';
}

/** The tone of one part of a mark; wrong when the part was not marked. */
export function partTone(mark: Mark | undefined, part: string): Tone {
	return toneOf(mark?.parts.find((one) => one.part === part)?.score ?? 0);
}

/** What is to be said about one option, gap or entry. */
export function remarksOn(mark: Mark | undefined, about: string): readonly Remark[] {
	return mark?.remarks.filter((remark) => remark.about === about) ?? [];
}
