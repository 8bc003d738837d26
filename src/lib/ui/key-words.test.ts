import { expect, it } from 'vitest';
import { hands as ar } from '#lib/i18n/ar/hands.ts';
import { hands as en } from '#lib/i18n/en/hands.ts';
import { hands as fr } from '#lib/i18n/fr/hands.ts';
import { KEY_ACTIONS } from './bindings.ts';
import { actionText } from './key-words.ts';

it.each(Object.entries({ en, fr, ar }))('every action has its words in %s, no two the same', (_, say) => {
	const texts = KEY_ACTIONS.map((action) => actionText(say, action));
	expect(new Set(texts).size).toBe(KEY_ACTIONS.length);
	KEY_ACTIONS.forEach((action, index) => expect(texts[index]).not.toBe(action));
});
