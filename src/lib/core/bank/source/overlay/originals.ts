/** Everything that is translated, in the language of the bank, with the file of an overlay that holds it. */
import type { z } from 'zod';
import { canonicalJson } from '#lib/core/bank/compile/canonical.ts';
import { bankSchema } from '../bank.schema.ts';
import { factSchema } from '../facts.schema.ts';
import { mapSchema } from '../map.schema.ts';
import { itemSchema } from '../objective.schema.ts';
import type { Section, Texts } from '../overlay.schema.ts';
import type { BankSource } from '../source.ts';
import { correctionSchema, entitySchema } from '../tables.schema.ts';
import { topicSchema } from '../topic.schema.ts';
import { isTexts, textsOf } from './texts.ts';

/** The digest of a text's UTF-8, in hexadecimal. */
export type Sha256 = (text: string) => string;

export interface Original {
	readonly section: Section;
	readonly id: string;
	/** Below the folder of a language. */
	readonly file: string;
	readonly texts: Texts;
	/** What these strings are translated into; with it the translation is held against the schema. */
	readonly row: object;
	readonly schema: z.ZodType;
	/** It has a name in this language, or needs none. */
	isNamed(language: string): boolean;
}

/** In the order of the files. Items that are retired are no longer translated. */
export function originals(source: BankSource): Original[] {
	return [
		...bankParts(source),
		...topicParts(source),
		...itemParts(source),
		...source.facts.map(({ value }) => ({
			...plain,
			...part('facts', value, ['text', 'reading', 'cards']),
			file: 'facts.yaml',
			schema: factSchema
		})),
		...source.corrections.map(({ value }) => ({
			...plain,
			...part('corrections', value, ['reading', 'why']),
			file: 'corrections.yaml',
			schema: correctionSchema
		})),
		...source.entities.map(({ value }) => ({
			...part('entities', value, ['gloss']),
			file: 'entities.yaml',
			schema: entitySchema,
			isNamed: (language: string) => value.value !== undefined || value.names?.[language] !== undefined
		})),
		...source.maps.map(({ value }) => ({
			...plain,
			...part('maps', value),
			file: 'maps.yaml',
			schema: mapSchema
		}))
	];
}

/** Each topic, then its objectives. */
function topicParts({ topics }: BankSource): Original[] {
	return topics.flatMap(({ value }) => {
		const file = `${value.id}.yaml`;
		return [
			{ ...plain, ...part('topics', value, ['title', 'intro']), file, schema: topicSchema },
			...value.objectives.map((row) => ({
				...plain,
				...part('objectives', row, ['title']),
				file,
				schema: topicSchema.shape.objectives.element
			}))
		];
	});
}

function itemParts({ topics, objectives, items }: BankSource): Original[] {
	const topicOf = new Map<string, string>(
		topics.flatMap(({ value }) => value.objectives.map(({ id }) => [id, value.id]))
	);
	const topicOfItem = new Map<string, string>(
		objectives.flatMap(({ value: { objective, items: rows } }) =>
			rows.map(({ value }) => [value.id, topicOf.get(objective) ?? objective])
		)
	);
	return items
		.filter(({ value }) => value.status !== 'retired')
		.map(({ value }) => ({
			...plain,
			...part('items', value),
			file: `${topicOfItem.get(value.id) ?? 'items'}.yaml`,
			schema: itemSchema
		}));
}

/** bank.yaml in parts, so that one string that is missing does not take all others back into English. */
export const BANK_PARTS = ['head', 'report', 'voices', 'standings', 'cards'] as const;
export type BankPart = (typeof BANK_PARTS)[number];

function bankParts({ bank }: BankSource): Original[] {
	if (!bank) return [];
	const { title, description, report, voices, standings, cards } = bank.value;
	const texts: Readonly<Record<BankPart, Texts>> = {
		head: { title, description },
		report: { title: report.title, publisher: report.publisher, dated: report.dated },
		voices,
		standings,
		cards
	};
	const { shape } = bankSchema;
	const schemas: Readonly<Record<BankPart, z.ZodType>> = {
		...shape,
		head: bankSchema.pick({ title: true, description: true }),
		report: shape.report.pick({ title: true, publisher: true, dated: true })
	};
	return BANK_PARTS.map((id) => ({
		...plain,
		section: 'bank',
		id,
		file: 'bank.yaml',
		texts: texts[id],
		row: texts[id],
		schema: schemas[id]
	}));
}

const plain = { isNamed: () => true };

/** A row with the strings of these fields, or of all. */
function part<Row extends { readonly id: string }>(
	section: Section,
	row: Row,
	fields?: readonly (keyof Row & string)[]
) {
	const texts = textsOf(row);
	const kept = fields
		? Object.fromEntries(Object.entries(texts).filter(([name]) => fields.some((field) => field === name)))
		: texts;
	return { section, id: row.id, texts: kept, row };
}

/** 8 hexadecimal digits that change with the English. Further accepted spellings do not count. */
export function digestOf(texts: Texts, sha256: Sha256): string {
	return sha256(canonicalJson(worded(texts))).slice(0, 8);
}

function worded(texts: Texts): Texts {
	return Object.fromEntries(
		Object.entries(texts).map(([name, text]) => [
			name,
			isTexts(text) ? worded(text) : typeof text === 'string' ? text : text.slice(0, 1)
		])
	);
}
