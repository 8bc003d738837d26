import { createContext } from 'svelte';
import type { App } from './app.svelte.ts';

/** The app, handed down by the root layout. */
export const [useApp, provideApp] = createContext<App>();
