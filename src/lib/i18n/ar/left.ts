import type { Catalogue } from '../en.ts';
import { count } from './words.ts';

const times = (n: number): string =>
	count(n, { zero: '', one: 'مرة واحدة', two: 'مرتين', few: '# مرات', many: '# مرة', other: '# مرة' });

export const left: Catalogue['left'] = {
	hide: 'لا تطرح هذا السؤال بعد الآن',
	hideHint: 'قد تسأل أسئلة أخرى عن المعلومة نفسها.',
	suspend: 'اترك هذه المعلومة جانبًا',
	suspendHint: 'لا يُسأل عنها بعد الآن، وما تتذكّره منها محفوظ.',
	hidden: 'لن يُطرح هذا السؤال بعد الآن.',
	suspended: 'تُركت هذه المعلومة جانبًا.',
	disputed: 'تُركت هذه المعلومة جانبًا حتى تعيدها.',
	broughtBack: 'عادت.',
	list: 'المتروك جانبًا',
	listHint: 'لا يُخطَّط له ولا يُسأل عنه في الدراسة. أما الاختبار المسحوب من بذرة فهو واحد للجميع وقد يسأل عنه.',
	why: { suspended: 'معلومة متروكة', disputed: 'معلومة تراها خاطئة', hidden: 'سؤال مخفي' },
	bringBack: 'إعادة',
	bringBackWhat: (what: string) => `إعادة: ${what}`,

	sticky: 'هذه لا تثبت',
	stickyMissed: (n: number) => `نسيتها ${times(n)} منذ درستها. ستأتي في المرة القادمة بصورة أخرى.`,
	confused: 'لا تخلطها بما يلي',
	more: 'كل ما عن هذه المعلومة',

	report: 'إبلاغ المحرّرين',
	reportHint: 'لا يُرسل شيء. احفظ هذا النص أو انسخه وأرسله بنفسك.',
	comment: 'ما الخطأ؟',
	text: 'البلاغ',
	save: 'حفظ في ملف',
	copy: 'نسخ',
	copied: 'نُسخ.',
	copyFailed: 'لم يسمح المتصفح بالنسخ. احفظ النص في ملف.',
	disputeToo: 'اترك المعلومة جانبًا في هذه الأثناء',
	lines: {
		heading: 'بلاغ عن سؤال من ليبتاكو',
		bank: 'البنك',
		fact: 'المعلومة',
		question: 'السؤال',
		answer: 'الإجابة المعطاة',
		sources: 'المصادر',
		comment: 'تعليق'
	}
};
