import type { CardsWords } from '../en/cards.ts';
import { count as plural } from './words.ts';

const UNITS = ['', 'واحد', 'اثنان', 'ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة', 'عشرة'];
const TEENS = ['أحد عشر', 'اثنا عشر'];
const TENS = ['', '', 'عشرون', 'ثلاثون', 'أربعون', 'خمسون', 'ستون', 'سبعون', 'ثمانون', 'تسعون'];

/** من 1 إلى 100 كتابةً. */
function inWords(number: number): string {
	if (number >= 100) return 'مئة';
	if (number <= 10) return UNITS[number] ?? '';
	if (number < 20) return TEENS[number - 11] ?? `${UNITS[number - 10] ?? ''} عشر`;
	const [tens, rest] = [TENS[Math.floor(number / 10)] ?? '', number % 10];
	return rest === 0 ? tens : `${UNITS[rest] ?? ''} و${tens}`;
}

const cardsOf = (n: number): string =>
	plural(n, {
		zero: 'لم تُقرأ أي بطاقة',
		one: 'قُرئت بطاقة واحدة',
		two: 'قُرئت بطاقتان',
		few: 'قُرئت # بطاقات',
		many: 'قُرئت # بطاقة',
		other: 'قُرئت # بطاقة'
	});

export const cards: CardsWords = {
	title: 'بطاقات الإجابة',
	intro:
		'بطاقة لكل متعلم. جوانبها الأربعة هي أ وب وج ود: الجانب المرفوع إلى أعلى هو الإجابة. تعدّ كاميرا هذا الجهاز البطاقات؛ لا تُحفظ أي صورة ولا يُرسل شيء.',
	print: 'طباعة البطاقات',
	first: 'من البطاقة',
	last: 'إلى البطاقة',
	rangeHint: 'رقم لكل متعلم، من 1 إلى 100. رقّم قائمة الصف فلا تحتاج البطاقات إلى أسماء.',
	size: 'الورق',
	each: 'الحجم',
	one: 'بطاقة في الصفحة، للقاعات الكبيرة',
	two: 'بطاقتان في الصفحة',
	deed: 'اطبع',
	how: 'ورق سميك وحبر أسود من دون لمعان: اللمعان يخفي البطاقة عن الكاميرا. اترك الهامش الأبيض عند القص.',
	notice: 'إشعار لأولياء الأمور',
	tryTitle: 'جرّب',
	tryHint: 'ارفع بطاقة، أو اعرض واحدة على شاشة أخرى. يظهر ما يُقرأ في الأسفل.',
	sides: 'ارفع جانب إجابتك إلى أعلى',
	card: (number) => `البطاقة ${inWords(number)}`,
	cardLabel: (number) => `البطاقة ${number}`,
	start: 'شغّل الكاميرا',
	stop: 'أوقف الكاميرا',
	starting: 'الكاميرا تبدأ…',
	refused: 'رُفض استعمال الكاميرا. اسمح به لهذا الموقع في إعدادات المتصفح، ثم شغّلها من جديد. وإلى ذلك الحين عُدّ الأيدي.',
	missing: 'لم توجد كاميرا في هذا الجهاز. عُدّ الأيدي بدلًا منها.',
	failed: 'تعذّرت قراءة البطاقات في هذا الجهاز. عُدّ الأيدي بدلًا منها.',
	picture: 'ما تراه الكاميرا',
	answered: (count, of) => `${cardsOf(count)} من ${of}`,
	who: 'البطاقات المقروءة',
	read: (number, letter) => `البطاقة ${number}: ${letter}`
};
