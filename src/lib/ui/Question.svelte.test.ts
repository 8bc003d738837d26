import { userEvent } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import { samples } from './samples.fixture.ts';
import { stage } from './stage.fixture.ts';

const key = (keys: string) => userEvent.keyboard(keys);

describe('with the mouse', () => {
	it('answers a single choice', async () => {
		const { screen, sent } = await stage('single');
		await expect.element(screen.getByRole('button', { name: 'Check' })).toBeDisabled();
		await screen.getByRole('radio', { name: 'ECOWAS' }).click();
		await screen.getByRole('button', { name: 'Check' }).click();
		expect(sent).toHaveBeenCalledExactlyOnceWith({ kind: 'single', choice: 'ecowas' });
	});

	it('shows what is chosen, by mouse and by digit', async () => {
		const { screen } = await stage('multiple');
		const chad = screen.getByRole('checkbox', { name: 'Chad' });
		const row = () => getComputedStyle(chad.element().closest('label')!).borderTopColor;
		await expect.element(chad).not.toBeChecked();
		const plain = row();
		await key('2');
		await expect.element(chad).toBeChecked();
		expect(row()).not.toBe(plain);
		await chad.click();
		await expect.element(chad).not.toBeChecked();
	});

	it('answers several choices, and takes one back', async () => {
		const { screen, sent } = await stage('multiple');
		for (const name of ['Burkina Faso', 'Chad', 'Niger', 'Chad']) await screen.getByRole('checkbox', { name }).click();
		await screen.getByRole('button', { name: 'Check' }).click();
		expect(sent).toHaveBeenCalledExactlyOnceWith({ kind: 'multiple', choices: ['bf', 'ne'] });
	});

	it('decides true or false before giving the reason', async () => {
		const { screen, sent } = await stage('truefalse');
		const reason = screen.getByRole('radio', { name: /It names nobody/ });
		await expect.element(reason).toBeDisabled();
		await screen.getByRole('radio', { name: 'False' }).click();
		await reason.click();
		await screen.getByRole('button', { name: 'Check' }).click();
		expect(sent).toHaveBeenCalledExactlyOnceWith({ kind: 'truefalse', verdict: false, reason: 'none-named' });
	});

	it('fills gaps, typed and chosen', async () => {
		const { screen, sent } = await stage('cloze');
		await screen.getByRole('textbox', { name: 'Gap 1' }).fill('terrorism');
		await screen.getByRole('combobox', { name: 'Gap 2' }).selectOptions('the alliance');
		await screen.getByRole('button', { name: 'Check' }).click();
		expect(sent).toHaveBeenCalledExactlyOnceWith({ kind: 'cloze', gaps: { g1: 'terrorism', g2: 'alliance' } });
	});

	it('moves entries by their arrows', async () => {
		const { screen, sent } = await stage('order', { layout: ['charter', 'lgforce', 'donors', 'mali'] });
		for (let step = 0; step < 3; step++) {
			await screen.getByRole('button', { name: 'Move down: The Liptako-Gourma Charter is signed' }).click();
		}
		await screen.getByRole('button', { name: 'Check' }).click();
		expect(sent).toHaveBeenCalledExactlyOnceWith({ kind: 'order', sequence: ['lgforce', 'donors', 'mali', 'charter'] });
	});

	it('moves an entry by tapping it, then its place', async () => {
		const { screen, sent } = await stage('order');
		await screen.getByRole('button', { name: /^\d ?The Liptako-Gourma Charter/ }).click();
		await expect.element(screen.getByRole('status')).toHaveTextContent('picked up, place 4 of 4');
		await screen.getByRole('button', { name: /^\d ?The three states/ }).click();
		await expect.element(screen.getByRole('status')).toHaveTextContent('place 1 of 4');
		await screen.getByRole('button', { name: 'Check' }).click();
		expect(sent).toHaveBeenCalledExactlyOnceWith({ kind: 'order', sequence: ['charter', 'lgforce', 'donors', 'mali'] });
	});

	it('drags an entry by its number', async () => {
		const { screen, sent } = await stage('order');
		await expect.element(screen.getByRole('button', { name: 'Check' })).toBeEnabled();
		const [first, , third] = screen.container.querySelectorAll('[data-handle]');
		await userEvent.dragAndDrop(first!, third!, { targetPosition: { x: 10, y: 30 } });
		await expect.element(screen.getByRole('status')).toHaveTextContent('place 3 of 4');
		await screen.getByRole('button', { name: 'Check' }).click();
		expect(sent).toHaveBeenCalledExactlyOnceWith({ kind: 'order', sequence: ['donors', 'mali', 'lgforce', 'charter'] });
	});

	it('matches, and lets a partner be taken over', async () => {
		const { screen, sent } = await stage('match');
		const give = (left: string, right: string) =>
			screen
				.getByRole('group', { name: `Partner of ${left}` })
				.getByRole('button', { name: right })
				.click();
		await give('Liptako-Gourma', 'a borderland');
		await expect.element(screen.getByRole('button', { name: 'Liptako-Gourma a borderland' })).toBeVisible();
		await give('Liptako-Gourma Charter', 'a borderland');
		await expect.element(screen.getByRole('button', { name: 'Liptako-Gourma Choose a partner' })).toBeVisible();
		await give('Liptako-Gourma', 'a mutual-defence agreement');
		await give('Alliance of Sahel States', 'the body which');
		await screen.getByRole('button', { name: 'Check' }).click();
		const pairs = { text: 'r-region', region: 'r-text', body: 'r-body' };
		expect(sent).toHaveBeenCalledExactlyOnceWith({ kind: 'match', pairs });
	});

	it('sorts entries into categories', async () => {
		const { screen, sent } = await stage('categorise');
		for (const [entry, category] of [
			[/^An attack/, 'The charter'],
			[/^The clause/, 'The report'],
			[/^The members/, 'The charter']
		] as const) {
			await screen.getByRole('radiogroup', { name: entry }).getByRole('radio', { name: category }).click();
		}
		await screen.getByRole('button', { name: 'Check' }).click();
		const entries = { s1: 'charter', s2: 'report', s3: 'charter' };
		expect(sent).toHaveBeenCalledExactlyOnceWith({ kind: 'categorise', entries });
	});

	it('answers on a map, in the list and in the picture, which are one', async () => {
		const { screen, sent } = await stage('map');
		await screen.getByRole('checkbox', { name: 'Mali' }).click();
		const at = (place: string) => screen.container.querySelector(`svg .place[data-place=${place}]`);
		await expect.poll(() => at('ml')?.classList.contains('chosen')).toBe(true);
		for (const place of ['bf', 'td', 'td']) at(place)?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
		await expect.element(screen.getByRole('checkbox', { name: 'Burkina Faso' })).toBeChecked();
		await expect.element(screen.getByRole('checkbox', { name: 'Chad' })).not.toBeChecked();
		await screen.getByRole('button', { name: 'Check' }).click();
		expect(sent).toHaveBeenCalledExactlyOnceWith({ kind: 'map', places: ['ml', 'bf'] });
		at('td')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
		expect(at('td')?.classList.contains('quiet')).toBe(true);
	});

	it('chooses one place on a map where one is right', async () => {
		const choices = samples.map.choices.map((choice) => ({ ...choice, key: choice.id === 'lg' }));
		const { screen, sent } = await stage('map', {}, { choices });
		await screen.getByRole('radio', { name: 'Mali' }).click();
		await screen.getByRole('radio', { name: 'Liptako-Gourma' }).click();
		await screen.getByRole('button', { name: 'Check' }).click();
		expect(sent).toHaveBeenCalledExactlyOnceWith({ kind: 'map', places: ['lg'] });
	});

	it('answers a map from its list when the picture cannot be had', async () => {
		const { screen, sent } = await stage('map', { loadSheets: () => Promise.reject(new Error('maps: 404')) });
		await expect
			.element(screen.getByText('The map cannot be shown. The list below has the same places.'))
			.toBeVisible();
		await screen.getByRole('checkbox', { name: 'Mali' }).click();
		await screen.getByRole('button', { name: 'Check' }).click();
		expect(sent).toHaveBeenCalledExactlyOnceWith({ kind: 'map', places: ['ml'] });
	});

	it('answers about a text and points at the sentence', async () => {
		const { screen, sent } = await stage('reading');
		await screen.getByRole('radio', { name: 'The report’s' }).click();
		await expect.element(screen.getByRole('button', { name: 'Check' })).toBeDisabled();
		await screen.getByRole('radio', { name: /^The report sets it/ }).click();
		await screen.getByRole('button', { name: 'Check' }).click();
		expect(sent).toHaveBeenCalledExactlyOnceWith({ kind: 'reading', choice: 'report', sentence: 's3' });
	});

	it('turns a card and grades it', async () => {
		const { screen, sent } = await stage('card');
		expect(screen.getByText('Mali, Niger, Burkina Faso').query()).toBeNull();
		await screen.getByRole('button', { name: 'Show answer' }).click();
		await expect.element(screen.getByText('Mali, Niger, Burkina Faso')).toHaveFocus();
		await screen.getByRole('button', { name: 'Forgot' }).click();
		expect(sent).toHaveBeenCalledExactlyOnceWith({ kind: 'self', grade: 'forgot' });
	});

	it('may be left unanswered', async () => {
		const { screen, sent } = await stage('single');
		await screen.getByRole('button', { name: 'I don’t know' }).click();
		expect(sent).toHaveBeenCalledExactlyOnceWith({ kind: 'skipped' });
	});
});

describe('with the keyboard alone', () => {
	it.each([
		['single', '2{Enter}', { kind: 'single', choice: 'ecowas' }],
		['single', '1{Tab}{ArrowDown}{Enter}', { kind: 'single', choice: 'ecowas' }],
		['multiple', '1345{Enter}', { kind: 'multiple', choices: ['bf', 'gn', 'ml', 'ne'] }],
		['multiple', '{Tab} {Tab}{Tab}{Tab} {Enter}', { kind: 'multiple', choices: ['bf', 'ml'] }],
		['truefalse', '23 ', { kind: 'truefalse', verdict: false, reason: 'none-named' }],
		['map', '12{Enter}', { kind: 'map', places: ['bf', 'ml'] }],
		['map', '1{Tab} {Tab} {Tab}{Tab} {Enter}', { kind: 'map', places: ['ml', 'ouaga'] }],
		['reading', '26{Enter}', { kind: 'reading', choice: 'report', sentence: 's3' }],
		['reading', '{Tab} {ArrowDown}{Tab} {ArrowDown}{Enter}', { kind: 'reading', choice: 'report', sentence: 's2' }],
		['card', ' 2', { kind: 'self', grade: 'got' }],
		['card', '{Enter}1', { kind: 'self', grade: 'forgot' }],
		['card', ' 3', { kind: 'self', grade: 'easy' }]
	] as const)('%s by %s', async (kind, keys, response) => {
		const { screen, sent } = await stage(kind);
		await expect.element(screen.getByRole('heading', { level: 2 })).toHaveFocus();
		await expect.element(screen.getByRole('status')).not.toBeInTheDocument();
		await key(keys);
		expect(sent).toHaveBeenCalledExactlyOnceWith(response);
	});

	it.each([
		['short', 'Bamako 2{Enter}', { kind: 'short', text: 'Bamako 2' }],
		['number', '6{Enter}', { kind: 'number', text: '6' }],
		['date', '16{Tab}S{Tab}2023{Enter}', { kind: 'date', text: '2023-09-16' }]
	] as const)('%s by typing %s', async (kind, keys, response) => {
		const { screen, sent } = await stage(kind);
		await expect.element(screen.getByRole('textbox').first()).toHaveFocus();
		await key(keys);
		expect(sent).toHaveBeenCalledExactlyOnceWith(response);
	});

	it('cloze with a gap named as something that every object has', async () => {
		const gaps = [{ id: 'constructor', fact: 'p01-1', accept: ['terror'], wrong: [] }];
		const { screen } = await stage('cloze', {}, { text: 'Against {{constructor}}.', gaps });
		await expect.element(screen.getByLabelText('Gap 1')).toHaveValue('');
	});

	it('cloze by typing', async () => {
		const { screen, sent } = await stage('cloze');
		await expect.element(screen.getByRole('textbox')).toHaveFocus();
		await key('terror{Tab}N');
		await key('{Shift>}{Tab}{/Shift}{Enter}');
		expect(sent).toHaveBeenCalledExactlyOnceWith({ kind: 'cloze', gaps: { g1: 'terror', g2: 'nato' } });
	});

	it('order by picking up and by Alt with an arrow', async () => {
		const { screen, sent } = await stage('order');
		const first = screen.getByRole('button', { name: /^\d ?The three states/ });
		await expect.element(first).toBeVisible();
		await key('{Tab} {ArrowDown}{ArrowDown} ');
		await expect.element(first).toHaveFocus();
		await expect.element(screen.getByRole('status')).toHaveTextContent('put down at place 3 of 4');
		await key('{Alt>}{ArrowUp}{/Alt}');
		await expect.element(first).toHaveFocus();
		await screen.getByRole('button', { name: 'Check' }).click();
		expect(sent).toHaveBeenCalledExactlyOnceWith({ kind: 'order', sequence: ['donors', 'lgforce', 'mali', 'charter'] });
	});

	it('match by Tab and Enter, going on by itself', async () => {
		const { screen, sent } = await stage('match');
		await expect.element(screen.getByRole('button', { name: /^Liptako-Gourma Choose/ })).toBeVisible();
		await key('{Tab}{Tab}{Enter}');
		await expect.element(screen.getByRole('button', { name: /^Liptako-Gourma Charter/ })).toHaveFocus();
		await key('{Tab}{Tab} ');
		await expect.element(screen.getByRole('button', { name: /^Alliance of Sahel States/ })).toHaveFocus();
		await key('{Tab}{Tab}{Tab}{Enter}');
		await expect.element(screen.getByRole('button', { name: 'Check' })).toBeEnabled();
		await screen.getByRole('button', { name: 'Check' }).click();
		const pairs = { region: 'r-region', text: 'r-text', body: 'r-body' };
		expect(sent).toHaveBeenCalledExactlyOnceWith({ kind: 'match', pairs });
	});

	it('categorise by Tab and arrows', async () => {
		const { screen, sent } = await stage('categorise');
		await expect.element(screen.getByRole('radiogroup').first()).toBeVisible();
		await key('{Tab} {Tab} {ArrowRight}{Tab} {Enter}');
		const entries = { s1: 'charter', s2: 'report', s3: 'charter' };
		expect(sent).toHaveBeenCalledExactlyOnceWith({ kind: 'categorise', entries });
	});

	it('does not submit what is not complete', async () => {
		const { screen, sent } = await stage('truefalse');
		await expect.element(screen.getByRole('radio', { name: 'True' })).toBeVisible();
		await key('1{Enter} ');
		expect(sent).not.toHaveBeenCalled();
	});
});

describe('a typed card', () => {
	it('asks for a date and shows it in words', async () => {
		const change = {
			front: 'When was the charter signed?',
			back: '16 September 2023',
			answer: { kind: 'date', value: '2023-09' }
		};
		const { screen, sent } = await stage('card', {}, change);
		await screen.getByRole('combobox', { name: 'Month' }).selectOptions('September');
		await screen.getByRole('textbox', { name: 'Year' }).fill('2023');
		expect(screen.getByRole('textbox', { name: 'Day' }).query()).toBeNull();
		await screen.getByRole('button', { name: 'Check' }).click();
		expect(sent).toHaveBeenCalledExactlyOnceWith({ kind: 'date', text: '2023-09' });
		await expect.element(screen.getByText('September 2023', { exact: true })).toBeVisible();
	});
});
