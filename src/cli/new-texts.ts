/** The YAML of drafts: what editors fill in stands in square brackets. */

export interface ItemStart {
	readonly id: string;
	readonly fact: string;
	readonly paragraph: string | undefined;
}

const lines = (...rows: readonly string[]): string => `${rows.join('\n')}\n`;

/** A draft of an item, indented as in a file of items; undefined for a kind without one. */
export function itemText(kind: string, start: ItemStart): string | undefined {
	const answer = ANSWERS[kind];
	if (!answer) return undefined;
	const { id, fact, paragraph } = start;
	const facts = paragraph === undefined ? ['facts: []', `context: [${fact}]`] : [`facts: [${fact}]`];
	const rows = [
		`id: ${id}`,
		'version: 1',
		'status: draft',
		`kind: ${kind}`,
		'bloom: remember',
		'difficulty: 2',
		...(HAS_OWN_FACTS.has(kind) ? [] : [`fact: ${fact}`]),
		...facts,
		'source:',
		`  para: [${paragraph ?? ''}]`,
		'attribution:',
		'  voice: editor',
		'  status: corrected',
		`stem: "According to the report, what [the question about ${id}]?"`,
		...answer(fact),
		'explanation: "[One to three sentences with the answer: the right answer, 1000.]"'
	];
	return lines(...rows.map((row, at) => (at === 0 ? `  - ${row}` : `    ${row}`)));
}

/** Kinds whose parts name their facts. */
const HAS_OWN_FACTS: ReadonlySet<string> = new Set(['multiple', 'cloze']);

const trap = (indent: string) => [
	`${indent}tempting: "[Why someone falls for it.]"`,
	`${indent}feedback: "[Why it is wrong.]"`
];
const wrong = (id: string) => [`  - id: ${id}`, `    text: "[wrong option ${id}]"`, ...trap('    ')];
const key = (id: string, ...more: readonly string[]) => [
	`  - id: ${id}`,
	`    text: "[right option ${id}]"`,
	'    key: true',
	...more
];
const value = (text: string) => ['wrong:', '  - id: w1', `    value: ${text}`, ...trap('    ')];

const ANSWERS: Readonly<Record<string, (fact: string) => readonly string[]>> = {
	single: () => ['choices:', ...wrong('a'), ...key('b'), ...wrong('c')],
	multiple: (fact) => ['choices:', ...key('a', `    fact: ${fact}`), ...wrong('b'), ...wrong('c'), ...wrong('d')],
	truefalse: () => [
		'statement: "[A sentence that is false.]"',
		'verdict: false',
		'wrong_verdict:',
		...trap('  '),
		'reasons:',
		...wrong('a'),
		...key('b'),
		...wrong('c')
	],
	cloze: (fact) => [
		'text: "[Some words] {{g1}} [more words.]"',
		'gaps:',
		'  - id: g1',
		`    fact: ${fact}`,
		'    accept: ["[the missing word]"]'
	],
	short: () => ['accept: ["the right answer"]', ...value('"[an expected wrong answer]"')],
	number: () => ['value: 1000', ...value('2000')],
	date: () => ['value: "1000"', ...value('"2000"')],
	reading: (fact) => [
		`evidence: ${fact}`,
		'passage:',
		...wrong('s1'),
		...key('s2'),
		...wrong('s3'),
		'choices:',
		...wrong('a'),
		...key('b'),
		...wrong('c')
	]
};

export interface FactStart {
	readonly id: string;
	readonly topic: string;
	readonly paragraph: string | undefined;
	readonly source: string | undefined;
}

/** A fact of confidence b, so that nothing is claimed before it is verified. */
export function factText({ id, topic, paragraph, source }: FactStart): string {
	return lines(
		`  - id: ${id}`,
		`    topic: ${topic}`,
		...(paragraph === undefined ? [] : [`    paragraph: ${paragraph}`]),
		'    type: event',
		'    voice: report',
		'    confidence: b',
		'    verified: memory',
		`    sources: [${source ?? ''}]`,
		'    text: "[One atomic statement in our own words.]"'
	);
}

export function topicText(id: string, objective: string, fact: string): string {
	return lines(
		'# yaml-language-server: $schema=../../schema/topic.json',
		`id: ${id}`,
		'title: "[The title of the topic]"',
		'intro: "[One or two sentences on what it is about.]"',
		'needs: []',
		'optional: true',
		'objectives:',
		`  - id: ${objective}`,
		'    title: "[What learners can do afterwards]"',
		'    bloom: remember',
		`    facts: [${fact}]`
	);
}
