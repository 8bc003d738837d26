import type { Catalogue } from '../en.ts';

export const charts: Catalogue['charts'] = {
	asTable: 'في جدول',
	strength: 'المعلومات بحسب الموضوع والرسوخ',
	forecast: 'المعلومات المستحقّة يومًا بيوم',
	calendar: 'الإجابات يومًا بيوم',
	topic: 'الموضوع',
	total: 'الكل',
	day: 'اليوم',
	due: 'المعلومات المستحقّة',
	answers: 'الإجابات',
	today: 'اليوم',
	less: 'أقل',
	more: 'أكثر'
};
