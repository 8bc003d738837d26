import type { Catalogue } from '../en.ts';

export const plan: Catalogue['plan'] = {
	goal: 'لأي غرض',
	life: 'للمدى البعيد',
	lifeHint: 'ما تتعلّمه يعود إليك قبل أن تنساه، ما دمت تريد ذلك.',
	exam: 'لامتحان',
	examHint: 'تذهب كل دقيقة إلى حيث تزيد نتيجتك في ذلك اليوم أكثر ما تزيد.',
	examOn: 'يوم الامتحان',
	examOver: (date: string) => `مضى امتحان ${date}. تعود الآن إلى الدراسة للمدى البعيد.`,
	easy: 'أيام خفيفة',
	easyHint: 'في مثل هذا اليوم يُخطَّط لأقل، ويعود أقل.',
	levels: { full: 'كامل', half: 'نصف', none: 'راحة' },
	dates: (count: number) => (count === 0 ? 'العطل وتواريخ أخرى' : `العطل وتواريخ أخرى (${count})`),
	from: 'من',
	to: 'إلى',
	howMuch: 'المقدار',
	add: 'إضافة',
	range: (from: string, to: string, level: string) =>
		from === to ? `${from}: ${level}` : `من ${from} إلى ${to}: ${level}`,
	remove: (range: string) => `حذف ${range}`,
	more: 'مقدار ما تتذكّره، وأي المواضيع',
	cost: (minutes: string) => `نحو ${minutes} من الدقائق في اليوم خلال الأشهر الثلاثة القادمة`
};
