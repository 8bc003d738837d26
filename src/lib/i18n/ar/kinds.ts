import type { Catalogue } from '../en.ts';

export const kinds: Catalogue['kinds'] = {
	single: { name: 'إجابة واحدة', instruction: 'اختر إجابة واحدة.' },
	multiple: { name: 'عدّة إجابات', instruction: 'اختر كل إجابة تنطبق.' },
	truefalse: { name: 'صواب أم خطأ، ولماذا', instruction: 'احكم، ثم اختر السبب الذي يسند حكمك.' },
	cloze: { name: 'ملء الفراغات', instruction: 'أكمل الجملة.' },
	short: { name: 'إجابة قصيرة', instruction: 'اكتب اسمًا أو كلمة.' },
	number: { name: 'عدد', instruction: 'اكتب عددًا.' },
	date: { name: 'تاريخ', instruction: 'اذكر التاريخ.' },
	order: { name: 'ترتيب', instruction: 'الأقدم أولًا. حرّك بالأسهم، أو اسحب من الرقم.' },
	match: { name: 'مطابقة', instruction: 'جد لكل عنصر ما يقابله. يبقى بعضها دون مقابل.' },
	categorise: { name: 'تصنيف', instruction: 'حدّد إلى أين ينتمي كل عنصر.' },
	map: { name: 'على الخريطة', instruction: 'اختر على الخريطة أو في القائمة.' },
	reading: { name: 'قراءة', instruction: 'اقرأ ثم أجب، ثم اختر الجملة التي تسند إجابتك.' },
	card: { name: 'بطاقة', instruction: 'أجب في ذهنك، ثم انظر.' }
};
