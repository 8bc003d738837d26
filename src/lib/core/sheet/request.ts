/** Which questions to print or to project, as the fragment of an address: `seed=7f&size=10&topics=t1.t2`, `assignment=…`, `draft=…` or `paper=…`. */
import { KINDS, type Kind } from '../bank/bank.ts';
import { isTopicId } from '../ids.ts';
import type { Blueprint } from '../quiz/blueprint.ts';

export type SheetRequest =
	| { readonly from: 'quiz'; readonly blueprint: Blueprint; readonly seed: string }
	| { readonly from: 'assignment'; readonly id: string }
	/** What is being composed, as it stands now. */
	| { readonly from: 'draft'; readonly id: string }
	/** What was printed under a code; with a version the key to that one. */
	| { readonly from: 'paper'; readonly code: string; readonly version?: number };

/** UTF-16 code units of a fragment beyond which nothing is read. */
const LONGEST = 4000;
const SEED_MAX = 40;
const SIZE_MAX = 100;

export function writeRequest(request: SheetRequest): string {
	if (request.from === 'assignment') return `assignment=${encodeURIComponent(request.id)}`;
	if (request.from === 'draft') return `draft=${encodeURIComponent(request.id)}`;
	if (request.from === 'paper') {
		return `paper=${request.code}${request.version === undefined ? '' : `&of=${request.version}`}`;
	}
	const { topics, kinds, difficulty, size } = request.blueprint;
	const fields = [
		['seed', request.seed],
		['size', String(size)],
		['from', String(difficulty.from)],
		['to', String(difficulty.to)],
		['topics', topics.join('.')],
		['kinds', kinds.join('.')]
	] as const;
	return fields.flatMap(([name, value]) => (value === '' ? [] : [`${name}=${encodeURIComponent(value)}`])).join('&');
}

/** Undefined for what is no such fragment. Names that are unknown are passed over, numbers brought within their bounds. */
export function readRequest(fragment: string): SheetRequest | undefined {
	if (fragment.length > LONGEST) return undefined;
	const fields = new Map(fragment.split('&').map(field));
	const id = fields.get('assignment');
	if (id !== undefined) return /^[A-Za-z0-9_-]{16}$/.test(id) ? { from: 'assignment', id } : undefined;
	const named = draftIn(fields) ?? paperIn(fields);
	if (named !== undefined) return named;
	const seed = fields.get('seed') ?? '';
	if (seed === '' || seed.length > SEED_MAX) return undefined;
	const [from, to] = [
		number(fields.get('from'), { least: 1, most: 5 }),
		number(fields.get('to'), { least: 1, most: 5 })
	];
	const difficulty = { from: from ?? 1, to: Math.max(from ?? 1, to ?? 5) };
	const topics = list(fields.get('topics')).filter(isTopicId);
	const kinds = list(fields.get('kinds')).filter(isKind);
	const size = number(fields.get('size'), { least: 1, most: SIZE_MAX }) ?? 10;
	return { from: 'quiz', seed, blueprint: { topics, kinds, difficulty, size } };
}

function draftIn(fields: ReadonlyMap<string, string>): SheetRequest | undefined {
	const id = fields.get('draft');
	return id !== undefined && /^[A-Za-z0-9_.-]{1,64}$/.test(id) ? { from: 'draft', id } : undefined;
}

function paperIn(fields: ReadonlyMap<string, string>): SheetRequest | undefined {
	const code = fields.get('paper');
	if (code === undefined || !/^[0-9A-Z]{6}$/.test(code)) return undefined;
	const version = number(fields.get('of'), { least: 0, most: 9999 });
	return { from: 'paper', code, ...(version === undefined ? {} : { version }) };
}

function field(text: string): [string, string] {
	const [name = '', value = ''] = text.split('=', 2);
	try {
		return [name, decodeURIComponent(value)];
	} catch {
		// a stray per cent sign: not of our writing
		return [name, ''];
	}
}

function number(text: string | undefined, { least, most }: { readonly least: number; readonly most: number }) {
	return text !== undefined && /^\d{1,4}$/.test(text) ? Math.min(most, Math.max(least, Number(text))) : undefined;
}

const list = (text = ''): readonly string[] => (text === '' ? [] : text.split('.'));
const isKind = (text: string): text is Kind => KINDS.some((kind) => kind === text);
