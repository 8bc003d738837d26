import type { Catalogue } from '../en.ts';

export const shell: Catalogue['shell'] = {
	skip: 'إلى المحتوى',
	navigation: 'التنقّل الرئيسي',
	close: 'إغلاق',
	loading: 'جارٍ التحميل…'
};
