/** Figures of an analysis, written. */
import type { Bounds, Estimate } from '#lib/core/analysis/bounds.ts';
import type { AnalysisWords } from '#lib/i18n/en/analysis.ts';

/** To so many places after the sign, in the learner's language. */
export function decimals(locale: string, value: number, places: number): string {
	const shape = { minimumFractionDigits: places, maximumFractionDigits: places };
	return new Intl.NumberFormat(locale, shape).format(value);
}

export interface Shape {
	readonly locale: string;
	readonly say: AnalysisWords;
	readonly places: number;
	/** By which the figure is multiplied: 100 for per cent. */
	readonly scale?: number;
}

export function writtenValue(estimate: Estimate | null, { locale, say, places, scale = 1 }: Shape): string {
	return estimate === null ? say.notDefined : decimals(locale, scale * estimate.value, places);
}

export function writtenBounds(bounds: Bounds | null | undefined, { locale, say, places, scale = 1 }: Shape): string {
	if (!bounds) return say.notDefined;
	return say.range(decimals(locale, scale * bounds.least, places), decimals(locale, scale * bounds.greatest, places));
}
