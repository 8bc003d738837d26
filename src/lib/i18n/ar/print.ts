import type { PrintWords } from '../en/print.ts';
import { count as plural } from './words.ts';

export const print: PrintWords = {
	title: 'الطباعة على الورق',
	nothing: 'لم يُحدَّد اختبار',
	nothingHint: 'اختر المواضيع وعدد الأسئلة في «اختبار»، ثم عد عبر «اطبعه».',
	toQuiz: 'إلى «اختبار»',
	none: 'لا يوجد سؤال يطابق هذا الاختيار.',
	noneHint: 'ليس في البنك سؤال لهذه المواضيع والأنواع والصعوبة. وسّع الاختيار في «اختبار».',
	heading: 'العنوان على الورقة',
	size: 'الورق',
	sizes: { a4: 'A4', letter: 'Letter' },
	versions: 'النماذج',
	versionsHint: 'الأسئلة نفسها بترتيب آخر، لمن يجلسون إلى طاولة واحدة.',
	versionsCount: (count) =>
		plural(count, { one: 'نموذج واحد للجميع', two: 'نموذجان', few: '# نماذج', many: '# نموذجًا', other: '# نموذج' }),
	learners: 'أرقام المتعلمين',
	learnersHint: 'في هذا الواجب لكل رقم متعلم ورقة خاصة به.',
	first: 'من',
	last: 'إلى',
	parts: 'اطبع أيضًا',
	answers: 'ورقة إجابة مع كل ورقة أسئلة',
	key: 'مفتاح الإجابة، في صفحات مستقلة',
	large: 'طباعة بحروف كبيرة، 18 نقطة',
	print: 'اطبع',
	how: 'الطباعة بالأبيض والأسود، وعلى الوجهين إن شئت: كل ورقة تبدأ في صفحة جديدة. لا يُرسل شيء إلى أي مكان.',
	sheets: (papers, questions) => `${papers}، في كل منها ${questions}`,
	papers: (count) =>
		plural(count, { one: 'ورقة واحدة', two: 'ورقتان', few: '# أوراق', many: '# ورقة', other: '# ورقة' }),
	questions: (count) =>
		plural(count, { one: 'سؤال واحد', two: 'سؤالان', few: '# أسئلة', many: '# سؤالًا', other: '# سؤال' }),
	preview: 'معاينة',
	previewOther: 'تظهر هنا الورقة الأولى، وتُطبع الأوراق كلها.',

	name: 'الاسم',
	number: 'الرقم',
	class: 'الصف',
	date: 'التاريخ',
	version: (name) => `النموذج ${name}`,
	learner: (number) => `الرقم ${number}`,
	code: (code) => `الورقة ${code}`,
	answerSheet: 'ورقة الإجابة',
	answerHint: 'ظلّل دائرة إجابتك. ولتغييرها اشطبها وظلّل دائرة أخرى.',
	keyTitle: 'مفتاح الإجابة',
	keyHint: 'للمعلّم. احفظه بعيدًا عن أوراق الأسئلة.',
	again: 'لطباعة الأوراق نفسها مرة أخرى افتح هذا العنوان:',
	source: (voice, where) => `${voice}، ${where}`,
	paragraphs: (list) => `الفقرة ${list}`
};
