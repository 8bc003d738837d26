/** Rules on who says so: attribution, corrections, dates of context. */
import type { ItemRow } from '../source/objective.schema.ts';
import type { Located } from '../source/source.ts';
import { testedParts } from '../source/tested.ts';
import { faultIn, type CheckFault, type Register } from './register.ts';
import { contains } from './typed.ts';

/** Statuses that say that somebody says so. */
const ATTRIBUTED: ReadonlySet<string> = new Set(['reported', 'forecast', 'corrected']);

const testsOf = (item: ItemRow, confidence: 'b' | 'c', bank: Register): string | undefined =>
	testedParts(item).find(({ fact }) => bank.facts.get(fact)?.value.confidence === confidence)?.fact;

/** A fact of confidence b is attributed, in the status and in words of the stem, unless the editors speak. */
export function attributedFraming(item: Located<ItemRow>, bank: Register): CheckFault[] {
	const { status, lead, voice } = item.value.attribution;
	const fact = testsOf(item.value, 'b', bank);
	if (fact === undefined || voice === 'editor') return [];
	return [
		...(ATTRIBUTED.has(status)
			? []
			: [faultIn(item, 'attribution-missing', ['attribution', 'status'], { fact, status })]),
		...(lead === undefined ? [faultIn(item, 'lead-missing', ['attribution'], { fact })] : [])
	];
}

/** The lead is words of the stem. */
export function leadInStem(item: Located<ItemRow>): CheckFault[] {
	const { stem, attribution } = item.value;
	const { lead } = attribution;
	return lead === undefined || contains(stem, lead)
		? []
		: [faultIn(item, 'lead-not-in-stem', ['attribution', 'lead'], { lead })];
}

/** A fact of confidence c comes with its correction, or says that somebody says so. */
export function correctedSlips(item: Located<ItemRow>, bank: Register): CheckFault[] {
	const { note, attribution } = item.value;
	const fact = testsOf(item.value, 'c', bank);
	const isTold = (note?.corrections.length ?? 0) > 0 || ['corrected', 'reported'].includes(attribution.status);
	return fact === undefined || isTold ? [] : [faultIn(item, 'correction-missing', ['attribution', 'status'], { fact })];
}

/** Context says as of when. */
export function datedContext(item: Located<ItemRow>): CheckFault[] {
	const { attribution, as_of } = item.value;
	return attribution.status === 'context' && as_of === undefined
		? [faultIn(item, 'as-of-missing', ['attribution', 'status'])]
		: [];
}

/** A fact of confidence c says which reading is taught. */
export function taughtReadings({ source }: Register): CheckFault[] {
	return source.facts
		.filter(({ value }) => value.confidence === 'c' && value.reading === undefined)
		.map((fact) => faultIn(fact, 'reading-missing', ['confidence']));
}
