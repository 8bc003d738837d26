import { expect, it } from 'vitest';
import { arabic } from './ar-early.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { english } from './en-early.ts';
import { fr } from './fr.ts';
import { french } from './fr-early.ts';
import { asWanted, StagedWords, wantAllWords } from './staged.ts';

const STUDY = ['answer', 'app', 'kinds', 'shell', 'study'] as const;
const groups = Object.keys(en) as (keyof typeof en)[];
const { answer, app, kinds, shell, study } = en;
const early = { answer, app, kinds, shell, study };

it('say at once what Study says, and the rest once it is fetched', async () => {
	const languages = [
		[english, en],
		[french, fr],
		[arabic, ar]
	] as const;
	for (const [staged, whole] of languages) {
		for (const group of STUDY) expect(staged[group]).toBe(whole[group]);
		for (const group of groups.filter((one) => !STUDY.some((said) => said === one)))
			expect(staged[group], group).toBeUndefined();
	}
	expect(await asWanted(french)).toBe(french);
	expect(french.today).toBeUndefined();

	wantAllWords();
	await asWanted(french);
	expect([french.today, english.today, arabic.today]).toEqual([fr.today, undefined, undefined]);
	await Promise.all([asWanted(english), asWanted(arabic)]);
	for (const [staged, whole] of languages) for (const group of groups) expect(staged[group], group).toBe(whole[group]);
});

it('come whole from then on', async () => {
	wantAllWords();
	const words = new StagedWords(early, () => Promise.resolve(en));
	expect((await asWanted(words)).today).toBe(en.today);
});

it('are asked for again where they could not be had', async () => {
	let isCut = true;
	const words = new StagedWords(early, () => (isCut ? Promise.reject(new Error('offline')) : Promise.resolve(en)));
	wantAllWords();
	await expect(asWanted(words)).rejects.toThrow('offline');
	isCut = false;
	await asWanted(words);
	expect(words.today).toBe(en.today);
});
