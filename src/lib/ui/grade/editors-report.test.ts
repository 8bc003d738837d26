import { describe, expect, it } from 'vitest';
import { analyse } from '#lib/core/analysis/analyse.ts';
import { findingsOf } from '#lib/core/analysis/findings.ts';
import { GOLDEN_A, marksOf } from '#lib/core/analysis/golden.fixture.ts';
import { analysis as english } from '#lib/i18n/en/analysis.ts';
import { analysis as french } from '#lib/i18n/fr/analysis.ts';
import { editorsReport, type Reported } from './editors-report.ts';

const found = findingsOf(analyse(marksOf(Array.from({ length: 5 }, () => GOLDEN_A).flat())).items);
const reported: Reported = {
	bank: { id: 'liptako', edition: '2026.1-00c0ffee' as never, language: 'en' },
	made: '2026-11-28',
	learners: 60,
	findings: found.filter(({ verdict }) => verdict === 'retire').map((one) => ({ ...one, stem: 'Which one?' })),
	optionText: (_, option) => option
};

describe('the report to the editors', () => {
	it('names the item and its version, why, and the figures with their intervals', () => {
		expect(editorsReport(english, reported).split('\n')).toEqual([
			'Liptako: what results say of questions',
			'',
			'Bank: liptako 2026.1-00c0ffee (en)',
			'Made on: 2026-11-28',
			'Learners: 60',
			'',
			'i6@1 · Which one?',
			'Look at it again: it tells them apart far less than a question this hard could.',
			'Answers: 60',
			expect.stringMatching(/^Facility index, %: 58\.3 \(45\.\d\sto\s69\.\d\)$/),
			expect.stringMatching(/^Discrimination index: -12\.7 \(-3\d\.\d\sto\s13\.\d\)$/),
			expect.stringMatching(/^Discriminative efficiency: -15\.7 \(-\d\d\.\d\sto\s\d+\.\d\)$/),
			''
		]);
	});

	it('says so when no question stands out', () => {
		expect(editorsReport(french, { ...reported, findings: [] })).toContain('Aucune question ne ressort.');
	});

	it('tells of the options that do no work', () => {
		const [first] = reported.findings;
		const option = { id: 'answer/b', part: 'answer', isKey: false, picked: 1, share: 1 / 60, bottom: 0.05, top: 0 };
		const options = [{ ...option, link: -0.123, linkBounds: null, isIdle: true, isRival: false }];
		const text = editorsReport(english, { ...reported, findings: [{ ...first!, item: { ...first!.item, options } }] });
		expect(text).toContain('- answer/b (does no work): 2 %; Correlation with the rest -0.12');
	});
});
