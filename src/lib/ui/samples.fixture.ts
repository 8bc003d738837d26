/** One question of each kind for the tests of components, in the shape the compiled bank has. */
import type { Card, Item, Kind, MapSheet } from '#lib/core/bank/bank.ts';

const base = {
	version: 1,
	topic: 't1-founding',
	objective: 'o1-1',
	bloom: 'remember',
	difficulty: 1,
	facts: ['p01-1'],
	tests: ['p01-1'],
	attribution: { voice: 'report', standing: 'established', paragraphs: ['p07'], sources: ['S02'] },
	enemies: [],
	locked: false,
	explanation: 'The charter has exactly three parties, the states whose borders meet in Liptako-Gourma.'
};

type OfKind = { [K in Kind]: Extract<Item, { kind: K }> } & { card: Card };

const plain = {
	single: {
		...base,
		id: 't2-ecowas-threat',
		kind: 'single',
		fact: 'p09-6',
		stem: 'Among the contexts the report lists is the prospect of an armed intervention in Niger in 2023. Who threatened to intervene?',
		choices: [
			{
				id: 'au',
				text: 'The African Union',
				key: false,
				feedback: 'The African Union set a deadline of its own, but the threat of force came from the regional bloc.'
			},
			{ id: 'ecowas', text: 'ECOWAS', key: true },
			{
				id: 'france',
				text: 'France',
				key: false,
				feedback: 'France had troops in Niger that summer, but the threat listed here is not France’s.'
			},
			{
				id: 'g5',
				text: 'The G5 Sahel',
				key: false,
				feedback: 'The G5 Sahel was fading, and Niger was one of its members.'
			}
		]
	},
	multiple: {
		...base,
		id: 't1-members',
		kind: 'multiple',
		stem: 'Which states founded the Alliance of Sahel States by signing the Liptako-Gourma Charter?',
		choices: [
			{ id: 'bf', text: 'Burkina Faso', key: true, fact: 'p01-1' },
			{
				id: 'td',
				text: 'Chad',
				key: false,
				feedback: 'Chad was a G5 Sahel partner of the three, but it did not sign this charter.'
			},
			{
				id: 'gn',
				text: 'Guinea',
				key: false,
				feedback: 'Guinea had its own coup in 2021 and sided with Niger in words, yet it is not a party to the charter.'
			},
			{ id: 'ml', text: 'Mali', key: true, fact: 'p01-2' },
			{ id: 'ne', text: 'Niger', key: true, fact: 'p01-3' }
		]
	},
	truefalse: {
		...base,
		id: 't3-art6-adversary',
		kind: 'truefalse',
		fact: 'p10-3',
		stem: 'Decide whether the statement holds and choose the reason that supports your decision.',
		statement: 'Article 6 names ECOWAS as the adversary against which the members will defend each other.',
		verdict: false,
		wrongVerdict: 'The article speaks of any attack and names no one.',
		reasons: [
			{ id: 'none-named', text: 'It names nobody; that link is the report’s reading', key: true },
			{
				id: 'france',
				text: 'It names an adversary, but that adversary is France',
				key: false,
				feedback: 'France is not named in the article.'
			},
			{
				id: 'armed-groups',
				text: 'It names armed groups, and so leaves every state aside',
				key: false,
				feedback: 'Armed groups are the matter of other articles.'
			}
		]
	},
	cloze: {
		...base,
		id: 't3-art4',
		kind: 'cloze',
		stem: 'Complete the promise of Article 4.',
		text: 'The members undertake to combat {{g1}} and organised crime in the common area of {{g2}}.',
		gaps: [
			{
				id: 'g1',
				fact: 'p23-1',
				accept: ['terrorism', 'terror'],
				wrong: [{ id: 'rebellion', value: 'rebellion', feedback: 'Rebellion is the matter of Article 5.' }]
			},
			{
				id: 'g2',
				fact: 'p23-3',
				choices: [
					{ id: 'alliance', text: 'the alliance', key: true },
					{ id: 'nato', text: 'NATO', key: false, feedback: 'NATO has no part in this charter.' },
					{ id: 'g5', text: 'the G5 Sahel', key: false, feedback: 'The G5 Sahel is an older body with five members.' }
				]
			}
		]
	},
	short: {
		...base,
		id: 't1-signing-city',
		kind: 'short',
		fact: 'p07-2',
		stem: 'In which capital city was the Liptako-Gourma Charter signed?',
		accept: ['Bamako', 'Bamako, Mali'],
		wrong: [
			{
				id: 'niamey',
				value: 'Niamey',
				feedback: 'Niamey hosted the later summit of July 2024. The charter belongs to another member’s capital.'
			}
		]
	},
	number: {
		...base,
		id: 't3-art6-number',
		kind: 'number',
		fact: 'p10-1',
		stem: 'Which article of the Liptako-Gourma Charter holds the promise of collective defence?',
		value: 6,
		tolerance: 0,
		wrong: [{ id: 'n5', value: 5, feedback: 'That is NATO’s number.' }]
	},
	date: {
		...base,
		id: 't1-signing-date',
		kind: 'date',
		fact: 'p07-1',
		stem: 'On what date was the Liptako-Gourma Charter signed?',
		value: '2023-09-16',
		wrong: [
			{
				id: 'niger-coup',
				value: '2023-07-26',
				feedback: 'That is the day of the coup in Niger, seven weeks before the charter.'
			}
		]
	},
	order: {
		...base,
		id: 't2-timeline',
		kind: 'order',
		stem: 'Put these events in order, earliest first.',
		sequence: [
			{ id: 'lgforce', text: 'The three states announce a joint force of their own', at: '2017-01', fact: 'p15-2' },
			{ id: 'donors', text: 'France and Germany put forward the Sahel Alliance', at: '2017-07', fact: 'p16-1' },
			{ id: 'mali', text: 'Soldiers overthrow Mali’s president', at: '2020-08', fact: 'p17-2' },
			{ id: 'charter', text: 'The Liptako-Gourma Charter is signed', at: '2023-09', fact: 'p07-1' }
		],
		pitfalls: [
			{
				first: 'donors',
				then: 'lgforce',
				feedback: 'The three-country force was announced in January 2017, the donor platform in July.'
			}
		]
	},
	match: {
		...base,
		id: 't1-three-names',
		kind: 'match',
		stem: 'Three names, three different things. Match each name to what it stands for.',
		left: [
			{ id: 'region', text: 'Liptako-Gourma', fact: 'p02-1' },
			{ id: 'text', text: 'Liptako-Gourma Charter', fact: 'p01-3' },
			{ id: 'body', text: 'Alliance of Sahel States', fact: 'p01-4' }
		],
		right: [
			{ id: 'r-region', text: 'a borderland shared by three states', of: 'region' },
			{ id: 'r-text', text: 'a mutual-defence agreement of September 2023', of: 'text' },
			{ id: 'r-body', text: 'the body which that agreement brought into being', of: 'body' },
			{
				id: 'r-donors',
				text: 'a platform of donors that coordinates aid projects',
				feedback: 'That is the Sahel Alliance of July 2017, a different organisation.'
			}
		],
		wrongPairs: []
	},
	categorise: {
		...base,
		id: 't3-whose-words',
		kind: 'categorise',
		stem: 'Whose words are these? Say where each sentence belongs.',
		categories: [
			{ id: 'charter', text: 'The charter' },
			{ id: 'report', text: 'The report' }
		],
		entries: [
			{
				id: 's1',
				text: 'An attack on one party is aggression against the others.',
				in: 'charter',
				fact: 'p10-2',
				feedback: 'This is what Article 6 itself says.'
			},
			{
				id: 's2',
				text: 'The clause is aimed at ECOWAS.',
				in: 'report',
				fact: 'p10-3',
				feedback: 'The article names nobody; the link is the report’s.'
			},
			{
				id: 's3',
				text: 'The members fight terrorism in their common area.',
				in: 'charter',
				fact: 'p23-1',
				feedback: 'Article 4 of the charter promises it.'
			}
		]
	},
	map: {
		...base,
		id: 't1-map-members',
		kind: 'map',
		map: 'sahel',
		stem: 'Which states founded the Alliance of Sahel States?',
		choices: [
			{ id: 'bf', text: 'Burkina Faso', key: true, fact: 'p01-1' },
			{ id: 'ml', text: 'Mali', key: true, fact: 'p01-1' },
			{ id: 'td', text: 'Chad', key: false, feedback: 'Chad belonged to the G5 Sahel, but it did not sign.' },
			{ id: 'ouaga', text: 'Ouagadougou', key: false, feedback: 'That is a city.' },
			{ id: 'lg', text: 'Liptako-Gourma', key: false, feedback: 'That is the borderland.' }
		]
	},
	reading: {
		...base,
		id: 't3-whose-reading',
		kind: 'reading',
		fact: 'p10-3',
		evidence: 'p10-2',
		stem: 'Whose reading is it that the clause answers ECOWAS?',
		passage: [
			{
				id: 's1',
				text: 'Article 6 counts an attack on one party as an attack on all.',
				key: false,
				feedback: 'That is the clause.'
			},
			{ id: 's2', text: 'It names no adversary.', key: false, feedback: 'It says what the clause leaves out.' },
			{ id: 's3', text: 'The report sets it against the power of ECOWAS.', key: true }
		],
		choices: [
			{ id: 'charter', text: 'The charter’s', key: false, feedback: 'The charter names nobody.' },
			{ id: 'report', text: 'The report’s', key: true },
			{ id: 'ecowas', text: 'ECOWAS’s own', key: false, feedback: 'ECOWAS is spoken of, and does not speak.' }
		]
	},
	card: {
		id: 'card.t1-members',
		kind: 'card',
		version: 1,
		topic: 't1-founding',
		fact: 'p01-1',
		front: 'Name the three founding states of the Alliance of Sahel States.',
		back: 'Mali, Niger, Burkina Faso',
		answer: { kind: 'self' },
		attribution: base.attribution
	}
};

export const samples = plain as unknown as OfKind;

/** The map of the sample, drawn in a few strokes. */
export const sahel = {
	id: 'sahel',
	width: 300,
	height: 200,
	ground: 'M0,150l300,0 0,50-300,0z',
	places: [
		{ kind: 'region', id: 'ml', label: [60, 60], outline: 'M20,20l80,0 0,80-80,0z', stressed: true },
		{ kind: 'region', id: 'bf', label: [120, 125], outline: 'M100,100l40,0 0,50-40,0z', stressed: true },
		{ kind: 'region', id: 'td', label: [240, 70], outline: 'M200,20l80,0 0,100-80,0z', stressed: false },
		{ kind: 'area', id: 'lg', label: [104, 75], at: [104, 95], radii: [24, 14], turn: -10 },
		{ kind: 'point', id: 'ouaga', label: [150, 132], at: [128, 132] }
	]
} as unknown as MapSheet;
