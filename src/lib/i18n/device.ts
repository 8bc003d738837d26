/** What the device can do for the course. */
import { device as english, type DeviceWords } from './en/device.ts';
import { lazily } from './lazy.ts';

export const deviceWords = lazily<DeviceWords>({
	en: () => Promise.resolve(english),
	fr: async () => (await import('./fr/device.ts')).device,
	ar: async () => (await import('./ar/device.ts')).device
});
