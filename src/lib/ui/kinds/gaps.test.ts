import { expect, it } from 'vitest';
import { piecesOf } from './gaps.ts';

it.each([
	['a {{g1}} b', [{ text: 'a ' }, { gap: 'g1' }, { text: ' b' }]],
	['{{g1}}{{ g2 }}', [{ gap: 'g1' }, { gap: 'g2' }]],
	['no gap { } here', [{ text: 'no gap { } here' }]],
	['', []]
])('%s', (sentence, pieces) => {
	expect(piecesOf(sentence)).toEqual(pieces);
});
