/** The words of item analysis and of a class's memory. */
import { lazily } from './lazy.ts';
import type { AnalysisWords } from './en/analysis.ts';

export const analysisWords = lazily<AnalysisWords>({
	en: async () => (await import('./en/analysis.ts')).analysis,
	fr: async () => (await import('./fr/analysis.ts')).analysis,
	ar: async () => (await import('./ar/analysis.ts')).analysis
});
