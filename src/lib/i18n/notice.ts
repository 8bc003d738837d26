import { lazily } from './lazy.ts';
import { notice as english, type NoticeWords } from './en/notice.ts';

export const noticeWords = lazily<NoticeWords>({
	en: () => Promise.resolve(english),
	fr: async () => (await import('./fr/notice.ts')).notice,
	ar: async () => (await import('./ar/notice.ts')).notice
});
