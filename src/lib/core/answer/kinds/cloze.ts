import type { ClozeItem } from '#lib/core/bank/bank.ts';
import { entryOf, meanScore, type Judgement } from '../judgement.ts';
import type { NameIndex } from '../names.ts';
import { markTyped } from './short.ts';
import { markPick } from './single.ts';

/** The share of gaps that are right. Overrulable when every gap judged wrong had been typed. */
export function markCloze(item: ClozeItem, given: Readonly<Record<string, string>>, names: NameIndex): Judgement {
	const gaps = item.gaps.map((gap) => {
		const asked = { part: gap.id, fact: gap.fact };
		const text = entryOf(given, gap.id) ?? '';
		return 'choices' in gap ? markPick(gap.choices, text, asked) : markTyped({ ...gap, ...asked }, text, names);
	});
	const parts = gaps.flatMap((gap) => gap.parts);
	const wrong = gaps.filter((gap) => gap.score < 1);
	const leniency = gaps.find((gap) => gap.leniency === 'typo') ?? gaps.find((gap) => gap.leniency !== undefined);
	const named = gaps.find((gap) => gap.named !== undefined)?.named;
	return {
		score: meanScore(parts),
		parts,
		remarks: gaps.flatMap((gap, place) =>
			// two gaps may offer options of one id: the gap says which was meant
			gap.remarks.map((remark) => ({ ...remark, about: item.gaps[place]?.id ?? remark.about }))
		),
		...(leniency?.leniency === undefined ? {} : { leniency: leniency.leniency }),
		...(named === undefined ? {} : { named }),
		overrulable: wrong.length > 0 && wrong.every((gap) => gap.overrulable === true)
	};
}
