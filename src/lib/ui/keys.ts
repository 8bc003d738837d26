import type { Response } from '#lib/core/answer/response.ts';
import { picksOne } from '#lib/core/answer/kinds/picks-one.ts';
import type { Card, Item, MapItem } from '#lib/core/bank/bank.ts';
import { arranged } from './arrange.ts';

/** The answer after a digit key (1–9) is pressed, where the kind of question knows digits. */
export function afterDigit(
	prompt: Item | Card,
	layout: readonly string[],
	response: Response,
	digit: number
): Response | undefined {
	switch (prompt.kind) {
		case 'single': {
			const choice = arranged(prompt.choices, layout)[digit - 1];
			return choice && { kind: 'single', choice: choice.id };
		}
		case 'multiple': {
			const choice = arranged(prompt.choices, layout)[digit - 1];
			return choice && toggled(response, choice.id);
		}
		case 'truefalse': {
			const reason = response.kind === 'truefalse' ? response.reason : null;
			if (digit <= 2) return { kind: 'truefalse', verdict: digit === 1, reason };
			const chosen = arranged(prompt.reasons, layout)[digit - 3];
			return response.kind === 'truefalse' && chosen ? { ...response, reason: chosen.id } : undefined;
		}
		case 'map': {
			const place = arranged(prompt.choices, layout)[digit - 1];
			return place && placesAfter(prompt, response, place.id);
		}
		case 'reading': {
			const given = response.kind === 'reading' ? response : { kind: 'reading' as const, choice: '', sentence: '' };
			const choice = arranged(prompt.choices, layout)[digit - 1];
			if (choice) return { ...given, choice: choice.id };
			const sentence = prompt.passage[digit - 1 - prompt.choices.length];
			return sentence && { ...given, sentence: sentence.id };
		}
		default:
			return undefined;
	}
}

/** The places chosen once one more is pointed at: that one alone where one is right, else put in or taken out. */
export function placesAfter(item: MapItem, response: Response, id: string): Response {
	const chosen = response.kind === 'map' ? response.places : [];
	if (picksOne(item)) return { kind: 'map', places: [id] };
	const places = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
	return { kind: 'map', places };
}

/** The chosen set with one choice put in, or taken out if it was in. */
export function toggled(response: Response, id: string): Response {
	const chosen = response.kind === 'multiple' ? response.choices : [];
	const choices = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
	return { kind: 'multiple', choices };
}

const TYPING = 'input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable]';
const ACTING = `input, ${TYPING}, button, a[href], summary`;

/** Whether a key belongs to what has the focus: all to fields, Enter and Space to whatever can be pressed as well. */
export function keyBelongsTo(target: EventTarget | null, key: string): boolean {
	if (!(target instanceof Element)) return false;
	return target.closest(key === 'Enter' || key === ' ' ? ACTING : TYPING) !== null;
}

/** The digit (1–9) of a key by its place on the keyboard, so that layouts whose upper row needs Shift work too. */
export function digitOf(
	event: Pick<KeyboardEvent, 'code' | 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>
): number | undefined {
	if (event.ctrlKey || event.altKey || event.metaKey || event.key.length !== 1) return undefined;
	const digit = /^(?:Digit|Numpad)([1-9])$/u.exec(event.code)?.[1] ?? /^[1-9]$/u.exec(event.key)?.[0];
	return digit === undefined ? undefined : Number(digit);
}
