import type { Catalogue } from '../en.ts';
import { count, entries } from './words.ts';

export const settings: Catalogue['settings'] = {
	title: 'الإعدادات',
	learning: 'التعلّم',
	minutes: 'الدقائق في اليوم',
	minutesHint: 'تُخطَّط كل جلسة لتتّسع لها هذه المدة. ويمكنك دائمًا أن تزيد.',
	retention: 'مقدار ما تتذكّره',
	retentionLevels: { light: 'خفيف', standard: 'معتاد', thorough: 'متعمّق' },
	retentionHints: {
		light: 'نحو 85 من 100 في أي وقت',
		standard: 'نحو 90 من 100',
		thorough: 'نحو 95 من 100'
	},
	topics: 'المواضيع',
	topicsHint:
		'الموضوع الموقوف لا يأتي بمعلومات جديدة ولا بمراجعات، ولا يُحذف شيء من سجلّك. والموضوع الاختياري موقوف حتى تشغّله.',
	optionalTopic: (title: string) => `${title} (اختياري)`,
	language: 'اللغة',
	languageHint: 'لغة التطبيق والأسئلة. تقدّمك واحد في كل اللغات.',
	languageFailed: 'تعذّر تحميل هذه اللغة. اتصل بالشبكة مرة واحدة ثم أعد المحاولة.',
	look: 'المظهر',
	theme: 'الألوان',
	themes: { auto: 'كما في الجهاز', light: 'فاتحة', dark: 'داكنة' },
	data: 'بياناتك',
	dataHint: 'كل شيء محفوظ في هذا المتصفح، على هذا الجهاز، لا في مكان آخر.',
	counts: (n: number, since: string) => `في السجل ${entries(n)} منذ ${since}.`,
	countsEmpty: 'السجل فارغ.',
	durable: 'تعهّد المتصفح بألّا يمحوه من تلقاء نفسه.',
	notDurable: 'قد يمحوه المتصفح حين تضيق المساحة. صدّره بين حين وآخر.',
	restore: 'الاستعادة من ملف',
	restoreHint: 'تضيف ما ينقص هنا، ولا تستبدل شيئًا، والملف نفسه مرّتين لا يضيف شيئًا.',
	restored: (added: number, known: number) => `القيود المضافة: ${added}، والموجودة من قبل: ${known}.`,
	restoreSome: (added: number, known: number, bad: number) =>
		`القيود المضافة: ${added}، والموجودة من قبل: ${known}، والتي تعذّرت قراءتها فتُركت: ${bad}.`,
	restorePartly: (good: number, bad: number) =>
		`الملف تالف. القيود المقروءة: ${good}، وغير المقروءة: ${bad}. هل تضاف المقروءة؟`,
	restoreAnyway: (good: number) =>
		`إضافة ${count(good, { one: 'قيد واحد', two: 'قيدين', few: '# قيود', many: '# قيدًا', other: '# قيد' })}`,
	restoreFailed: 'لم يُضف شيء.',
	rebuild: 'إعادة البناء من السجل',
	rebuildHint: 'تُلغى كل الأرقام وتُحسب من السجل من جديد. النتيجة واحدة، وهذا هنا لتتمكّن من التحقّق.',
	rebuilt: (events: number, facts: number) =>
		`القيود المقروءة: ${events}، وحالات التذكّر المعاد حسابها: ${facts}، وكلها كما كانت.`,
	rebuiltDiffered: (events: number, facts: number) =>
		`القيود المقروءة: ${events}، وحالات التذكّر المعاد حسابها: ${facts}. اختلف بعضها فصُحّح.`,
	erase: 'مسح كل شيء',
	eraseHint: 'يحذف السجل وكل الأرقام من هذا الجهاز. لا رجوع عن ذلك.',
	eraseConfirm: 'هل يُمسح كل شيء على هذا الجهاز؟',
	eraseConfirmHint: (n: number) =>
		count(n, {
			zero: 'السجل فارغ.',
			one: 'سيزول قيد واحد إلى الأبد. إن كنت قد تحتاج إليه فصدّر السجل أولًا.',
			two: 'سيزول قيدان إلى الأبد. إن كنت قد تحتاج إليهما فصدّر السجل أولًا.',
			few: 'ستزول # قيود إلى الأبد. إن كنت قد تحتاج إليها فصدّر السجل أولًا.',
			many: 'سيزول # قيدًا إلى الأبد. إن كنت قد تحتاج إليها فصدّر السجل أولًا.',
			other: 'سيزول # قيد إلى الأبد. إن كنت قد تحتاج إليها فصدّر السجل أولًا.'
		}),
	eraseYes: 'مسح كل شيء',
	erased: 'تمّ المسح. لم يعد في هذا الجهاز شيء يخصّك.',
	offline: 'دون اتصال',
	offlineYes: 'كل صفحة وكل سؤال يعمل دون شبكة. جرى التحقّق على هذا الجهاز.',
	offlineNo: 'ليس جاهزًا بعد: افتح التطبيق مرة واحدة والشبكة متاحة، وانتظر لحظة.',
	offlineNever: 'لا يستطيع هذا المتصفح الاحتفاظ بالتطبيق للعمل دون اتصال.',
	about: 'عن هذا البنك'
};
