import type { HandsWords } from '#lib/i18n/en/hands.ts';
import { choiceOf, type KeyAction } from './bindings.ts';

/** What a key does, in the words of the language. */
export function actionText(say: HandsWords, action: KeyAction): string {
	const place = choiceOf(new Set([action]));
	if (place !== undefined) return say.chooseOne(place);
	return new Map(Object.entries(say.actions)).get(action) ?? action;
}
