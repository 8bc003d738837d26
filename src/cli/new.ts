/**
 * npm run bank -- new item ID --in OBJECTIVE [--kind KIND]
 * npm run bank -- new fact ID --in TOPIC
 * npm run bank -- new topic ID
 * Writes a draft that the check accepts and says where it stands; what is to be written is in the texts.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ID_PATTERN } from '#lib/core/ids.ts';
import type { BankSource } from '#lib/core/bank/source/source.ts';
import { loadBank } from './load.ts';
import { factText, itemText, topicText } from './new-texts.ts';

export interface Start {
	/** item, fact or topic. */
	readonly what: string;
	readonly id: string;
	/** The objective of an item, the topic of a fact. */
	readonly parent: string;
	readonly kind: string;
}

/** A text to be written: added to a file, or a file of its own. */
interface Draft {
	readonly file: string;
	readonly text: string;
}

/** @returns the exit code: 1 when nothing was written, with the reason on the error stream */
export function startNew(folder: string, start: Start): number {
	const { source } = loadBank(folder);
	const drafts = ID_PATTERN.test(start.id)
		? draftsFor(source, start)
		: `“${start.id}” is no id: small letters, digits and hyphens.`;
	if (typeof drafts === 'string') {
		process.stderr.write(`${drafts} Nothing was written.\n`);
		return 1;
	}
	for (const draft of drafts) process.stdout.write(`${write(folder, draft)}\n`);
	return 0;
}

function write(folder: string, { file, text }: Draft): string {
	const path = join(folder, file);
	mkdirSync(dirname(path), { recursive: true });
	const before = existsSync(path) ? `${readFileSync(path, 'utf8').trimEnd()}\n` : '';
	writeFileSync(path, before === '' ? text : `${before}\n${text}`);
	return `${path}:${before === '' ? 1 : before.split('\n').length + 1}  A draft stands here. Write it, then run npm run bank.`;
}

/** The drafts, or why there are none. */
function draftsFor(source: BankSource, { what, id, parent, kind }: Start): readonly Draft[] | string {
	if (what === 'topic') return topicDrafts(source, id);
	if (what === 'fact') return factDrafts(source, id, parent);
	return what === 'item' ? itemDrafts(source, { id, parent, kind }) : `“${what}” is neither item, fact nor topic.`;
}

function topicDrafts(source: BankSource, id: string): readonly Draft[] | string {
	if (source.topics.some(({ value }) => value.id === id)) return `There is a topic “${id}”.`;
	const fact = source.facts[0]?.value;
	const objective = `${id}-1`;
	const item = fact && itemText('single', { id: `${id}-first`, fact: fact.id, paragraph: fact.paragraph });
	if (!fact || item === undefined) return 'A topic needs a fact. Write one first.';
	return [
		{ file: `topics/${id}/topic.yaml`, text: topicText(id, objective, fact.id) },
		{ file: `topics/${id}/${objective}.yaml`, text: `${HEADER}objective: ${objective}\nitems:\n${item}` }
	];
}

const HEADER = '# yaml-language-server: $schema=../../schema/objective.json\n';

function factDrafts(source: BankSource, id: string, topic: string): readonly Draft[] | string {
	if (source.facts.some(({ value }) => value.id === id)) return `There is a fact “${id}”.`;
	if (!source.topics.some(({ value }) => value.id === topic))
		return `There is no topic “${topic}”. Name one with --in.`;
	const paragraph = /^(p\d{2,3})-/.exec(id)?.[1];
	const isKin = ({ value }: BankSource['facts'][number]) =>
		(value.paragraph === undefined) === (paragraph === undefined);
	const file = (source.facts.findLast(isKin) ?? source.facts.at(-1))?.file ?? 'facts/seed.yaml';
	const origin = source.sources[0]?.value.id;
	return [{ file, text: factText({ id, topic, paragraph, source: origin }) }];
}

function itemDrafts(
	source: BankSource,
	{ id, parent, kind }: Pick<Start, 'id' | 'parent' | 'kind'>
): readonly Draft[] | string {
	if (source.items.some(({ value }) => value.id === id)) return `There is an item “${id}”.`;
	const file = source.objectives.find(({ value }) => value.objective === parent)?.file;
	const objective = source.topics.flatMap(({ value }) => value.objectives).find((one) => one.id === parent);
	if (!file || !objective) return `There is no objective “${parent}”. Name one with --in.`;
	const [fact = ''] = objective.facts;
	const paragraph = source.facts.find(({ value }) => value.id === fact)?.value.paragraph;
	const text = itemText(kind, { id, fact, paragraph });
	return text === undefined ? `There is no start for the kind “${kind}”.` : [{ file, text }];
}
