import { lazily } from './lazy.ts';
import { cards as english, type CardsWords } from './en/cards.ts';

export const cardsWords = lazily<CardsWords>({
	en: () => Promise.resolve(english),
	fr: async () => (await import('./fr/cards.ts')).cards,
	ar: async () => (await import('./ar/cards.ts')).cards
});
