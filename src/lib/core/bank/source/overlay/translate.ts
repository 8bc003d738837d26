/** The editors' rows in another language: as they are, but for the strings. */
import type { z } from 'zod';
import { bankSchema } from '../bank.schema.ts';
import { factSchema } from '../facts.schema.ts';
import { mapSchema } from '../map.schema.ts';
import { itemSchema } from '../objective.schema.ts';
import type { Section, Texts } from '../overlay.schema.ts';
import type { BankSource, Located } from '../source.ts';
import { correctionSchema, entitySchema } from '../tables.schema.ts';
import { topicSchema } from '../topic.schema.ts';
import { BANK_PARTS } from './originals.ts';
import { keyOf, type Translation } from './state.ts';
import { withTexts } from './texts.ts';

/** What is not wholly translated stays in the language of the bank. */
export function translatedSource(source: BankSource, { ready }: Translation): BankSource {
	const rows = <Row extends { readonly id: string }>(
		section: Section,
		list: readonly Located<Row>[],
		schema: z.ZodType<Row>
	) => list.map((row) => translated(row, schema, ready.get(keyOf(section, row.value.id))));
	const items = new Map(rows('items', source.items, itemSchema).map((row) => [row.value.id, row]));
	const topics = rows('topics', source.topics, topicSchema);
	return {
		...source,
		...(source.bank ? { bank: translatedBank(source.bank, ready) } : {}),
		topics: topics.map((topic) => {
			const { objectives } = topicSchema.shape;
			const inner = topic.value.objectives.map((row) => {
				const texts = ready.get(keyOf('objectives', row.id));
				return texts ? parsed(objectives.element, withTexts(row, texts), row) : row;
			});
			return { ...topic, value: { ...topic.value, objectives: inner } };
		}),
		facts: rows('facts', source.facts, factSchema),
		corrections: rows('corrections', source.corrections, correctionSchema),
		entities: rows('entities', source.entities, entitySchema),
		maps: rows('maps', source.maps, mapSchema),
		items: [...items.values()],
		objectives: source.objectives.map((file) => ({
			...file,
			value: { ...file.value, items: file.value.items.map((item) => items.get(item.value.id) ?? item) }
		}))
	};
}

function translated<Row>(row: Located<Row>, schema: z.ZodType<Row>, texts: Texts | undefined): Located<Row> {
	return texts ? { ...row, value: parsed(schema, withTexts(row.value, texts), row.value) } : row;
}

function translatedBank(bank: NonNullable<BankSource['bank']>, ready: Translation['ready']): typeof bank {
	const { head = {}, ...parts } = Object.fromEntries(BANK_PARTS.map((id) => [id, ready.get(keyOf('bank', id)) ?? {}]));
	return { ...bank, value: parsed(bankSchema, withTexts(bank.value, { ...parts, ...head }), bank.value) };
}

/** The schema gives the type back; it has accepted the same strings already, when the translation was judged. */
function parsed<Row>(schema: z.ZodType<Row>, value: unknown, otherwise: Row): Row {
	const read = schema.safeParse(value);
	return read.success ? read.data : otherwise;
}
