import type { PictureWords } from '../en/pictures.ts';

export const pictures: PictureWords = {
	copy: 'نسخ',
	copyOf: (title: string) => `نسخ كصورة: ${title}`,
	copied: 'نُسخت الصورة.',
	copyFailed: 'لا يسمح هذا المتصفح بنسخ الصور. احفظها بدلًا من ذلك.',
	save: 'حفظ',
	saveOf: (title: string) => `حفظ كصورة: ${title}`,
	saved: 'حُفظت الصورة.',
	failed: 'تعذّر إعداد الصورة.'
};
