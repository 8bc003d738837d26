import { describe, expect, it } from 'vitest';
import { analysis as ar } from '#lib/i18n/ar/analysis.ts';
import { analysis as en } from '#lib/i18n/en/analysis.ts';
import { analysis as fr } from '#lib/i18n/fr/analysis.ts';
import { itemsSummary } from './items-summary.ts';

const found = (letters: string) =>
	Array.from(letters, (letter) => ({
		verdict: ({ r: 'retire', w: 'watch', g: 'good', f: 'few' } as const)[letter as 'r' | 'w' | 'g' | 'f']
	}));

describe('what stands out of the questions', () => {
	it('names them by their place and counts the others, weightiest first', () => {
		expect(itemsSummary(found('gwggrgr'), en, 'en')).toEqual([
			'Look at again: questions 5 and 7.',
			'Worth watching: question 2.',
			'Nothing speaks against 4 questions.'
		]);
		expect(itemsSummary(found('gwgr'), fr, 'fr')).toEqual([
			'À revoir\u00a0: question 4.',
			'À surveiller\u00a0: question 2.',
			'Rien ne plaide contre 2 questions.'
		]);
		expect(itemsSummary(found('wwg'), ar, 'ar-u-nu-latn')).toEqual([
			'يستحق السؤالان 1 و2 المراقبة.',
			'سؤال واحد لا مأخذ عليه.'
		]);
	});

	it.each([
		['en', en, '3 questions have too few first answers to be judged.'],
		['fr', fr, '3 questions ont trop peu de premières réponses pour en juger.'],
		['ar-u-nu-latn', ar, '3 أسئلة إجاباتها الأولى أقل من أن يُحكم عليها.']
	] as const)('says in %s of a small class only that it is small', (locale, words, sentence) => {
		expect(itemsSummary(found('fff'), words, locale)).toEqual([sentence]);
	});

	it('says nothing of no questions', () => {
		expect(itemsSummary([], en, 'en')).toEqual([]);
	});
});
