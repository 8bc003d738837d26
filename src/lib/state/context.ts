import { App } from './app.svelte.ts';
import { useStart } from './start-context.ts';

/** The app. A screen that asks for it fetches all of its code; one that must not wait for that asks with `useStart`. */
export const useApp = (): App => useStart().enter((tongue) => new App(tongue));
