import type { SheetWords } from '../en/sheet.ts';

export const sheet: SheetWords = {
	letters: ['أ', 'ب', 'ج', 'د', 'هـ', 'و', 'ز', 'ح', 'ط', 'ي', 'ك', 'ل'],
	verdicts: { true: 'صواب', false: 'خطأ' },
	because: 'لأن',
	todo: {
		passage: 'ضع علامة على إجابة واحدة عند (1)، وعند (2) على جملة النص التي تسندها.',
		one: 'ضع علامة على إجابة واحدة.',
		many: 'ضع علامة على كل إجابة صحيحة.',
		order: 'اكتب الحروف بالترتيب، من الأقدم إلى الأحدث.',
		match: 'اكتب بجانب كل عنصر حرف ما يناسبه. تبقى بعض الحروف بلا استعمال.',
		categorise: 'اكتب بجانب كل عنصر حرف المجموعة التي ينتمي إليها.'
	},
	day: 'اليوم',
	month: 'الشهر',
	year: 'السنة',
	gap: (part) => `الفراغ ${part}`,
	within: (value, tolerance) => `${value} (± ${tolerance})`
};
