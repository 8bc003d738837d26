import { expect, it } from 'vitest';
import { piecesOf } from './gaps.ts';

it.each([
	['a {{g1}} b', [{ text: 'a ' }, { gap: 'g1', stop: '' }, { text: ' b' }]],
	[
		'{{g1}}{{ g2 }}',
		[
			{ gap: 'g1', stop: '' },
			{ gap: 'g2', stop: '' }
		]
	],
	['a {{g1}}, b', [{ text: 'a ' }, { gap: 'g1', stop: ',' }, { text: ' b' }]],
	['« {{g1}}\u202f»\u00a0; b', [{ text: '« ' }, { gap: 'g1', stop: '\u202f»\u00a0;' }, { text: ' b' }]],
	['{{g1}}، ب {{g2}}.', [{ gap: 'g1', stop: '،' }, { text: ' ب ' }, { gap: 'g2', stop: '.' }]],
	['no gap { } here', [{ text: 'no gap { } here' }]],
	['', []]
])('%s', (sentence, pieces) => {
	expect(piecesOf(sentence)).toEqual(pieces);
});
