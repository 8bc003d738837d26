/** Who picked which option: whether the wrong ones work, and whether the right one is right. */
import { fisher, type Bounds } from './bounds.ts';
import type { Column, Question, QuestionOption } from './marks.ts';
import { correlation, rising } from './moments.ts';

export interface OptionFigures extends QuestionOption {
	/** Learners who picked it. */
	readonly picked: number;
	/** Of all, of the third who did worst on the rest of the paper, and of the third who did best: 0 … 1; null of none. */
	readonly share: number | null;
	readonly bottom: number | null;
	readonly top: number | null;
	/** Point-biserial correlation of picking it with the rest of the paper, −1 … 1. */
	readonly link: number | null;
	readonly linkBounds: Bounds | null;
	/** A wrong option that fewer than 5 % pick, or that the better learners pick (Tarrant, Ware & Mohammed 2009). */
	readonly isIdle: boolean;
	/** A wrong option that goes with a good paper, and more than the key does. */
	readonly isRival: boolean;
}

/** BMC Medical Education 9:40. */
const IDLE = 0.05;

/** The options in the order of the question. Learners at the border of a third are in it whole, so that no order decides. */
export function optionFigures(question: Question, { rests, chosen }: Column): readonly OptionFigures[] {
	const thirds = thirdsOf(rests);
	const read = question.options.map((option) => {
		const picks = chosen.map((ids) => (ids.includes(option.id) ? 1 : 0));
		const link = correlation(picks, rests);
		const within = (isIn: (rest: number) => boolean) => shareOf(picks.filter((_, index) => isIn(rests[index] ?? 0)));
		return {
			...option,
			picked: picks.filter((pick) => pick === 1).length,
			share: shareOf(picks),
			bottom: within((rest) => rest <= thirds.low),
			top: within((rest) => rest >= thirds.high),
			link,
			linkBounds: link === null ? null : fisher(link, picks.length)
		};
	});
	return read.map((option) => {
		const { isKey, share, link } = option;
		return {
			...option,
			isIdle: !isKey && share !== null && (share < IDLE || (link ?? 0) > 0),
			isRival: !isKey && link !== null && link > Math.max(0, bestKey(read, option.part))
		};
	});
}

/** The link of the key that goes best with the rest of the paper; 0 where none can be told. */
function bestKey(options: readonly Pick<OptionFigures, 'isKey' | 'part' | 'link'>[], part: string): number {
	const links = options.flatMap(({ isKey, part: own, link }) => (isKey && own === part && link !== null ? [link] : []));
	return links.length === 0 ? 0 : Math.max(...links);
}

function shareOf(picks: readonly number[]): number | null {
	return picks.length === 0 ? null : picks.filter((pick) => pick === 1).length / picks.length;
}

/** The rest of the paper up to which a learner is in the bottom third, and from which in the top one. */
function thirdsOf(rests: readonly number[]): { readonly low: number; readonly high: number } {
	const sorted = rising(rests);
	const third = Math.max(1, Math.round(sorted.length / 3));
	return { low: sorted[third - 1] ?? 0, high: sorted[sorted.length - third] ?? 0 };
}
