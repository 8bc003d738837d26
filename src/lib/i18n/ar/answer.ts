import type { Catalogue } from '../en.ts';

export const answer: Catalogue['answer'] = {
	check: 'تحقّق',
	dontKnow: 'لا أعرف',
	proceed: 'متابعة',
	showAnswer: 'إظهار الإجابة',
	forgot: 'نسيت',
	got: 'تذكّرت',
	easy: 'سهل',
	overrule: 'إجابتي صحيحة',
	overruleWhy: 'حكم التطبيق على إجابتك. إن كانت بالمعنى نفسه فاحسبها صحيحة.',
	rightAnswer: 'الإجابة الصحيحة',
	rightIs: (answer: string) => `الإجابة الصحيحة: ${answer}`,
	youChose: (answer: string) => `اختيارك: ${answer}`,
	notAnswered: 'لم تُعطَ إجابة',
	untranslated: (language: string) => `لم يُترجم بعد، معروض باللغة ${language}`,
	given: { right: 'إجابتك صحيحة', partly: 'إجابتك صحيحة جزئيًا', wrong: 'إجابتك خاطئة' },
	/** Tapped before the solution shows; never asked for. */
	certainty: {
		label: 'ما مدى ثقتك؟',
		sure: 'واثق',
		unsure: 'غير واثق'
	},
	keys: { enter: 'إدخال', space: 'مسافة' },

	verdict: {
		right: 'صحيح',
		partly: 'صحيح جزئيًا',
		wrong: 'ليس بعد',
		forgot: 'ليس بعد',
		got: 'تذكّرت'
	},
	option: {
		chosenRight: 'إجابتك صحيحة',
		chosenWrong: 'إجابتك خاطئة',
		missed: 'الإجابة الصحيحة',
		missedAlso: 'صحيحة أيضًا'
	},
	leniency: {
		typo: (written: string) => `الكتابة الصحيحة: ${written}`,
		variant: (written: string) => `يُكتب أيضًا: ${written}`
	},

	truefalse: {
		statement: 'العبارة',
		decision: 'الحكم',
		true: 'صواب',
		false: 'خطأ',
		reason: 'لأن…'
	},
	cloze: {
		gap: (number: number) => `الفراغ ${number}`,
		marked: (gap: string, right: string, isRight: boolean) =>
			isRight ? `${gap}: ${right}، صحيح` : `${gap}: الإجابة الصحيحة هي ${right}`,
		choose: 'اختر…'
	},
	short: { field: 'إجابتك' },
	number: { field: 'العدد', range: (from: string, to: string) => `تُقبل كل قيمة من ${from} إلى ${to}.` },
	date: { day: 'اليوم', month: 'الشهر', year: 'السنة', choose: 'اختر…' },
	order: {
		list: 'ترتيبك',
		rightOrder: 'الترتيب الصحيح',
		up: (entry: string) => `إلى أعلى: ${entry}`,
		down: (entry: string) => `إلى أسفل: ${entry}`,
		hint: 'مفتاح المسافة يلتقط العنصر أو يضعه، ومفاتيح الأسهم تحرّكه.',
		held: (entry: string, place: number, of: number) => `${entry}: التُقط، الموضع ${place} من ${of}.`,
		moved: (entry: string, place: number, of: number) => `${entry}: الموضع ${place} من ${of}.`,
		dropped: (entry: string, place: number, of: number) => `${entry}: وُضع في الموضع ${place} من ${of}.`,
		youPut: (place: number) => `وضعتَه في الموضع ${place}`,
		placed: { right: 'في موضعه', partly: 'في موضعه وجاره خاطئ', wrong: 'جاراه خاطئان' }
	},
	match: {
		choose: 'اختر ما يقابله',
		partner: (left: string) => `ما يقابل ${left}`,
		taken: (left: string) => `مع ${left}`,
		unused: 'يبقى دون مقابل'
	},
	categorise: { in: (category: string) => `ينتمي إلى: ${category}` },
	map: {
		one: 'اختر مكانًا واحدًا.',
		several: 'اختر كل مكان ينطبق عليه السؤال.',
		noPicture: 'تعذّر عرض الخريطة. القائمة أدناه فيها الأماكن نفسها.',
		schematic: 'خريطة مبسطة: الحدود فيها ليست مرجعًا.'
	},
	reading: { passage: 'النص', answer: 'الإجابة', sentence: 'أيّ جملة تسنده؟' },

	explanation: {
		label: 'الشرح',
		contrast: 'ما اخترتَه يصحّ على شيء آخر',
		named: (name: string, gloss: string) => `ذكرتَ ${name}: ${gloss}.`,
		whoSaysSo: 'من يقول ذلك',
		paragraphs: (list: string, count: number) =>
			count === 1
				? `الفقرة ${list} من التقرير`
				: count === 2
					? `الفقرتان ${list} من التقرير`
					: `الفقرات ${list} من التقرير`,
		outside: 'من خارج التقرير',
		sources: 'المصادر',
		note: 'ملاحظة في الترجمة',
		toCorrection: (id: string) => `التصويب ${id} كاملًا`
	}
};
