import type { Catalogue } from '../en.ts';
import { answers, count, facts, minutesOf } from './words.ts';

export const today: Catalogue['today'] = {
	title: 'اليوم',
	welcomeHint: (all: number, minutes: number) =>
		`${facts(all)} للتعلّم والتذكّر، في نحو ${minutesOf(minutes)} كل يوم. دون حساب. تبقى إجاباتك على هذا الجهاز، في هذا المتصفح.`,
	start: 'ابدأ',
	resume: 'تابع',
	more: 'دراسة المزيد قليلًا',
	ready: (due: number, fresh: number) => {
		const added = count(fresh, {
			zero: '',
			one: 'معلومة جديدة واحدة',
			two: 'معلومتان جديدتان',
			few: '# معلومات جديدة',
			many: '# معلومة جديدة',
			other: '# معلومة جديدة'
		});
		if (due === 0) return added;
		const refresh = `${facts(due)} للمراجعة`;
		return fresh > 0 ? `${refresh} و${added}` : refresh;
	},
	minutes: (minutes: number) => (minutes <= 1 ? 'نحو دقيقة' : `نحو ${minutesOf(minutes)}`),
	done: 'اكتمل عمل اليوم',
	doneHint: (n: number) => `${answers(n)} اليوم. ما تعرفه يستريح، وسيعود في حينه.`,
	nextDue: (date: string, n: number) => `الموعد التالي: ${facts(n)} في ${date}.`,
	rest: 'يوم راحة',
	restHint: 'لم تطلب شيئًا لهذا اليوم. ما تعرفه يستريح.',
	back: 'أهلًا بعودتك',
	backHint: 'دقيقتان للبداية: ما يعيد إليك أكثر ما يمكن. ولا شيء متأخر.',
	examToday: 'الامتحان اليوم. حظًّا موفقًا!',
	courseLabel: 'مسيرتك حتى الآن',
	met: 'معلومات درستها',
	metOf: (met: number, all: number) => `${met} من ${all}`,
	holding: 'ما تتذكّره اليوم، بحسب النموذج',
	holdingOf: (percent: number) => `${percent}\u200e%\u200e`,
	days: () => 'أيام الدراسة',
	quizLink: 'إجراء اختبار',
	quizUnfinished: (answered: number, all: number) => `هناك اختبار جارٍ: أُجيب عن ${answered} من ${all}.`,
	quizResume: 'متابعة الاختبار'
};
