import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { topicId } from '../../../../tests/fixtures/all-kinds.ts';
import { anAnswer, anUndo, aSetting } from '../log/event.arbitrary.ts';
import type { LogEvent, SettingChanged } from '../log/event.ts';
import { DEFAULT_SETTINGS, foldSettings, isStudied, RETENTION, switchTopic, type Settings } from './settings.ts';

type Change = [name: string, value: SettingChanged['value']];
const fold = (...changes: Change[]): Settings =>
	foldSettings(changes.map(([name, value], index) => aSetting(index, name, value)));

describe('foldSettings', () => {
	it('begins with the defaults', () => {
		expect(fold()).toEqual({
			minutesPerDay: 10,
			desiredRetention: 'standard',
			examOn: '',
			easyDays: [],
			topicsOff: [],
			topicsOn: [],
			theme: 'auto',
			keys: [],
			readAloud: false,
			swipes: false
		});
		expect(RETENTION[fold().desiredRetention]).toBe(0.9);
	});

	it.each<[Change, Partial<Settings>]>([
		[['language', 'fr'], { language: 'fr' }],
		[['language', 'ar-ML'], { language: 'ar-ML' }],
		[['minutesPerDay', 5], { minutesPerDay: 5 }],
		[['minutesPerDay', 240], { minutesPerDay: 240 }],
		[['newPerDay', 0], { newPerDay: 0 }],
		[['desiredRetention', 'thorough'], { desiredRetention: 'thorough' }],
		[['examOn', '2026-12-24'], { examOn: '2026-12-24' }],
		[['examOn', ''], {}],
		[['easyDays', ['sun=0', 'mon=0.50']], { easyDays: ['mon=0.5', 'sun=0'] }],
		[['easyDays', ['2026-12-24/2027-01-02=0', 'sunday', '2026-12-24=0']], { easyDays: ['2026-12-24/2027-01-02=0'] }],
		[['topicsOff', ['t2-b', 't1-a', 't2-b']], { topicsOff: ['t1-a', 't2-b'] as unknown as Settings['topicsOff'] }],
		[['topicsOff', []], { topicsOff: [] }],
		[['topicsOff', ['t1', '../x', '']], { topicsOff: ['t1'] as unknown as Settings['topicsOff'] }],
		[['topicsOn', ['t9', 't7-after', 't9', '']], { topicsOn: [topicId('t7-after'), topicId('t9')] }],
		[['theme', 'dark'], { theme: 'dark' }],
		[
			['keys', ['undo=z', 'choose1=F2', 'undo', '=z', 'undo=a b', `undo=${'x'.repeat(17)}`]],
			{ keys: ['undo=z', 'choose1=F2'] }
		],
		[['keys', Array.from({ length: 50 }, () => 'undo=z')], { keys: Array.from({ length: 40 }, () => 'undo=z') }],
		[['readAloud', true], { readAloud: true }],
		[['swipes', true], { swipes: true }]
	])('takes %o', (change, expected) => {
		expect(fold(change)).toEqual({ ...DEFAULT_SETTINGS, ...expected });
	});

	it.each<Change>([
		['language', 'French'],
		['language', '<b>'],
		['language', 5],
		['minutesPerDay', 4],
		['minutesPerDay', 241],
		['minutesPerDay', 10.5],
		['minutesPerDay', '20'],
		['newPerDay', -1],
		['newPerDay', 101],
		['desiredRetention', 'extreme'],
		['desiredRetention', 0.9],
		['keys', 'undo=z'],
		['readAloud', 'yes'],
		['swipes', 1],
		['topicsOff', 't1'],
		['topicsOff', true],
		['topicsOn', 't1'],
		['topicsOn', false],
		['theme', 'sepia'],
		['easyDays', 'sun=0'],
		['examOn', '24 December'],
		['examOn', '2026-02-30'],
		['examOn', 20_000],
		['__proto__', 'x'],
		['constructor', 'x']
	])('passes over %s = %o, and what was set before stays', (name, value) => {
		const before: Change[] = [
			['language', 'fr'],
			['minutesPerDay', 20],
			['newPerDay', 7],
			['theme', 'dark'],
			['topicsOff', ['t1']],
			['topicsOn', ['t7']]
		];
		expect(fold(...before, [name, value])).toEqual(fold(...before));
		expect(fold([name, value])).toEqual(DEFAULT_SETTINGS);
	});

	it('the last by id wins, wherever it stands in the list', () => {
		expect(fold(['theme', 'dark'], ['theme', 'light']).theme).toBe('light');
		expect(foldSettings([aSetting(2, 'theme', 'light'), aSetting(1, 'theme', 'dark')]).theme).toBe('light');
	});

	it.each<[string, LogEvent[], Settings['theme']]>([
		['undone', [anUndo(3, 2)], 'dark'],
		['undone and redone', [anUndo(3, 2), anUndo(4, 3)], 'light'],
		['both undone', [anUndo(3, 2), anUndo(4, 1)], 'auto'],
		['other events are of no account', [anAnswer(3)], 'light']
	])('%s', (_, more, theme) => {
		expect(foldSettings([aSetting(1, 'theme', 'dark'), aSetting(2, 'theme', 'light'), ...more]).theme).toBe(theme);
	});

	it('any value of any name leaves sound settings', () => {
		const value = fc.oneof(fc.string(), fc.double({ noNaN: true }), fc.boolean(), fc.array(fc.string()));
		const change = fc.tuple(fc.constantFrom(...Object.keys(DEFAULT_SETTINGS), 'language', 'newPerDay'), value);
		fc.assert(
			fc.property(fc.array(change), (changes) => {
				const settings = fold(...changes);
				expect(settings.minutesPerDay >= 5 && settings.minutesPerDay <= 240).toBe(true);
				expect(RETENTION[settings.desiredRetention]).toBeGreaterThan(0.8);
				expect(['auto', 'light', 'dark']).toContain(settings.theme);
			})
		);
	});
});

const core = { id: topicId('t1'), optional: false };
const extra = { id: topicId('t7'), optional: true };

describe('topics', () => {
	it.each([
		{ topic: core, choice: {}, studied: true },
		{ topic: core, choice: { topicsOff: [core.id] }, studied: false },
		{ topic: core, choice: { topicsOff: [core.id], topicsOn: [core.id] }, studied: false },
		{ topic: extra, choice: {}, studied: false },
		{ topic: extra, choice: { topicsOn: [extra.id] }, studied: true },
		{ topic: extra, choice: { topicsOff: [extra.id], topicsOn: [extra.id] }, studied: true }
	])('optional $topic.optional, $choice: studied $studied', ({ topic, choice, studied }) => {
		expect(isStudied(topic, { ...DEFAULT_SETTINGS, ...choice })).toBe(studied);
	});

	it.each([
		{ topic: core, on: true, expected: { name: 'topicsOff', value: ['t0'] } },
		{ topic: core, on: false, expected: { name: 'topicsOff', value: ['t0', 't1'] } },
		{ topic: extra, on: true, expected: { name: 'topicsOn', value: ['t8', 't7'] } },
		{ topic: extra, on: false, expected: { name: 'topicsOn', value: ['t8'] } }
	])('optional $topic.optional, switched on $on: $expected.name becomes $expected.value', ({ topic, on, expected }) => {
		const settings = { ...DEFAULT_SETTINGS, topicsOff: [topicId('t0'), core.id], topicsOn: [topicId('t8'), extra.id] };
		expect(switchTopic(topic, on, settings)).toEqual(expected);
		expect(switchTopic(topic, on, { ...settings, [expected.name]: expected.value })).toEqual(expected);
	});

	it('switching does what it says, from any settings', () => {
		const ids = fc.array(fc.constantFrom(core.id, extra.id, topicId('t3')));
		const anyTopic = fc.constantFrom(core, extra);
		fc.assert(
			fc.property(anyTopic, fc.boolean(), ids, ids, (topic, on, topicsOff, topicsOn) => {
				const { name, value } = switchTopic(topic, on, { topicsOff, topicsOn });
				expect(isStudied(topic, { topicsOff, topicsOn, [name]: value })).toBe(on);
			})
		);
	});
});
