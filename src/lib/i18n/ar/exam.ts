import type { Catalogue } from '../en.ts';
import { days, facts } from './words.ts';

export const exam: Catalogue['exam'] = {
	title: 'امتحانك',
	days: (date: string, n: number) => `المدة الباقية حتى ${date}: ${days(n)}.`,
	working: 'جارٍ التوقّع…',
	notEnough: 'لا تكفي البيانات بعد.',
	wanted: (n: number, wanted: number) =>
		`عدد الإجابات التي يحتاج إليها التوقّع عن معلومات دُرست في يوم سابق: ${wanted}، والموجود منها الآن: ${n}.`,
	kept: (score: string, low: string, high: string) =>
		`إن التزمت بالخطة فتوقّع ${score} في ذلك اليوم، وستقع النتيجة أربع مرات من كل خمس بين ${low} و${high}.`,
	now: (score: string) => `إن توقّفت اليوم فتوقّع ${score}.`,
	more: (points: string) => `دقيقة أخرى في اليوم تزيد النتيجة نحو ${points} من النقاط المئوية.`,
	moreNothing: 'دقيقة أخرى في اليوم لا تكاد تزيد شيئًا.',
	hint: (n: number) =>
		`النتيجة هي نسبة ما تتذكّره دون خيارات، والمجموع ${facts(n)}. ولا تُحسب الأيام التي قد تتغيّب فيها.`,
	rows: { kept: 'إن التزمت بالخطة', now: 'إن توقّفت اليوم' },
	caption: 'النتيجة المتوقّعة في ذلك اليوم',
	case: 'الحالة',
	expected: 'النتيجة',
	band: 'نطاق 80\u200e%\u200e'
};
