import type { GradeRow } from '#lib/core/gradebook/gradebook.ts';
import type { CollectWords } from '#lib/i18n/en/collect.ts';
import { writtenNumber } from '#lib/i18n/format.ts';

/** “9.5 of 20”, to two places. */
export function writtenPoints({ score, max }: Pick<GradeRow, 'score' | 'max'>, say: CollectWords, locale: string) {
	const [part, whole] = [score, max].map((value) => writtenNumber(locale, Math.round(value * 100) / 100));
	return say.book.of(part ?? '', whole ?? '');
}
