import { createContext } from 'svelte';
import type { Start } from './start.svelte.ts';

/** The start, handed down by the root layout: what is there before the app is. */
export const [useStart, provideStart] = createContext<Start>();
