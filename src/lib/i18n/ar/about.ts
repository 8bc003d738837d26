import type { Catalogue } from '../en.ts';
import { count, facts, questions } from './words.ts';

export const about: Catalogue['about'] = {
	title: 'عن هذا البنك',
	bank: 'بنك الأسئلة',
	edition: 'الإصدار',
	licence: 'رخصة الأسئلة',
	counts: (items: number, all: number, sources: number) =>
		`${questions(items)} · ${facts(all)} · ${count(sources, { zero: 'لا مصادر', one: 'مصدر واحد', two: 'مصدران', few: '# مصادر', many: '# مصدرًا', other: '# مصدر' })}.`,
	report: 'التقرير الذي بُني عليه',
	reportDated: (publisher: string, dated: string) => `${publisher}، ${dated}`,
	trust: 'إلى أي حد يوثق بهذا التقرير',
	trustHint:
		'حيث يخالف التقرير، أو الترجمة التي وصلنا بها، مصادرَ أوثق منه، يعلّم البنك القراءة المبيَّنة هنا وينبّه إلى ذلك بعد الإجابة.',
	licences: 'رخص البرمجيات المستعملة فيه',
	toTrust: (n: number) => `كل التصويبات (${n})، للقراءة أو للطباعة`,
	origins: {
		translation: 'الترجمة',
		arabic: 'الأصل العربي',
		slip: 'هفوة في التقرير',
		formatting: 'التنسيق',
		stale: 'تاريخ فات أوانه'
	},
	certainty: { source: 'حسمه مصدر', inferred: 'مستنتج من الأصل العربي المرجَّح' },
	sources: 'المصادر',
	privacy: 'ما يُحفظ، وأين',
	privacyText:
		'تُحفظ إجاباتك وأوقاتها في هذا المتصفح على هذا الجهاز. لا يرسل ليبتاكو شيئًا إلى أي مكان: لا حساب، ولا إحصاءات، ولا طلب إلى أي خادم آخر.'
};
