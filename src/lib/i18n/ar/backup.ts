import type { BackupWords } from '../en/backup.ts';
import { count } from './words.ts';

export const backup: BackupWords = {
	save: 'حفظ نسخة احتياطية',
	saveHint: 'ملف واحد فيه كل إجاباتك، يُقرأ دون ليبتاكو، لتحتفظ به أو تنقله إلى جهاز آخر.',
	saved: (n, file) =>
		count(n, {
			zero: `لم يُكتب أي قيد في ${file}.`,
			one: `كُتب قيد واحد في ${file}.`,
			two: `كُتب قيدان في ${file}.`,
			few: `كُتبت # قيود في ${file}.`,
			many: `كُتب # قيدًا في ${file}.`,
			other: `كُتب # قيد في ${file}.`
		}),
	last: (date) => `آخر نسخة احتياطية: ${date}. كل شيء فيها.`,
	behind: (date, n) => `آخر نسخة احتياطية: ${date}. ${onlyHere(n, 'منذ ذلك الحين ')}`,
	never: (n) => `لا نسخة احتياطية بعد: ${onlyHere(n, '')}`,
	readerName: 'حفظ القارئ',
	readerHint:
		'صفحة واحدة تفتح النسخة الاحتياطية وتتحقّق منها وتعرضها دون ليبتاكو ودون شبكة، ولو بعد سنين. احفظها بجانب نسخك.',
	folder: 'نسخ احتياطية تلقائية',
	folderHint: 'بعد كل جلسة تُكتب نسخة احتياطية في مجلد تختاره. تبقى العشر الأخيرة.',
	folderChoose: 'اختيار مجلد',
	folderChange: 'اختيار مجلد آخر',
	folderReady: (name) => `تُحفظ النسخ في المجلد «${name}» بعد كل جلسة.`,
	folderAsks: (name) => `يطلب المتصفح موافقتك من جديد قبل أن يكتب ليبتاكو في «${name}».`,
	folderAllow: 'السماح',
	folderFailed: (name) => `تعذّرت كتابة آخر نسخة في «${name}». أما السجل نفسه فمحفوظ. هل ما زال المجلد موجودًا؟`,
	folderRetry: 'حاول مجددًا',
	folderStop: 'إيقاف هذه النسخ',
	pieces: (n, list) => (n === 1 ? `رقم الجزء التالف في الملف: ${list}.` : `أرقام الأجزاء التالفة في الملف: ${list}.`)
};

const onlyHere = (n: number, since: string): string =>
	count(n, {
		zero: 'لا جديد فيها.',
		one: `قيد واحد ${since}لا يوجد إلا في هذا المتصفح.`,
		two: `قيدان ${since}لا يوجدان إلا في هذا المتصفح.`,
		few: `# قيود ${since}لا توجد إلا في هذا المتصفح.`,
		many: `# قيدًا ${since}لا توجد إلا في هذا المتصفح.`,
		other: `# قيد ${since}لا توجد إلا في هذا المتصفح.`
	});
