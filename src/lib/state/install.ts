/** Keeping the app on the device: the browser’s own offer, held back until there is something worth keeping. */
import { keepLocal } from '#lib/storage/local.ts';

/** Chromium’s, and not among the types of the DOM. */
export interface InstallOffer {
	readonly prompt: () => Promise<unknown>;
}

export const isInstallOffer = (event: unknown): event is InstallOffer =>
	typeof event === 'object' && event !== null && 'prompt' in event && typeof event.prompt === 'function';

const REFUSED = 'liptako-install';

export type InstallWay = 'offer' | 'apple';

interface Surroundings {
	readonly offer: InstallOffer | null;
	readonly local: Pick<Storage, 'getItem'> | undefined;
	/** It runs as an installed app already. */
	readonly isInstalled: boolean;
	readonly agent: string;
	/** Points of touch: an iPad calls itself a Mac. */
	readonly touch: number;
}

/** How the app can be installed here and now; null when it cannot, is, or was refused for good. */
export function installWay({ offer, local, isInstalled, agent, touch }: Surroundings): InstallWay | null {
	if (isInstalled || local?.getItem(REFUSED) === 'never') return null;
	if (offer) return 'offer';
	const isApple = /iPhone|iPad|iPod/u.test(agent) || (/Macintosh/u.test(agent) && touch > 1);
	return isApple && /Safari/u.test(agent) && !/CriOS|FxiOS|EdgiOS/u.test(agent) ? 'apple' : null;
}

/** Never asked again on this device; where that cannot be kept, after the next session. */
export function refuseInstall(local: Pick<Storage, 'setItem'> | undefined): void {
	keepLocal(local, REFUSED, 'never');
}

/** Shows on the app’s icon how many facts are due, where the platform has such a mark. */
export async function markDue(count: number): Promise<void> {
	if (!('setAppBadge' in navigator)) return;
	await (count > 0 ? navigator.setAppBadge(count) : navigator.clearAppBadge()).catch(() => undefined);
}
