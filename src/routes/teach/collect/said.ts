/** What became of something that was taken, in words. */
import type { PaperName } from '#lib/core/sheet/code.ts';
import type { CollectWords } from '#lib/i18n/en/collect.ts';
import { writtenNumber, writtenShare } from '#lib/i18n/format.ts';
import type { Taken } from '#lib/state/class/intake.ts';
import type { Tone } from '#lib/ui/tone.ts';

export interface Said {
	readonly tone: Tone;
	readonly text: string;
	/** In a few words, for a glance. */
	readonly brief: string;
	/** What is worth knowing besides. */
	readonly more: readonly string[];
	/** The paper whose key can be opened. */
	readonly paper?: PaperName;
}

export function saidOf(
	taken: Taken,
	say: CollectWords,
	{ locale, edition }: { locale: string; edition: string }
): Said {
	switch (taken.kind) {
		case 'taken': {
			const { learner, title, retake } = taken;
			const more = [
				resultOf(taken, say, locale),
				...(learner.isLate ? [say.late] : []),
				...(retake ? [say.retake] : []),
				...(learner.edition === edition ? [] : [say.otherEdition])
			];
			return {
				tone: learner.isLate ? 'partly' : 'right',
				text: say.taken(say.who(learner.label), title),
				brief: say.who(learner.label),
				more
			};
		}
		case 'duplicate': {
			const who = say.who(taken.label);
			return { tone: 'partly', text: say.duplicate(who, taken.title), brief: say.brief.duplicate(who), more: [] };
		}
		case 'part': {
			const text = say.part(taken.have, taken.total);
			return { tone: 'partly', text, brief: text, more: [] };
		}
		case 'paper': {
			const { code, title, version } = taken;
			const known = title !== undefined;
			const text = known ? say.paper(code, title) : say.paperForeign(code);
			const found = known ? { paper: { code, version } } : {};
			return { tone: known ? 'right' : 'partly', text, brief: text, more: [say.paperHint], ...found };
		}
		case 'merged': {
			const more = [
				...(taken.added > 0 ? [say.mergedUnchecked(taken.added, taken.from)] : []),
				...(taken.notes > 0 ? [say.mergedNotes(taken.notes)] : []),
				...(taken.bad > 0 ? [say.mergedBad(taken.bad)] : [])
			];
			const text = say.merged(taken.added, taken.known);
			return { tone: 'right', text, brief: text, more };
		}
		case 'held':
			return { tone: 'partly', text: say.faults[taken.fault.code], brief: say.brief.held, more: [say.held] };
		case 'refused':
			return { tone: 'wrong', text: say.faults[taken.fault.code], brief: say.brief.refused, more: [] };
	}
}

function resultOf({ learner }: Extract<Taken, { kind: 'taken' }>, say: CollectWords, locale: string): string {
	if (learner.retention) return say.retention(writtenShare(locale, learner.retention.recalled));
	const points = learner.marks.reduce((sum, { score }) => sum + score, 0);
	const max = learner.marks.reduce((sum, mark) => sum + mark.max, 0);
	return say.score(writtenNumber(locale, Math.round(points * 100) / 100), writtenNumber(locale, max));
}
