import type { Catalogue } from '../en.ts';
import { count } from './words.ts';

export const quiz: Catalogue['quiz'] = {
	teach: 'للصف: إعداد اختبار وتوزيعه',
	take: 'اختبارات من معلّمي',
	title: 'اختبار',
	intro: 'يُعدّ الاختبار دليلًا على ذاكرتك كأي جلسة دراسة. وينتهي بعرض للنتيجة يشرح كل إجابة.',
	topics: 'المواضيع',
	allTopics: 'كل المواضيع',
	optionalTopic: (title: string) => `${title} (اختياري، لا يُسأل عنه إلا إذا اختير)`,
	size: 'عدد الأسئلة',
	kinds: 'أنواع الأسئلة',
	kindsAll: 'كل الأنواع',
	difficulty: 'الصعوبة',
	difficultyFrom: 'من',
	difficultyTo: 'إلى',
	seed: 'البذرة',
	seedHint: 'البذرة نفسها تعطي الاختبار نفسه على كل جهاز.',
	moreOptions: 'الأنواع والصعوبة والبذرة',
	available: (n: number) =>
		n === 0
			? 'لا سؤال يناسب هذا الاختيار. اختر مواضيع أو أنواعًا أو درجات صعوبة أكثر.'
			: count(n, {
					one: 'سؤال واحد يناسب هذا الاختيار.',
					two: 'سؤالان يناسبان هذا الاختيار.',
					few: '# أسئلة تناسب هذا الاختيار.',
					many: '# سؤالًا تناسب هذا الاختيار.',
					other: '# سؤال تناسب هذا الاختيار.'
				}),
	start: 'بدء الاختبار',
	print: 'اطبعه',
	project: 'اعرضه على الجدار',
	position: (index: number, all: number) => `السؤال ${index} من ${all}`,
	progress: 'سير الاختبار',
	leave: 'المغادرة الآن',
	finishNow: 'إنهاء الآن',
	printReport: 'طباعة النتيجة',
	score: (right: string, all: number) =>
		`${right} من ${count(all, { one: 'نقطة واحدة', two: 'نقطتين', few: '# نقاط', many: '# نقطة', other: '# نقطة' })}`,
	interval: (from: number, to: number) =>
		`بهذا العدد القليل من الأسئلة يقع المستوى الحقيقي بين ${from}\u200e%\u200e و${to}\u200e%\u200e في 19 مرة من 20.`,
	guess: (percent: string) => `احتمال بلوغ هذه النتيجة بالتخمين: ${percent}.`,
	byTopic: 'بحسب الموضوع',
	byObjective: 'بحسب الهدف',
	topic: 'الموضوع',
	objective: 'الهدف',
	points: 'النقاط',
	outOf: 'من أصل',
	every: 'كل إجابة، مع شرحها',
	studyMissed: (n: number) => `دراسة ما فاتني (${n})`,
	nothingMissed: 'لم يفتك شيء.',
	again: 'اختبار آخر',
	past: 'اختبارات سابقة',
	pastEmpty: 'لا اختبارات بعد.',
	date: 'التاريخ',
	result: 'النتيجة',
	open: 'فتح',
	goOn: 'متابعة',
	underWay: 'جارٍ',
	gone: 'هذا الاختبار ليس في سجلّك.',
	goneHint: 'لعلّه مُسح، أو جاء الرابط من جهاز آخر.',
	retired: (n: number) =>
		count(n, {
			one: 'سؤال واحد من هذا الاختبار لم يعد في البنك، وإجابتك عنه محفوظة.',
			two: 'سؤالان من هذا الاختبار لم يعودا في البنك، وإجابتاك عنهما محفوظتان.',
			few: '# أسئلة من هذا الاختبار لم تعد في البنك، وإجاباتك عنها محفوظة.',
			many: '# سؤالًا من هذا الاختبار لم تعد في البنك، وإجاباتك عنها محفوظة.',
			other: '# سؤال من هذا الاختبار لم تعد في البنك، وإجاباتك عنها محفوظة.'
		}),
	certainty: {
		marks: (marks: string, best: string) => `نقاط الثقة: ${marks} من ${best} ممكنة.`,
		sureSaid: (count: string, right: string) => `قلت «واثق» عن ${count}، والصحيح منها: ${right}.`,
		unsureSaid: (count: string, right: string) => `قلت «غير واثق» عن ${count}، والصحيح منها: ${right}.`,
		how: 'كيف تُحسب',
		hint: 'تبلغ أعلاها حين تصدق في تقدير ثقتك: «غير واثق» إن كنت تصيب مرتين على الأقل في كل ثلاث، و«واثق» إن كنت تصيب أربعًا على الأقل في كل خمس.',
		tap: 'قلت',
		none: 'لا شيء',
		right: 'صواب',
		wrong: 'خطأ'
	}
};
