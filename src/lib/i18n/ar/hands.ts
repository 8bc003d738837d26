import type { HandsWords } from '../en/hands.ts';

export const hands: HandsWords = {
	heading: 'لوحة المفاتيح',
	change: 'تغيير المفاتيح',
	actions: {
		go: 'التحقّق أو الإظهار أو المتابعة',
		skip: 'لا أعرف',
		sure: 'واثق (اختياري)',
		unsure: 'غير واثق (اختياري)',
		undo: 'التراجع عن آخر إجابة',
		read: 'القراءة بصوت عالٍ أو إيقافها',
		menu: 'ما يمكن فعله بهذا السؤال',
		help: 'عرض هذه المفاتيح',
		forgot: 'للبطاقة: نسيت',
		got: 'للبطاقة: تذكّرت',
		easy: 'للبطاقة: سهل'
	},
	choose: 'اختيار إجابة',
	chooseOne: (place: number) => `اختيار الإجابة ${place}`,

	title: 'المفاتيح والصوت والسحب',
	keys: 'المفاتيح',
	keysHint: 'عمل كل مفتاح أثناء الدراسة. اضغط زرّ المفتاح ثم المفتاح الذي تريده بدلًا منه.',
	key: 'المفتاح',
	does: 'عمله',
	changeOf: (action: string, key: string) => `${key}: ${action}. تغيير`,
	press: 'اضغط مفتاحًا…',
	pressed: (action: string, key: string) => `${key} من الآن: ${action}.`,
	taken: (key: string, action: string) => `للمفتاح ${key} عمل: ${action}. اضغط غيره، أو Escape.`,
	reset: 'إعادة كل المفاتيح إلى ما كانت عليه',
	wasReset: 'عادت كل المفاتيح إلى ما كانت عليه.',

	read: 'قراءة بصوت عالٍ',
	stop: 'إيقاف القراءة',
	auto: 'قراءة كل سؤال بصوت عالٍ',
	autoHint: 'بصوت هذا الجهاز ودون شبكة. ويمكن طلب القراءة بالزر في أي وقت.',
	noVoice: 'لا صوت على هذا الجهاز لهذه اللغة.',
	swipes: 'السحب للمتابعة أو التراجع',
	swipesHint: 'في اتجاه القراءة: السؤال التالي؛ وعكسه: تراجع. وتبقى الأزرار.'
};
