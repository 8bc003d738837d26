import type { IconName } from './icons.ts';

/** A place in the app that one can go to from anywhere. */
export interface NavItem {
	/** Stable, compared with the current one. */
	readonly id: string;
	readonly href: string;
	readonly label: string;
	readonly icon: IconName;
}
