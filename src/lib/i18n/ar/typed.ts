import type { TypedWords } from '../en/typed.ts';

export const typed: TypedWords = {
	full: (most) => `لا تتسع الإجابة لأكثر من ${most} حرف، وقد بلغت هذه حدّها.`
};
