import type { Catalogue } from '../en.ts';
import { days } from './words.ts';

export const progress: Catalogue['progress'] = {
	title: 'التقدّم',
	empty: 'لا صورة بعد',
	emptyHint: 'بعد جلستك الأولى تُظهر هذه الصفحة مدى تذكّرك لكل موضوع، وما يحين موعده، والأيام التي درست فيها.',
	startStudy: 'بدء جلسة',
	strength: 'المعلومات بحسب الموضوع والرسوخ',
	strengthHint: 'الرسوخ هو المدة التي يتوقّع النموذج أن تبقى فيها المعلومة في ذاكرتك.',
	states: { new: 'لم تُدرس بعد', learning: 'أيام', young: 'أسابيع', strong: 'شهر أو أكثر' },
	topic: 'الموضوع',
	total: 'الكل',
	forecast: 'ما يحين موعده في الأيام الثلاثين المقبلة',
	forecastHint: 'إن لم تتعلّم شيئًا جديدًا. المعلومات المتأخرة محسوبة في اليوم.',
	forecastSummary: (today: number, month: number) => `المستحقّ اليوم: ${today}، وفي الأيام الثلاثين المقبلة: ${month}.`,
	day: 'اليوم',
	due: 'المعلومات المستحقّة',
	calendar: 'أيام الدراسة',
	calendarSummary: (studied: number, run: number) =>
		`مجموع أيام الدراسة: ${days(studied)}؛ المتتالية حتى الآن: ${days(run)}.`,
	answers: 'الإجابات',
	minutes: 'الدقائق',
	asTable: 'في جدول',
	retrievability: 'ما تتذكّره اليوم، بحسب النموذج'
};
