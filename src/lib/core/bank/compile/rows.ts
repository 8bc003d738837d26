/** The options and wrong answers of items, without what only editors see. */
import type { Choice, WrongValue } from '../bank.ts';
import type { FactId } from '#lib/core/ids.ts';
import type { ChoiceRow } from '../source/parts.schema.ts';

interface Trap {
	readonly feedback?: string | undefined;
	readonly states?: FactId | undefined;
}

/** What is shown of a trap: why it is wrong, and the fact it states. */
export const shown = ({ feedback, states }: Trap): { feedback?: string; states?: FactId } => ({
	...(feedback === undefined ? {} : { feedback }),
	...(states === undefined ? {} : { states })
});

export function compileChoice(row: ChoiceRow & { readonly fact?: FactId | undefined }): Choice {
	const { id, text, key, fact } = row;
	return { id, text, key, ...(fact === undefined ? {} : { fact }), ...shown(row) };
}

interface WrongRow<Value> extends Trap {
	readonly id: string;
	readonly value: Value;
	readonly feedback: string;
}

export function compileWrong<Value>({ id, value, feedback, states }: WrongRow<Value>): WrongValue<Value> {
	return { id, value, feedback, ...(states === undefined ? {} : { states }) };
}
