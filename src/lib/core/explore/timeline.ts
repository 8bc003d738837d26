/** Dated facts in time. A year of the calendar is one unit long: 2023.5 is the middle of 2023. */
import type { Bank, Fact } from '../bank/bank.ts';
import type { EntityId } from '../ids.ts';

/** From the first moment to the one after the last, in years. */
export interface Span {
	readonly from: number;
	readonly to: number;
}

/** Something that happened, and the facts that tell of it. As long as its date is vague: a day, a month or a year. */
export interface Occasion extends Span {
	readonly id: EntityId;
	/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
	readonly at: string;
	/** In the bank's language, a phrase without a capital. */
	readonly what: string;
	readonly facts: readonly Fact[];
}

/** No closer than a quarter of a year: a screen of days would be empty. */
const SHORTEST = 0.25;
const MONTHS = 12;

/** The dates that facts are filed under, earliest first; of two that begin together, the more exact one first. */
export function occasionsOf({ facts, entities }: Pick<Bank, 'facts' | 'entities'>): Occasion[] {
	return entities
		.flatMap((entity): Occasion[] => {
			const own = facts.filter(({ dates = [] }) => dates.includes(entity.id));
			const span = typeof entity.value === 'string' ? spanOf(entity.value) : undefined;
			if (own.length === 0 || !span || typeof entity.value !== 'string') return [];
			return [{ id: entity.id, at: entity.value, what: entity.gloss, facts: own, ...span }];
		})
		.sort((a, b) => a.from - b.from || a.to - b.to || (a.id < b.id ? -1 : 1));
}

/** The span of a date as exact as it is written; undefined when the text is no date. */
export function spanOf(iso: string): Span | undefined {
	const fields = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso);
	if (fields === null) return undefined;
	const [year = 0, month, day] = fields
		.slice(1)
		.map((field: string | undefined) => (field ? Number(field) : undefined));
	if (month === undefined) return { from: year, to: year + 1 };
	if (day === undefined) return { from: yearsAt(year, month, 1), to: yearsAt(year, month + 1, 1) };
	return { from: yearsAt(year, month, day), to: yearsAt(year, month, day + 1) };
}

function yearsAt(year: number, month: number, day: number): number {
	const start = Date.UTC(year, 0, 1);
	return year + (Date.UTC(year, month - 1, day) - start) / (Date.UTC(year + 1, 0, 1) - start);
}

/** Whole years around everything; one year from 0 when there is nothing. */
export function boundsOf(occasions: readonly Span[]): Span {
	if (occasions.length === 0) return { from: 0, to: 1 };
	return {
		from: Math.floor(Math.min(...occasions.map(({ from }) => from))),
		to: Math.ceil(Math.max(...occasions.map(({ to }) => to)))
	};
}

/**
 * A span so many times shorter (a factor above 1) or longer (below 1), about a point that stays where it is; never
 * shorter than a quarter of a year, never beyond the bounds.
 */
export function zoomed(span: Span, factor: number, about: number, bounds: Span): Span {
	const longest = bounds.to - bounds.from;
	const length = Math.min(Math.max((span.to - span.from) / factor, Math.min(SHORTEST, longest)), longest);
	const share = (about - span.from) / (span.to - span.from);
	return held(about - share * length, length, bounds);
}

/** A span moved by a share of its length: positive is later. */
export function moved(span: Span, share: number, bounds: Span): Span {
	const length = span.to - span.from;
	return held(span.from + share * length, length, bounds);
}

function held(from: number, length: number, bounds: Span): Span {
	const start = Math.min(Math.max(from, bounds.from), bounds.to - length);
	return { from: start, to: start + length };
}

/** What begins or lasts within a span. */
export function within<One extends Span>(occasions: readonly One[], span: Span): One[] {
	return occasions.filter(({ from, to }) => to > span.from && from < span.to);
}

/** A mark on the axis. */
export interface Tick {
	/** In years. */
	readonly at: number;
	/** `YYYY` or `YYYY-MM`. */
	readonly iso: string;
}

/** Marks at whole years, quarters or months, as many as `most` allows, else whole years; all within the span. */
export function ticksOf(span: Span, most: number): readonly Tick[] {
	const length = span.to - span.from;
	const step = [1, 3].find((months) => (length * MONTHS) / months <= most) ?? MONTHS;
	const years = Array.from(
		{ length: Math.ceil(span.to) - Math.floor(span.from) + 1 },
		(_, index) => Math.floor(span.from) + index
	);
	return years
		.flatMap((year) => monthsOf(step).map((month) => tick(year, month)))
		.filter(({ at }) => at >= span.from && at <= span.to);
}

const monthsOf = (step: number): number[] => Array.from({ length: MONTHS / step }, (_, index) => 1 + index * step);

function tick(year: number, month: number): Tick {
	const name = String(year).padStart(4, '0');
	return { at: yearsAt(year, month, 1), iso: month === 1 ? name : `${name}-${String(month).padStart(2, '0')}` };
}
