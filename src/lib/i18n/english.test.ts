import { expect, it } from 'vitest';
import { en } from './en.ts';
import { english, fetchWords } from './english.ts';

const STUDY = ['answer', 'app', 'kinds', 'shell', 'study'] as const;

it('says at once what Study says, and the rest once it is fetched', async () => {
	for (const group of STUDY) expect(english[group]).toBe(en[group]);
	expect(() => english.settings).toThrow('Inconsistent');
	await fetchWords();
	expect(english).toEqual(en);
	expect(Object.keys(english).sort()).toEqual(Object.keys(en).sort());
});
