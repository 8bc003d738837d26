import { render } from 'vitest-browser-svelte';
import { expect, it, vi } from 'vitest';
import { analyse } from '#lib/core/analysis/analyse.ts';
import { GOLDEN_A, marksOf } from '#lib/core/analysis/golden.fixture.ts';
import { analysis as say } from '#lib/i18n/en/analysis.ts';
import Editors from './Editors.svelte';
import type { QuestionTexts } from './question-texts.ts';

// sixty learners, so that there are verdicts; the sixth question is one to look at again
const analysis = analyse(marksOf(Array.from({ length: 5 }, () => GOLDEN_A).flat()));
const textsWhere = (isOwn: (key: string) => boolean): QuestionTexts =>
	new Map(
		analysis.items.map(({ key }) => [key, { stem: `Words of ${key}`, own: isOwn(key), option: (id) => `Option ${id}` }])
	);
const given = { analysis, say, bank: { id: 'liptako', edition: '2026.1-00c0ffee' as never, language: 'en' } };

it('saves what the results say of the questions of the bank, and only of those that stand out', async () => {
	const onsave = vi.fn<(name: string, text: string) => void>();
	const screen = await render(Editors, { ...given, texts: textsWhere(() => false), made: '2026-11-28', onsave });
	await expect.element(screen.getByRole('status')).toHaveTextContent(say.reportHint);
	await screen.getByRole('button', { name: say.report }).click();
	const [name, text = ''] = onsave.mock.calls[0] ?? [];
	expect(name).toBe('liptako-report-2026-11-28.txt');
	expect(text).toContain('Learners: 60');
	expect(text).toContain('i6@1 · Words of i6@1');
	expect(text).not.toContain('Words of i1@1');
	await expect.element(screen.getByRole('status')).toHaveTextContent('liptako-report-2026-11-28.txt');
});

it('keeps the questions of teachers to themselves, and says that there is nothing to send', async () => {
	const texts = textsWhere((key) => key === 'i6@1');
	const screen = await render(Editors, { ...given, texts, made: '2026-11-28', onsave: () => undefined });
	await expect.element(screen.getByRole('button', { name: say.report })).toBeDisabled();
	await expect.element(screen.getByRole('status')).toHaveTextContent(say.reportNothing);
});
