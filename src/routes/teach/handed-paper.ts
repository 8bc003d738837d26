import type { HandedQuiz } from '#lib/core/assign/rows.ts';
import type { Bank } from '#lib/core/bank/bank.ts';
import type { Asked } from '#lib/core/sheet/question.ts';

/** What was handed out, with the edition of the bank that it was made from and the paper of each learner number. */
export interface HandedPaper {
	readonly handed: HandedQuiz;
	readonly bank: Bank;
	readonly asked: (variant: number) => readonly Asked[];
}
