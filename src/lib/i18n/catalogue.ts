import { createContext } from 'svelte';
import type { Catalogue } from './en.ts';

/** The language in force. Read its fields where they are used, never unpacked: they change when the language does. */
export interface Words {
	/** BCP 47, for Intl. */
	readonly locale: string;
	readonly direction: 'ltr' | 'rtl';
	readonly say: Catalogue;
}

/** `words()` in a component reads what a parent gave with `provideWords(…)`. */
export const [words, provideWords] = createContext<Words>();
