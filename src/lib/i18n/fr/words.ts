import { pluralIn } from '../plural.ts';

/** What is counted on several screens. */
export const count = pluralIn('fr');
export const facts = (n: number): string => count(n, { one: '# fait', other: '# faits' });
export const answers = (n: number): string => count(n, { one: '# réponse', other: '# réponses' });
export const entries = (n: number): string => count(n, { one: '# entrée', other: '# entrées' });
export const days = (n: number): string => count(n, { one: '# jour', other: '# jours' });
