/** What Explore shows once the bank is there. */
export { openedBy } from '#lib/core/explore/place.ts';
export { default as Room } from './Room.svelte';
