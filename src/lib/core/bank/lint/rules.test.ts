import { describe, expect, it } from 'vitest';
import { fact, options, row, rulesOf, single, type Around } from '../../../../../tests/fixtures/lint.ts';
import { ERRORS, WARNINGS } from './finding.ts';
import { ITEM_RULES, ruleOf } from './rules.ts';

interface Case {
	readonly rule: string;
	readonly of: string;
	/** Breaks the rule, and the same but for what breaks it. */
	readonly bad: ReturnType<typeof single>;
	readonly good: ReturnType<typeof single>;
	readonly around?: Around;
}

const choices = (...texts: readonly string[]) => single({ choices: options(...texts) });
const stem = (text: string, fields: object = {}) => single({ stem: text, ...fields });
const cloze = (text: string, fields: object = {}, ...more: readonly object[]) =>
	row({
		kind: 'cloze',
		stem: 'Complete the sentence.',
		text,
		gaps: [{ id: 'g1', fact: 'f1', accept: ['coffee'], ...fields }, ...more]
	});
const gap = (id: string) => ({ id, fact: 'f1', accept: [`word${id}`] });
const trueFalse = (fields: object = {}) =>
	row({
		kind: 'truefalse',
		fact: 'f1',
		stem: 'Is the statement true?',
		statement: 'The guild pours coffee.',
		verdict: true,
		wrong_verdict: { tempting: 'It may be.', feedback: 'It does.' },
		reasons: options('*The book says so', 'The cook says so', 'The king says so'),
		...fields
	});
const french: Around = { language: 'fr' };
const arabic: Around = { language: 'ar' };

const ERROR_CASES: readonly Case[] = [
	{ rule: 'E01', of: 'no key', bad: choices('Coffee', 'Lemonade', 'Cocoa'), good: single() },
	{ rule: 'E01', of: 'two keys', bad: choices('*Coffee', '*Lemonade', 'Cocoa'), good: single() },
	{ rule: 'E02', of: 'the same words', bad: choices('*Coffee', 'Lemonade', 'lemonade!'), good: single() },
	{
		rule: 'E02',
		of: 'the same date',
		bad: single({ choices: options('*2023-09-16', '1 May 2024', '16 September 2023'), explanation: 'In 2023.' }),
		good: single({ choices: options('*2023-09-16', '1 May 2024', '17 September 2024'), explanation: 'In 2023.' })
	},
	{
		rule: 'E03',
		of: 'en',
		bad: choices('*Coffee', 'Lemonade', 'All of the above'),
		good: choices('*Coffee', 'Lemonade', 'Allspice')
	},
	{
		rule: 'E03',
		of: 'fr',
		bad: choices('*Le café', 'Le thé', 'Toutes ces réponses'),
		good: choices('*Le café', 'Le thé', 'Le cacao'),
		around: french
	},
	{
		rule: 'E03',
		of: 'ar',
		bad: choices('*القهوة', 'الشاي', 'كل ما سبق'),
		good: choices('*القهوة', 'الشاي', 'الكاكاو'),
		around: arabic
	},
	{
		rule: 'E04',
		of: 'en',
		bad: choices('*Coffee', 'Lemonade', 'None of these'),
		good: choices('*Coffee', 'Lemonade', 'Nonesuch')
	},
	{
		rule: 'E04',
		of: 'fr',
		bad: choices('*Le café', 'Le thé', 'Aucune de ces réponses'),
		good: choices('*Le café', 'Le thé', 'Le cacao'),
		around: french
	},
	{
		rule: 'E04',
		of: 'ar',
		bad: choices('*القهوة', 'الشاي', 'لا شيء مما سبق'),
		good: choices('*القهوة', 'الشاي', 'الكاكاو'),
		around: arabic
	},
	{
		rule: 'E05',
		of: 'letters',
		bad: choices('*A and B', 'Lemonade', 'Cocoa'),
		good: choices('*Salt and ice', 'Lemonade', 'Cocoa')
	},
	{
		rule: 'E05',
		of: 'numbered statements',
		bad: stem('What is true? (1) It is hot. (2) It is cold.', { choices: options('*1 and 2', '1', '2') }),
		good: stem('How many cups are true to size?', { choices: options('*4', '7', '9'), explanation: 'It is 4.' })
	},
	{
		rule: 'E05',
		of: 'letters, fr',
		bad: choices('*À la fois A et B', 'La limonade', 'Le cacao'),
		good: choices('*Le sel et le sucre', 'La limonade', 'Le cacao'),
		around: french
	},
	{
		rule: 'E05',
		of: 'letters, ar',
		bad: choices('*أ وب', 'عصير', 'كاكاو'),
		good: choices('*ملح وسكر', 'عصير', 'كاكاو'),
		around: arabic
	},
	{
		rule: 'E05',
		of: 'numbered statements, ar',
		bad: stem('ما الصحيح؟ (1) هي ساخنة. (2) هي باردة.', { choices: options('*1 و2', '1 فقط', '2 فقط') }),
		good: stem('ما الصحيح؟ (1) هي ساخنة. (2) هي باردة.', { choices: options('*الأولى', '1 فقط', 'الثانية') }),
		around: arabic
	},
	{
		rule: 'E06',
		of: 'too many',
		bad: { ...single(), choices: options('*A1', 'B1', 'C1', 'D1', 'E1', 'F1') } as never,
		good: single()
	},
	{ rule: 'E08', of: 'no source', bad: single({ source: { para: [] } }), good: single() },
	{ rule: 'E08', of: 'no explanation', bad: { ...single(), explanation: ' ' }, good: single() },
	{
		rule: 'E09',
		of: 'a name',
		bad: single({ choices: options('*Mali', 'Niger', 'Chad'), explanation: 'It was Niger.' }),
		good: single({ choices: options('*Mali', 'Niger', 'Chad'), explanation: 'It was Mali.' })
	},
	{
		rule: 'E09',
		of: 'a number',
		bad: row({ kind: 'number', fact: 'f1', stem: 'How many?', value: 4, explanation: 'There are five.' }),
		good: row({ kind: 'number', fact: 'f1', stem: 'How many?', value: 4, explanation: 'There are four.' })
	},
	{
		rule: 'E09',
		of: 'a date',
		bad: row({ kind: 'date', fact: 'f1', stem: 'When?', value: '2023-09', explanation: 'In 2022.' }),
		good: row({ kind: 'date', fact: 'f1', stem: 'When?', value: '2023-09', explanation: 'In 2023.' })
	},
	{
		rule: 'E09',
		of: 'a number in words, fr',
		bad: row({ kind: 'number', fact: 'f1', stem: 'Combien ?', value: 4, explanation: 'Il y en a cinq.' }),
		good: row({ kind: 'number', fact: 'f1', stem: 'Combien ?', value: 4, explanation: 'Il y en a quatre.' }),
		around: french
	},
	{
		rule: 'E09',
		of: 'a number in words, ar',
		bad: row({ kind: 'number', fact: 'f1', stem: 'كم؟', value: 4, explanation: 'هناك خمسة.' }),
		good: row({ kind: 'number', fact: 'f1', stem: 'كم؟', value: 4, explanation: 'هناك أربعة.' }),
		around: arabic
	},
	{ rule: 'E10', of: 'the answer', bad: stem('Why is Coffee what the guild pours?'), good: single() },
	{
		rule: 'E11',
		of: 'en',
		bad: stem('What it pours at noon is an', { choices: options('*espresso', 'ale', 'coffee') }),
		good: stem('What it pours at noon is an', { choices: options('*espresso', 'ale', 'infusion') })
	},
	{
		rule: 'E11',
		of: 'fr',
		bad: stem('À midi, on boit le', { choices: options('*café', 'jus', 'alcool') }),
		good: stem('À midi, on boit le', { choices: options('*café', 'jus', 'vin') }),
		around: french
	},
	{
		rule: 'E11',
		of: 'a gap',
		bad: cloze('They pour a {{g1}} at noon.', { accept: undefined, choices: options('*coffee', 'ale', 'milk') }),
		good: cloze('They pour a {{g1}} at noon.', { accept: undefined, choices: options('*coffee', 'cocoa', 'milk') })
	},
	{
		rule: 'E12',
		of: 'three gaps',
		bad: cloze('The {{g1}} and {{g2}} and {{g3}}.', {}, gap('g2'), gap('g3')),
		good: cloze('The {{g1}} and {{g2}}.', {}, gap('g2'))
	},
	{ rule: 'E12', of: 'a gap at the start', bad: cloze('{{g1}} is hot.'), good: cloze('Hot is {{g1}}.') },
	{ rule: 'E12', of: 'a drawn gap', bad: cloze('Hot is {{g1}} or ____.'), good: cloze('Hot is {{g1}} or tea.') },
	{
		rule: 'E12',
		of: 'a stop word',
		bad: cloze('They pour {{g1}} noon.', { accept: ['before'] }),
		good: cloze('They pour {{g1}} noon.')
	},
	{
		rule: 'E12',
		of: 'an answer in another gap',
		bad: cloze(
			'Both {{g1}} and {{g2}}.',
			{},
			{ id: 'g2', fact: 'f1', choices: options('*hot tea', 'cold coffee', 'warm milk') }
		),
		good: cloze(
			'Both {{g1}} and {{g2}}.',
			{},
			{ id: 'g2', fact: 'f1', choices: options('*hot tea', 'cold cocoa', 'warm milk') }
		)
	},
	{
		rule: 'E13',
		of: 'a city beside states',
		bad: single({ choices: options('*Mali', 'Niger', 'Bamako'), explanation: 'Mali.' }),
		good: single({ choices: options('*Mali', 'Niger', 'Chad'), explanation: 'Mali.' })
	},
	{
		rule: 'E13',
		of: 'words beside numbers',
		bad: single({ choices: options('*40', '50', 'very many'), explanation: '40.' }),
		good: single({ choices: options('*40', '50', '60'), explanation: '40.' })
	},
	{
		rule: 'E14',
		of: 'silent option',
		bad: single({ choices: [...options('*Coffee', 'Lemonade'), { id: 'c', text: 'Cocoa', tempting: 'Hot.' }] }),
		good: single()
	},
	{
		rule: 'E16',
		of: 'an option that states the fact',
		bad: single({ choices: [...options('*Coffee', 'Lemonade'), { ...options('Cocoa')[0], id: 'c', states: 'f1' }] }),
		good: single({ choices: [...options('*Coffee', 'Lemonade'), { ...options('Cocoa')[0], id: 'c', states: 'f2' }] })
	},
	{
		rule: 'E16',
		of: 'another name of the key',
		bad: single({
			choices: options('*ECOWAS', 'Economic Community of West African States', 'Chad'),
			explanation: 'ECOWAS.'
		}),
		good: single({
			choices: options('*ECOWAS', 'Economic Commission of West Asian States', 'Chad'),
			explanation: 'ECOWAS.'
		})
	},
	{
		rule: 'E16',
		of: 'another answer of the relation',
		bad: single({ choices: options('*Mali', 'Niger', 'Chad'), explanation: 'Mali.' }),
		good: single({ choices: options('*Mali', 'Togo', 'Chad'), explanation: 'Mali.' }),
		around: {
			facts: ['mali', 'niger'].map((one, place) =>
				fact({ id: `f${place + 1}`, cards: [{ relation: 'place', event: 'the feast', entity: one }] })
			)
		}
	},
	{
		rule: 'E16',
		of: 'the key of a twin',
		bad: choices('*Coffee', 'Lemonade', 'Cocoa'),
		good: choices('*Coffee', 'Lemonade', 'Cider'),
		around: {
			others: [
				single({
					id: 'i2',
					choices: options('*Cocoa', 'Water', 'Milk'),
					stem: 'Which drink does the guild pour late at noon?'
				})
			]
		}
	}
];

const MINUTES = 'text in which the founders name the coups';
const OPINION: Around = { facts: [fact({ type: 'opinion' })] };
const WARNING_CASES: readonly Case[] = [
	{
		rule: 'W01',
		of: 'long key',
		bad: choices('*A drink made from roasted beans', 'Lemonade', 'Cocoa with milk'),
		good: choices('*A drink made from beans', 'A drink made of lemons', 'Cocoa with milk')
	},
	{
		rule: 'W02',
		of: 'unequal',
		bad: choices('Coffee', '*Lemonade', 'Cocoa with warm milk and honey'),
		good: choices('Coffee', '*Lemonade', 'Cocoa with milk')
	},
	{
		rule: 'W03',
		of: 'en',
		bad: stem('Which drink does the guild not pour?'),
		good: stem('Which drink does the guild NOT pour?')
	},
	{
		rule: 'W03',
		of: 'outside the question',
		bad: stem('Which drink is never poured?'),
		good: stem('The guild never rests. Which drink does it pour?')
	},
	{
		rule: 'W03',
		of: 'fr',
		bad: stem('Quelle boisson la guilde ne sert-elle pas ?'),
		good: stem('Quelle boisson la guilde sert-elle ?'),
		around: french
	},
	{
		rule: 'W03',
		of: 'ar',
		bad: stem('أي مشروب لا تقدمه النقابة؟'),
		good: stem('أي مشروب تقدمه النقابة؟'),
		around: arabic
	},
	{
		rule: 'W04',
		of: 'one negative',
		bad: choices('*Coffee is hot', 'Lemonade is not', 'Cocoa is hot'),
		good: choices('*Coffee is not', 'Lemonade is not', 'Cocoa is hot')
	},
	{
		rule: 'W04',
		of: 'fr',
		bad: choices('*Le café est chaud', 'La limonade n’est pas chaude', 'Le cacao est chaud'),
		good: choices('*Le café n’est pas chaud', 'La limonade n’est pas chaude', 'Le cacao est chaud'),
		around: french
	},
	{
		rule: 'W04',
		of: 'ar',
		bad: choices('*القهوة ساخنة', 'العصير ليس ساخنا', 'الكاكاو ساخن'),
		good: choices('*القهوة ليست ساخنة', 'العصير ليس ساخنا', 'الكاكاو ساخن'),
		around: arabic
	},
	{ rule: 'W05', of: 'en', bad: choices('*Coffee', 'Always tea', 'Cocoa'), good: single() },
	{
		rule: 'W05',
		of: 'fr',
		bad: choices('*Du café', 'Toujours du thé', 'Du cacao'),
		good: choices('*Du café', 'Du thé', 'Du cacao'),
		around: french
	},
	{
		rule: 'W05',
		of: 'ar',
		bad: choices('*القهوة', 'الشاي دائما', 'الكاكاو'),
		good: choices('*القهوة', 'الشاي', 'الكاكاو'),
		around: arabic
	},
	{ rule: 'W06', of: 'en', bad: choices('*Coffee', 'Usually tea', 'Cocoa'), good: single() },
	{
		rule: 'W06',
		of: 'fr',
		bad: choices('*Du café', 'Souvent du thé', 'Du cacao'),
		good: choices('*Du café', 'Du thé', 'Du cacao'),
		around: french
	},
	{
		rule: 'W06',
		of: 'ar',
		bad: choices('*القهوة', 'الشاي غالبا', 'الكاكاو'),
		good: choices('*القهوة', 'الشاي', 'الكاكاو'),
		around: arabic
	},
	{
		rule: 'W07',
		of: 'an echo',
		bad: choices('*Guild coffee', 'Lemonade', 'Hot cocoa'),
		good: choices('*Guild coffee', 'Lemonade', 'Cocoa of the guilds')
	},
	{
		rule: 'W07',
		of: 'an echo, fr',
		bad: stem('Que sert la guilde ?', { choices: options('*Le café des guildes', 'La limonade', 'Le cacao chaud') }),
		good: stem('Que sert la guilde ?', { choices: options('*Le café', 'La limonade', 'Le cacao chaud') }),
		around: french
	},
	{
		rule: 'W07',
		of: 'an echo, ar',
		bad: stem('ماذا تقدم النقابة؟', { choices: options('*قهوة للنقابة', 'عصير الليمون', 'كاكاو ساخن') }),
		good: stem('ماذا تقدم النقابة؟', { choices: options('*قهوة للنقابة', 'عصير بالنقابة', 'كاكاو ساخن') }),
		around: arabic
	},
	{
		rule: 'W08',
		of: 'shared parts',
		bad: choices('*milk and sugar', 'milk and salt', 'honey and sugar'),
		good: choices('*milk and sugar', 'milk and salt', 'honey and pepper')
	},
	{
		rule: 'W09',
		of: 'numbers',
		bad: single({ choices: options('*4', '9', '7'), explanation: '4.' }),
		good: single({ choices: options('9', '7', '*4'), explanation: '4.' })
	},
	{
		rule: 'W09',
		of: 'dates',
		bad: single({ choices: options('May 2021', '*May 2020', 'June 2022'), explanation: '2020.' }),
		good: single({ choices: options('*May 2020', 'May 2021', 'June 2022'), explanation: '2020.' })
	},
	{
		rule: 'W10',
		of: 'ranges',
		bad: choices('*5–10 cups', '8–12 cups', '20–30 cups'),
		good: choices('*5–7 cups', '8–12 cups', '20–30 cups')
	},
	{
		rule: 'W10',
		of: 'a part',
		bad: choices('*Coffee', 'Coffee and milk', 'Cocoa'),
		good: choices('*Coffee', 'Coffees and milk', 'Cocoa')
	},
	{
		rule: 'W11',
		of: 'en',
		bad: stem('The drink of the guild.'),
		good: stem('From the list, name the drink of the guild.')
	},
	{
		rule: 'W11',
		of: 'fr',
		bad: stem('La boisson de la guilde.'),
		good: stem('Nommez la boisson de la guilde.'),
		around: french
	},
	{ rule: 'W11', of: 'ar', bad: stem('مشروب النقابة.'), good: stem('اذكر مشروب النقابة.'), around: arabic },
	{
		rule: 'W12',
		of: 'a long stem',
		bad: stem(`Which ${'fine '.repeat(45)}drink is it?`),
		good: stem(`Which ${'fine '.repeat(25)}drink is it?`)
	},
	{
		rule: 'W13',
		of: 'a capital',
		bad: choices('*Coffee', 'lemonade', 'Cocoa'),
		good: choices('*coffee', 'lemonade', 'cocoa')
	},
	{
		rule: 'W13',
		of: 'an end sign',
		bad: choices('*Coffee', 'Lemonade.', 'Cocoa'),
		good: choices('*Coffee', 'Lemonade', 'Cocoa')
	},
	{
		rule: 'W13',
		of: 'a first word',
		bad: choices('A coffee', 'The cocoa', `*Any ${MINUTES}`),
		good: choices('A coffee', 'The cocoa', `*A ${MINUTES}`)
	},
	{
		rule: 'W14',
		of: 'another century',
		bad: single({ choices: options('*1903', '1908', '2021'), explanation: '1903.' }),
		good: single({ choices: options('*1903', '1908', '1953'), explanation: '1903.' })
	},
	{
		rule: 'W14',
		of: 'another magnitude',
		bad: single({ choices: options('*3', '5', '900'), explanation: '3.' }),
		good: single({ choices: options('*3', '5', '9'), explanation: '3.' })
	},
	{
		rule: 'W14',
		of: 'another part of the world',
		bad: single({ choices: options('*Mali', 'Niger', 'France'), explanation: 'Mali.' }),
		good: single({ choices: options('*Mali', 'Niger', 'Chad'), explanation: 'Mali.' })
	},
	{
		rule: 'W15',
		of: 'en',
		bad: single(),
		good: stem('According to the cook, which drink does the guild pour?'),
		around: OPINION
	},
	{
		rule: 'W15',
		of: 'fr',
		bad: stem('Quelle boisson sert-on ?'),
		good: stem('Selon le cuisinier, quelle boisson sert-on ?'),
		around: { ...OPINION, ...french }
	},
	{
		rule: 'W15',
		of: 'ar',
		bad: stem('أي مشروب يقدم؟'),
		good: stem('وفقا للطباخ، أي مشروب يقدم؟'),
		around: { ...OPINION, ...arabic }
	},
	{
		rule: 'W16',
		of: 'en',
		bad: single({ explanation: 'It was recently written down.' }),
		good: single({ explanation: 'A “recently” was crossed out.' })
	},
	{
		rule: 'W16',
		of: 'with a date to read it by',
		bad: single({ explanation: 'It is so today.' }),
		good: single({ explanation: 'It is so today.', as_of: '2025-12-31' })
	},
	{
		rule: 'W16',
		of: 'fr',
		bad: single({ explanation: 'C’est récemment noté.' }),
		good: single({ explanation: 'C’est noté.' }),
		around: french
	},
	{
		rule: 'W16',
		of: 'ar',
		bad: single({ explanation: 'كتب ذلك مؤخرا.' }),
		good: single({ explanation: 'كتب ذلك.' }),
		around: arabic
	},
	{
		rule: 'W17',
		of: 'two negations',
		bad: stem('Which drink is not poured?', { choices: options('*Coffee is not', 'Lemonade is', 'Cocoa is') }),
		good: stem('Which drink is poured?', { choices: options('*Coffee is not', 'Lemonade is', 'Cocoa is') })
	},
	{
		rule: 'W17',
		of: 'two negations, fr',
		bad: stem('Quelle boisson n’est pas servie ?', { choices: options('*Le café ne l’est pas', 'Le thé', 'Le cacao') }),
		good: stem('Quelle boisson est servie ?', { choices: options('*Le café ne l’est pas', 'Le thé', 'Le cacao') }),
		around: french
	},
	{
		rule: 'W17',
		of: 'two negations, ar',
		bad: stem('أي مشروب لا يقدم؟', { choices: options('*ليس القهوة', 'العصير', 'الكاكاو') }),
		good: stem('أي مشروب يقدم؟', { choices: options('*ليس القهوة', 'العصير', 'الكاكاو') }),
		around: arabic
	}
];

describe('the rules on items', () => {
	it.each([...ERROR_CASES, ...WARNING_CASES])('$rule, $of: found', ({ rule, bad, around }) => {
		expect(rulesOf(bad, around)).toContain(rule);
	});

	it.each([...ERROR_CASES, ...WARNING_CASES])('$rule, $of: not found', ({ rule, good, around }) => {
		expect(rulesOf(good, around)).not.toContain(rule);
	});

	it.each([single(), trueFalse(), cloze('Hot is {{g1}}.')])('find nothing in a sound item ($kind)', (item) => {
		expect(rulesOf(item)).toEqual([]);
	});

	it('have a case each, but for those on the bank', () => {
		const onBank = ['E07', 'E15', 'W18'];
		const tried = new Set([...ERROR_CASES, ...WARNING_CASES].map(({ rule }) => rule));
		expect([...ERRORS, ...WARNINGS].filter((rule) => !tried.has(rule))).toEqual(onBank);
		expect([...tried].filter((rule) => !ITEM_RULES.some((one) => one.rule === rule))).toEqual([]);
	});

	it('know the codes of the check by number', () => {
		expect(['key-many', 'stem-tells', 'time-relative', 'fact-unknown'].map(ruleOf)).toEqual([
			'E01',
			'E10',
			'W16',
			'fact-unknown'
		]);
	});
});
