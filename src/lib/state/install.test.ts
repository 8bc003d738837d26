import { expect, it } from 'vitest';
import { installWay, isInstallOffer, refuseInstall } from './install.ts';

const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Version/17.0 Mobile/15E148 Safari/604.1';
const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/17.0 Safari/605.1.15';
const offer = { prompt: () => Promise.resolve() };
const place = { offer: null, local: undefined, isInstalled: false, agent: 'Chrome', touch: 0 };

it.each([
	['an offer of the browser', { offer }, 'offer'],
	['an installed app', { offer, isInstalled: true }, null],
	['an iPhone', { agent: IPHONE, touch: 5 }, 'apple'],
	['an iPad', { agent: MAC, touch: 5 }, 'apple'],
	['a Mac', { agent: MAC }, null],
	['another browser on an iPhone', { agent: `${IPHONE} CriOS/120`, touch: 5 }, null],
	['a browser without an offer', {}, null]
])('%s: %j', (_, given, way) => {
	expect(installWay({ ...place, ...given })).toBe(way);
});

it('once refused is never asked again', () => {
	const kept = new Map<string, string>();
	refuseInstall({ setItem: (key, value) => void kept.set(key, value) });
	expect(installWay({ ...place, offer, local: { getItem: (key) => kept.get(key) ?? null } })).toBeNull();
	expect(() =>
		refuseInstall({
			setItem: () => {
				throw new Error('full');
			}
		})
	).not.toThrow();
});

it('knows the browser’s offer', () => {
	expect([offer, {}, null, 'prompt', { prompt: 1 }].map(isInstallOffer)).toEqual([true, false, false, false, false]);
});
