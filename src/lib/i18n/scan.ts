/** Words for reading codes with the camera, from a picture or from the clipboard. */
import { lazily } from './lazy.ts';
import type { ScanWords } from './en/scan.ts';

export const scanWords = lazily<ScanWords>({
	en: async () => (await import('./en/scan.ts')).scan,
	fr: async () => (await import('./fr/scan.ts')).scan,
	ar: async () => (await import('./ar/scan.ts')).scan
});
