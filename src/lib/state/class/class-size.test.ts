import { describe, expect, it } from 'vitest';
import { readClassSize } from './class-size.ts';

describe('readClassSize', () => {
	it.each([
		['30', 30],
		['1', 1],
		['999', 999],
		['007', 7]
	])('reads %s', (text, size) => expect(readClassSize(text)).toBe(size));

	it.each([null, undefined, '', '0', '000', '1000', '-3', '3.5', '1e2', ' 30', '٣٠', '<b>30</b>'])(
		'takes %s for not said',
		(text) => expect(readClassSize(text)).toBeUndefined()
	);
});
