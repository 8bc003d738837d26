import type { Catalogue } from '../en.ts';
import { answers, count } from './words.ts';

export const study: Catalogue['study'] = {
	title: 'دراسة',
	progress: (done: number, left: number) => `المنجز: ${done}، ${left === 0 ? 'هذا هو الأخير' : `والباقي نحو ${left}`}`,
	next: 'التالي',
	finish: 'إنهاء',
	undo: 'تراجع',
	undone: 'تمّ التراجع. أجب من جديد.',
	nothingToUndo: 'لا شيء يُتراجع عنه في هذه الجلسة.',
	end: 'خروج',
	keys: 'لوحة المفاتيح',
	menu: 'هذا السؤال',
	emptyTitle: 'لا شيء مستحقّ الآن',
	emptyHint: 'كل ما درستَه لا يزال حاضرًا في ذهنك. يمكنك أن تتعلّم معلومات جديدة أو تجري اختبارًا، والتدرّب الزائد لا يضرّ.',
	learnMore: 'تعلّم بعض المعلومات الأخرى',
	finished: 'انتهت الجلسة',
	finishedCount: (n: number, right: number) => `${answers(n)}، والصحيح من أول مرة: ${right}.`,
	finishedRelearned: (n: number) =>
		count(n, {
			one: 'معلومة واحدة فاتتك أولًا ثم أصبتها.',
			two: 'معلومتان فاتتاك أولًا ثم أصبتهما.',
			few: '# معلومات فاتتك أولًا ثم أصبتها.',
			many: '# معلومة فاتتك أولًا ثم أصبتها.',
			other: '# معلومة فاتتك أولًا ثم أصبتها.'
		}),
	finishedResting: (n: number) =>
		`${count(n, {
			one: 'معلومة واحدة تستريح',
			two: 'معلومتان تستريحان',
			few: '# معلومات تستريح',
			many: '# معلومة تستريح',
			other: '# معلومة تستريح'
		})} حتى الجلسة المقبلة: يوم آخر أنفع من محاولة أخرى.`,
	finishedSaved: 'كل الإجابات محفوظة على هذا الجهاز.',
	toToday: 'العودة إلى صفحة اليوم',
	again: 'جلسة قصيرة أخرى',
	saving: 'جارٍ الحفظ…',
	blocked: 'لم تُحفظ هذه الإجابة بعد، فالسؤال التالي ينتظر.',
	isNew: 'جديد',
	isBack: 'مرة أخرى',
	comesBack: (date: string) => `يعود في ${date}`,
	comesBackToday: 'يعود في هذه الجلسة',
	missedTitle: 'ما فاتك'
};
