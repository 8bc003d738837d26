/** How long the check of a large bank takes beside the parsing of its YAML: it has to grow with the bank, not its square. */
import { parseDocument } from 'yaml';
import { check } from '#lib/core/bank/check/check.ts';
import { readBank, type SourceFile } from '#lib/core/bank/source/read.ts';
import { pick, seeded, type Random } from '#lib/core/random.ts';
import { lintLanguages } from './lint.ts';

export interface BankBench {
	readonly items: number;
	/** Milliseconds to parse the YAML and nothing else. */
	readonly parse: number;
	/** Milliseconds to read, check and lint, the parsing included. */
	readonly check: number;
	/** `check` in units of `parse`; 5 at most. */
	readonly ratio: number;
	/** What was found: only warnings, since the words are drawn at random. */
	readonly findings: number;
}

const PER_FILE = 100;

/** @param count items, a multiple of 100 */
export function benchBank(count: number, now: () => number): BankBench {
	const files = generatedBank(count);
	const start = now();
	for (const { text } of files) if (text.ok) parseDocument(text.value).toJS();
	const parsed = now();
	const { source, faults } = readBank(files);
	const verdict = check(source);
	const lints = lintLanguages(source, []);
	const end = now();
	const findings = lints.reduce((sum, lint) => sum + lint.findings.length, faults.length + verdict.faults.length);
	return {
		items: source.items.length,
		parse: parsed - start,
		check: end - parsed,
		ratio: (end - parsed) / (parsed - start),
		findings
	};
}

/** A bank of that many items in files of a hundred, the same every time. */
export function generatedBank(count: number): SourceFile[] {
	const random = seeded(`bank-of-${count}`);
	const objectives = Array.from({ length: count / PER_FILE }, (_, at) => at);
	const facts = objectives.flatMap((objective) => FACTS.map((at) => `f${objective}-${at}`));
	const file = (name: string, rows: readonly string[]): SourceFile => ({
		file: name,
		text: { ok: true, value: `${rows.join('\n')}\n` }
	});
	return [
		file('bank.yaml', BANK),
		file('sources.yaml', [
			'sources:',
			'  - id: S01',
			'    title: "A"',
			'    url: "https://example.org/"',
			'    supports: "All."'
		]),
		...objectives.map((at) =>
			file(`facts/f${at}.yaml`, [
				'facts:',
				...facts.slice(at * FACTS.length, (at + 1) * FACTS.length).flatMap((id) => factRow(id, random))
			])
		),
		file('topics/t1/topic.yaml', [...TOPIC, ...objectives.flatMap((at) => objectiveRow(at))]),
		...objectives.map((at) =>
			file(`topics/t1/o${at}.yaml`, [
				`objective: o${at}`,
				'items:',
				...Array.from({ length: PER_FILE }, (_, place) => itemRow(at, place, random)).flat()
			])
		)
	];
}

const FACTS = Array.from({ length: 25 }, (_, at) => at);
const SYLLABLES = 'ba de gi ko lu ma ne pi ro su ta ve wi yo za fa he ji ku lo'.split(' ');

function words(count: number, random: Random): string {
	const word = () => Array.from({ length: 3 }, () => pick(SYLLABLES, random) ?? '').join('');
	return Array.from({ length: count }, word).join(' ');
}

const factRow = (id: string, random: Random): string[] => [
	`  - id: ${id}`,
	'    topic: t1',
	'    paragraph: p01',
	'    type: event',
	'    voice: report',
	'    confidence: a',
	'    verified: source',
	'    sources: [S01]',
	`    text: "${words(12, random)}."`
];

const objectiveRow = (at: number): string[] => [
	`  - id: o${at}`,
	`    title: "Objective ${at}"`,
	'    bloom: remember',
	`    facts: [f${at}-0]`
];

function itemRow(objective: number, place: number, random: Random): string[] {
	const fact = `f${objective}-${place % FACTS.length}`;
	const key = place % 4;
	return [
		`  - id: i${objective}-${place}`,
		'    version: 1',
		'    status: published',
		'    kind: single',
		'    bloom: remember',
		'    difficulty: 2',
		`    fact: ${fact}`,
		`    facts: [${fact}]`,
		'    source:',
		'      para: [p01]',
		'    attribution:',
		'      voice: report',
		'      status: established',
		`    stem: "Which ${words(12, random)}?"`,
		'    choices:',
		...[0, 1, 2, 3].flatMap((at) => choiceRow(at, at === key, random)),
		`    explanation: "${words(20, random)}."`
	];
}

const choiceRow = (at: number, isKey: boolean, random: Random): string[] => [
	`      - id: c${at}`,
	`        text: "${words(4, random)}"`,
	...(isKey
		? ['        key: true']
		: [`        tempting: "${words(6, random)}."`, `        feedback: "${words(12, random)}."`])
];

const BANK = [
	'schema: 1',
	'id: generated',
	'title: "Generated"',
	'description: "Words drawn at random."',
	'edition: "1"',
	'source_language: en',
	'languages: [en]',
	'licence: "CC BY 4.0"',
	'report:',
	'  title: "None"',
	'  publisher: "None"',
	'  paragraphs: 1',
	'  dated: "never"',
	'editors: ["Nobody"]',
	'voices:',
	...['charter', 'report', 'researcher', 'observers', 'leaders', 'editor'].map((voice) => `  ${voice}: "${voice}"`),
	'standings:',
	...['established', 'reported', 'forecast', 'corrected', 'context'].map((standing) => `  ${standing}: "${standing}"`),
	'cards:',
	...['date', 'place'].flatMap((one) => [`  ${one}:`, '    forward: "{event}?"', '    backward: "{value}?"']),
	'  name:',
	'    forward: "{name}?"',
	'    backward: "{abbreviation}?"'
];
const TOPIC = ['id: t1', 'title: "Words"', 'intro: "Words."', 'objectives:'];
