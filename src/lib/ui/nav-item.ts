import type { IconName } from './icons.ts';

/** A place in the app that one can go to from anywhere. */
export interface NavItem {
	/** Stable, compared with the current one. */
	readonly id: string;
	readonly href: string;
	readonly label: string;
	readonly icon: IconName;
	/** Only where there is room for the column at the side; elsewhere a screen's header leads there. */
	readonly wideOnly?: boolean;
}
