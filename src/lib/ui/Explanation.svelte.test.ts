import { describe, expect, it, vi } from 'vitest';
import { violations } from './axe.fixture.ts';
import { answers, stage } from './stage.fixture.ts';
import { samples } from './samples.fixture.ts';

const kinds = Object.keys(answers) as (keyof typeof answers)[];

describe.each(kinds)('%s', (kind) => {
	it('is accessible while it is asked', async () => {
		const { screen } = await stage(kind);
		await expect.element(screen.getByRole('button').first()).toBeVisible();
		await expect.element(screen.getByText('Loading…')).not.toBeInTheDocument();
		expect(await violations('light')).toEqual([]);
		expect(await violations('dark')).toEqual([]);
	});

	it('is accessible once it is shown', async () => {
		const { screen } = await stage(kind, { given: answers[kind] });
		await expect.element(screen.getByText('Loading…')).not.toBeInTheDocument();
		expect(await violations('light')).toEqual([]);
		expect(await violations('dark')).toEqual([]);
	});
});

describe('beside the thing', () => {
	it.each([
		['single', 'The African Union set a deadline', 'ECOWAS'],
		['multiple', 'Chad was a G5 Sahel partner', 'Also right'],
		['truefalse', 'The article speaks of any attack', 'Right answer: False'],
		['truefalse', 'France is not named', 'It names nobody'],
		['cloze', 'Rebellion is the matter of Article 5.', 'the right answer is terrorism'],
		['cloze', 'NATO has no part in this charter.', 'the right answer is the alliance'],
		['short', 'Niamey hosted the later summit', 'Bamako'],
		['number', 'That is NATO’s number.', '6'],
		['date', 'That is the day of the coup', '16 September 2023'],
		['order', 'The three-country force was announced', 'January 2017'],
		['match', 'That is the Sahel Alliance of July 2017', 'the body which that agreement brought into being'],
		['categorise', 'The article names nobody', 'Belongs under The report'],
		['map', 'Chad belonged to the G5 Sahel', 'Also right'],
		['reading', 'The charter names nobody.', 'The report’s'],
		['reading', 'It says what the clause leaves out.', 'The report sets it']
	] as const)('%s says %s and shows %s', async (kind, remark, right) => {
		const { screen } = await stage(kind, { given: answers[kind] });
		await expect.element(screen.getByText(remark, { exact: false })).toBeVisible();
		await expect.element(screen.getByText(right, { exact: kind === 'number' }).first()).toBeVisible();
	});
});

describe('the verdict', () => {
	it('takes the focus once the answer is checked, and says what was wrong', async () => {
		const { screen } = await stage('single');
		await screen.getByRole('radio', { name: 'France' }).click();
		await screen.getByRole('button', { name: 'Check' }).click();
		const verdict = screen.getByRole('heading', { name: 'Not yet' });
		await expect.element(verdict).toHaveFocus();
		await expect.element(verdict).toHaveAttribute('aria-description', samples.single.choices[2]?.feedback ?? '');
	});

	it.each([
		['single', { kind: 'single', choice: 'ecowas' }, 'Right'],
		['multiple', { kind: 'multiple', choices: ['bf', 'ml'] }, 'Partly right'],
		['single', { kind: 'skipped' }, 'Not yet'],
		['card', { kind: 'self', grade: 'got' }, 'Remembered']
	] as const)('of %s given %j is %s', async (kind, given, verdict) => {
		const { screen } = await stage(kind, { given });
		await expect.element(screen.getByRole('heading', { name: verdict })).toBeVisible();
	});
});

describe('who says so', () => {
	it('names voice, standing, paragraph and source', async () => {
		const { screen } = await stage('single', { given: answers.single });
		const says = screen.getByRole('group', { name: 'Who says so' });
		await expect.element(says).toHaveTextContent('The report’s analysis');
		await expect.element(says).toHaveTextContent('Established');
		await expect.element(says).toHaveTextContent('Paragraph 7 of the report');
		const link = says.getByRole('link', { name: 'Text of the charter' });
		await expect.element(link).toHaveAttribute('rel', expect.stringContaining('noreferrer'));
	});

	it('dates what is true as of a day, and what the report does not say', async () => {
		const attribution = { voice: 'editor', standing: 'context', paragraphs: [], sources: [], asOf: '2025-12-31' };
		const { screen } = await stage('single', { given: answers.single }, { attribution });
		await expect.element(screen.getByText('Context, as of 31 December 2025')).toBeVisible();
		await expect.element(screen.getByText('Not from the report')).toBeVisible();
	});
});

describe('beyond the verdict', () => {
	it('contrasts with the fact that the wrong answer states', async () => {
		const choices = samples.single.choices.map((choice) =>
			choice.id === 'au' ? { ...choice, states: 'p01-1' } : choice
		);
		const { screen } = await stage('single', { given: answers.single }, { choices });
		await expect.element(screen.getByText('Mali, Niger and Burkina Faso founded the alliance.')).toBeVisible();
	});

	it('offers to overrule a typed answer, and only where it may', async () => {
		const onoverrule = vi.fn();
		const { screen } = await stage('short', { given: answers.short, onoverrule });
		await screen.getByRole('button', { name: 'I was right' }).click();
		expect(onoverrule).toHaveBeenCalledOnce();
		await screen.unmount();
		const other = await stage('single', { given: answers.single, onoverrule });
		expect(other.screen.getByRole('button', { name: 'I was right' }).query()).toBeNull();
	});

	it('forgives a slip and shows the spelling', async () => {
		const { screen } = await stage('short', { given: { kind: 'short', text: 'Bamaco' } });
		await expect.element(screen.getByText('Spelling: Bamako')).toBeVisible();
	});

	it('knows whose name was typed instead', async () => {
		const { screen } = await stage('short', { given: { kind: 'short', text: 'Ouagadougou' } });
		await expect.element(screen.getByText('You named Ouagadougou: capital of Burkina Faso.')).toBeVisible();
	});

	it('keeps the translation note behind a disclosure', async () => {
		const note = { corrections: [], text: 'It was ECOWAS that made the threat.' };
		const { screen } = await stage('single', { given: answers.single }, { note });
		await expect.element(screen.getByText(note.text)).not.toBeVisible();
		await screen.getByText('Translation note').click();
		await expect.element(screen.getByText(note.text)).toBeVisible();
		expect(screen.getByRole('link', { name: /^Correction/ }).query()).toBeNull();
	});
});
