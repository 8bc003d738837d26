/** What the rules of a kind hand back, from which a mark is made. */
import type { EntityId, FactId } from '../ids.ts';
import type { Leniency, PartMark, Remark } from './response.ts';

export interface Judgement {
	/** 0 … 1. */
	readonly score: number;
	readonly parts: readonly PartMark[];
	readonly remarks: readonly Remark[];
	readonly leniency?: Leniency;
	/** The entity that was named instead of the one asked for. */
	readonly named?: EntityId;
	/** Everything that was judged wrong had been typed. */
	readonly overrulable?: boolean;
}

export function remark(about: string, text: string | undefined, states?: FactId): readonly Remark[] {
	if (text === undefined) return [];
	return [{ about, text, ...(states === undefined ? {} : { states }) }];
}

/** Mean of scores; 0 of none. */
export function mean(scores: readonly number[]): number {
	return scores.length === 0 ? 0 : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

/** Mean of the scores of parts. */
export function meanScore(parts: readonly PartMark[]): number {
	return mean(parts.map((part) => part.score));
}

/** The value under a key of a record that came from outside: never one inherited from Object. */
export function entryOf(record: Readonly<Record<string, string>>, key: string): string | undefined {
	return Object.hasOwn(record, key) ? record[key] : undefined;
}
