/** What questions and their options say, for the tables of an analysis. */
import { optionTexts } from '#lib/core/analysis/question.ts';
import { questionKey, type QuestionKey } from '#lib/core/analysis/marks.ts';
import type { Collected } from '#lib/core/gradebook/collected.ts';
import { readerOf } from '#lib/core/gradebook/pooled.ts';
import type { AnalysisWords } from '#lib/i18n/en/analysis.ts';

export interface QuestionText {
	readonly stem: string;
	readonly own: boolean;
	/** By the ids of the analysis. */
	readonly option: (id: string) => string;
}

export type QuestionTexts = ReadonlyMap<QuestionKey, QuestionText>;

export function questionTexts(submissions: readonly Collected[], say: AnalysisWords): QuestionTexts {
	const texts = new Map<QuestionKey, QuestionText>();
	for (const mark of submissions.flatMap(({ marks }) => marks)) {
		const key = questionKey(mark.item, mark.version);
		if (texts.has(key)) continue;
		const { prompt, own } = mark;
		const options = optionTexts(prompt, readerOf(mark));
		const option = (id: string): string => {
			if (id === 'verdict/true') return say.verdicts.true;
			if (id === 'verdict/false') return say.verdicts.false;
			const found = options.get(id);
			if (found?.of === undefined) return found?.text ?? id;
			return say.ofPart(prompt.kind === 'cloze' ? say.gap(found.of) : found.of, found.text);
		};
		texts.set(key, { stem: prompt.kind === 'truefalse' ? prompt.statement : prompt.stem, own, option });
	}
	return texts;
}
