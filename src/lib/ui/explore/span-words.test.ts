import { expect, it } from 'vitest';
import { spanWords } from './span-words.ts';

it.each([
	[2014, 2026, '2014', '2025'],
	[2023.5, 2024, 'July 2023', 'December 2023'],
	[2023, 2023.5, 'January 2023', 'July 2023'],
	[2024.01, 2024.26, 'January 2024', 'April 2024']
])('%d to %d', (from, to, first, last) => {
	expect(spanWords('en-GB', { from, to })).toEqual([first, last]);
});
