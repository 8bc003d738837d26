import type { EntityId, FactId } from '#lib/core/ids.ts';
import type { WrongValue } from '#lib/core/bank/bank.ts';
import { CHANCE_TYPED } from '../chance.ts';
import { remark, type Judgement } from '../judgement.ts';
import type { NameIndex } from '../names.ts';
import { judgeTyped } from '../typed.ts';

export interface TypedQuestion {
	/** Id of the part: `answer`, or that of the gap. */
	readonly part: string;
	readonly fact: FactId;
	readonly accept: readonly string[];
	readonly wrong: readonly WrongValue[];
	readonly entity?: EntityId;
}

/** 1 for an accepted text, else 0: `short`, a typed gap, a typed card. */
export function markTyped(asked: TypedQuestion, text: string, names: NameIndex): Judgement {
	const { right, leniency, wrongId, entity } = judgeTyped(text, asked, names);
	const expected = asked.wrong.find((one) => one.id === wrongId);
	const score = right ? 1 : 0;
	return {
		score,
		parts: [{ part: asked.part, fact: asked.fact, score, chance: CHANCE_TYPED }],
		remarks: expected === undefined ? [] : remark(expected.id, expected.feedback, expected.states),
		...(leniency === undefined ? {} : { leniency }),
		...(entity === undefined ? {} : { named: entity }),
		overrulable: !right && text.trim() !== ''
	};
}
