/** Judges a typed name or word against the accepted forms, the wrong answers editors expected, and all other names. */
import type { EntityId } from '../ids.ts';
import { isSlip, otherEntity, ownersOf, type NameIndex } from './names.ts';
import { forms } from './normalise.ts';
import type { Leniency } from './response.ts';

/** Longest text looked at, in UTF-16 units. */
const LONGEST = 200;

export interface Asked {
	/** The first form is the one shown. */
	readonly accept: readonly string[];
	readonly wrong: readonly { readonly id: string; readonly value: string }[];
	/** The entity asked for, whose own names never count as another's. */
	readonly entity?: EntityId;
}

export interface TypedVerdict {
	readonly right: boolean;
	/** Why it is right although it is not the form shown. */
	readonly leniency?: Leniency;
	/** The expected wrong answer that was given. */
	readonly wrongId?: string;
	/** The other entity that was named. */
	readonly entity?: EntityId;
}

/**
 * Right when equal to an accepted form after normalisation, or one slip away from it, unless the text is as near to
 * an expected wrong answer or to another entity's name. Two slips are never forgiven: Niger, Nigeria, Algeria.
 */
export function judgeTyped(text: string, asked: Asked, names: NameIndex): TypedVerdict {
	const given = forms(text.slice(0, LONGEST)).filter((form) => form !== '');
	if (given.length === 0) return { right: false };
	const accepted = asked.accept.map(forms);
	const listed = accepted.findIndex((list) => list.some((form) => given.includes(form)));
	if (listed === 0) return { right: true };
	if (listed > 0) return { right: true, leniency: 'variant' };

	const own = new Set(ownersOf(accepted.flat(), names));
	if (asked.entity !== undefined) own.add(asked.entity);
	const entity = otherEntity(given, own, names);
	const wrongId = expectedWrong(given, asked.wrong)?.id;
	if (entity === undefined && wrongId === undefined && nearAny(given, accepted.flat())) {
		return { right: true, leniency: 'typo' };
	}
	return { right: false, ...(wrongId === undefined ? {} : { wrongId }), ...(entity === undefined ? {} : { entity }) };
}

function expectedWrong(given: readonly string[], wrong: Asked['wrong']): Asked['wrong'][number] | undefined {
	const spelt = wrong.map((answer) => ({ answer, forms: forms(answer.value) }));
	const exact = spelt.find((one) => one.forms.some((form) => given.includes(form)));
	return (exact ?? spelt.find((one) => nearAny(given, one.forms)))?.answer;
}

function nearAny(given: readonly string[], wanted: readonly string[]): boolean {
	return given.some((form) => wanted.some((other) => isSlip(form, other)));
}
