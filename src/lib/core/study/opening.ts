/** The question that a session begins with, known before the log is read: remembered by the app, or the bank's own first. */
import type { Prompt } from '../bank/index-bank.ts';
import { isFactId, type FactId } from '../ids.ts';

export interface Opening {
	readonly prompt: Prompt;
	/** The fact that it was chosen for. */
	readonly fact: FactId;
	/** Ids of the options in the order shown. */
	readonly layout: readonly string[];
	/** Title of its topic. */
	readonly topic: string;
	/** Answers to the fact when this was written, 0 for a new one: with others since, something else is asked. */
	readonly reviews: number;
	/** Questions of the session, this one included, 1 or more. */
	readonly left: number;
	/** Keys of the learner's own, as in the settings. */
	readonly keys: readonly string[];
}

const KINDS: Readonly<Record<Prompt['kind'], true>> = {
	single: true,
	multiple: true,
	truefalse: true,
	cloze: true,
	short: true,
	number: true,
	date: true,
	order: true,
	match: true,
	categorise: true,
	map: true,
	reading: true,
	card: true
};

const isTexts = (value: unknown): value is readonly string[] =>
	Array.isArray(value) && value.every((text) => typeof text === 'string');
const isCount = (value: unknown, least: number): value is number => Number.isInteger(value) && Number(value) >= least;

/**
 * Whether it is a question as the compiler writes them. What is inside one was checked when the bank was compiled, and
 * whoever keeps a copy says of which bank file it is one: here only what is foreign or cut short has to be told apart.
 */
function isPrompt(value: unknown): value is Prompt {
	if (typeof value !== 'object' || value === null) return false;
	if (!('kind' in value) || typeof value.kind !== 'string' || !Object.hasOwn(KINDS, value.kind)) return false;
	const text = value.kind === 'card' ? 'front' : 'stem';
	const fields = new Map(Object.entries(value));
	return (
		['id', 'topic', text].every((name) => typeof fields.get(name) === 'string') && isCount(fields.get('version'), 1)
	);
}

/** The opening in a file or a row of local storage; undefined when it is none. */
export function readOpening(value: unknown): Opening | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const fields = new Map<string, unknown>(Object.entries(value));
	const [prompt, fact, layout, topic] = ['prompt', 'fact', 'layout', 'topic'].map((name) => fields.get(name));
	const [reviews, left, keys] = ['reviews', 'left', 'keys'].map((name) => fields.get(name));
	if (!isPrompt(prompt) || typeof fact !== 'string' || !isFactId(fact) || !isTexts(layout)) return undefined;
	if (typeof topic !== 'string' || !isCount(reviews, 0) || !isCount(left, 1) || !isTexts(keys)) return undefined;
	return { prompt, fact, layout, topic, reviews, left, keys };
}
