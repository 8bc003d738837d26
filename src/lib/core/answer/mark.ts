/** Marks a response: pure, deterministic, and safe on any response, whatever ids it names. */
import type { Card, Item } from '../bank/bank.ts';
import { CHANCE_SELF } from './chance.ts';
import type { Judgement } from './judgement.ts';
import { markCategorise } from './kinds/categorise.ts';
import { markCloze } from './kinds/cloze.ts';
import { markDate } from './kinds/date.ts';
import { markMap } from './kinds/map.ts';
import { markMatch } from './kinds/match.ts';
import { markMultiple } from './kinds/multiple.ts';
import { markNumber } from './kinds/number.ts';
import { markOrder } from './kinds/order.ts';
import { markReading } from './kinds/reading.ts';
import { markTyped } from './kinds/short.ts';
import { markSingle } from './kinds/single.ts';
import { markTrueFalse } from './kinds/truefalse.ts';
import type { NameIndex } from './names.ts';
import type { Mark, Response } from './response.ts';
import { verdictOf } from './verdict.ts';

/** The mark of an item. A response of another kind, like a skipped one, scores 0 on every part. */
export function mark(item: Item, response: Response, names: NameIndex): Mark {
	return toMark(judge(item, response, names));
}

/** The mark of a card: typed, or judged by the learner (any card may be: forgot 0, else 1). */
export function markCard(card: Card, response: Response, names: NameIndex): Mark {
	const asked = { part: 'answer', fact: card.fact, wrong: [] };
	if (response.kind === 'self') {
		const score = response.grade === 'forgot' ? 0 : 1;
		const parts = [{ part: 'answer', fact: card.fact, score, chance: CHANCE_SELF }];
		return toMark({ score, parts, remarks: [] });
	}
	const { answer } = card;
	switch (answer.kind) {
		case 'short':
			return toMark(markTyped({ ...answer, ...asked }, response.kind === 'short' ? response.text : '', names));
		case 'date':
			return toMark(markDate({ ...answer, ...asked }, response.kind === 'date' ? response.text : ''));
		case 'self':
			return toMark({
				score: 0,
				parts: [{ part: 'answer', fact: card.fact, score: 0, chance: CHANCE_SELF }],
				remarks: []
			});
	}
}

function judge(item: Item, response: Response, names: NameIndex): Judgement {
	const given = <K extends Response['kind']>(kind: K) => (isKind(response, kind) ? response : undefined);
	switch (item.kind) {
		case 'single':
			return markSingle(item, given('single')?.choice ?? null);
		case 'multiple':
			return markMultiple(item, given('multiple')?.choices ?? []);
		case 'truefalse':
			return markTrueFalse(item, given('truefalse')?.verdict ?? null, given('truefalse')?.reason ?? null);
		case 'cloze':
			return markCloze(item, given('cloze')?.gaps ?? {}, names);
		case 'short':
			return markTyped({ part: 'answer', ...item }, given('short')?.text ?? '', names);
		case 'number':
			return markNumber(item, given('number')?.text ?? '');
		case 'date':
			return markDate(item, given('date')?.text ?? '');
		case 'order':
			return markOrder(item, given('order')?.sequence ?? []);
		case 'match':
			return markMatch(item, given('match')?.pairs ?? {});
		case 'categorise':
			return markCategorise(item, given('categorise')?.entries ?? {});
		case 'map':
			return markMap(item, given('map')?.places ?? []);
		case 'reading':
			return markReading(item, given('reading') ?? NOTHING_READ);
	}
}

const NOTHING_READ = { choice: '', sentence: '' };

function isKind<K extends Response['kind']>(response: Response, kind: K): response is Extract<Response, { kind: K }> {
	return response.kind === kind;
}

function toMark({ score, parts, remarks, leniency, named, overrulable = false }: Judgement): Mark {
	return {
		score,
		verdict: verdictOf(score),
		parts,
		remarks,
		...(leniency === undefined ? {} : { leniency }),
		...(named === undefined ? {} : { named }),
		overrulable
	};
}
