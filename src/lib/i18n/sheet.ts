import { lazily } from './lazy.ts';
import { sheet as english, type SheetWords } from './en/sheet.ts';

export const sheetWords = lazily<SheetWords>({
	en: () => Promise.resolve(english),
	fr: async () => (await import('./fr/sheet.ts')).sheet,
	ar: async () => (await import('./ar/sheet.ts')).sheet
});
